namespace NetworkCoachBot.Language.Groups;

public abstract partial record GroupWish
{
    /// <summary>Something that members do together.</summary>
    public sealed record Circle(CircleWish Wish) : GroupWish
    {
        /// <summary>With a pause: for how many weeks; null until they say so.</summary>
        public int? Weeks { get; init; }
    }
}

/// <summary>What members do together.</summary>
public enum CircleWish
{
    /// <summary>A message is to be looked at.</summary>
    Clinic,

    /// <summary>The answer is to be shown.</summary>
    Reveal,

    /// <summary>Who is with whom.</summary>
    Pairs,

    /// <summary>They want to practise with somebody.</summary>
    Join,

    /// <summary>They want a pause.</summary>
    Pause,

    /// <summary>Their pause is over.</summary>
    Back,

    /// <summary>They don't want to practise any more.</summary>
    Stop,

    /// <summary>New pairs are to be drawn.</summary>
    Draw,

    /// <summary>There are to be practice pairs.</summary>
    On,

    /// <summary>There are to be none.</summary>
    Off,

    /// <summary>Those in pairs are to be asked whether they met.</summary>
    AskMet,

    /// <summary>They met.</summary>
    Met,

    /// <summary>They did not meet.</summary>
    NotMet,
}
