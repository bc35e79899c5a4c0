using NetworkCoachBot.Language.Entities;

namespace NetworkCoachBot.Language;

/// <summary>Which way a conversation looks in time, where the sentence itself does not say.</summary>
public enum TimeDirection
{
    /// <summary>Not known; the sentence's tense and intent decide.</summary>
    Unknown,

    /// <summary>What happened: a log.</summary>
    Past,

    /// <summary>What is to come: a reminder, a plan, a meeting ahead.</summary>
    Future,
}

/// <summary>What is known when a message is read. Everything has a default, so a context can be as small as the reference time.</summary>
public sealed record UtteranceContext
{
    /// <summary>1:1 or before others.</summary>
    public Scope Scope { get; init; } = Scope.Personal;

    /// <summary>The user's people, for telling names from words and for resolving them.</summary>
    public KnownPeople People { get; init; } = KnownPeople.None;

    /// <summary>Who was last spoken of: "she", "him", "them" mean this person. Null when nobody was.</summary>
    public KnownPerson? LastSpokenOf { get; init; }

    /// <summary>The instant of the message, in any offset.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The user's time zone; days begin and end there.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The user's locale, such as en-US or en-GB; it decides whether 11/12 is November or December.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>Where the conversation looks, when a walk is on.</summary>
    public TimeDirection Direction { get; init; }
}
