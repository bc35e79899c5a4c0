namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>Times on the user's clock.</summary>
internal static class LocalTime
{
    /// <summary>A time on the user's clock. An hour that daylight saving leaves out is the one after it.</summary>
    public static DateTimeOffset Of(DateTime local, TimeZoneInfo zone)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        time = zone.IsInvalidTime(time) ? time.AddHours(1) : time;
        return new DateTimeOffset(time, zone.GetUtcOffset(time));
    }
}
