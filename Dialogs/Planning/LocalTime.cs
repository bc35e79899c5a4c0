namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>Times on the user's clock.</summary>
internal static class LocalTime
{
    private const int DaysOfWeek = 7;

    /// <summary>A time on the user's clock. An hour that daylight saving leaves out is the one after it.</summary>
    public static DateTimeOffset Of(DateTime local, TimeZoneInfo zone)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        time = zone.IsInvalidTime(time) ? time.AddHours(1) : time;
        return new DateTimeOffset(time, zone.GetUtcOffset(time));
    }

    /// <summary>A day that was read as one of the week that is over, where it can only be one ahead: "no, Tuesday" of a reminder.</summary>
    public static DateTime Ahead(DateTime at, DateOnly today) => DateOnly.FromDateTime(at) is var day && day < today && day > today.AddDays(-DaysOfWeek) ? at.AddDays(DaysOfWeek) : at;
}
