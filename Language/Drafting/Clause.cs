namespace NetworkCoachBot.Language.Drafting;

/// <summary>A stretch of a message with one verb of its own, as near as punctuation and joining words tell.</summary>
/// <param name="Text">As typed, trimmed.</param>
/// <param name="Words">Its words in small letters, without punctuation at their ends.</param>
/// <param name="Joint">What joins it to the clause before in the same sentence: ", " or " and "; null where it starts a sentence.</param>
internal sealed record Clause(string Text, string[] Words, string? Joint)
{
    /// <summary>Short openers that say nothing by themselves: "not much, maybe my notes".</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "not much", "nobody", "no", "nope", "nothing", "well", "hmm", "yes", "yeah", "yep", "ok", "okay", "sure", "oh", "so", "um", "uh", "actually", "not really", "nothing much", "no one", "i guess", "maybe", "good question",
    };

    private static readonly char[] Ends = ['.', '!', '?', ';', '\n', '\r'];

    private static readonly string[] Joints = ["and", "but", "so", "cause", "cuz"];

    /// <summary>A clause of a text that is one.</summary>
    public static Clause Of(string text, string? joint) => new(text, WordsOf(text), joint);

    /// <summary>Splits at sentence ends, and at commas and joining words that a new subject follows.</summary>
    public static IEnumerable<Clause> Split(string text, IReadOnlySet<string> starters)
    {
        foreach (var sentence in Sentences(text))
        {
            string? joint = null;
            foreach (var (part, next) in Parts(sentence, starters))
            {
                var words = WordsOf(part);
                if (next is null || !Openers.Contains(string.Join(' ', words)))
                {
                    yield return new(part, words, joint);
                    joint = next;
                }
            }
        }
    }

    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = Ends.Contains(text[i]) && (text[i] != '.' || i + 1 == text.Length || (char.IsWhiteSpace(text[i + 1]) && !IsAbbreviation(text, i)));
            if (!ends)
            {
                continue;
            }

            // A question keeps its mark: it shows what shape it has.
            var sentence = text[start..(text[i] == '?' ? i + 1 : i)].Trim();
            start = i + 1;
            if (sentence.Length > 0 && sentence != "?")
            {
                yield return sentence;
            }
        }

        if (text[start..].Trim() is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..dot].ToLowerInvariant() is "mr" or "mrs" or "ms" or "dr" or "prof" or "st" or "e.g" or "inc" or "co" || IsInitial(text, start, dot);
    }

    /// <summary>"J. Ruiz", not "St. Luke's. I met her".</summary>
    private static bool IsInitial(string text, int start, int dot) => dot - start == 1 && char.IsUpper(text[start]) && (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] == '.');

    private static IEnumerable<(string Part, string? Next)> Parts(string sentence, IReadOnlySet<string> starters)
    {
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = 0;
        for (var i = 1; i < words.Length; i++)
        {
            var afterComma = words[i - 1].EndsWith(',') || words[i - 1] is "-" or "–" or "—";
            var joint = Joints.Contains(Bare(words[i])) && i + 1 < words.Length && starters.Contains(Bare(words[i + 1])) && !starters.Contains(Bare(words[i]));
            var opened = afterComma && i - start <= 2 && Openers.Contains(string.Join(' ', words[start..i].Select(Bare)));
            if (opened || (afterComma && (starters.Contains(Bare(words[i])) || joint)) || (joint && i - start >= 2 && Bare(words[i]) is not "and") || (joint && i - start >= 3))
            {
                yield return (Part(words, start, i), joint ? $"{(afterComma ? "," : "")} {Bare(words[i])} " : ", ");
                start = joint ? i + 1 : i;
            }
        }

        yield return (Part(words, start, words.Length), null);
    }

    private static string Part(string[] words, int from, int to) => string.Join(' ', words[from..to]).Trim(' ', ',', '-', '–', '—');

    private static string Bare(string word) => word.Trim(',', '.', '!', '?', ':', '"', '(', ')').Replace('\u2019', '\'').ToLowerInvariant();

    private static string[] WordsOf(string text) => [.. text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(w => w.Length > 0).Select(w => w is "u" ? "you" : w is "ur" ? "your" : w)];
}
