namespace NetworkCoachBot.Coaching.Critique.Reading;

/// <summary>Tells where a message is signed: "Best regards", and the name below it.</summary>
internal static class SignOff
{
    private static readonly HashSet<string> Closings = new(StringComparer.Ordinal)
    {
        "best", "regards", "sincerely", "cheers", "thanks", "thank", "yours", "respectfully", "warmly", "cordially", "kind", "warm", "faithfully", "love", "thanking", "xo", "with",
    };

    /// <summary>Where the sign-off begins: a closing word on a short line among the last lines; 0 when there is none.</summary>
    public static int StartIn(string text)
    {
        var end = text.Length;
        var found = 0;
        for (var line = 0; line < 8 && end > 0; line++)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            var content = text.AsSpan(start, end - start).Trim();
            if (content.Length > 0)
            {
                if (content.Length > 60)
                {
                    break;
                }

                if (IsClosing(content))
                {
                    found = start;
                }
            }

            end = start - 1;
        }

        return found == 0 ? LastLineName(text) : found;
    }

    private static bool IsClosing(ReadOnlySpan<char> line)
    {
        var words = Spelling.Plain(line).Split([' ', ',', '!', '.', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 5 || !Closings.Contains(words[0]))
        {
            return false;
        }

        return words[0] switch
        {
            "thanks" or "thank" => line[^1] is ',' or '!' or '.' && words.Length <= 4 && !words.Contains("for"),
            "with" => words.Contains("regards") || words.Contains("thanks") || words.Contains("respect"),
            "kind" or "warm" => words.Length > 1 && words[1] is "regards" or "wishes",
            "love" or "best" => words.Length <= 2 || words.Contains("regards") || words.Contains("wishes"),
            _ => true,
        };
    }

    /// <summary>A last line of one to three capitalised words is a signature.</summary>
    private static int LastLineName(string text)
    {
        var trimmed = text.AsSpan().TrimEnd();
        var start = trimmed.LastIndexOf('\n') + 1;
        var line = trimmed[start..].Trim();
        if (start == 0 || line.Length is 0 or > 40 || line.IndexOfAny("?!.:") >= 0 && !line.Contains(". ", StringComparison.Ordinal))
        {
            return 0;
        }

        var count = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.Length == 0 || !(char.IsUpper(word[0]) || char.IsDigit(word[^1])))
            {
                return 0;
            }

            count++;
        }

        return count <= 4 ? start : 0;
    }
}
