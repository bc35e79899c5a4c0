using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>Finds the thing that a sentence to the reader is about, short enough for a subject.</summary>
internal static partial class SubjectTopic
{
    private const int Longest = 4;

    private static readonly HashSet<string> Before = Set("to", "about", "on", "into", "of", "with", "for", "at", "in", "from");

    private static readonly HashSet<string> Leading = Set("a", "an", "your");

    /// <summary>Where a thing ends.</summary>
    private static readonly HashSet<string> Ends = Set("last", "next", "this", "yesterday", "ago", "again", "too", "also", "as", "who", "which", "that", "when", "where", "while", "because", "before", "after", "so", "if", "and", "or", "but", "by", "over", "under", "through", "than", "how", "what", "why", "whether", "everyone", "everybody", "everything", "nobody", "people", "i", "we", "you", "he", "she", "they", "it", "is", "was", "are", "were", "has", "have", "had", "can", "could", "will", "would", "says", "said", "sold", "went", "works", "work", "need", "needs", "takes", "makes", "made", "write", "get", "got", "do", "did", "ask", "pay", "came", "come", "know", "saw", "drive", "agree", "believe", "stay", "open", "free", "alone", "back", "out", "up", "down", "off", "first", "together", "yourself", "dry", "better", "well", "right", "good", "bad", "hard", "easy");

    /// <summary>Words of no telling thing: "that stuff", "the way".</summary>
    private static readonly HashSet<string> Empty = Set("it", "them", "me", "us", "him", "her", "you", "one", "ones", "that", "this", "there", "here", "thing", "things", "stuff", "something", "everything", "way", "lot", "kind", "sort", "idea", "question", "time", "moment", "right", "end", "first", "chance", "best", "day", "days", "morning", "evening", "night", "place", "same", "whole", "point", "work", "person", "guy", "man", "woman", "kids", "men", "women", "guys", "people", "patients", "somebody", "someone", "both", "others", "rest", "part", "front", "case", "fact", "course", "general", "particular", "newsletter", "paper", "news", "phone", "walk", "floor", "door", "house", "town", "city", "room", "home");

    /// <summary>Behind "on" by themselves they name no thing: "got them on board", "on hold".</summary>
    private static readonly HashSet<string> OnIdioms = Set("board", "hold", "track", "average", "purpose", "top", "duty", "hand", "foot", "fire", "call", "leave", "strike", "holiday", "vacation", "sale", "schedule", "budget");

    /// <summary>Before "of": "kind of rare", "some of it".</summary>
    private static readonly HashSet<string> Amounts = Set("kind", "sort", "lot", "lots", "out", "all", "one", "some", "most", "half", "instead", "because", "many", "each", "both", "none", "part");

    /// <summary>Words that tell when or for how long: "ten years", "last year".</summary>
    private static readonly HashSet<string> OfTime = Set("year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes", "summer", "winter", "spring", "autumn", "last", "next", "ago", "yesterday", "today", "tomorrow", "times", "once", "twice", "again", "now");

    /// <summary>The thing a phrase is about: "your tacos", what follows its last preposition, or "the handover sheet" that somebody made; null where nothing short stands there.</summary>
    /// <param name="phrase">What is said to the reader.</param>
    public static string? In(string phrase)
    {
        var words = Phrase.WordsOf(Sentence().Split(phrase)[0].Split(',')[0]);
        if (words is [var start, ..] && start.Equals("your", StringComparison.OrdinalIgnoreCase)
            && (Phrase.ShapeOf(phrase) == PhraseShape.Noun ? words.Length <= 5 ? words : null : ["your", .. Thing(words[1..])]) is { Length: > 1 and <= 5 } own && !Empty.Contains(own[^1]))
        {
            return string.Join(' ', own);
        }

        foreach (var i in Enumerable.Range(0, Math.Max(0, words.Length - 1)).Where(i => Before.Contains(words[i])).OrderBy(i => words[i].ToLowerInvariant() is "about" or "on" ? 0 : 1).ThenByDescending(i => i))
        {
            if (Behind(words, i) is { } topic)
            {
                return topic;
            }
        }

        return Object(words);
    }

    /// <summary>Where a sentence ends; the dot of "St. Luke's" is none.</summary>
    [GeneratedRegex(@"(?<!\b(?:St|Mt|Ft|Dr|Mr|Mrs|Ms|Prof|Jr|Sr|No|[A-Z]))\.|[;!?]", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    /// <summary>What stands behind a preposition; null where that is no thing to write about.</summary>
    private static string? Behind(string[] words, int at)
    {
        var of = words[at].ToLowerInvariant();
        var next = words[at + 1].ToLowerInvariant();
        if (next is "my" or "our" or "his" or "her" or "their" or "i" or "we" or "you" || (of == "of" && at > 0 && Amounts.Contains(words[at - 1])) || (of == "to" && Phrase.IsVerb(words[at + 1])) || (of == "on" && OnIdioms.Contains(next) && at + 2 == words.Length))
        {
            return null;
        }

        var rest = Thing([.. words[(at + 1)..].SkipWhile(Leading.Contains)]);
        rest = rest is [var own, _, ..] && own.Equals("own", StringComparison.OrdinalIgnoreCase) ? ["your", .. rest] : rest;
        string[] article = next is "a" or "an" && rest.Length > 0 && !rest[^1].EndsWith('s') ? [next] : [];
        return rest.Length is >= 1 and <= Longest && !IsTime(rest) && !Empty.Contains(rest[^1]) && (rest.Length > 1 || char.IsUpper(rest[0][0]) || of is "about" or "on" or "of") && !rest.Any(w => w.Contains('\'', StringComparison.Ordinal))
            ? string.Join(' ', [.. article, .. rest])
            : null;
    }

    /// <summary>"you made the handover sheet everyone copies" is about the handover sheet, "how you trained your crew" about your crew.</summary>
    private static string? Object(string[] words)
    {
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (words[i].ToLowerInvariant() is not ("the" or "your") || Before.Contains(words[i - 1]))
            {
                continue;
            }

            var thing = Thing(words[(i + 1)..]);
            return thing.Length is >= 1 and < Longest && !thing.Any(Empty.Contains) && !IsTime(thing) && !thing.Any(w => w.Contains('\'', StringComparison.Ordinal)) ? $"{words[i].ToLowerInvariant()} {string.Join(' ', thing)}" : null;
        }

        return null;
    }

    private static string[] Thing(string[] words) => [.. words.TakeWhile(w => !Before.Contains(w) && !Ends.Contains(w) && !w.EndsWith("self", StringComparison.OrdinalIgnoreCase)).Where(w => w.Any(char.IsLetterOrDigit))];

    /// <summary>A month, a day or a year, "ten years" and "last summer", but not "4 day weeks".</summary>
    private static bool IsTime(string[] words) =>
        words.All(w => w.All(char.IsDigit) || (CultureInfo.InvariantCulture.DateTimeFormat is var names && (names.MonthNames.Contains(w, StringComparer.OrdinalIgnoreCase) || names.DayNames.Contains(w, StringComparer.OrdinalIgnoreCase))))
        || (OfTime.Contains(words[^1]) && (words.Length <= 2 || words.All(w => OfTime.Contains(w) || w is "a" or "few" or "many" or "of")));

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
