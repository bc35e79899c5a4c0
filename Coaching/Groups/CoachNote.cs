namespace NetworkCoachBot.Coaching.Groups;

/// <summary>What a note between a member and the coach of their group is. The names are stored; add, never rename.</summary>
public enum NoteKind
{
    /// <summary>What a member is stuck with, in their words.</summary>
    Stuck,

    /// <summary>A message the member wrote to somebody.</summary>
    Draft,

    /// <summary>What the coach says to it.</summary>
    Answer,
}

/// <summary>
/// One text from a member to the coach of their group, or from the coach to the member (F73): shown to its writer as the
/// other will see it, and sent by the writer's word alone.
/// </summary>
/// <param name="Id">Which one; the same for both of them.</param>
/// <param name="Kind">What it is.</param>
/// <param name="From">Key of the user who wrote it.</param>
/// <param name="FromName">Their name as the group sees it.</param>
public sealed record CoachNote(string Id, NoteKind Kind, string From, string FromName)
{
    /// <summary>What the other will read; empty while it is not written.</summary>
    public string Text { get; init; } = "";

    /// <summary>Key of the user to whom it goes; null while the writer did not say which coach.</summary>
    public string? To { get; init; }

    /// <summary>The name of the user to whom it goes.</summary>
    public string? ToName { get; init; }

    /// <summary>What the group is called; null where nobody said.</summary>
    public string? Group { get; init; }

    /// <summary>With an answer: which note it answers.</summary>
    public string? Answers { get; init; }

    /// <summary>The writer's turn in which it was shown to them: a bare "yes" in the next one means it.</summary>
    public int Turn { get; init; }

    /// <summary>Whether it went out: it does so once.</summary>
    public bool IsSent { get; init; }
}

/// <summary>Somebody who coaches a group that a user is in.</summary>
/// <param name="Id">Key of the coach.</param>
/// <param name="Name">Their name as the group sees it.</param>
/// <param name="Group">What the group is called; null where nobody said.</param>
public sealed record GroupCoach(string Id, string Name, string? Group);
