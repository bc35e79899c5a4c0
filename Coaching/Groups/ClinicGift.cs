using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Groups;

/// <summary>A message of a member's own for the clinic of their group, as it will be shown: who it is from, to and about was taken out of it.</summary>
/// <param name="Id">Which one; it says nothing of whose it is.</param>
/// <param name="Text">What will be shown.</param>
/// <param name="Channel">How it is sent.</param>
/// <param name="Relationship">How strong the relationship is; null where the member did not say.</param>
public sealed record ClinicGift(string Id, string Text, MessageChannel Channel, Strength? Relationship)
{
    /// <summary>Key of the group; null while the member did not say which. Kept with the member only.</summary>
    public string? Group { get; init; }

    /// <summary>The member's turn in which it was shown to them: a bare "yes" in the next one means it.</summary>
    public int Turn { get; init; }

    /// <summary>Whether the member gave it: it does so once.</summary>
    public bool IsGiven { get; init; }

    /// <summary>The gift as the group has it: nothing of the member's.</summary>
    public ClinicGift ForTheGroup() => this with { Group = null, Turn = 0, IsGiven = true };
}
