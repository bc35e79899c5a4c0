using System.Collections.Immutable;

namespace NetworkCoachBot.Cards;

/// <summary>A member's own message as the clinic of their group will show it (F70): read, changed in place, given or not.</summary>
/// <param name="Id">The gift.</param>
/// <param name="Title">Who will see it.</param>
/// <param name="Text">What they will see.</param>
/// <param name="Note">What to look for before it goes.</param>
public sealed record GiftCard(string Id, int Version, string Title, string Text, string Note) : CoachCard(Id, Version)
{
    /// <summary>The most characters that are shown.</summary>
    public int MaxLength { get; init; } = 2_000;

    /// <summary>What the buttons say that give it and that put it away.</summary>
    public required string Give { get; init; }

    /// <inheritdoc cref="Give"/>
    public required string Drop { get; init; }

    public ImmutableArray<Paragraph> Paragraphs => Paragraph.Of(Text);

    /// <inheritdoc/>
    public override string Summary => Title;
}
