using System.Collections.Immutable;

namespace NetworkCoachBot.Cards;

/// <summary>A finished message, ready to send (F28): read, edit in place, send, or have it worked on.</summary>
/// <param name="Id">The draft.</param>
/// <param name="Version">The draft's version that is shown.</param>
/// <param name="Title">What it is, or the subject of a mail.</param>
/// <param name="Label">Channel, length and state in few words: "mail, 78 words, nothing missing".</param>
/// <param name="Text">The message, lines as they are to be sent.</param>
public sealed record OutreachScriptCard(string Id, int Version, string Title, string Label, string Text) : CoachCard(Id, Version)
{
    /// <summary>The subject, for mail; null elsewhere.</summary>
    public string? Subject { get; init; }

    /// <summary>What is good about it, and what else to know: short sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The likely reason against it and what in the message answers that (F41), in a sentence or two.</summary>
    public string? Likely { get; init; }

    /// <summary>What the button says that puts in what answers it; it stands in place of "Shorter", which goes under "More". Null where it is answered.</summary>
    public string? Remedy { get; init; }

    /// <summary>Whether there is a coach of a group to show it to.</summary>
    public bool HasCoach { get; init; }

    /// <summary>The https address that opens the mail in Outlook on the web; null where there is none.</summary>
    public Uri? OutlookLink { get; init; }

    /// <summary>The most characters the channel takes.</summary>
    public int MaxLength { get; init; } = 5000;

    public ImmutableArray<Paragraph> Paragraphs => Paragraph.Of(Text);

    /// <inheritdoc/>
    public override string Summary => Title;
}
