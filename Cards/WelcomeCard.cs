namespace NetworkCoachBot.Cards;

/// <summary>The first thing the coach says: what it does, why it differs, and what it keeps.</summary>
/// <param name="Title">A greeting.</param>
/// <param name="Lines">Three short sentences.</param>
/// <param name="Choices">Ways to begin, five at most.</param>
public sealed record WelcomeCard(string Id, int Version, string Title, IReadOnlyList<string> Lines, IReadOnlyList<CardChoice> Choices) : CoachCard(Id, Version)
{
    /// <inheritdoc cref="WelcomeCard"/>
    public IReadOnlyList<CardChoice> Choices { get; } = CardChoice.AtMost(MostButtons, Choices);

    /// <summary>What is kept, and by whom.</summary>
    public string? Kept { get; init; }

    /// <inheritdoc/>
    public override string Summary => Title;
}
