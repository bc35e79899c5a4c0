using NetworkCoachBot.Coaching.Meetings;

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

/// <summary>
/// Somebody in the user's network, as the user described them (F1-F6). Dates are days in the user's time zone. What changes
/// a person is beside it: <see cref="After"/> for what happened, <see cref="With(PersonChange)"/> for what is known of them,
/// promises by <see cref="Promising"/> and <see cref="Kept"/>.
/// </summary>
public sealed partial record Person
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

    /// <summary>Whatever else is worth remembering, in the user's words.</summary>
    public IReadOnlyList<string> Notes { get; init; } = Array.Empty<string>();

    /// <summary>Key of the person who introduced them, or who could (F10).</summary>
    public string? IntroducedBy { get; init; }

    /// <summary>Name of the introducer, so that a card needs no second look-up.</summary>
    public string? IntroducedByName { get; init; }

    /// <summary>Whether the introducer may be named (F13); null: not asked.</summary>
    public bool? IntroducerMayBeNamed { get; init; }

    /// <summary>How the introducer knows them, in the user's words (F11); null: not asked.</summary>
    public string? HowIntroducerKnows { get; init; }

    /// <summary>When the introducer was told what came of it (F15); null: not yet.</summary>
    public DateOnly? ReportedBackOn { get; init; }

    /// <summary>How strong the tie was when it was last set or last moved by contact; <see cref="StrengthOn"/> is what is true today.</summary>
    public Strength Strength { get; init; }

    /// <summary>Whether the user set the strength by hand (F3).</summary>
    public bool StrengthIsOwn { get; init; }

    /// <summary>The day the user set the strength; what happened before it no longer counts for it.</summary>
    public DateOnly? StrengthSetOn { get; init; }

    /// <summary>The day of the last contact in either direction.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>The last day that something came from them, or the two were together: silence is counted from it.</summary>
    public DateOnly? LastHeard { get; init; }

    /// <summary>Whether the user spoke last; null before any contact, and where they were together.</summary>
    public bool? ISpokeLast { get; init; }

    /// <summary>When to be in touch again (F55); null: no plan.</summary>
    public DateOnly? NextContact { get; init; }

    /// <summary>Days between contacts, where the user set them for the person or their tag (F56); null: as the tie has it.</summary>
    public int? EveryDays { get; init; }

    /// <summary>What the user looked up about them (F16).</summary>
    public IReadOnlyList<ResearchPoint> Researched { get; init; } = Array.Empty<ResearchPoint>();

    /// <summary>The day the two are going to meet (F46); null where nothing is fixed.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>The time of that meeting on the user's clock; null where it was not said.</summary>
    public TimeOnly? MeetingAt { get; init; }

    /// <summary>What that meeting is for, beyond a job (F47).</summary>
    public MeetingAim MeetingAim { get; init; }

    /// <summary>The user is not reminded of them before this day; null for any day.</summary>
    public DateOnly? SnoozedUntil { get; init; }

    /// <summary>What happened, the oldest first (F6); the latest <see cref="LongestTimeline"/>.</summary>
    public IReadOnlyList<Contact> Timeline { get; init; } = Array.Empty<Contact>();

    /// <summary>What the two said they would do, kept ones included (F53).</summary>
    public IReadOnlyList<Promise> Promises { get; init; } = Array.Empty<Promise>();

    /// <summary>Whether they are in use.</summary>
    public PersonStatus Status { get; init; }

    /// <summary>Counts the changes; an old card carries an old number.</summary>
    public int Version { get; init; }
}
