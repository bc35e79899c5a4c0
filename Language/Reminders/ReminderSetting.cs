using System.Globalization;

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

    /// <summary>So many a day at most, 1-20.</summary>
    public sealed record MostADay(int Count) : ReminderSetting;

    /// <summary>None on these days of the week.</summary>
    public sealed record DaysOff(IReadOnlyList<DayOfWeek> Days) : ReminderSetting;

    /// <summary>On these days of the week too.</summary>
    public sealed record DaysOn(IReadOnlyList<DayOfWeek> Days) : ReminderSetting;

    /// <summary>The user's clock: an IANA name.</summary>
    public sealed record Zone(string Id) : ReminderSetting;
}

/// <summary>Reads sentences such as "pause reminders", "no nudges before 10", "not on fridays", "my time zone is Chicago".</summary>
public static class ReminderSettingReader
{
    private const int Longest = 100;

    private static readonly string[] About = ["remind", "reminder", "reminders", "reminding", "nudge", "nudges", "nudging"];
    private static readonly string[] Stops = ["pause", "stop", "off", "mute", "silence", "quit", "disable"];
    private static readonly string[] Starts = ["resume", "restart", "on", "unmute", "unpause", "start", "enable", "again"];
    private static readonly string[] Numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] Negations = ["no", "not", "never", "don't", "dont", "without", "nothing"];

    /// <summary>The setting in a message; null where it is about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static ReminderSetting? Read(string text)
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

        if (!words.Any(About.Contains))
        {
            return null;
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
            return negated || words.Any(Stops.Contains) ? new ReminderSetting.DaysOff(days) : words.Contains("too") || words.Contains("also") ? new ReminderSetting.DaysOn(days) : null;
        }

        return HourAfter(words, "before") is { } from && negated ? new ReminderSetting.NotBefore(from)
            : HourAfter(words, "after") is { } until && negated ? new ReminderSetting.NotAfter(Math.Max(until, 1))
            : IsOnly(words, Stops) || (words is ["no", "more", ..] && words.Length <= 4) || words is ["don't" or "dont", "remind", "me"] or ["don't" or "dont", "remind", "me", "anymore"] ? new ReminderSetting.Pause()
            : !negated && IsOnly(words, Starts) ? new ReminderSetting.Resume()
            : null;
    }

    /// <summary>A short order about reminders in general: nothing else is named that it could be about.</summary>
    private static bool IsOnly(string[] words, string[] orders) => words.Length <= 6 && words.Any(orders.Contains)
        && words.All(w => About.Contains(w) || orders.Contains(w) || w is "please" or "the" or "my" or "me" or "all" or "turn" or "switch" or "for" or "now" or "coach" or "can" or "you" or "could" or "your");

    /// <summary>"What reminders do I have?", "show my reminders", "list nudges".</summary>
    private static bool IsQuestion(string[] words) => words.Length <= 9 && words.Any(w => w is "reminders" or "nudges" or "reminder")
        && (words[0] is "what" or "which" or "show" or "list" or "any" or "see" || (words.Contains("do") && words.Contains("have")));

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
        if (at < 0 || at + 1 >= words.Length)
        {
            return null;
        }

        var said = words[at + 1].Split(':')[0];
        var half = words[at + 1].EndsWith("pm", StringComparison.Ordinal) || words.ElementAtOrDefault(at + 2) == "pm" ? 12 : 0;
        var hour = said == "noon" ? 12 : int.TryParse(said.Replace("am", "", StringComparison.Ordinal).Replace("pm", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

        // "Not after 6" is the evening, "not before 9" the morning.
        hour = half > 0 && hour < 12 ? hour + 12 : half == 0 && word == "after" && hour is > 0 and < 12 && !words.Any(w => w.EndsWith("am", StringComparison.Ordinal)) ? hour + 12 : hour;
        return hour is >= 0 and <= 24 ? hour : null;
    }

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
