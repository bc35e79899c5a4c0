namespace NetworkCoachBot.Coaching.Critique.Reading;

/// <summary>Tells where a sentence ends: at a mark that is a stop, or at a line break.</summary>
internal static class SentenceEnd
{
    private const int ShortLine = 45;

    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "etc", "inc", "ltd", "engr", "lt", "col", "gen", "sgt", "rev", "fr",
        "approx", "dept", "inst", "fig", "ref", "capt", "gov", "sen", "rep", "mme", "mt", "hon",
    };

    /// <summary>Whether the mark ends a sentence; the stop of "Mr." and of "Node.js" does not.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">Index of the mark.</param>
    public static bool IsAtMark(List<Token> tokens, int at)
    {
        var mark = tokens[at].Word;
        if (mark is "!" or "?")
        {
            return true;
        }

        if (mark is "•" or "✅" or "·" or "|")
        {
            return true;
        }

        if (mark == "...")
        {
            return true;
        }

        if (mark != ".")
        {
            return false;
        }

        var next = at + 1 < tokens.Count ? tokens[at + 1] : default;
        if (next.Word == "." || at + 1 == tokens.Count)
        {
            return true;
        }

        var before = at > 0 ? tokens[at - 1] : default;
        if (before.End == tokens[at].Start && next.Start == tokens[at].End && next.IsWord)
        {
            // "great.Thanks" ends, "Node.js" and "e.g." do not.
            return next.Capital && before.Word.Length > 2;
        }

        if (before.Kind == TokenKind.Word && (Abbreviations.Contains(before.Word) || (before.Word.Length == 1 && before.Capital && before.Word != "i")))
        {
            return next.Kind == TokenKind.Break && at + 2 < tokens.Count && tokens[at + 2].Kind == TokenKind.Break;
        }

        if (before.Word is "g" or "e" && at > 2 && tokens[at - 2].Word == ".")
        {
            return false;
        }

        return next.Start > tokens[at].End || next.Kind != TokenKind.Word;
    }

    /// <summary>A line break ends a sentence after a short line, a blank line, before a bullet and after the subject.</summary>
    public static bool IsAtBreak(List<Token> tokens, int at)
    {
        var lineStart = at;
        while (lineStart > 0 && tokens[lineStart - 1].Kind != TokenKind.Break)
        {
            lineStart--;
            if (at - lineStart > ShortLine)
            {
                break;
            }
        }

        if (lineStart < at && tokens[at].Start - tokens[lineStart].Start <= ShortLine)
        {
            return true;
        }

        if (at + 1 >= tokens.Count || tokens[at + 1].Kind == TokenKind.Break)
        {
            return true;
        }

        return tokens[at + 1].Word is "-" or "*" or "•" or "—" or "·" or "✅" or "1" or "2" or "3" or ">";
    }
}
