namespace NetworkCoachBot.Coaching.People;

/// <summary>Everything that can be changed about what is known of a person. What happened with them is a <see cref="Contact"/>.</summary>
public abstract record PersonChange
{
    private PersonChange()
    {
    }

    /// <summary>They are called something else.</summary>
    public sealed record Renamed(string Name) : PersonChange;

    /// <summary>What they do and where; a null says nothing about it. A new company without a role empties the role: it was that of the old one.</summary>
    public sealed record Works(string? Role, string? Company) : PersonChange;

    /// <summary>Their mail address.</summary>
    public sealed record Mail(string Address) : PersonChange;

    /// <summary>Their phone number.</summary>
    public sealed record Phone(string Number) : PersonChange;

    /// <summary>Their profile page.</summary>
    public sealed record Profile(string Url) : PersonChange;

    /// <summary>They are no longer where they worked.</summary>
    public sealed record LeftWork : PersonChange;

    /// <summary>How the user knows them, and how near that makes them at least ("my old boss": talked).</summary>
    public sealed record KnownBy(string How, Strength AtLeast = Strength.Stranger) : PersonChange;

    /// <summary>Something worth remembering.</summary>
    public sealed record Noted(string What) : PersonChange;

    /// <summary>Something they like, belong to, or went to (F5).</summary>
    public sealed record Likes(string What) : PersonChange;

    /// <summary>A tag of the user's own.</summary>
    public sealed record Tagged(string Tag) : PersonChange;

    /// <summary>A tag that no longer fits.</summary>
    public sealed record Untagged(string Tag) : PersonChange;

    /// <summary>The user says how strong the tie is (F3).</summary>
    public sealed record Overruled(Strength Strength, DateOnly Day) : PersonChange;

    /// <summary>Who introduced them, or could (F10). The key is null where the introducer is not kept.</summary>
    public sealed record SentBy(string? PersonId, string Name) : PersonChange;

    /// <summary>How the introducer knows them (F11).</summary>
    public sealed record IntroducerKnows(string How) : PersonChange;

    /// <summary>Whether the introducer may be named (F13).</summary>
    public sealed record MayName(bool Allowed) : PersonChange;

    /// <summary>The introducer was told what came of it (F15).</summary>
    public sealed record ReportedBack(DateOnly Day) : PersonChange;

    /// <summary>In use, paused or put aside.</summary>
    public sealed record Moved(PersonStatus Status) : PersonChange;

    /// <summary>How often to be in touch, in days; null for no rhythm.</summary>
    public sealed record InTouch(int? Days, DateOnly Today) : PersonChange;

    /// <summary>When to be in touch again; null for no plan.</summary>
    public sealed record Planned(DateOnly? Day) : PersonChange;
}
