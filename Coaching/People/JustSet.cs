namespace NetworkCoachBot.Coaching.People;

/// <summary>What kind of time was set. The names are stored; add, never rename.</summary>
public enum JustSetKind
{
    /// <summary>A reminder of a person.</summary>
    Reminder,

    /// <summary>A meeting with a person.</summary>
    Meeting,
}

/// <summary>The time that the user set last: what "make it Friday" changes, said right after it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="PersonId">Key of the person.</param>
/// <param name="At">The day, or the time, on the user's clock.</param>
/// <param name="IsTime">Whether it is a time; else the whole day.</param>
/// <param name="Turn">The turn in which it was set.</param>
public sealed record JustSet(JustSetKind Kind, string PersonId, DateTime At, bool IsTime, int Turn)
{
    /// <summary>What was said of it.</summary>
    public string? Words { get; init; }
}
