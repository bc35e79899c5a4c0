namespace NetworkCoachBot.Language.Logging;

/// <summary>What a message says happened.</summary>
public enum Happened
{
    /// <summary>Nothing that a word for it was used for.</summary>
    Unsaid,

    /// <summary>They sat down together.</summary>
    Met,

    /// <summary>They spoke on the phone.</summary>
    Called,

    /// <summary>A short hello.</summary>
    SaidHello,

    /// <summary>The user wrote.</summary>
    Wrote,

    /// <summary>They answered.</summary>
    Answered,

    /// <summary>They said no.</summary>
    Refused,

    /// <summary>Nothing came back.</summary>
    NoAnswer,

    /// <summary>The user gave something.</summary>
    Gave,

    /// <summary>They gave something.</summary>
    Received,

    /// <summary>They introduced the user, or gave a name.</summary>
    Introduced,

    /// <summary>The user told an introducer how it went.</summary>
    ReportedBack,
}

/// <summary>Why they said no, as far as the words tell.</summary>
public enum NoReason
{
    /// <summary>They have no time.</summary>
    NoTime,

    /// <summary>They have no job, or can't help.</summary>
    CannotHelp,

    /// <summary>They don't know the user.</summary>
    DoesNotKnow,

    /// <summary>They don't do such meetings.</summary>
    NoMeetings,

    /// <summary>Nothing made them want to.</summary>
    NothingInIt,
}

/// <summary>A name given, as typed, with what was said about it.</summary>
public sealed record NameSaid(string Name, string? About);

/// <summary>The parts of a message about something that happened, each in the user's words; null where nothing was said.</summary>
public sealed record LogReading
{
    /// <summary>What happened.</summary>
    public Happened Happened { get; init; }

    /// <summary>What the user calls it: "coffee".</summary>
    public string? Called { get; init; }

    /// <summary>Names given.</summary>
    public IReadOnlyList<NameSaid> Names { get; init; } = [];

    /// <summary>How many names were given, where they were not said.</summary>
    public int? NameCount { get; init; }

    /// <summary>What was learned: "night shift took a 3 month trial".</summary>
    public string? Learned { get; init; }

    /// <summary>A path or idea that came up: "hospital logistics".</summary>
    public string? Paths { get; init; }

    /// <summary>What the user promised: "my month-two notes".</summary>
    public string? Promised { get; init; }

    /// <summary>What they promised: "pass my name on".</summary>
    public string? TheyPromised { get; init; }

    /// <summary>What the user gave: "that article".</summary>
    public string? Given { get; init; }

    /// <summary>What was talked about: "the city contracts".</summary>
    public string? Topic { get; init; }

    /// <summary>How often it happened: "asked carol twice".</summary>
    public int Times { get; init; } = 1;

    /// <summary>What they gave: "my resume".</summary>
    public string? Received { get; init; }

    /// <summary>How it felt: "good", "okay" or "hard".</summary>
    public string? Felt { get; init; }

    /// <summary>Why they said no.</summary>
    public NoReason? Why { get; init; }

    /// <summary>Whether the message was a second try: "emailed her again".</summary>
    public bool Again { get; init; }

    /// <summary>Whether what was written, or what came, was thanks: "sent her a thank you note", "Bo thanked me".</summary>
    public bool IsThanks { get; init; }

    /// <summary>Whether a meeting lies ahead: "he can do thursday".</summary>
    public bool MeetingAhead { get; init; }

    /// <summary>The answer was that there is nothing to add.</summary>
    public bool Nothing { get; init; }

    /// <summary>Whether it says anything that belongs in a log besides what happened.</summary>
    public bool HasDetails => Names.Count > 0 || Learned is not null || Paths is not null || Promised is not null || TheyPromised is not null || Given is not null || Received is not null || Felt is not null;
}
