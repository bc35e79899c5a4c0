namespace NetworkCoachBot.Language.Reminders;

/// <summary>When something is to come: a day, or a time on it.</summary>
/// <param name="At">The day, or the time.</param>
/// <param name="IsTime">Whether it is a time; else the whole day.</param>
public sealed record Moment(DateTime At, bool IsTime)
{
    private const int Morning = 9, Afternoon = 14, Evening = 18, Night = 20;

    /// <summary>The moment that a reading says; a part of the day is an hour of it: "monday evening" is 6 PM. Null where it says none.</summary>
    /// <param name="date">A day, a time or a part of a day.</param>
    public static Moment? Of(DateReading? date) => date?.From is not { } from ? null
        : date.Kind is DateKind.DateTime or DateKind.Time ? new(from, true)
        : Hour(date.Timex) is { } hour ? new(from.Date.AddHours(hour), true)
        : new(from, false);

    /// <summary>The hour meant by a part of the day, which the notation ends with; null for none.</summary>
    private static int? Hour(string timex) => timex.Length < 3 ? null : timex[^3..] switch
    {
        "TMO" => Morning,
        "TAF" => Afternoon,
        "TEV" => Evening,
        "TNI" => Night,
        _ => null,
    };
}
