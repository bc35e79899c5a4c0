namespace NetworkCoachBot.Cards;

/// <summary>Something that happened between the user and a person: when, and what.</summary>
public sealed record TimelineEntry(string When, string What);

/// <summary>A labelled line about a person: interests, groups, who introduced them.</summary>
public sealed record CardFact(string Label, string Value);

/// <summary>One person of the network (F1-F6).</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">As the user calls them.</param>
/// <param name="Strength">The strength of the relationship in words.</param>
/// <param name="Criterion">What makes it that: the written criterion of the step.</param>
public sealed record PersonCard(string Id, int Version, string Name, string Strength, string Criterion) : CoachCard(Id, Version)
{
    /// <summary>What they do and where: "owner of Ruiz Foods".</summary>
    public string? Role { get; init; }

    /// <summary>How the user knows them.</summary>
    public string? HowKnown { get; init; }

    /// <summary>When they last were in touch, and who spoke last.</summary>
    public string? LastContact { get; init; }

    /// <summary>Whatever else is known.</summary>
    public IReadOnlyList<CardFact> Facts { get; init; } = [];

    /// <summary>Open promises, the user's and theirs, each a sentence.</summary>
    public IReadOnlyList<string> Promises { get; init; } = [];

    /// <summary>What happened, newest first; a handful.</summary>
    public IReadOnlyList<TimelineEntry> Timeline { get; init; } = [];

    /// <inheritdoc/>
    public override string Summary => Name;
}
