namespace NetworkCoachBot.Language.Text;

/// <summary>Figures that thumbs write for words: "how 2 write" is "how to write", "a mail 4 Mrs Lee" is one for her.</summary>
internal static class Homophones
{
    private static readonly HashSet<string> BeforeTo = new(StringComparer.Ordinal)
    {
        "how", "want", "wanted", "need", "needs", "have", "has", "had", "got", "going", "like", "love", "try", "trying", "able", "ready", "time", "easy", "hard", "scared", "afraid", "nervous", "who", "what", "where", "when",
        "safe", "ok", "okay", "nice", "good", "best", "me", "him", "her", "sure", "forget", "used", "way", "supposed",
        "spoke", "speak", "spoken", "talk", "talked", "write", "wrote", "reply", "replied", "out", "back", "sent", "send", "said", "thanks", "up", "introduce", "introduced",
    };

    /// <summary>After these, 2 is two.</summary>
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "people", "alumni", "men", "women", "more", "of", "or", "and", "to", "new", "other", "different", "quick", "short", "old", "fresh", "real", "great", "am", "pm", "for", "on", "at", "in", "by", "each", "every", "a", "per", "day", "week", "coffee", "video", "linkedin", "networking", "cold", "info", "informational",
    };

    private static readonly HashSet<string> AfterFor = new(StringComparer.Ordinal)
    {
        "me", "you", "him", "her", "us", "them", "the", "a", "an", "my", "our", "this", "that", "it", "some", "coffee", "lunch", "tea", "now", "real", "sure",
    };

    private static readonly HashSet<string> BeforeTime = new(StringComparer.Ordinal) { "at", "by", "to", "until", "til", "before", "after", "from", "around", "about", "and", "or", "than", "page", "number", "option", "version", "step" };

    private const WordClass Time = WordClass.Day | WordClass.Month | WordClass.Unit | WordClass.RelDay | WordClass.DayPart;

    /// <summary>Writes them out in place.</summary>
    public static void Write(List<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind is not TokenKind.Number || !tokens[i - 1].IsWord || !tokens[i + 1].IsWord)
            {
                continue;
            }

            var word = token.Norm switch { "2" when IsTo(tokens[i - 1], tokens[i + 1]) => "to", "4" when IsFor(tokens[i - 1], tokens[i + 1]) => "for", _ => null };
            tokens[i] = word is null ? token : token with { Norm = word, Kind = TokenKind.Word };
        }
    }

    private static bool IsTo(Token before, Token after) =>
        BeforeTo.Contains(before.Norm) && !Counted.Contains(after.Norm) && (after.Norm[^1] != 's' || after.Norm is "discuss" or "address" or "ask") && (Lexicon.Shared.Classes(after.Norm) & Time) == 0;

    private static bool IsFor(Token before, Token after) =>
        !BeforeTime.Contains(before.Norm) && (Lexicon.Shared.Classes(before.Norm) & Time) == 0
        && (AfterFor.Contains(after.Norm) || (Lexicon.Shared.Classes(after.Norm) & (WordClass.Title | WordClass.Given)) != 0);
}
