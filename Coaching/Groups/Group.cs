using NetworkCoachBot.Coaching.Critique;

namespace NetworkCoachBot.Coaching.Groups;

/// <summary>A channel or group chat of job seekers, as its coach set it up (F73).</summary>
public sealed record Group
{
    /// <summary>What it is called; null while nobody said.</summary>
    public string? Name { get; init; }

    /// <summary>Key of the user who coaches it: who set it up, or was handed it; null for nobody yet.</summary>
    public string? CoachId { get; init; }

    /// <summary>The coach's name as the group sees it.</summary>
    public string? CoachName { get; init; }

    /// <summary>Whether it was said once what the coach does here.</summary>
    public bool Greeted { get; init; }

    /// <summary>How strict R1 is for its members.</summary>
    public AskStrictness Strictness { get; init; } = AskStrictness.Standard;
}

/// <summary>A question that a member put to the group: who knows somebody there? Nobody's network is looked at.</summary>
/// <param name="Id">Which one.</param>
/// <param name="AskerId">Key of the user who asks.</param>
/// <param name="AskerName">Their name as the group sees it.</param>
/// <param name="Where">The company or place, in the asker's words.</param>
/// <param name="Helpers">Keys of those who said they know somebody.</param>
public sealed record GroupAsk(string Id, string AskerId, string AskerName, string Where, IReadOnlyList<string> Helpers);
