using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Planning;

namespace NetworkCoachBot.Coaching.People;

/// <summary>Somebody spoken of lately, with what helps to tell them apart.</summary>
/// <param name="Id">Key of the person.</param>
/// <param name="Name">Name.</param>
/// <param name="Company">Where they work.</param>
/// <param name="HowKnown">How the user knows them.</param>
public sealed record RecentPerson(string Id, string Name, string? Company = null, string? HowKnown = null)
{
    /// <summary>The turn in which they were spoken of last.</summary>
    public int Turn { get; init; }
}

/// <summary>What the coach knows of the user. Small: it is read at every turn.</summary>
public sealed record Profile
{
    /// <summary>How many people spoken of lately are kept at hand.</summary>
    public const int RecentPeople = 40;

    /// <summary>The user's name for the end of a mail.</summary>
    public string? Name { get; init; }

    /// <summary>What they are looking for, in their words.</summary>
    public string? Goal { get; init; }

    /// <summary>Their story in two or three sentences (F29).</summary>
    public string? Story { get; init; }

    /// <summary>What they can give (F20).</summary>
    public IReadOnlyList<string> Gives { get; init; } = Array.Empty<string>();

    /// <summary>What they do, like and belong to besides (F17).</summary>
    public IReadOnlyList<string> Ground { get; init; } = Array.Empty<string>();

    /// <summary>How often to be in touch with everybody of a tag (F56).</summary>
    public IReadOnlyList<TagRhythm> TagRhythms { get; init; } = Array.Empty<TagRhythm>();

    /// <summary>IANA name of their time zone.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Their time zone; UTC while it is not known.</summary>
    public TimeZoneInfo Zone() => TimeZone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>ISO code of their country, for public holidays.</summary>
    public string? Country { get; init; }

    /// <summary>People spoken of lately, the latest first.</summary>
    public IReadOnlyList<RecentPerson> Recent { get; init; } = Array.Empty<RecentPerson>();

    /// <summary>Key of the draft that is on the table.</summary>
    public string? DraftId { get; init; }

    /// <summary>Key of the note to the coach of their group, or from them as one, that waits for a word; null for none.</summary>
    public string? NoteId { get; init; }

    /// <summary>Key of the message for the clinic that was shown last, while nothing is decided.</summary>
    public string? GiftId { get; init; }

    /// <summary>What they wanted besides in the same message, in their words; offered when what came first is done.</summary>
    public IReadOnlyList<string> Then { get; init; } = Array.Empty<string>();

    /// <summary>The last day they wrote; kept only where silence ends in deletion.</summary>
    public DateOnly? Seen { get; init; }

    /// <summary>How many times the user wrote: chooses between wordings.</summary>
    public int Turns { get; init; }

    /// <summary>Remarks that are made once and were made (F65).</summary>
    public IReadOnlyList<string> Told { get; init; } = Array.Empty<string>();

    /// <summary>Where the chat of two with the user is; null while the coach knows of none.</summary>
    public string? Chat { get; init; }

    /// <summary>How strict R1 is for them: what the coach of their group set, as of their last word there.</summary>
    public AskStrictness Strictness { get; init; } = AskStrictness.Standard;

    /// <summary>Whether somebody coaches a group they are in, as of their last word there.</summary>
    public bool HasCoach { get; init; }

    /// <summary>Whether the welcome was said.</summary>
    public bool Welcomed { get; init; }

    /// <summary>What the user means to do in a week (F62); null for no plan.</summary>
    public WeekPlan? Week { get; init; }

    /// <summary>Visits to where people are, the next one first (P3).</summary>
    public IReadOnlyList<Outing> Outings { get; init; } = Array.Empty<Outing>();

    /// <summary>The day the last look back on a week was given (F69); null for none.</summary>
    public DateOnly? LookedBackOn { get; init; }

    /// <summary>When the coach may write first (F75).</summary>
    public NudgeSettings Nudges { get; init; } = new();

    /// <summary>The time they set last; null for none.</summary>
    public JustSet? LastSet { get; init; }

    /// <summary>What was set in the turn before; null where something else was said in between.</summary>
    public JustSet? JustSet(JustSetKind kind) => LastSet is { } last && last.Kind == kind && last.Turn == Turns - 1 ? last : null;

    /// <summary>The profile after somebody was spoken of.</summary>
    public Profile Spoke(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var recent = new RecentPerson(person.Id, person.Name, person.Company, person.HowKnown) { Turn = Turns };
        return this with { Recent = Recent.Where(p => p.Id != person.Id).Prepend(recent).Take(RecentPeople).ToArray() };
    }

    /// <summary>The profile after a remark was made.</summary>
    public Profile Tell(string remark) => Told.Contains(remark) ? this : this with { Told = Told.Append(remark).ToArray() };
}
