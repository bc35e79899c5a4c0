namespace NetworkCoachBot.Coaching.Cadence;

/// <summary>When the coach may write first (F75), as the user set it. Hours are those of the user's time zone.</summary>
public sealed record NudgeSettings
{
    /// <summary>Nothing is sent until the user resumes.</summary>
    public bool Paused { get; init; }

    /// <summary>Nothing is sent before this day; null for no such pause.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>The first hour in which something may be sent, 0-23; the daily look at who is due is at its beginning.</summary>
    public int From { get; init; } = 9;

    /// <summary>The hour from which nothing more is sent, 1-24; later than <see cref="From"/>.</summary>
    public int Until { get; init; } = 19;

    /// <summary>Days on which nothing is sent.</summary>
    public IReadOnlyList<DayOfWeek> DaysOff { get; init; } = new[] { DayOfWeek.Saturday, DayOfWeek.Sunday };

    /// <summary>When the next look is planned; null for no plan.</summary>
    public DateTimeOffset? NextLook { get; init; }

    /// <summary>Where the user was last reached, so that a change is noticed.</summary>
    public string? Where { get; init; }

    /// <summary>The time itself where it is allowed, else the next one that is.</summary>
    /// <param name="time">Any time.</param>
    /// <param name="zone">The user's time zone.</param>
    public DateTimeOffset Allowed(DateTimeOffset time, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var local = TimeZoneInfo.ConvertTime(time, zone);
        var day = DateOnly.FromDateTime(local.DateTime);
        return IsOff(day) || local.Hour >= Until ? Morning(day.AddDays(1), zone)
            : local.Hour < From ? Morning(day, zone)
            : time;
    }

    /// <summary>The next morning, not today's, on a day that is not off.</summary>
    /// <param name="time">Now.</param>
    /// <param name="zone">The user's time zone.</param>
    public DateTimeOffset NextMorning(DateTimeOffset time, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Morning(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime).AddDays(1), zone);
    }

    /// <summary>Whether a time lies in a pause, in which also what was asked for waits.</summary>
    /// <param name="time">Any time.</param>
    /// <param name="zone">The user's time zone.</param>
    public bool Waits(DateTimeOffset time, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime) < PausedUntil;
    }

    private bool IsOff(DateOnly day) => day < PausedUntil || (DaysOff.Count < 7 && DaysOff.Contains(day.DayOfWeek));

    private DateTimeOffset Morning(DateOnly day, TimeZoneInfo zone)
    {
        while (IsOff(day))
        {
            day = day.AddDays(1);
        }

        var morning = day.ToDateTime(new TimeOnly(From, 0));
        while (zone.IsInvalidTime(morning))
        {
            // The hour that daylight saving leaves out.
            morning = morning.AddMinutes(30);
        }

        return new DateTimeOffset(morning, zone.GetUtcOffset(morning));
    }
}
