using System.Globalization;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>The subject of a mail: three or four words that say the link (METHOD R7).</summary>
public static class SubjectLine
{
    private static readonly Words Script = new(ScriptWords.ResourceManager);

    private static readonly HashSet<string> Before = new(StringComparer.OrdinalIgnoreCase) { "to", "about", "on", "into", "of", "with", "for", "at", "in", "from" };

    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "your", "my", "our", "his", "her", "their", "you", "i", "we" };

    /// <summary>A subject for the draft as it stands; never empty.</summary>
    public static string For(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var topic = draft.Reason is null ? null : Topic(Sentences.ForReader(draft, draft.Reason));
        return draft switch
        {
            { Kind: MessageKind.Thanks } => Script.Say("subject_thanks", 0, draft.Reader.CalledAs),
            { Kind: MessageKind.Congratulations } => Script.Say("subject_congratulations", 0, draft.Reader.CalledAs),
            { Kind: MessageKind.Give, IsHard: true } => Script.Say("subject_kind"),
            { Kind: MessageKind.Give } => Script.Say("subject_give"),
            { Kind: MessageKind.ProgressNews } => Script.Say(draft.ReaderHelped ? "subject_news" : "subject_news_plain"),
            { Kind: MessageKind.Reminder } => Script.Say("subject_reminder"),
            { Kind: MessageKind.AskReferrer } => topic is null ? Script.Say("subject_question") : Script.Say("subject_referrer_ask", 0, topic),
            { Kind: MessageKind.AnswerToNo } => Script.Say("subject_thanks", 0, draft.Reader.CalledAs),
            { Referrer: { NameAllowed: true } referrer } when draft.Tie == Strength.Introduced => Script.Say("subject_referrer", 0, Names.Tidy(referrer.Name)),
            _ when topic?.StartsWith("your ", StringComparison.OrdinalIgnoreCase) == true => char.ToUpperInvariant(topic[0]) + topic[1..],
            _ when topic is not null => Script.Say("subject_about", 0, topic),
            { Link: { } met } when Sentences.Shared(draft, met) is { } shared => shared,
            _ => Script.Say("subject_question"),
        };
    }

    /// <summary>A month, a day or a year tells when, not what it is about.</summary>
    private static bool IsTime(string word) => word.All(char.IsDigit) || CultureInfo.InvariantCulture.DateTimeFormat is { } names
        && (names.MonthNames.Contains(word, StringComparer.OrdinalIgnoreCase) || names.DayNames.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>Words that tell when or for how long: "ten years", "last year".</summary>
    private static readonly HashSet<string> OfTime = new(StringComparer.OrdinalIgnoreCase) { "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes", "summer", "winter", "spring", "autumn", "last", "next", "ago", "yesterday", "today", "tomorrow", "times", "once", "twice", "again", "now" };

    /// <summary>"ten years", "last summer", but not "4 day weeks".</summary>
    private static bool IsSpan(string[] words) => OfTime.Contains(words[^1]) && (words.Length <= 2 || words.All(w => OfTime.Contains(w) || w is "a" or "few" or "many" or "of"));

    /// <summary>The thing a phrase is about: what follows its last preposition, up to four words; null where nothing short stands there.</summary>
    private static string? Topic(string phrase)
    {
        var words = Phrase.WordsOf(phrase.Split(['.', ';', '!', '?'])[0].Split(',')[0]);
        if (Phrase.ShapeOf(phrase) == PhraseShape.Noun && words is [var start, ..] && start.Equals("your", StringComparison.OrdinalIgnoreCase) && words.Length <= 5)
        {
            return string.Join(' ', words);
        }

        foreach (var i in Enumerable.Range(0, Math.Max(0, words.Length - 1)).Where(i => Before.Contains(words[i])).OrderBy(i => words[i].ToLowerInvariant() is "about" or "on" ? 0 : 1).ThenByDescending(i => i))
        {
            var rest = words[(i + 1)..].SkipWhile(Leading.Contains).TakeWhile(w => !Before.Contains(w) && w.ToLowerInvariant() is not ("last" or "next" or "this" or "yesterday" or "ago" or "again" or "too" or "also" or "as" or "who" or "which" or "that" or "when" or "because")).Where(w => w.Any(char.IsLetterOrDigit)).ToArray();
            rest = rest.Length > 0 && words[i + 1].Equals("my", StringComparison.OrdinalIgnoreCase) ? ["my", .. rest] : rest;
            rest = rest is [var own, _, ..] && own.Equals("own", StringComparison.OrdinalIgnoreCase) ? ["your", .. rest] : rest;
            if (rest.Length is >= 1 and <= 4 && !rest.All(IsTime) && !IsSpan(rest) && (rest.Length > 1 || char.IsUpper(rest[0][0]) || words[i].ToLowerInvariant() is "about" or "on" or "of") && !rest.Any(w => w.Contains('\'', StringComparison.Ordinal)))
            {
                return string.Join(' ', rest);
            }
        }

        return null;
    }
}
