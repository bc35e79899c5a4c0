using NetworkCoachBot.Coaching.Meetings;

namespace NetworkCoachBot.Dialogs.Rehearsal;

/// <summary>A rehearsal as far as it has come. Kept in the dialog's state.</summary>
public sealed record RehearsalOptions
{
    /// <summary>Whom the coach plays; null while that is open.</summary>
    public RehearsalRole? Role { get; init; }

    /// <summary>The name of the person it is for; null where nobody was named.</summary>
    public string? For { get; init; }

    /// <summary>Key of that person; null where they are not kept.</summary>
    public string? PersonId { get; init; }

    /// <summary>What was said so far.</summary>
    public IReadOnlyList<RehearsalLine> Said { get; init => field = value.ToArray(); } = Array.Empty<RehearsalLine>();

    /// <summary>What the role said last.</summary>
    public string Before { get; init; } = "";

    /// <summary>Whether the line is on the screen already.</summary>
    public bool IsShown { get; init; }
}
