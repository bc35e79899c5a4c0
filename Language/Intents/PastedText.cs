using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Intents;

/// <summary>Finds a message inside a message: in quotation marks, after a colon or on lines of its own, or the whole text.</summary>
internal static class PastedText
{
    private const int FewestWords = 6;
    private const int FewestUnquoted = 8;
    private const int SureUnquoted = 14;

    private static readonly HashSet<string> Salutations = new(StringComparer.Ordinal)
    {
        "hi", "hello", "hey", "dear", "hiya", "greetings", "subject", "good",
    };

    /// <summary>Words that speak to the coach about the message that follows.</summary>
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "check", "review", "critique", "look", "read", "rate", "feedback", "thoughts", "think", "fix", "improve", "better", "sound", "sounds", "draft", "message", "reply", "respond",
    };

    /// <summary>The tokens of the pasted message, start and end (exclusive); equal where there is none.</summary>
    public static (int Start, int End) Find(IReadOnlyList<Token> tokens)
    {
        var quoted = Quoted(tokens);
        if (quoted.End == quoted.Start)
        {
            return Opened(tokens);
        }

        // A letter may quote somebody: "check this: Hi Jim, Ana said "you two should talk" and …" is a letter, not what Ana said.
        var letter = Opened(tokens);
        return letter.End > letter.Start && letter.Start < quoted.Start - 1 && !tokens.Take(quoted.Start).Skip(letter.Start).Any(t => Asking.Contains(t.Norm)) ? letter : quoted;
    }

    private static (int Start, int End) Quoted(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsQuote(tokens, i))
            {
                continue;
            }

            var end = LastQuote(tokens, i);
            if (Words(tokens, i + 1, end) >= FewestWords)
            {
                return (i + 1, end);
            }
        }

        return (0, 0);
    }

    /// <summary>A single quotation mark only opens a message after a colon, since apostrophes look the same.</summary>
    private static bool IsQuote(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Norm == "\"" || (tokens[i].Norm == "'" && i > 0 && tokens[i - 1].Norm is ":" or ",");

    private static int LastQuote(IReadOnlyList<Token> tokens, int open)
    {
        for (var i = open + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Norm == tokens[open].Norm && tokens[i].Kind is TokenKind.Punctuation)
            {
                return i;
            }
        }

        return tokens.Count;
    }

    private static (int Start, int End) Opened(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var begins = i == 0 || tokens[i - 1].Kind is TokenKind.LineBreak || tokens[i - 1].Norm is ":" or "-" or "\"";
            if (begins && LooksLikeLetter(tokens, i))
            {
                return (i, tokens.Count);
            }
        }

        return (0, 0);
    }

    /// <summary>A salutation to somebody, then a text that speaks to "you"; "hi, I met Jim" speaks to the coach.</summary>
    private static bool LooksLikeLetter(IReadOnlyList<Token> tokens, int start)
    {
        if (!Salutations.Contains(tokens[start].Norm) || Words(tokens, start, tokens.Count) < FewestUnquoted)
        {
            return false;
        }

        var head = tokens.Skip(start).Take(6).ToArray();
        if (tokens[start].Norm == "subject")
        {
            return head.Length > 1 && head[1].Norm == ":";
        }

        if (head.Any(t => t.Kind is TokenKind.Bot || t.Norm is "coach" or "there" && start == 0))
        {
            return false;
        }

        var addressed = tokens[start].Norm == "dear" || (head.Length > 2 && head.Skip(2).Take(4).Any(t => t.Norm is "," or "\n" or "-" or "!" or ".") && head[1].IsWord);
        var speaksToReader = tokens.Skip(start).Count(t => t.Norm is "you" or "your" or "yours");
        return addressed && speaksToReader >= (start == 0 && Words(tokens, start, tokens.Count) < SureUnquoted ? 2 : 1);
    }

    private static int Words(IReadOnlyList<Token> tokens, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += tokens[i].IsWord ? 1 : 0;
        }

        return words;
    }
}
