namespace NetworkCoachBot.Coaching.Critique.Reading;

/// <summary>Finds what stands in a text without being said by its writer: what is quoted, and blanks to be filled in.</summary>
internal static class Unspoken
{
    private const int LongestPlaceholder = 14;
    private const int LongestQuote = 60;

    /// <summary>Which tokens stand between quotation marks (a short passage, not most of the text) or in a quoted line.</summary>
    public static bool[] Quotes(List<Token> tokens)
    {
        var quoted = new bool[tokens.Count];
        var open = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens[i].Word == "\"")
            {
                if (open < 0)
                {
                    open = i;
                }
                else
                {
                    if (i - open <= LongestQuote && (i - open) * 10 < tokens.Count * 7)
                    {
                        Array.Fill(quoted, true, open, i - open);
                    }

                    open = -1;
                }
            }
            else if (tokens[i].Word == ">" && (i == 0 || tokens[i - 1].Kind == TokenKind.Break))
            {
                while (i < tokens.Count && tokens[i].Kind != TokenKind.Break)
                {
                    quoted[i++] = true;
                }
            }
        }

        return quoted;
    }

    /// <summary>"[your role]" and "{company}" stand for words of somebody's own: what is in them is not said.</summary>
    public static bool[] Placeholders(List<Token> tokens)
    {
        var blanks = new bool[tokens.Count];
        var open = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Word is "[" or "{" or "<")
            {
                open = i;
            }
            else if (open >= 0 && tokens[i].Word is "]" or "}" or ">" && i - open <= LongestPlaceholder)
            {
                Array.Fill(blanks, true, open, i - open);
                open = -1;
            }
        }

        return blanks;
    }
}
