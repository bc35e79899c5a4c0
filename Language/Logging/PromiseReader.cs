using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Logging;

/// <summary>A promise, with the day by which it is to be kept.</summary>
/// <param name="What">What was promised, without the day.</param>
/// <param name="By">The day; null where none was said.</param>
public sealed record PromiseReading(string What, DateOnly? By);

/// <summary>Reads "the slides by friday".</summary>
public static partial class PromiseReader
{
    /// <summary>What was promised, and by when.</summary>
    /// <param name="promised">The promise as it was said.</param>
    /// <param name="talk">The day on which it was given; a day of the week is the next one after it.</param>
    public static PromiseReading Read(string promised, DateOnly talk)
    {
        ArgumentNullException.ThrowIfNull(promised);
        if (ByDay().Match(promised) is { Success: true, Index: > 0 } day)
        {
            var said = day.Groups["day"].Value.ToLowerInvariant();
            var ahead = said == "tomorrow" ? 1 : said is "next week" or "a week" ? 7 : said is "today" or "tonight" ? 0
                : Enum.GetValues<DayOfWeek>().First(d => d.ToString().StartsWith(said[..3], StringComparison.OrdinalIgnoreCase)) is var weekday && ((int)weekday - (int)talk.DayOfWeek + 7) % 7 is > 0 and var days ? days : 7;
            return new(promised[..day.Index], talk.AddDays(ahead));
        }

        return ByDate().Match(promised) is { Success: true, Index: > 0 } date && Months.FindIndex(m => date.Groups["month"].Value.StartsWith(m, StringComparison.OrdinalIgnoreCase)) is var month and >= 0
            && int.Parse(date.Groups["nth"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var nth and > 0 && nth <= DateTime.DaysInMonth(talk.Year, month + 1)
            ? new(promised[..date.Index], new DateOnly(talk.Year, month + 1, nth) is var on && on < talk ? on.AddYears(1) : on)
            : new(promised, null);
    }

    /// <summary>Several promises, with a semicolon between them; days that differ stay in the words of theirs, and the first is the day of all.</summary>
    /// <param name="promised">The promises as they were said.</param>
    /// <param name="talk">The day on which they were given.</param>
    public static PromiseReading All(string promised, DateOnly talk)
    {
        ArgumentNullException.ThrowIfNull(promised);
        var said = promised.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        PromiseReading[] read = [.. said.Select(p => Read(p, talk))];
        var first = read.Min(r => r.By);
        return new(string.Join("; ", read.Select((r, i) => r.By == first ? r.What : said[i])), first);
    }

    private static readonly List<string> Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    [GeneratedRegex(@"\s+(?:by|on|before|until|till|this|next)\s+(?<day>(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|tomorrow|today|tonight|next week)\W*$|\s+(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues|thurs|tomorrow|today|tonight|next week)\W*$|\s+(?:in|within)\s+(?<day>a week)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByDay();

    [GeneratedRegex(@"\s+(?:by|on|before|until|till)\s+(?:the\s+)?(?:(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+(?:the\s+)?(?<nth>\d{1,2})(?:st|nd|rd|th)?|(?<nth>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*))\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByDate();
}
