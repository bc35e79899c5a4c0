namespace NetworkCoachBot.Cards;

/// <summary>All that helps before a meeting, on one card (F46).</summary>
/// <param name="Id">The person.</param>
/// <param name="Title">Whom, and when: "Priya Nair, Thu 26 Nov, 3:00 PM".</param>
/// <param name="Questions">Five questions for what the meeting is for.</param>
/// <param name="Closing">How to end it (F49).</param>
/// <param name="Choices">What the meeting can be for instead.</param>
public sealed record BriefCard(string Id, int Version, string Title, IReadOnlyList<string> Questions, IReadOnlyList<string> Closing, IReadOnlyList<CardChoice> Choices) : CoachCard(Id, Version)
{
    /// <inheritdoc cref="BriefCard"/>
    public IReadOnlyList<CardChoice> Choices { get; } = CardChoice.AtMost(MostButtons, Choices);

    /// <summary>What is known: who they are, how the two are connected, last contact, common ground, the user's story and offer.</summary>
    public IReadOnlyList<CardFact> Facts { get; init; } = [];

    /// <summary>Open promises, the user's and theirs, each a sentence.</summary>
    public IReadOnlyList<string> Promises { get; init; } = [];

    /// <inheritdoc/>
    public override string Summary => Title;
}
