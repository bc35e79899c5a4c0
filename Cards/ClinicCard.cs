namespace NetworkCoachBot.Cards;

/// <summary>A message that a group looks at (F70): first to say what is wrong with it, then what the group and the coach saw.</summary>
/// <param name="Title">What to do, or what came of it.</param>
/// <param name="Setting">Who writes to whom.</param>
/// <param name="Text">The message.</param>
/// <param name="Choices">What can be wrong with it; none once it is revealed.</param>
public sealed record ClinicCard(string Id, int Version, string Title, string Setting, string Text, IReadOnlyList<CardChoice> Choices) : CoachCard(Id, Version)
{
    /// <summary>The message in lines.</summary>
    public IReadOnlyList<Paragraph> Lines => Paragraph.Of(Text);

    /// <inheritdoc cref="ClinicCard"/>
    public IReadOnlyList<CardChoice> Choices { get; } = CardChoice.AtMost(MostButtons, Choices);

    /// <summary>How many chose what.</summary>
    public IReadOnlyList<CardFact> Counts { get; init; } = [];

    /// <summary>What the coach would change, worst first, with the fix.</summary>
    public IReadOnlyList<CritiqueFinding> Findings { get; init; } = [];

    /// <summary>What is right, in few words each.</summary>
    public IReadOnlyList<string> Passed { get; init; } = [];

    /// <summary>A closing line; null for none.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override string Summary => Title;
}
