namespace NetworkCoachBot.Coaching.Planning;

/// <summary>What the user did about somebody in a sitting. The names are stored; add, never rename.</summary>
public enum SittingAct
{
    /// <summary>Went on without doing anything.</summary>
    Skipped,

    /// <summary>Put off to another day.</summary>
    PutOff,

    /// <summary>Wrote to them, or logged what happened.</summary>
    Done,

    /// <summary>Had them on the phone.</summary>
    Talked,

    /// <summary>Left a message on their machine.</summary>
    Voicemail,

    /// <summary>Rang, and nobody was there.</summary>
    NoAnswer,

    /// <summary>Talked, and a meeting was agreed.</summary>
    Booked,
}

/// <summary>Somebody the user has been through in a sitting.</summary>
/// <param name="PersonId">Key of the person.</param>
/// <param name="Act">What was done.</param>
public sealed record Sat(string PersonId, SittingAct Act);

/// <summary>
/// One sitting through the list of whom to be in touch with (F60, P18). Who comes next is found afresh each time; only who was
/// looked at is kept, so that nobody comes twice.
/// </summary>
public sealed record Sitting
{
    /// <summary>How many people one sitting takes at most.</summary>
    public const int Longest = 10;

    /// <summary>The day; on another day a new sitting begins.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Which one it is: part of what a call in it is logged under.</summary>
    public required int Number { get; init; }

    /// <summary>Whether the people are called, not written to.</summary>
    public bool IsCalls { get; init; }

    /// <summary>Whether the user has stopped for now.</summary>
    public bool IsPaused { get; init; }

    /// <summary>Who was looked at, in this order.</summary>
    public IReadOnlyList<Sat> Been { get; init; } = Array.Empty<Sat>();

    /// <summary>Key of the person at hand; null before the first and after the last.</summary>
    public string? AtHand { get; init; }

    /// <summary>How many entries their timeline had when they came up: one more means that something was done.</summary>
    public int EntriesBefore { get; init; }

    /// <summary>Whether the user was asked what happened with the person at hand.</summary>
    public bool IsAsked { get; init; }

    /// <summary>The sitting after something was done about a person. Somebody looked at before keeps the later act.</summary>
    public Sitting After(string personId, SittingAct act) => this with
    {
        Been = Been.Where(b => b.PersonId != personId).Append(new Sat(personId, act)).ToArray(),
        AtHand = AtHand == personId ? null : AtHand,
        IsAsked = false,
    };

    /// <summary>Whether it still counts on a day.</summary>
    public bool IsOf(DateOnly today) => Day == today;

    /// <summary>How often something of a kind was done.</summary>
    public int Count(SittingAct act) => Been.Count(b => b.Act == act);

    /// <summary>How many people the user did something about.</summary>
    public int Acts => Been.Count(b => b.Act > SittingAct.PutOff);
}
