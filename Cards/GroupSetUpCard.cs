using NetworkCoachBot.Coaching.Critique;

namespace NetworkCoachBot.Cards;

/// <summary>What the coach of a group decides, on one card (F73).</summary>
/// <param name="Title">What the card is for.</param>
public sealed record GroupSetUpCard(string Id, int Version, string Title) : CoachCard(Id, Version)
{
    /// <summary>What the group is called.</summary>
    public string? Name { get; init; }

    /// <summary>The weekdays to choose from, in the user's language.</summary>
    public required IReadOnlyList<CardChoice> Days { get; init; }

    /// <summary>The weekday of the topic: a name of <see cref="DayOfWeek"/>.</summary>
    public required string Day { get; init; }

    /// <summary>The hours to choose from.</summary>
    public required IReadOnlyList<CardChoice> Hours { get; init; }

    /// <summary>The hour of the topic.</summary>
    public required string Hour { get; init; }

    /// <summary>How strict R1 is.</summary>
    public AskStrictness Strictness { get; init; } = AskStrictness.Standard;

    /// <summary>Whether practice pairs are made each week.</summary>
    public bool HasPairs { get; init; } = true;

    /// <summary>The same as the card's choice says it.</summary>
    public string Pairs => HasPairs ? "on" : "off";

    /// <inheritdoc/>
    public override string Summary => Title;
}
