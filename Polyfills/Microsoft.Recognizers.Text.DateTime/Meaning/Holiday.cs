namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>A day with a name: on a date of its own each year, or by a rule.</summary>
/// <param name="Suffix">What stands behind the year in TIMEX, like 12-25 or 11-WXX-4-#4; null when it moves by no rule that TIMEX knows.</param>
internal sealed record Holiday(string Suffix, Func<int, Moment?> In)
{
    public static Holiday Fixed(int month, int day) => new($"{month:00}-{day:00}", year => Calendar.TryDate(year, month, day));

    /// <summary>The nth weekday of a month (5: the last one), or some days after it.</summary>
    public static Holiday Nth(int month, int weekday, int nth, int daysAfter = 0) =>
        new($"{month:00}-WXX-{weekday}-#{nth}", year => Calendar.NthWeekday(year, month, weekday, nth)?.AddDays(daysAfter));

    public static Holiday Easter(int daysAfter) => new(null, year => EasterSunday(year).AddDays(daysAfter));

    /// <summary>The last one and the next one.</summary>
    public Day Near(Moment now) =>
        Calendar.Nearest(now, Suffix is not null ? $"{Timex.NoYear}-{Suffix}" : In(now.Year) is { } date ? Timex.Date(Timex.NoYear, date.Month, date.Day) : Timex.NoYear, In);

    public Day Of(int year) => Day.On(In(year) ?? default);

    /// <summary>The first Sunday after the first full moon of spring (the anonymous Gregorian computus).</summary>
    private static Moment EasterSunday(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var moon = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var correction = moon - (moon / 28 * (1 - (moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + correction + 2 - century + (century / 4)) % 7;
        var offset = correction - weekday;
        var month = 3 + ((offset + 40) / 44);
        return new Moment(year, month, offset + 28 - (31 * (month / 4)));
    }
}
