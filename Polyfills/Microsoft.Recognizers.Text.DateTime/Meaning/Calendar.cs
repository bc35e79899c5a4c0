namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>Days as they are said, placed around a moment.</summary>
internal static class Calendar
{
    public static Moment? TryDate(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= Moment.DaysInMonth(year, month) ? new Moment(year, month, day) : null;

    public static Day Date(int year, int month, int day) =>
        TryDate(year, month, day) is { } date ? Day.On(date) : new Day(Timex.Date(Timex.Year(year), month, day), default, default, Exists: false);

    /// <summary>A day of a month in some year: the last one before the moment and the next one from then on.</summary>
    public static Day MonthDay(Moment now, int month, int day)
    {
        var timex = Timex.Date(Timex.NoYear, month, day);
        return Nearest(now, timex, year => TryDate(year, month, day));
    }

    /// <summary>A day that falls on another date each year, like Thanksgiving.</summary>
    public static Day Nearest(Moment now, string timex, Func<int, Moment?> inYear)
    {
        // A 29 February can be eight years away.
        Moment? past = null;
        Moment? future = null;
        for (var distance = 0; distance <= 8 && (past is null || future is null); distance++)
        {
            past ??= inYear(now.Year - distance) is { } before && before < now ? before : null;
            future ??= inYear(now.Year + distance) is { } after && after >= now ? after : null;
        }

        return past is { } some && future is { } other ? new Day(timex, some, other) : new Day(timex, default, default, Exists: false);
    }

    /// <summary>A year of two digits: 30 to 39 may be of either century.</summary>
    public static Day ShortYearDate(int year, int month, int day)
    {
        if (year is < 30 or >= 40)
        {
            return Date(year < 30 ? 2000 + year : 1900 + year, month, day);
        }

        return TryDate(1900 + year, month, day) is { } past && TryDate(2000 + year, month, day) is { } future
            ? new Day(Timex.Date("XX" + year, month, day), past, future)
            : Date(2000 + year, month, day);
    }

    public static Day Weekday(Moment today, int weekday)
    {
        var ahead = (weekday - Number(today.DayOfWeek) + 7) % 7;
        return new Day(Timex.Weekday(weekday), today.AddDays(ahead - 7), today.AddDays(ahead));
    }

    /// <summary>The weekday of the week (Monday to Sunday) so many weeks away.</summary>
    public static Day WeekdayOfWeek(Moment today, int weekday, int weeks) => Day.On(Monday(today).AddDays((7 * weeks) + weekday - 1));

    /// <summary>"the 18th": of the month before, of this one or of the next, whichever have it.</summary>
    public static Day DayOfMonth(Moment now, int day) =>
        InMonths(now, $"{Timex.NoYear}-XX-{day:00}", month => TryDate(month.Year, month.Month, day));

    /// <summary>"Monday 21": of the nearest months in which the 21st is a Monday.</summary>
    public static Day WeekdayAndDay(Moment now, int weekday, int day) =>
        InMonths(now, Timex.Weekday(weekday), month => TryDate(month.Year, month.Month, day) is { } date && Number(date.DayOfWeek) == weekday ? date : null);

    /// <summary>The nth weekday of a month, the last one for 5; null when there is no such day.</summary>
    public static Moment? NthWeekday(int year, int month, int weekday, int nth)
    {
        var first = new Moment(year, month, 1);
        var date = first.AddDays(((weekday - Number(first.DayOfWeek) + 7) % 7) + (7 * (nth - 1)));
        return date.Month == month ? date : nth == 5 ? date.AddDays(-7) : null;
    }

    public static Moment Monday(Moment day) => day.Date.AddDays(1 - Number(day.DayOfWeek));

    public static Moment MonthStart(Moment day) => new(day.Year, day.Month, 1);

    /// <summary>1 (Monday) to 7.</summary>
    public static int Number(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    private static Day InMonths(Moment now, string timex, Func<Moment, Moment?> inMonth)
    {
        Moment? past = null;
        Moment? future = null;
        var month = MonthStart(now);

        // The same day of the month falls on each weekday within eleven months, a 29th or later within some years.
        for (var distance = 0; distance < 60 && (past is null || future is null); distance++)
        {
            past ??= inMonth(month.AddMonths(-distance)) is { } before && before < now ? before : null;
            future ??= inMonth(month.AddMonths(distance)) is { } after && after >= now ? after : null;
        }

        return past is { } some && future is { } other ? new Day(timex, some, other) : new Day(timex, default, default, Exists: false);
    }
}
