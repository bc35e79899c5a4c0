namespace NetworkCoachBot.Coaching.Cadence;

/// <summary>Monday to Friday less the public holidays of a country (METHOD, end).</summary>
/// <param name="country">ISO code of the country; null, or one without data, for weekends only.</param>
public sealed class BusinessDays(string? country)
{
    /// <summary>Weekends only.</summary>
    public static BusinessDays WeekendsOnly { get; } = new(null);

    /// <summary>The name of the holiday on a day; null where it is none.</summary>
    public string? HolidayOn(DateOnly day) => country is null
        ? null
        : Holidays.In(country, day.Year).GetValueOrDefault(day) ?? (day is { Month: 12, Day: 31 } ? Holidays.In(country, day.Year + 1).GetValueOrDefault(day) : null);

    /// <summary>The day of the holiday that a text names, from a day on; null where it names none, or the country has no data.</summary>
    /// <param name="text">What was said: "until after Thanksgiving".</param>
    /// <param name="from">The first day that is meant.</param>
    public DateOnly? HolidayCalled(string text, DateOnly from)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ahead = country is null ? [] : Enumerable.Range(from.Year, 3).SelectMany(year => Holidays.In(country, year)).Where(h => h.Key >= from);
        return ahead.Where(h => text.Contains(Short(h.Value), StringComparison.OrdinalIgnoreCase)).OrderBy(h => h.Key).Select(h => (DateOnly?)h.Key).FirstOrDefault();
    }

    /// <summary>Whether people work that day.</summary>
    public bool IsBusinessDay(DateOnly day) =>
        day.DayOfWeek is not DayOfWeek.Saturday and not DayOfWeek.Sunday && HolidayOn(day) is null;

    /// <summary>The day a number of business days after another.</summary>
    /// <param name="from">The day counted from; it need not be a business day.</param>
    /// <param name="days">How many business days, 0 or more; 0 gives the day itself or the next business day.</param>
    public DateOnly After(DateOnly from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var day = from;
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= IsBusinessDay(day) ? 1 : 0;
        }

        while (!IsBusinessDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>As people say it: "Christmas" for "Christmas Day", "New Year" for "New Year's Day".</summary>
    private static string Short(string holiday)
    {
        var bare = holiday.EndsWith(" Day", StringComparison.Ordinal) ? holiday[..^4] : holiday;
        bare = bare.EndsWith("'s", StringComparison.Ordinal) ? bare[..^2] : bare;
        return bare.Contains(' ', StringComparison.Ordinal) || bare.Length > 5 ? bare : holiday;
    }
}
