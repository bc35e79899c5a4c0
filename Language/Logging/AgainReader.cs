using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Reads when somebody who said no may be asked again: "try again in March", "not this month", "busy until the new year".</summary>
public static partial class AgainReader
{
    private static readonly List<string> Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The first day on which it is right to ask again; null where none was said.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The day in the user's time zone.</param>
    public static DateOnly? Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Not().Match(text) is { Success: true } not)
        {
            return After(not.Groups["unit"].Value, 1, today);
        }

        if (Again().Match(text) is not { Success: true } again)
        {
            return null;
        }

        if (again.Groups["count"].Value is { Length: > 0 } count)
        {
            return After(again.Groups["unit"].Value, Count(count), today, whole: false);
        }

        var when = again.Groups["when"].Value.ToLowerInvariant();
        return when.EndsWith("week", StringComparison.Ordinal) || when.EndsWith("month", StringComparison.Ordinal) || (when.EndsWith("year", StringComparison.Ordinal) && when.StartsWith("next", StringComparison.Ordinal)) ? After(when.Split(' ')[^1], 1, today)
            : when.EndsWith("year", StringComparison.Ordinal) || when.Contains("holiday", StringComparison.Ordinal) || when.Contains("christmas", StringComparison.Ordinal) ? new DateOnly(today.Year + 1, 1, 4)
            : Season(when) is { } season ? Next(season, today)
            : Months.FindIndex(m => when.StartsWith(m, StringComparison.Ordinal)) is var month and >= 0 ? Next(month + 1, today)
            : null;
    }

    private static DateOnly Next(int month, DateOnly today) => new DateOnly(today.Year, month, 1) is var day && day > today ? day : day.AddYears(1);

    private static int? Season(string when) => when switch { "spring" => 3, "summer" => 6, "fall" or "autumn" => 9, "winter" => 12, _ => null };

    private static DateOnly After(string unit, int count, DateOnly today, bool whole = true) => unit.ToLowerInvariant().TrimEnd('s') switch
    {
        "day" => today.AddDays(count),
        "week" => whole ? today.AddDays(((int)DayOfWeek.Monday - (int)today.DayOfWeek + 7) % 7 is > 0 and var ahead ? ahead : 7) : today.AddDays(7 * count),
        "month" => whole ? new DateOnly(today.Year, today.Month, 1).AddMonths(1) : today.AddMonths(count),
        "quarter" => new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1).AddMonths(3),
        _ => new DateOnly(today.Year + 1, 1, 4),
    };

    private static int Count(string said) => int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 60) : said.ToLowerInvariant() switch { "a" or "an" or "one" => 1, "two" or "a couple of" or "couple of" => 2, "three" or "a few" or "few" => 3, "four" => 4, "six" => 6, _ => 2 };

    [GeneratedRegex(@"\bnot (?:this|for the rest of the) (?<unit>week|month|year|quarter)\b|\bno time this (?<unit>week|month|year|quarter)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Not();

    [GeneratedRegex(@"\b(?:(?:try|ask|write|check|call|reach out|get back|come back|ping|circle back|contact|email|text|follow up|touch base)\b[^.;!?]{0,30}?\b(?:in|after|around|from|come|next)|(?:busy|away|swamped|slammed|travell?ing|out|on leave|no time|not) (?:until|till|til|before)|(?:later|again|back|free) (?:in|after|come|around|this)|until|till|maybe (?:in|after)|(?:but|only) (?:in|after))\s+(?:(?:early|mid|late|the|beginning of|start of|end of)\s+)*(?:(?<count>\d{1,2}|a|an|one|two|three|four|six|a couple of|couple of|a few|few)\s+(?<unit>days?|weeks?|months?)|(?<when>(?:(?:new|next|coming)\s+)?(?:week|month|year)|holidays?|christmas|spring|summer|fall|autumn|winter|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*))\b|\b(?<=try (?:again )?|ask (?:again )?|write |call |check back |back )(?<when>next (?:week|month|year))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Again();
}
