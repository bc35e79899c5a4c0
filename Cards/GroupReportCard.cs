namespace NetworkCoachBot.Cards;

/// <summary>A card in a group on which each member says for themselves how many people they reached this week (F70).</summary>
/// <param name="Title">The question.</param>
/// <param name="Detail">What becomes of the number.</param>
public sealed record GroupReportCard(string Id, int Version, string Title, string Detail) : CoachCard(Id, Version)
{
    /// <summary>The number that whoever sees it gave so far; null for none.</summary>
    public int? Number { get; init; }

    /// <summary>What they set out to do and said so far; null for nothing.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override string Summary => Title;
}
