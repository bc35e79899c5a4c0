namespace NetworkCoachBot.Coaching.Groups;

/// <summary>When a group is written to unasked: the weekly topic on its day and hour, the report on Friday afternoon.</summary>
public static class GroupSchedule
{
    /// <summary>The hour of Friday at which members are asked how the week went.</summary>
    public const int ReportHour = 15;

    /// <summary>The next time of a weekday and hour in a time zone, later than now.</summary>
    /// <param name="day">The weekday.</param>
    /// <param name="hour">0 to 23, on the group's clock.</param>
    /// <param name="now">Any time.</param>
    /// <param name="zone">The group's time zone.</param>
    public static DateTimeOffset Next(DayOfWeek day, int hour, DateTimeOffset now, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var next = At(today.AddDays(((int)day - (int)today.DayOfWeek + 7) % 7), hour, zone);
        return next > now ? next : At(DateOnly.FromDateTime(next.DateTime).AddDays(7), hour, zone);
    }

    /// <summary>When the pairs that were made with a topic are asked whether they met: on the last weekday before the next topic.</summary>
    /// <param name="day">The weekday of the topic.</param>
    /// <param name="hour">The hour of the topic.</param>
    /// <param name="now">When the pairs are made.</param>
    /// <param name="zone">The group's time zone.</param>
    public static DateTimeOffset AskMet(DayOfWeek day, int hour, DateTimeOffset now, TimeZoneInfo zone)
    {
        var before = (DayOfWeek)(((int)day + 6) % 7);
        return Next(before is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayOfWeek.Friday : before, hour, now, zone);
    }

    private static DateTimeOffset At(DateOnly day, int hour, TimeZoneInfo zone)
    {
        var time = day.ToDateTime(new TimeOnly(hour, 0));
        while (zone.IsInvalidTime(time))
        {
            // The hour that daylight saving leaves out.
            time = time.AddMinutes(30);
        }

        return new DateTimeOffset(time, zone.GetUtcOffset(time));
    }
}
