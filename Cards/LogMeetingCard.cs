using System.Globalization;

namespace NetworkCoachBot.Cards;

/// <summary>A meeting or call to be kept (F51), filled in from what the user said.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Title">"Coffee with Jim".</param>
/// <param name="When">The day in words: "Fri 20 Nov".</param>
/// <param name="Date">The day.</param>
public sealed record LogMeetingCard(string Id, int Version, string Title, string When, DateOnly Date) : CoachCard(Id, Version)
{
    /// <summary>Names given, as text: "Priya Nair; Tom (co-packer)".</summary>
    public string? Names { get; init; }

    /// <summary>What was learned.</summary>
    public string? Learned { get; init; }

    /// <summary>New paths and ideas that came up.</summary>
    public string? Paths { get; init; }

    /// <summary>What the user promised.</summary>
    public string? Promised { get; init; }

    /// <summary>What the user gave.</summary>
    public string? Given { get; init; }

    /// <summary>What they gave the user; shown, and kept as it was said.</summary>
    public string? Received { get; init; }

    /// <summary>What they promised; shown, and kept as it was said.</summary>
    public string? TheyPromised { get; init; }

    /// <summary>How it felt, or null while unsaid.</summary>
    public MeetingFeeling? Felt { get; init; }

    public string IsoDate => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What is shown: the fields that are filled in, by their labels.</summary>
    public IEnumerable<CardFact> Filled => new (string Label, string? Value)[]
    {
        (CardWords.Names, Names),
        (CardWords.Learned, Learned),
        (CardWords.Paths, Paths),
        (CardWords.Promised, Promised),
        (CardWords.Given, Given),
        (CardWords.Received, Received),
        (CardWords.TheyPromised, TheyPromised),
        (CardWords.Felt, FeltInWords),
    }.Where(fact => fact.Value is not null).Select(fact => new CardFact(fact.Label, fact.Value!));

    /// <inheritdoc/>
    public override string Summary => Title;

    private string? FeltInWords => Felt switch
    {
        MeetingFeeling.Good => CardWords.FeltGood,
        MeetingFeeling.Okay => CardWords.FeltOkay,
        MeetingFeeling.Hard => CardWords.FeltHard,
        _ => null,
    };
}

/// <summary>How a meeting felt.</summary>
public enum MeetingFeeling
{
    Good,
    Okay,
    Hard,
}
