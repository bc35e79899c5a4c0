using NetworkCoachBot.Coaching.Critique;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>What can be put into a draft so that it answers a doubt of its reader's; each is one tap.</summary>
public enum Remedy
{
    /// <summary>A line that says openly that the two have not met, and who writes: the user's story (F29).</summary>
    SayWhoIAm,

    /// <summary>Something the user can give, from what they told the coach (F20).</summary>
    Bring,

    /// <summary>A piece of work, for a reader whose hours are what they sell (P11, F45).</summary>
    OfferWork,

    /// <summary>One honest sentence: no job is asked for (P9, F43).</summary>
    SayNoJob,

    /// <summary>A shorter talk.</summary>
    FewerMinutes,

    /// <summary>A line that the critique drafted, into the user's own text.</summary>
    PutIn,
}

/// <summary>What the reader would most likely think (P10, F41), and how the message stands to it (F42).</summary>
/// <param name="Reason">The likeliest of the five reasons for a no.</param>
/// <param name="AnsweredBy">The words of the message that answer it; null where nothing does.</param>
/// <param name="Remedy">What would answer it, or answer it better; null where nothing need be added.</param>
public sealed record Doubt(ReasonForNo Reason, string? AnsweredBy, Remedy? Remedy)
{
    /// <summary>The thought in the critique's words; null where the reason says it.</summary>
    public string? Thought { get; init; }

    /// <summary>The line that <see cref="Remedy.PutIn"/> puts in; null elsewhere.</summary>
    public string? Line { get; init; }
}
