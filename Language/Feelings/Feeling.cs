namespace NetworkCoachBot.Language.Feelings;

/// <summary>What somebody feels about networking, or about themselves (METHOD P20).</summary>
public enum Feeling
{
    /// <summary>Something else, or nothing in particular.</summary>
    Other,

    /// <summary>They may be in danger, or close to despair.</summary>
    Distress,

    /// <summary>"I don't know anyone."</summary>
    KnowsNobody,

    /// <summary>"I got laid off today."</summary>
    LostJob,

    /// <summary>"It's uncomfortable", "I'm shy".</summary>
    Shy,

    /// <summary>"It's fake", "it's using people".</summary>
    Fake,

    /// <summary>"I'm 58, who wants me?"</summary>
    TooOld,

    /// <summary>"I have nothing to offer."</summary>
    NothingToOffer,

    /// <summary>"I'd be a burden."</summary>
    Burden,

    /// <summary>"They have no job for me."</summary>
    NoJobThere,

    /// <summary>"Everyone knows I'm just looking."</summary>
    SeenThrough,

    /// <summary>"She said no", "nobody answers".</summary>
    Rejected,

    /// <summary>"It takes too long", "I need something now".</summary>
    Impatient,

    /// <summary>"I'm tired of it", "what's the point".</summary>
    Tired,

    /// <summary>"What if it goes wrong?"</summary>
    Afraid,
}
