namespace NetworkCoachBot.Coaching.People;

/// <summary>Whether a person is in use.</summary>
public enum PersonStatus
{
    /// <summary>Suggested and shown.</summary>
    Active,

    /// <summary>Never suggested until resumed.</summary>
    Paused,

    /// <summary>Kept, and only found by name.</summary>
    Archived,
}

/// <summary>Somebody in the user's network, as the user described them (F1-F6). Dates are days in the user's time zone.</summary>
public sealed record Person
{
    /// <summary>Key among the user's people.</summary>
    public required string Id { get; init; }

    /// <summary>The only thing that is required.</summary>
    public required string Name { get; init; }

    /// <summary>What they do.</summary>
    public string? Role { get; init; }

    /// <summary>Where they do it.</summary>
    public string? Company { get; init; }

    /// <summary>Mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Phone number as typed.</summary>
    public string? Phone { get; init; }

    /// <summary>Address of a profile page.</summary>
    public string? ProfileUrl { get; init; }

    /// <summary>How the user knows them, in the user's words (F4).</summary>
    public string? HowKnown { get; init; }

    /// <summary>Since when.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Interests, groups, boards, sports, schools (F5).</summary>
    public IReadOnlyList<string> Interests { get; init; } = Array.Empty<string>();

    /// <summary>Tags of the user's own.</summary>
    public IReadOnlyList<string> Tags { get; init; } = Array.Empty<string>();

    /// <summary>Key of the person who introduced them, or who could (F10).</summary>
    public string? IntroducedBy { get; init; }

    /// <summary>Name of the introducer, so that a card needs no second look-up.</summary>
    public string? IntroducedByName { get; init; }

    /// <summary>Whether the introducer may be named (F13); null: not asked.</summary>
    public bool? IntroducerMayBeNamed { get; init; }

    /// <summary>How strong the tie was when it was last set or last moved by contact.</summary>
    public Strength Strength { get; init; }

    /// <summary>Whether the user set the strength by hand (F3).</summary>
    public bool StrengthIsOwn { get; init; }

    /// <summary>The day of the last contact in either direction.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>Whether the user spoke last; null before any contact.</summary>
    public bool? ISpokeLast { get; init; }

    /// <summary>When to be in touch again (F55); null: no plan.</summary>
    public DateOnly? NextContact { get; init; }

    /// <summary>Whether they are in use.</summary>
    public PersonStatus Status { get; init; }

    /// <summary>Counts the changes; an old card carries an old number.</summary>
    public int Version { get; init; }
}
