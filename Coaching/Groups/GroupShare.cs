namespace NetworkCoachBot.Coaching.Groups;

/// <summary>What is kept of one user in a group, for the user to take along: nothing of the others.</summary>
/// <param name="Group">What the group is called; null where nobody said.</param>
public sealed record GroupShare(string? Group)
{
    /// <summary>What they set out to do and did, and their wins; null where they only spoke.</summary>
    public Member? Numbers { get; init; }

    /// <summary>Whether they coach it.</summary>
    public bool IsCoach { get; init; }

    /// <summary>Where they asked who knows somebody.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>Where they said they know somebody.</summary>
    public IReadOnlyList<string> Offered { get; init; } = [];

    /// <summary>The rounds of practice pairs they were in.</summary>
    public IReadOnlyList<RoundShare> Rounds { get; init; } = [];

    /// <summary>What they said to the clinic's messages; "nothing" where they would send it as it was.</summary>
    public IReadOnlyList<string> ClinicAnswers { get; init; } = [];
}

/// <summary>A round of practice pairs that a user was in.</summary>
/// <param name="Number">Which one.</param>
/// <param name="Met">Whether they said that they met; null where they did not say.</param>
public sealed record RoundShare(int Number, bool? Met);

/// <summary>A message for the clinic of a group, for its writer to take along.</summary>
/// <param name="Text">What the group sees.</param>
/// <param name="IsGiven">Whether it was given.</param>
public sealed record GiftShare(string Text, bool IsGiven);

/// <summary>A text between a member and a coach, for either to take along.</summary>
/// <param name="From">Who wrote it.</param>
/// <param name="To">Who reads it; null where that was not said.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsSent">Whether it went out.</param>
public sealed record NoteShare(string From, string? To, string Text, bool IsSent);
