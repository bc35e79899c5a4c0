namespace NetworkCoachBot.Coaching.Cadence;

/// <summary>Monday to Friday less the public holidays of a country (METHOD, end).</summary>
/// <param name="holidays">The days off besides weekends; empty where the country is not known.</param>
public sealed class BusinessDays(IReadOnlySet<DateOnly> holidays)
{
    /// <summary>Weekends only.</summary>
    public static BusinessDays WeekendsOnly { get; } = new(new HashSet<DateOnly>());

    /// <summary>Whether people work that day.</summary>
    public bool IsBusinessDay(DateOnly day) =>
        day.DayOfWeek is not DayOfWeek.Saturday and not DayOfWeek.Sunday && !holidays.Contains(day);

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
}
