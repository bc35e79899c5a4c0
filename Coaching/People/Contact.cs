using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Coaching.People;

/// <summary>What happened between the user and a person (F6). The names are stored; add, never rename.</summary>
public enum ContactKind
{
    /// <summary>The user wrote.</summary>
    Wrote,

    /// <summary>They answered.</summary>
    Answered,

    /// <summary>A short hello: at an event, in a hallway, an accepted connection.</summary>
    SaidHello,

    /// <summary>They sat down together, in person or online.</summary>
    Met,

    /// <summary>They talked on the phone.</summary>
    Called,

    /// <summary>The user tried, and nobody was there or nothing came back.</summary>
    NoAnswer,

    /// <summary>They said no.</summary>
    Refused,

    /// <summary>The user gave something of value (F20, P7b).</summary>
    Gave,

    /// <summary>They gave something of value.</summary>
    Received,

    /// <summary>They introduced the user to somebody, or gave a name (F52).</summary>
    IntroducedMe,

    /// <summary>Somebody introduced the user to them.</summary>
    WasIntroduced,
}

/// <summary>Why people say no to a meeting (P10). The names are stored; add, never rename.</summary>
public enum RefusalReason
{
    /// <summary>They did not say.</summary>
    Unsaid,

    /// <summary>They don't know the user.</summary>
    DoesNotKnowMe,

    /// <summary>They have no time.</summary>
    NoTime,

    /// <summary>They have no job, or don't see how they could help.</summary>
    CannotHelp,

    /// <summary>They don't do this kind of meeting.</summary>
    NoNetworking,

    /// <summary>Nothing made them want to.</summary>
    NothingInIt,
}

/// <summary>One entry of a person's timeline (F6).</summary>
/// <param name="Day">When, in the user's time zone.</param>
/// <param name="Kind">What happened.</param>
public sealed record Contact(DateOnly Day, ContactKind Kind)
{
    /// <summary>How, where it matters.</summary>
    public MessageChannel Channel { get; init; }

    /// <summary>What it was about, in the user's words; null for nothing said.</summary>
    public string? Note { get; init; }

    /// <summary>Paths and ideas that came up (F54), in the user's words, semicolons between them; null for none.</summary>
    public string? Paths { get; init; }

    /// <summary>
    /// Why they said no, where it is known (P10, F44). With a message: the doubt that nothing in it answered. With silence: the likely reason.
    /// </summary>
    public RefusalReason? Why { get; init; }

    /// <summary>Key of the log it came with; the same log is kept once.</summary>
    public string? Log { get; init; }

    /// <summary>Whether the user asked for something: counts in give and take (F23).</summary>
    public bool Asked { get; init; }

    /// <summary>Whether it ends a silence: something came from them, or the two were together. Writing alone does not.</summary>
    public bool IsHeard() => Kind is not (ContactKind.Wrote or ContactKind.NoAnswer or ContactKind.Gave);

    /// <summary>Whether the two were in touch in either direction; an unanswered call is not.</summary>
    public bool IsContact() => Kind != ContactKind.NoAnswer;

    /// <summary>Who spoke last if this was the last: true the user, false they; null where they were together.</summary>
    public bool? ISpoke() => Kind switch
    {
        ContactKind.Wrote or ContactKind.Gave => true,
        ContactKind.Answered or ContactKind.Refused or ContactKind.Received or ContactKind.IntroducedMe => false,
        _ => null,
    };
}
