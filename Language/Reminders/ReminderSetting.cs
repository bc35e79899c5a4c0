using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Reminders;

/// <summary>What a user says of when they want to be reminded at all.</summary>
public abstract record ReminderSetting
{
    private ReminderSetting()
    {
    }

    /// <summary>No reminders until further notice.</summary>
    public sealed record Pause : ReminderSetting;

    /// <summary>No reminders for so many days.</summary>
    public sealed record PauseFor(int Days) : ReminderSetting;

    /// <summary>No reminders until the day that the message names.</summary>
    public sealed record PauseUntil : ReminderSetting;

    /// <summary>The user asks what is planned.</summary>
    public sealed record Show : ReminderSetting;

    /// <summary>Reminders again.</summary>
    public sealed record Resume : ReminderSetting;

    /// <summary>None before an hour, 0-23.</summary>
    public sealed record NotBefore(int Hour) : ReminderSetting;

    /// <summary>None from an hour on, 1-24.</summary>
    public sealed record NotAfter(int Hour) : ReminderSetting;

    /// <summary>Only in these hours: from one of 0-23 until one of 1-24.</summary>
    public sealed record Between(int From, int Until) : ReminderSetting;

    /// <summary>So many a day at most, 1-20.</summary>
    public sealed record MostADay(int Count) : ReminderSetting;

    /// <summary>None on these days of the week.</summary>
    public sealed record DaysOff(IReadOnlyList<DayOfWeek> Days) : ReminderSetting;

    /// <summary>On these days of the week too.</summary>
    public sealed record DaysOn(IReadOnlyList<DayOfWeek> Days) : ReminderSetting;

    /// <summary>The user's clock: an IANA name.</summary>
    public sealed record Zone(string Id) : ReminderSetting;
}

/// <summary>Reads sentences such as "pause reminders", "no nudges before 10", "no messages on weekends", "my time zone is Chicago".</summary>
public static partial class ReminderSettingReader
{
    private const int Longest = 100;
    private const int Noon = 12;
    private const int Evening = 18;

