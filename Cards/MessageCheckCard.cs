namespace NetworkCoachBot.Cards;

/// <summary>
/// A message looked at outside the chat, in a dialog of a message extension (F81): what to change, what is right, and the
/// message to edit and check again. Nothing of it is kept.
/// </summary>
/// <param name="Title">The verdict, or what to do.</param>
/// <param name="Text">The message; empty for a form to paste one into.</param>
public sealed record MessageCheckCard(string Id, int Version, string Title, string Text) : CoachCard(Id, Version)
{
    /// <summary>The worst findings, four at most; their buttons are not shown.</summary>
    public IReadOnlyList<CritiqueFinding> Findings
    {
        get;
        init => field = value.Count <= CritiqueCard.MostFindings ? value : throw new ArgumentException($"{value.Count} findings; {CritiqueCard.MostFindings} have room.", nameof(value));
    } = [];

    /// <summary>What is right, in few words each.</summary>
    public IReadOnlyList<string> Passed { get; init; } = [];

    /// <summary>A closing remark.</summary>
    public string? Note { get; init; }

    /// <summary>How well the writer knows the reader, as it stands in the form: a name of <see cref="Coaching.People.Strength"/>.</summary>
    public string? Tie { get; init; }

    /// <inheritdoc/>
    public override string Summary => Title;
}
