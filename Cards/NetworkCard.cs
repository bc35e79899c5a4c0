namespace NetworkCoachBot.Cards;

/// <summary>A ring of the network.</summary>
/// <param name="Title">How near: "Mutual: 3".</param>
/// <param name="Dots">A dot for each person, as far as there is room.</param>
/// <param name="Names">Some of them, and how many more.</param>
public sealed record NetworkRing(string Title, string Dots, string Names);

/// <summary>The network at one look (F68).</summary>
/// <param name="Title">What it is.</param>
/// <param name="Rings">The nearest first.</param>
public sealed record NetworkCard(string Id, int Version, string Title, IReadOnlyList<NetworkRing> Rings) : CoachCard(Id, Version)
{
    /// <summary>Who led to whom: "Ana → Jim → Priya".</summary>
    public IReadOnlyList<string> Chains { get; init; } = [];

    /// <summary>What stands above the chains; null where there are none.</summary>
    public string? ChainsTitle { get; init; }

    /// <summary>Who came near lately, in a sentence; null for nobody.</summary>
    public string? NewFans { get; init; }

    /// <inheritdoc/>
    public override string Summary => Title;
}
