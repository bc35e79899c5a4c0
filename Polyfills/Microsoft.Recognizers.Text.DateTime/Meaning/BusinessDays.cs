namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>Mondays to Fridays.</summary>
internal static class BusinessDays
{
    /// <summary>The day so many business days on (or back).</summary>
    public static Moment Add(Moment from, int count)
    {
        // More would be beyond the calendar; and whole weeks need no counting.
        count = Math.Clamp(count, -500_000, 500_000);
        var at = from.AddDays(count / 5 * 7);
        for (var left = count % 5; left != 0;)
        {
            at = at.AddDays(Math.Sign(left));
            left -= IsOne(at) ? Math.Sign(left) : 0;
        }

        return at;
    }

    /// <summary>The next (or, counting down, the previous) business days, in the order of time.</summary>
    public static IReadOnlyList<Moment> From(Moment from, int count)
    {
        var days = Enumerable.Range(1, Math.Min(Math.Abs(count), 366)).Select(n => Add(from, n * Math.Sign(count)));
        return [.. days.Order()];
    }

    private static bool IsOne(Moment day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
