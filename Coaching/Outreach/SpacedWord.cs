using System.Text;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>A word and what stands between it and the next.</summary>
internal sealed class SpacedWord(string word, string before)
{
    public string Word { get; set; } = word;

    public string Before { get; } = before;

    public string After { get; set; } = "";

    public bool IsName { get; set; }

    /// <summary>Whether it is the reader as who does something.</summary>
    public bool IsReader { get; set; }

    public static List<SpacedWord> Split(string text)
    {
        var tokens = new List<SpacedWord>();
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            while (i < text.Length && !IsWordPart(text, i))
            {
                i++;
            }

            var gap = Folded(text[start..i]);
            start = i;
            while (i < text.Length && IsWordPart(text, i))
            {
                i++;
            }

            if (tokens.Count > 0)
            {
                tokens[^1].After = gap;
            }

            if (i > start)
            {
                tokens.Add(new SpacedWord(text[start..i], tokens.Count == 0 ? gap : ""));
            }
            else if (tokens.Count == 0)
            {
                tokens.Add(new SpacedWord("", gap));
            }
        }

        return tokens;
    }

    public static string Join(List<SpacedWord> tokens)
    {
        var text = new StringBuilder();
        foreach (var token in tokens)
        {
            text.Append(token.Before).Append(token.Word).Append(token.After);
        }

        return text.ToString();
    }

    private static bool IsWordPart(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || text[i] == '_'
        || ((text[i] is '\'' or '\u2019' or '/' or '-' or '@' or '&') && i > 0 && char.IsLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
        || (text[i] is '.' or ',' && i > 0 && char.IsDigit(text[i - 1]) && i + 1 < text.Length && char.IsDigit(text[i + 1]));

    private static string Folded(string gap) => string.IsNullOrWhiteSpace(gap) && gap.Length > 0 ? " " : gap.ReplaceLineEndings(" ");

    /// <summary>Whether the words stand in a text from one place on.</summary>
    public static bool StandAt(List<SpacedWord> tokens, int at, string[] words) =>
        at + words.Length <= tokens.Count && words.Select((w, k) => tokens[at + k].Word.Equals(w, StringComparison.OrdinalIgnoreCase)).All(same => same);
}
