using System.Globalization;
using NetworkCoachBot.Coaching;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>Days as they are said to the user: their names by the culture, their order by DayPatterns.resx, which is translated with the rest.</summary>
public static class DayWords
{
    private const int MonthsWithoutYear = 9;

    private static readonly Words Patterns = new(DayPatterns.ResourceManager);

    /// <summary>"Wed 2 Dec".</summary>
    public static string Said(DateOnly day) => In("weekday", day);

    /// <summary>The same, with the year where it is none of the coming months: "11/12" said on 26 November is nearly a year away.</summary>
    /// <param name="day">The day.</param>
    /// <param name="today">The day in the user's time zone.</param>
    public static string Said(DateOnly day, DateOnly today) => day < today.AddMonths(MonthsWithoutYear) ? Said(day) : In("weekday_year", day);

    /// <summary>"2 Dec".</summary>
    public static string Short(DateOnly day) => In("short", day);

    /// <summary>The same, with the year where it is not this one.</summary>
    public static string Short(DateOnly day, DateOnly today) => day.Year == today.Year ? Short(day) : In("short_year", day);

    /// <summary>"2 December".</summary>
    public static string Long(DateOnly day) => In("long", day);

    /// <summary>"2 December 2026".</summary>
    public static string LongWithYear(DateOnly day) => In("long_year", day);

    /// <summary>"Dec 2026".</summary>
    public static string Month(DateOnly day) => In("month", day);

    private static string In(string pattern, DateOnly day) => day.ToString(Patterns.Say(pattern), CultureInfo.CurrentCulture);
}