    private static readonly string[] About = ["remind", "reminder", "reminders", "reminding", "nudge", "nudges", "nudging"];
    private static readonly string[] Stops = ["pause", "stop", "off", "mute", "silence", "quit", "disable"];
    private static readonly string[] Starts = ["resume", "restart", "on", "unmute", "unpause", "start", "enable", "again"];
    private static readonly string[] Numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] Negations = ["no", "not", "never", "don't", "dont", "without", "nothing", "alone", "quiet"];

    /// <summary>The setting in a message; null where it is about something else.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isAlone">Whether nothing else is asked, so that "not before 9" can mean nothing else.</param>
    public static ReminderSetting? Read(string text, bool isAlone = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest)
        {
            return null;
        }

        string[] words = [.. text.ToLowerInvariant().Replace('’', '\'').Split([' ', ',', '.', '!', '?', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)];
        if (words.Contains("timezone") || (words.Contains("time") && words.Contains("zone")))
        {
            return ZoneIn(words);
        }

        if (Quiet().IsMatch(text))
        {
            return HoursIn(words) is var (begins, ends) ? new ReminderSetting.Between(ends, begins) : Asks().IsMatch(text) || words.Length <= 3 ? new ReminderSetting.Show() : null;
        }

        if (isAlone && Everything().IsMatch(text))
        {
            return DaysFor(words) is { } days0 ? new ReminderSetting.PauseFor(days0) : words.Any(w => w is "until" or "till" or "til") ? new ReminderSetting.PauseUntil() : new ReminderSetting.Pause();
        }

        if (!words.Any(About.Contains) && !Writing().IsMatch(text) && !(isAlone && Bare().IsMatch(text)))
        {
            return null;
        }

        if (words.Contains("only") && HoursIn(words) is var (from1, until1) && from1 < until1)
        {
            return new ReminderSetting.Between(from1, until1);
        }

        if (words.Contains("only") && PartOfDay(words) is var (begin, end))
        {
            return new ReminderSetting.Between(begin, end);
        }

        if (words.Contains("only") && words.Any(w => w is "weekday" or "weekdays" or "workday" or "workdays"))
        {
            return new ReminderSetting.DaysOff([DayOfWeek.Saturday, DayOfWeek.Sunday]);
        }

        if (IsQuestion(words))
        {
            return new ReminderSetting.Show();
        }

        if (MostADay(words) is { } most)
        {
            return new ReminderSetting.MostADay(most);
        }

        var negated = words.Any(Negations.Contains);
        if (IsPause(words) && DaysFor(words) is { } length)
        {
            return new ReminderSetting.PauseFor(length);
        }

        if (IsPause(words) && words.Any(w => w is "until" or "till" or "til"))
        {
            return new ReminderSetting.PauseUntil();
        }

        var days = DaysIn(words);
        if (days.Count > 0)
        {
            return negated || words.Any(Stops.Contains) ? new ReminderSetting.DaysOff(days) : words.Any(w => w is "too" or "also" or "again") ? new ReminderSetting.DaysOn(days) : null;
        }

        return negated && HourAfter(words, "before") is { } first && HourAfter(words, "after") is { } last && first < last ? new ReminderSetting.Between(first, last)
            : HourAfter(words, "before") is { } from && negated ? new ReminderSetting.NotBefore(from)
            : HourAfter(words, "after") is { } until && negated ? new ReminderSetting.NotAfter(Math.Max(until, 1))
            : negated && words.Any(w => w is "evening" or "evenings" or "night" or "nights") ? new ReminderSetting.NotAfter(Evening)
            : negated && words.Any(w => w is "morning" or "mornings") ? new ReminderSetting.NotBefore(Noon)
            : Silence().IsMatch(text) ? new ReminderSetting.Pause()
            : IsOnly(words, Stops) || (words is ["no", "more", ..] && words.Length <= 4) || words is ["don't" or "dont", "remind", "me"] or ["don't" or "dont", "remind", "me", "anymore"] ? new ReminderSetting.Pause()
            : !negated && IsOnly(words, Starts) ? new ReminderSetting.Resume()
            : null;
    }

    /// <summary>A short order about reminders in general: nothing else is named that it could be about.</summary>
    private static bool IsOnly(string[] words, string[] orders) => words.Length <= 6 && words.Any(orders.Contains)
        && words.All(w => About.Contains(w) || orders.Contains(w) || w is "back" or "up" or "sending" or "send" or "giving" or "getting" or "get" or "want" or "i" or "please" or "the" or "my" or "me" or "all" or "turn" or "switch" or "for" or "now" or "coach" or "can" or "you" or "could" or "your");

    /// <summary>"What reminders do I have?", "show my reminders", "list nudges".</summary>
    private static bool IsQuestion(string[] words) => words.Length <= 9 && words.Any(w => w is "reminders" or "nudges" or "reminder" || (w is "remind" or "nudge" && (words[0] is "when" || words is ["how", "often", ..])))
        && (words is ["when", ..] or ["how", "often", ..] && words.Contains("you") || words[0] is "what" or "which" or "show" or "list" or "any" or "see" || (words.Contains("do") && words.Contains("have")));

    /// <summary>"Mornings only": the hours of it.</summary>
    private static (int From, int Until)? PartOfDay(string[] words) =>
        words.Any(w => w is "morning" or "mornings") ? (8, Noon)
        : words.Any(w => w is "afternoon" or "afternoons") ? (Noon, Evening)
        : words.Any(w => w is "evening" or "evenings") ? (17, 21)
        : null;

    /// <summary>Whether a summary is to come by itself, or not to: "send me a digest on Mondays", "no weekly summary please".</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsOfSummary(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && Summary().IsMatch(text);
    }

    /// <summary>Whether something is to begin or to end: "no summary", "stop the digest".</summary>
    public static bool IsOrder(string text) => Order().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:please|pls|ok|okay|can you|could you)\W+)*(?:no|stop|start|turn|cancel|don'?t|end)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex(@"^\W*(?:(?:please|pls|ok|okay|can you|could you|i want|i'?d like|i would like|to get|get me|give me|send me|send|start|stop|turn on|turn off|cancel|set up|no|don'?t send me|don'?t want|i|more|sending)\W+)*(?:(?:a|an|the|my|any|your|those|these|more|one|weekly|daily|monthly|monday|friday|sunday|morning|regular|week'?s)\W+)*(?:digests?|summar(?:y|ies)|recaps?|round-?ups?|newsletters?)\b(?!\W+of\W+(?:my|the|our|what))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Summary();

    /// <summary>An order to be quiet: what is said of its length follows.</summary>
    private static bool IsPause(string[] words) => words.Any(w => Stops.Contains(w) || w is "no" or "don't" or "dont");

    /// <summary>"At most two reminders a day", "only one nudge per day".</summary>
    private static int? MostADay(string[] words)
    {
        var said = string.Join(' ', words);
        var isLimit = said.Contains("at most", StringComparison.Ordinal) || said.Contains("more than", StringComparison.Ordinal) || words.Any(w => w is "max" or "maximum" or "only" or "limit");
        var isDaily = said.Contains("a day", StringComparison.Ordinal) || said.Contains("per day", StringComparison.Ordinal) || words.Any(w => w is "daily");
        var count = words.Select(w => w == "one" ? 1 : Array.IndexOf(Numbers, w) is >= 0 and var i ? i + 2 : int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).FirstOrDefault(n => n > 0);
        return isLimit && isDaily && count is > 0 and <= 20 ? count : null;
    }

    private static int? DaysFor(string[] words)
    {
        var at = Array.IndexOf(words, "for");
        var said = at < 0 ? [] : words[(at + 1)..].Where(w => w is not ("the" or "next")).ToArray();
        var (count, unit) = said switch
        {
            ["a" or "an" or "one", "couple", "of", var u, ..] => (2, u),
            ["a" or "an" or "one", var u, ..] => (1, u),
            [var n, var u, ..] when Array.IndexOf(Numbers, n) is >= 0 and var i => (i + 2, u),
            [var n, var u, ..] when int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000 => (number, u),
            [var u, ..] => (1, u),
            _ => (0, ""),
        };
        return unit.TrimEnd('s') switch
        {
            "day" => count,
            "week" => count * 7,
            "fortnight" => count * 14,
            "month" => count * 30,
            _ => null,
        };
    }

    private static int? HourAfter(string[] words, string word)
    {
        var at = Array.IndexOf(words, word);

        // "Not after 6" is the evening, "not before 9" the morning, and "not before 9:30" is at 10: hours are whole ones.
        return at >= 0 && HourAt(words, at + 1, word == "after") is var (hour, minutes) && hour + (word == "before" && minutes > 0 ? 1 : 0) is <= 24 and var whole ? whole : null;
    }

    /// <summary>"9 and 5", "9am to 5pm", "20 to 8": the two hours, the second of the other half of the day where it says none.</summary>
    private static (int From, int Until)? HoursIn(string[] words)
    {
        var link = Array.FindIndex(words, w => w is "and" or "to" or "till" or "til" or "until" or "-");
        link = link >= 0 && HourAt(words, link + 1, false) is null ? Array.FindIndex(words, link + 1, w => w is "and" or "to" or "till" or "til" or "until" or "-") : link;
        if (link < 1 || HourAt(words, words[link - 1] is "am" or "pm" ? link - 2 : link - 1, false) is not var (from, _) || HourAt(words, link + 1, false) is not var (until, _))
        {
            return null;
        }

        var isEvening = Quiet().IsMatch(string.Join(' ', words)) && from < Noon && until < Noon;
        return isEvening ? (from + Noon, until) : (from, until <= from && until <= Noon && from < Noon ? until + Noon : until);
    }

    private static (int Hour, int Minutes)? HourAt(string[] words, int at, bool isEvening)
    {
        if (at < 0 || at >= words.Length)
        {
            return null;
        }

        var isAfternoon = words[at].EndsWith("pm", StringComparison.Ordinal) || words.ElementAtOrDefault(at + 1) == "pm";
        var isMorning = words[at].EndsWith("am", StringComparison.Ordinal) || words.ElementAtOrDefault(at + 1) == "am";
        string[] said = words[at] == "noon" ? ["12"] : words[at] == "midnight" ? ["24"] : words[at].Replace("am", "", StringComparison.Ordinal).Replace("pm", "", StringComparison.Ordinal).Split(':');
        if (!int.TryParse(said[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 24)
        {
            return null;
        }

        var minutes = said.Length > 1 && int.TryParse(said[1], NumberStyles.None, CultureInfo.InvariantCulture, out var past) ? past : 0;
        return ((isAfternoon || (isEvening && !isMorning && hour > 0)) && hour < Noon ? hour + Noon : hour, minutes);
    }

    /// <summary>Whether the user is there again after a pause: "I'm back", "start again".</summary>
    /// <param name="text">What was typed.</param>
    public static bool SaysBack(string text) => Back().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:ok|hi|hey|hello|please|coach)\W+){0,2}(?:i['\u2019]?m back|i am back|back again|back now|start (?:again|up again)|unpause(?: everything| it all)?|resume(?: everything| it all)?|wake up|you can (?:write|start) again|go ahead again)(?: now| please| coach)*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Back();

    /// <summary>"Pause everything for two weeks", "mute until Monday": all that the coach says first.</summary>
    [GeneratedRegex(@"^\W*(?:(?:please|pls|ok|coach|can you|could you|just)\W+){0,3}(?:(?:pause|mute|silence|stop) (?:everything|it all|all of it|yourself)|snooze (?:all|everything|everybody|everyone)|(?:pause|mute|silence)(?= (?:for|until|till|til)\b))(?: (?:for|until|till|til) [\w' ]{1,30})?(?: please)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everything();

    /// <summary>Hours of quiet, by their name.</summary>
    [GeneratedRegex(@"\bquiet (?:hours?|times?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quiet();

    [GeneratedRegex(@"^\W*(?:what|when|which|show|do you)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    /// <summary>An order about what the coach writes first.</summary>
    [GeneratedRegex(@"^\W*(?:(?:please|pls|ok|okay|and|also|but|coach|can you|could you)\W+){0,3}(?:no (?:more )?(?:messages?|texts?|pings?|notifications?|alerts?)\b|(?:don['\u2019]?t|do not|never) (?:message|text|ping|contact|bother|disturb|notify|write(?: to)?|send) (?:me\b|messages?\b|anything\b|(?:on|before|after|at|in)\b)|(?:you (?:can|may) |feel free to )?(?:message|text|ping|contact|remind|write(?: to)?)(?: me)? on (?:\w+)s? (?:too|also|as well|again)\b|only (?:message|text|ping|contact|notify|write(?: to)?|send) (?:me|messages|between)\b|leave me alone (?:on|before|after|at|in|until)\b|be quiet (?:on|before|after|at|in|until)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Writing();

    /// <summary>Nothing but when not.</summary>
    [GeneratedRegex(@"^\W*(?:(?:please|pls|ok|okay|and|also|but|just)\W+){0,3}(?:(?:not|never|nothing)(?:(?: or| and|,)*(?: not)? (?:before|after) \d{1,2}(?::\d\d)?(?: ?[ap]m)?(?: in the morning| at night| in the evening)?){1,2}|(?:not|never|nothing) (?:on|at) (?:the )?weekends?|(?:only )?(?:on )?weekdays only|only on weekdays|only between .{1,20})(?: please)?[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    /// <summary>"No messages please": none at all.</summary>
    [GeneratedRegex(@"^\W*(?:(?:please|pls|ok|okay)\W+){0,2}(?:no (?:more )?(?:messages?|texts?|pings?|notifications?)|(?:don['\u2019]?t|do not) (?:message|text|ping|contact|bother|disturb|notify|write(?: to)?) me)(?: (?:please|any ?more|again|for now|first))*[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Silence();

    private static List<DayOfWeek> DaysIn(string[] words)
    {
        var days = Enum.GetValues<DayOfWeek>().Where(day => words.Any(w => string.Equals(w.TrimEnd('s'), day.ToString(), StringComparison.OrdinalIgnoreCase))).ToList();
        if (words.Any(w => w is "weekend" or "weekends"))
        {
            days.AddRange([DayOfWeek.Saturday, DayOfWeek.Sunday]);
        }

        return days;
    }

    private static ReminderSetting.Zone? ZoneIn(string[] words)
    {
        var said = "_" + string.Join('_', words) + "_";
        var id = TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id)
            .Where(i => i.Contains('/', StringComparison.Ordinal))
            .FirstOrDefault(i => said.Contains("_" + i[(i.LastIndexOf('/') + 1)..].ToLowerInvariant() + "_", StringComparison.Ordinal) || said.Contains("_" + i.ToLowerInvariant() + "_", StringComparison.Ordinal));
        return id is null ? null : new ReminderSetting.Zone(id);
    }
}
