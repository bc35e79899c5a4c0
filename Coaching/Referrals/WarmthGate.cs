using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Referrals;

/// <summary>How well one person knows another, as the user puts it (F11).</summary>
public enum Closeness
{
    /// <summary>Not asked, or the user can't say.</summary>
    Unknown,

    /// <summary>Barely, or only by name.</summary>
    Barely,

    /// <summary>They have had to do with each other.</summary>
    Somewhat,

    /// <summary>Well: worked together, friends, family.</summary>
    Well,
}

/// <summary>What comes before writing to somebody one was referred to (P5).</summary>
public enum GateStep
{
    /// <summary>Ask the user how well they know the referrer.</summary>
    AskHowWellYouKnowReferrer,

    /// <summary>Ask the user how the referrer knows the contact.</summary>
    AskHowReferrerKnows,

    /// <summary>The referrer barely knows the user: bring something to the referrer first, ask later (P5, P7).</summary>
    WarmReferrer,

    /// <summary>Ask the referrer the two questions first: how do you know each other, may I use your name? (F12, F13)</summary>
    AskReferrer,

    /// <summary>The referrer knows both and has not agreed to be named: ask, with a text to pass on (F14).</summary>
    AskForName,

    /// <summary>The way is warm: write.</summary>
    Write,
}

/// <summary>The warmth gate (F11): whether a referral is warm enough to write on.</summary>
public static class WarmthGate
{
    /// <summary>What comes next.</summary>
    /// <param name="youKnowReferrer">How well the user knows the referrer.</param>
    /// <param name="referrerKnows">How well the referrer knows the contact.</param>
    /// <param name="mayBeNamed">Whether the referrer may be named; null: not asked.</param>
    public static GateStep Next(Closeness youKnowReferrer, Closeness referrerKnows, bool? mayBeNamed) => (youKnowReferrer, referrerKnows, mayBeNamed) switch
    {
        (Closeness.Unknown, _, _) => GateStep.AskHowWellYouKnowReferrer,
        (Closeness.Barely, _, not true) => GateStep.WarmReferrer,
        (_, Closeness.Unknown, _) => GateStep.AskHowReferrerKnows,
        (_, Closeness.Barely, not true) => GateStep.AskReferrer,
        (_, _, null) => GateStep.AskForName,
        _ => GateStep.Write,
    };

    /// <summary>How well the user knows a referrer, by the tie that is kept.</summary>
    public static Closeness Of(Strength strength) => strength switch
    {
        Strength.Mutual => Closeness.Well,
        Strength.Talked => Closeness.Somewhat,
        Strength.Met => Closeness.Unknown,
        _ => Closeness.Barely,
    };
}
