using NetworkCoachBot.Coaching.Meetings;

namespace NetworkCoachBot.Dialogs.Preparation;

/// <summary>What was said of a meeting ahead. Kept in the dialog's state.</summary>
public sealed record PreparationOptions
{
    /// <summary>Keys of the people it can be with; empty where nobody known was named.</summary>
    public IReadOnlyList<string> Ids { get; init => field = value.ToArray(); } = Array.Empty<string>();

    /// <summary>The name as typed; null where nobody was named.</summary>
    public string? Name { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The time of day.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>Whether the brief was shown, and only the day is still to be asked for.</summary>
    public bool AsksWhen { get; init; }

    /// <summary>What it is for, where that was said.</summary>
    public MeetingAim? Aim { get; init; }
}
