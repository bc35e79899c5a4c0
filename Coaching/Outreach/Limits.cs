namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>How long a message may be on its way (METHOD R4, R5). Characters are UTF-16 code units, as LinkedIn counts them.</summary>
public static class Limits
{
    /// <summary>A connection note up to this many characters is safe on every plan (R5).</summary>
    public const int LinkedInNoteSafe = 200;

    /// <summary>The most that a connection note can have (R5).</summary>
    public const int LinkedInNoteMost = 300;

    /// <summary>A LinkedIn message below this gets more answers (R5).</summary>
    public const int LinkedInMessageShort = 400;

    /// <summary>The most words of a text message (R4).</summary>
    public const int TextWords = 80;

    /// <summary>Longest answer that is taken in, in characters; above it a shorter one is asked for.</summary>
    public const int AnswerCharacters = 2_000;
}
