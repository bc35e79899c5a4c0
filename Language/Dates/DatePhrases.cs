using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;

namespace NetworkCoachBot.Language.Dates;

/// <summary>What people say that is more than the recogniser's parts: "end of day Friday", "Monday after Thanksgiving", "first thing Monday".</summary>
internal static partial class DatePhrases
{
    private const int EndOfDayHour = 17;
    private const int FirstThingHour = 9;

    /// <summary>The reading of such a phrase, or null where it is none.</summary>
    public static Chosen? Read(string words, ModelResult[] results, TimeDirection direction, DateTime now)
    {
        if (words.Contains("end of day", StringComparison.Ordinal) || words.Contains("end of the day", StringComparison.Ordinal) || words.Contains("close of business", StringComparison.Ordinal))
        {
            return Chosen.At(Day(results, direction, now).AddHours(EndOfDayHour));
        }

        if (words.Contains("first thing", StringComparison.Ordinal))
        {
            return Chosen.At(Day(results, direction, now).AddHours(FirstThingHour));
        }

        if (words.Contains("end of the week", StringComparison.Ordinal) || words.Contains("end of this week", StringComparison.Ordinal) || words.EndsWith("end of week", StringComparison.Ordinal))
        {
            return Chosen.Day(OnOrAfter(now.Date, DayOfWeek.Friday));
        }

        if (words.Contains("end of the month", StringComparison.Ordinal) || words.EndsWith("end of month", StringComparison.Ordinal))
        {
            return Chosen.Day(new DateTime(now.Year, now.Month, DateTime.DaysInMonth(now.Year, now.Month)));
        }

        if (WeekdayTheNth(words, results, direction, now) is { } nth)
        {
            return nth;
        }

        if (WeekdayAtHour(words, results, direction, now) is { } timed)
        {
            return timed;
        }

        if (OfWeekdayAfterNext().Match(words) is { Success: true } later && DateChoice.Weekdays.TryGetValue(later.Groups["weekday"].Value, out var afterNext))
        {
            return Chosen.Day(OnOrAfter(now.Date.AddDays(1), afterNext).AddDays(7));
        }

        if (OfWeekdayOfWeek().Match(words) is { Success: true } named && DateChoice.Weekdays.TryGetValue(named.Groups["weekday"].Value, out var dayOfWeek) && !results.Any(r => DateChoice.Kind(r) is "datetime" or "time"))
        {
            var monday = OnOrBefore(now.Date, DayOfWeek.Monday).AddDays(named.Groups["which"].Value == "last" ? -7 : 7);
            return Chosen.Day(OnOrAfter(monday, dayOfWeek));
        }

        return words.Contains("the other day", StringComparison.Ordinal) ? new Chosen(DateKind.Range, now.Date.AddDays(-4), now.Date, null, "")
            : WeekdayBeside(words, results, direction, now);
    }

    /// <summary>"friday 10", where no Friday near is a 10th: at ten o'clock.</summary>
    private static Chosen? WeekdayAtHour(string words, ModelResult[] results, TimeDirection direction, DateTime now)
    {
        if (OfWeekdayAtHour().Match(words) is not { Success: true } match || !DateChoice.Weekdays.TryGetValue(match.Groups["weekday"].Value, out var weekday)
            || DateChoice.Of(words, results, direction, now) is { From: { } day } && Math.Abs((day - now).TotalDays) < NearDays)
        {
            return null;
        }

        var hour = int.Parse(match.Groups["hour"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var on = direction == TimeDirection.Past ? OnOrBefore(now.Date, weekday) : OnOrAfter(now.Date.AddDays(1), weekday);
        return Chosen.At(on.AddHours(hour < FirstHour ? hour + 12 : hour));
    }

    /// <summary>Days within which a weekday and a number are a day of the month.</summary>
    private const int NearDays = 32;

    /// <summary>A bare hour below this is in the afternoon.</summary>
    private const int FirstHour = 7;

    [GeneratedRegex(@"^(?:on |this |next )?(?<weekday>\p{L}{3,9}) (?<hour>[1-9]|1[0-2])$", RegexOptions.CultureInvariant)]
    private static partial Regex OfWeekdayAtHour();

    /// <summary>"Monday the 7th": the next month, or the last one, in which both are true.</summary>
    private static Chosen? WeekdayTheNth(string words, ModelResult[] results, TimeDirection direction, DateTime now)
    {
        if (OfWeekdayTheNth().Match(words) is not { Success: true } match || !DateChoice.Weekdays.TryGetValue(match.Groups["weekday"].Value, out var weekday))
        {
            return null;
        }

        var day = int.Parse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var step = direction == TimeDirection.Past ? -1 : 1;
        for (var i = 0; i <= 12; i++)
        {
            var month = new DateTime(now.Year, now.Month, 1).AddMonths(i * step);
            if (day >= 1 && day <= DateTime.DaysInMonth(month.Year, month.Month) && month.AddDays(day - 1) is var found && found.DayOfWeek == weekday && (step > 0 ? found >= now.Date : found <= now.Date))
            {
                var clock = results.Select(r => DateChoice.Of("", [r], direction, now)).FirstOrDefault(c => c.Kind is DateKind.DateTime or DateKind.Time && c.From is not null);
                return clock is null ? Chosen.Day(found) : Chosen.At(found + clock.From!.Value.TimeOfDay);
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(?<weekday>mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b,?(?: the)? (?<day>\d{1,2})(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfWeekdayTheNth();

    /// <summary>"Friday last week", "Monday next week".</summary>
    [GeneratedRegex(@"\b(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: of)? (?<which>last|next) week\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfWeekdayOfWeek();

    /// <summary>"the Tuesday after next".</summary>
    [GeneratedRegex(@"\b(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday) after next\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfWeekdayAfterNext();

    /// <summary>"Monday after Thanksgiving", "the Friday before Christmas".</summary>
    private static Chosen? WeekdayBeside(string words, ModelResult[] results, TimeDirection direction, DateTime now)
    {
        var said = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => w is "the" or "on").ToArray();
        if (said.Length < 3 || !DateChoice.Weekdays.TryGetValue(said[0], out var weekday) || said[1] is not ("after" or "before" or "following"))
        {
            return null;
        }

        var anchors = results.Where(r => r.Start > 0 && !r.Text.Equals(said[0], StringComparison.OrdinalIgnoreCase)).ToArray();
        var read = DateChoice.Of("", anchors, direction, now);
        if ((read.From ?? read.To)?.Date is not { } anchor)
        {
            return null;
        }

        return Chosen.Day(said[1] == "before" ? OnOrBefore(anchor.AddDays(-1), weekday) : OnOrAfter(anchor.AddDays(1), weekday));
    }

    private static DateTime Day(ModelResult[] results, TimeDirection direction, DateTime now)
    {
        var days = results.Where(r => DateChoice.Kind(r) is "date").ToArray();
        return days.Length == 0 ? now.Date : (DateChoice.Of("", days, direction, now).From ?? now).Date;
    }

    private static DateTime OnOrAfter(DateTime day, DayOfWeek weekday)
    {
        while (day.DayOfWeek != weekday)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static DateTime OnOrBefore(DateTime day, DayOfWeek weekday)
    {
        while (day.DayOfWeek != weekday)
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
