namespace NetworkCoachBot.Language.Drafting;

/// <summary>What kind of message somebody says they want to write.</summary>
public enum SaidKind
{
    /// <summary>None in particular: a first message, as a rule.</summary>
    Unsaid,

    /// <summary>Something useful or kind, with no request.</summary>
    Give,

    /// <summary>To somebody they lost touch with.</summary>
    Reconnect,

    /// <summary>To somebody who could introduce them, or knows people.</summary>
    AskReferrer,

    /// <summary>Thanks.</summary>
    Thanks,

    /// <summary>A reminder after silence.</summary>
    Reminder,

    /// <summary>News of their progress.</summary>
    ProgressNews,

    /// <summary>Congratulations.</summary>
    Congratulations,

    /// <summary>An answer to a no.</summary>
    AnswerToNo,
}

/// <summary>What the first words about a message say of it, each in the user's words; null where nothing was said.</summary>
public sealed record Opening
{
    /// <summary>What kind of message.</summary>
    public SaidKind Kind { get; init; }

    /// <summary>
    /// What it is about: what is given, thanked for, congratulated on, told, or asked of the person ("introduce me to his CFO"),
    /// or which message it comes back to.
    /// </summary>
    public string? About { get; init; }

    /// <summary>How the two know each other, where it stands before the name: "i used to play football with him".</summary>
    public string? Link { get; init; }

    /// <summary>What the reader is to the user: "old boss".</summary>
    public string? Relation { get; init; }

    /// <summary>How near that makes them.</summary>
    public Nearness? Nearness { get; init; }

    /// <summary>What the reader does.</summary>
    public string? Role { get; init; }

    /// <summary>Where the reader works.</summary>
    public string? Company { get; init; }

    /// <summary>What is new since the message that a reminder comes back to.</summary>
    public string? New { get; init; }

    /// <summary>The user's own name, where they said it.</summary>
    public string? Sender { get; init; }

    /// <summary>Whether the reader is called "he" or "she" where somebody else is spoken of too; null where that is not told.</summary>
    public string? Pronoun { get; init; }

    /// <summary>Who sent the user to the reader: "ana".</summary>
    public string? Referrer { get; init; }

    /// <summary>What that person is to the user: "my prof".</summary>
    public string? ReferrerRelation { get; init; }

    /// <summary>What the reader is to that person: "her cousin".</summary>
    public string? HowTheyKnow { get; init; }

    /// <summary>A job, a referral or another big favour that the message is to ask for (METHOD R1): "a referral".</summary>
    public string? Favour { get; init; }

    /// <summary>Whether something hard happened to the reader: the message is a kind word then (METHOD P7b).</summary>
    public bool IsHard { get; init; }

    /// <summary>Whether the reader's hours are what they sell: a consultant, somebody who bills by the hour.</summary>
    public bool SellsTime { get; init; }

    /// <summary>Whether the reader is said to have helped.</summary>
    public bool Helped { get; init; }

    /// <summary>What the opening did not use, to be read as any other word about the reader; may be empty.</summary>
    public string Rest { get; init; } = "";
}
