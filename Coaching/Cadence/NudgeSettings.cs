namespace NetworkCoachBot.Coaching.Cadence;

/// <summary>When the coach may write first (F75), as the user set it. Hours are those of the user's time zone.</summary>
public sealed record NudgeSettings
{
    /// <summary>The hour in which a meeting of the next day is spoken of, where it is allowed.</summary>
    private const int Evening = 18;

    /// <summary>Days off on end after which the evening before is too long before.</summary>
    private const int LongestWeekend = 4;

    /// <summary>Nothing is sent until the user resumes.</summary>
    public bool Paused { get; init; }

    /// <summary>Nothing is sent before this day; null for no such pause.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>The first day of that pause; null where it has begun.</summary>
    public DateOnly? PausedFrom { get; init; }

    /// <summary>The first hour in which something may be sent, 0-23; the daily look at who is due is at its beginning.</summary>
    public int From { get; init; } = 9;

    /// <summary>The hour from which nothing more is sent, 1-24; later than <see cref="From"/>.</summary>
    public int Until { get; init; } = 19;

    /// <summary>Days on which nothing is sent.</summary>
    public IReadOnlyList<DayOfWeek> DaysOff { get; init; } = new[] { DayOfWeek.Saturday, DayOfWeek.Sunday };

    /// <summary>How long after the hour the coach begins what it plans for that hour, in seconds: not everybody's at once.</summary>
    public int SecondsPast { get; init; }

    /// <summary>When the next look is planned; null for no plan.</summary>
    public DateTimeOffset? NextLook { get; init; }

    /// <summary>Where the user was last reached, so that a change is noticed.</summary>
    public string? Where { get; init; }

    /// <summary>When the next brief of a meeting is planned; null for none.</summary>
    public DateTimeOffset? NextBrief { get; init; }

    /// <summary>The last day whose meetings were briefed; null for none.</summary>
    public DateOnly? BriefedUntil { get; init; }

    /// <summary>How many messages a day the coach begins of itself, 1-20. What the user asked for counts, and always comes.</summary>
    public int MostADay { get; init; } = 3;

    /// <summary>The day of the last message that the coach began; null for none.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>How many it began on that day.</summary>
    public int Sent { get; init; }

    /// <summary>Key of the person whom the last one was about; null for none.</summary>
    public string? LastAbout { get; init; }

    /// <summary>Whether the coach may begin one more message of itself on a day.</summary>
    public bool HasRoom(DateOnly day) => SentOn != day || Sent < MostADay;

    /// <summary>The settings after the coach began a message.</summary>
    /// <param name="day">The day.</param>
    /// <param name="about">Key of the person whom it is about.</param>
    public NudgeSettings Began(DateOnly day, string about) => this with { SentOn = day, Sent = SentOn == day ? Sent + 1 : 1, LastAbout = about };

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

    /// <summary>The next morning's look, not today's, on a day that is not off.</summary>
    /// <param name="time">Now.</param>
    /// <param name="zone">The user's time zone.</param>
    public DateTimeOffset NextMorning(DateTimeOffset time, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Morning(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime).AddDays(1), zone) + Past;
    }

    /// <summary>The look after one: the next morning's, or that of the day whose hours have not begun, where it came in the night.</summary>
    /// <param name="time">Now.</param>
    /// <param name="zone">The user's time zone.</param>
    public DateTimeOffset LookAfter(DateTimeOffset time, TimeZoneInfo zone) =>
        Allowed(time, zone) is var allowed && allowed != time ? allowed + Past : NextMorning(time, zone);

    /// <summary>The time of day of the look.</summary>
    public TimeOnly LookAt => new TimeOnly(From, 0).Add(Past);

    /// <summary>Whether a time lies in a pause, in which also what was asked for waits.</summary>
    /// <param name="time">Any time.</param>
    /// <param name="zone">The user's time zone.</param>
    public bool Waits(DateTimeOffset time, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return IsPaused(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime));
    }

    /// <summary>
    /// When to speak of a meeting: the evening of the last day before it that is not off; where that has passed, the morning of
    /// the day itself, if the meeting is later. Null where there is no such time.
    /// </summary>
    /// <param name="day">The day of the meeting.</param>
    /// <param name="at">Its time; null where it is not known.</param>
    /// <param name="now">Now.</param>
    /// <param name="zone">The user's time zone.</param>
    public DateTimeOffset? BriefBefore(DateOnly day, TimeOnly? at, DateTimeOffset now, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (EveningBefore(day, zone) + PastTheHour is { } evening && evening > now)
        {
            return evening;
        }

        return !IsOff(day) && !(at <= LookAt) && At(day, From, zone) + Past is var morning && morning > now ? morning : null;
    }

    /// <summary>Whether the evening before a meeting has begun, or its day.</summary>
    /// <param name="day">The day of the meeting.</param>
    /// <param name="now">Now.</param>
    /// <param name="zone">The user's time zone.</param>
    public bool IsNear(DateOnly day, DateTimeOffset now, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return day <= DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime) || EveningBefore(day, zone) <= now;
    }

    /// <summary>Never so long that the hours are over.</summary>
    private TimeSpan Past => TimeSpan.FromSeconds(SecondsPast % ((Until - From) * 3600));

    private TimeSpan PastTheHour => TimeSpan.FromSeconds(SecondsPast % 3600);

    /// <summary>Null where the days before are all off.</summary>
    private DateTimeOffset? EveningBefore(DateOnly meeting, TimeZoneInfo zone)
    {
        for (var before = 1; before <= LongestWeekend + 1; before++)
        {
            if (!IsOff(meeting.AddDays(-before)))
            {
                return At(meeting.AddDays(-before), Math.Max(From, Math.Min(Until - 1, Evening)), zone);
            }
        }

        return null;
    }

    /// <summary>Whether a day lies in a pause that ends by itself.</summary>
    public bool IsPaused(DateOnly day) => day < PausedUntil && !(day < PausedFrom);

    /// <summary>The evening of the day where days off follow on it: for what cannot wait until they are over. Null where none do, or it has passed.</summary>
    /// <param name="now">Now.</param>
    /// <param name="zone">The user's time zone.</param>
    public DateTimeOffset? EveningBeforeDaysOff(DateTimeOffset now, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        return !IsOff(today) && IsOff(today.AddDays(1)) && EveningBefore(today.AddDays(1), zone) + PastTheHour is { } evening && evening > now ? evening : null;
    }

    /// <summary>Whether a time is that of the daily look.</summary>
    /// <param name="time">Any time.</param>
    /// <param name="zone">The user's time zone.</param>
    public bool IsLook(DateTimeOffset time, TimeZoneInfo zone) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime) == LookAt;

    /// <summary>Whether a day is the first of its week, Monday to Sunday, on which something may be sent.</summary>
    public bool IsFirstOfWeek(DateOnly day)
    {
        var sinceMonday = ((int)day.DayOfWeek + 6) % 7;
        return !IsOff(day) && Enumerable.Range(1, sinceMonday).All(before => IsOff(day.AddDays(-before)));
    }

    private bool IsOff(DateOnly day) => IsPaused(day) || (DaysOff.Count < 7 && DaysOff.Contains(day.DayOfWeek));

    /// <summary>A day itself where something may be sent on it, else the next one on which it may.</summary>
    public DateOnly FirstFrom(DateOnly day)
    {
        while (IsOff(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private DateTimeOffset Morning(DateOnly day, TimeZoneInfo zone) => At(FirstFrom(day), From, zone);

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
