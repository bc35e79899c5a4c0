using System.Globalization;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>Days as they are said to the user, in their language.</summary>
public static class DayWords
{
    private const int MonthsWithoutYear = 9;

    /// <summary>"Wed 2 Dec".</summary>
    public static string Said(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.CurrentCulture);

    /// <summary>The same, with the year where it is none of the coming months: "11/12" said on 26 November is nearly a year away.</summary>
    /// <param name="day">The day.</param>
    /// <param name="today">The day in the user's time zone.</param>
    public static string Said(DateOnly day, DateOnly today) =>
        day < today.AddMonths(MonthsWithoutYear) ? Said(day) : day.ToString("ddd d MMM yyyy", CultureInfo.CurrentCulture);
}
