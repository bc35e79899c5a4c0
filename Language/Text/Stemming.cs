namespace NetworkCoachBot.Language.Text;

/// <summary>Cuts common English endings, so that "messaging", "messaged" and "messages" count as one word.</summary>
internal static class Stemming
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["ations", "ation", "ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "ly", "s", "e", "y"];

    public static string Stem(string word)
    {
        if (word.Length < 5 || !char.IsLetter(word[0]))
        {
            return word.Length == 4 && word[^1] == 's' ? word[..^1] : word;
        }

        var ending = Array.Find(Endings, e => word.EndsWith(e, StringComparison.Ordinal) && word.Length - e.Length >= ShortestStem);
        return ending is null ? word : word[..^ending.Length];
    }
}
