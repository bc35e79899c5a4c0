namespace NetworkCoachBot.Cards;

/// <summary>A question with ready answers, five at most; it can also be answered in words.</summary>
/// <param name="Id">The question.</param>
public sealed record ChoiceCard(string Id, int Version, string Question, IReadOnlyList<CardChoice> Choices) : CoachCard(Id, Version)
{
    /// <inheritdoc cref="ChoiceCard"/>
    public IReadOnlyList<CardChoice> Choices { get; } = CardChoice.AtMost(MostButtons, Choices);

    /// <summary>Why it is asked, or what to know first; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>Where a button leads, out of this chat; null for nowhere.</summary>
    public CardLink? Link { get; init; }

    /// <summary>What whoever sees it has answered so far; null for nothing.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override string Summary => Question;
}

/// <summary>A button that opens an address.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Address">An https address.</param>
public sealed record CardLink(string Title, Uri Address);
