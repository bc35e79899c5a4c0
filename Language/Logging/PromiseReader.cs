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
        if (ByDay().Match(promised) is not { Success: true, Index: > 0 } day)
        {
            return new(promised, null);
        }

        var said = day.Groups["day"].Value.ToLowerInvariant();
        var ahead = said == "tomorrow" ? 1 : said == "next week" ? 7
            : Enum.GetValues<DayOfWeek>().First(d => d.ToString().StartsWith(said[..3], StringComparison.OrdinalIgnoreCase)) is var weekday && ((int)weekday - (int)talk.DayOfWeek + 7) % 7 is > 0 and var days ? days : 7;
        return new(promised[..day.Index], talk.AddDays(ahead));
    }

    [GeneratedRegex(@"\s+(?:by|on|before|until|this|next)\s+(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week)\W*$|\s+(?<day>tomorrow|next week)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByDay();
}
