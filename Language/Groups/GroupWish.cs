namespace NetworkCoachBot.Language.Groups;

/// <summary>What somebody wants of the coach before others.</summary>
public abstract partial record GroupWish
{
    private GroupWish()
    {
    }

    /// <summary>They say what they will do this week.</summary>
    /// <param name="Count">How many people; null for not said.</param>
    public sealed record Commit(int? Count) : GroupWish;

    /// <summary>They say what they did.</summary>
    /// <param name="Count">How many people; null for "done": as many as they set out to.</param>
    /// <param name="IsTotal">Whether it is the week's total, not some more.</param>
    public sealed record Report(int? Count, bool IsTotal) : GroupWish;

    /// <summary>Something went well.</summary>
    public sealed record Win(WinKind Kind) : GroupWish;

    /// <summary>"Who knows somebody at Contoso?"</summary>
    /// <param name="Where">The company or place, as typed.</param>
    /// <param name="IsIn">Whether it is said "in", not "at": in city government.</param>
    public sealed record WhoKnows(string Where, bool IsIn = false) : GroupWish;

    /// <summary>Any other question to the group.</summary>
    public sealed record Question : GroupWish;

    /// <summary>Whether their counts go into the totals.</summary>
    public sealed record CountMe(bool In) : GroupWish;

    /// <summary>Whether the coach leaves them alone.</summary>
    public sealed record Mute(bool Muted) : GroupWish;

    /// <summary>They leave the group, as far as the coach is concerned.</summary>
    public sealed record Leave : GroupWish;

    /// <summary>Something with no more to it than its name.</summary>
    public sealed record Plain(PlainWish Wish) : GroupWish;

    /// <summary>It belongs in a chat of two.</summary>
    public sealed record Private : GroupWish;
}

/// <summary>Wishes with no more to them than their name.</summary>
public enum PlainWish
{
    /// <summary>What can be done here.</summary>
    Help,

    /// <summary>Hello.</summary>
    Greeting,

    /// <summary>Thanks.</summary>
    Thanks,

    /// <summary>What the group did together.</summary>
    Totals,

    /// <summary>The coach of the group sets it up.</summary>
    SetUp,

    /// <summary>This week's topic.</summary>
    Topic,

    /// <summary>The next topic is to be posted now.</summary>
    PostNow,

    /// <summary>The next topic is to be left out.</summary>
    NextTopic,

    /// <summary>Who takes part.</summary>
    Roster,

    /// <summary>Nothing is to be posted unasked.</summary>
    Quiet,

    /// <summary>Things may be posted again.</summary>
    Speak,

    /// <summary>Somebody else is to coach the group.</summary>
    HandOver,

    /// <summary>The card on which members say how the week went.</summary>
    ReportCard,

    /// <summary>Not understood.</summary>
    Nothing,
}

/// <summary>What went well: an act of theirs, or what came of one.</summary>
public enum WinKind
{
    /// <summary>Something they did.</summary>
    Act,

    /// <summary>They wrote to somebody.</summary>
    Wrote,

    /// <summary>They met or talked with somebody.</summary>
    Met,

    /// <summary>They gave something or helped somebody.</summary>
    Gave,

    /// <summary>Somebody answered or agreed to talk.</summary>
    Answered,

    /// <summary>An offer, an interview, a job.</summary>
    Landed,
}
