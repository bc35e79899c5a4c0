namespace NetworkCoachBot.Cards;

/// <summary>One thing to change in a message.</summary>
/// <param name="Id">Which finding, for the button.</param>
/// <param name="Quote">The writer's words.</param>
/// <param name="Why">Why they don't help, in a sentence or two.</param>
/// <param name="Fix">The words to use instead, or null where only the writer knows them.</param>
/// <param name="Button">What the button says: use it, remove, add one thing; null for no button.</param>
public sealed record CritiqueFinding(string Id, string Quote, string Why, string? Fix, string? Button);

/// <summary>What a message does well and what would spoil it, worst first (F30-F40).</summary>
/// <param name="Title">The verdict in a warm sentence.</param>
/// <param name="Text">The message as it stands, to edit in place.</param>
public sealed record CritiqueCard(string Id, int Version, string Title, string Text) : CoachCard(Id, Version)
{
    /// <summary>Findings shown at a time.</summary>
    public const int MostFindings = 4;

    /// <summary>The worst findings, four at most.</summary>
    public IReadOnlyList<CritiqueFinding> Findings
    {
        get;
        init => field = value.Count <= MostFindings ? value : throw new ArgumentException($"{value.Count} findings; {MostFindings} have room.", nameof(value));
    } = [];

    /// <summary>What is right, in few words each.</summary>
    public IReadOnlyList<string> Passed { get; init; } = [];

    /// <summary>A closing remark, and a button for it.</summary>
    public string? Note { get; init; }

    /// <summary>A button for the closing remark.</summary>
    public CardChoice? Next { get; init; }

    /// <summary>A second button for it.</summary>
    public CardChoice? Also { get; init; }

    /// <summary>Whether the closing button has room beside the findings' and More; else it is under More.</summary>
    public bool NextIsShown => Next is not null && Findings.Count(finding => finding.Button is not null) + 2 <= MostButtons;

    /// <summary>Whether the second closing button has room beside them too.</summary>
    public bool AlsoIsShown => Also is not null && Findings.Count(finding => finding.Button is not null) + (Next is null ? 2 : 3) <= MostButtons;

    /// <inheritdoc/>
    public override string Summary => Title;
}
