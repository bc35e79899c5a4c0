namespace NetworkCoachBot.Language.Drafting;

/// <summary>What the coach had asked about when a message came.</summary>
public enum Asked
{
    /// <summary>Nothing in particular.</summary>
    Nothing,

    /// <summary>What links the two.</summary>
    Link,

    /// <summary>Why this person.</summary>
    Reason,

    /// <summary>What the user could give.</summary>
    Offer,

    /// <summary>What the user would like to know.</summary>
    Question,
}

/// <summary>How near the user said they are to the reader.</summary>
public enum Nearness
{
    /// <summary>They have never exchanged a word.</summary>
    Stranger,

    /// <summary>They met.</summary>
    Met,

    /// <summary>They had a real exchange, or worked together.</summary>
    Talked,

    /// <summary>They have helped each other.</summary>
    Mutual,
}

/// <summary>The parts of a message towards a draft, each in the user's words; null where nothing was said.</summary>
public sealed record DraftReading
{
    /// <summary>Nothing was said.</summary>
    public static DraftReading Empty { get; } = new();

    /// <summary>Name of somebody who knows both: "ana", or what they are where no name was given: "my boss".</summary>
    public string? Referrer { get; init; }

    /// <summary>What the referrer is to the user: "my old boss".</summary>
    public string? Relation { get; init; }

    /// <summary>A place, group or meeting in common.</summary>
    public string? Link { get; init; }

    /// <summary>How the referrer knows the reader: "he apprenticed under Pete".</summary>
    public string? HowTheyKnow { get; init; }

    /// <summary>Who the user says they are: "I'm a retired welder".</summary>
    public string? Self { get; init; }

    /// <summary>How near they are, where it was said.</summary>
    public Nearness? Nearness { get; init; }

    /// <summary>They have lost touch.</summary>
    public bool LostTouch { get; init; }

    /// <summary>Something about the reader.</summary>
    public string? Reason { get; init; }

    /// <summary>Something alike on the user's side.</summary>
    public string? Alike { get; init; }

    /// <summary>Something the user can give.</summary>
    public string? Offer { get; init; }

    /// <summary>Something the user wants to know.</summary>
    public string? Question { get; init; }

    /// <summary>What the user looks for: "a job in ops".</summary>
    public string? Goal { get; init; }

    /// <summary>What the reader does: "owner".</summary>
    public string? Role { get; init; }

    /// <summary>Where the reader works: "ruiz foods".</summary>
    public string? Company { get; init; }

    /// <summary>What was named as something to give is none: a résumé is work for whoever gets it.</summary>
    public bool IsNoGift { get; init; }

    /// <summary>The answer was that there is nothing.</summary>
    public bool Nothing { get; init; }

    /// <summary>What there is nothing to: what was asked, or what the answer names ("idk what to offer").</summary>
    public Asked NothingTo { get; init; }
}
