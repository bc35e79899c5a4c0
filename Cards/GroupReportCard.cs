namespace NetworkCoachBot.Cards;

/// <summary>A card in a group on which each member says for themselves how many people they reached this week (F70).</summary>
/// <param name="Title">The question.</param>
/// <param name="Detail">What becomes of the number.</param>
public sealed record GroupReportCard(string Id, int Version, string Title, string Detail) : CoachCard(Id, Version)
{
    /// <inheritdoc/>
    public override string Summary => Title;
}
