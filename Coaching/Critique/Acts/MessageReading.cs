using NetworkCoachBot.Coaching.Critique.Reading;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>What an ask is for.</summary>
internal enum AskKind
{
    Job,
    Reference,
    Resume,
    Favour,
}

/// <summary>An ask that a relationship must have earned.</summary>
internal sealed record Ask(AskKind Kind, bool Soft, Span Span);

/// <summary>What the writer does in a message, each with the words that do it.</summary>
internal sealed record MessageReading
{
    public required Message Message { get; init; }

    public required bool IsEnglish { get; init; }

    public IReadOnlyList<Ask> Asks { get; init; } = [];

    public IReadOnlyList<Span> Papers { get; init; } = [];

    public IReadOnlyList<Span> Mentions { get; init; } = [];

    public IReadOnlyList<Span> Disclaimers { get; init; } = [];

    public IReadOnlyList<Span> Offers { get; init; } = [];

    public IReadOnlyList<Span> EmptyOffers { get; init; } = [];

    public IReadOnlyList<Span> ReportsBack { get; init; } = [];

    public IReadOnlyList<Span> Ground { get; init; } = [];

    public IReadOnlyList<Span> Referrers { get; init; } = [];

    public IReadOnlyList<Span> Requests { get; init; } = [];

    public IReadOnlyList<Span> SpecificRequests { get; init; } = [];

    public IReadOnlyList<Span> StockPraise { get; init; } = [];

    public IReadOnlyList<Span> Superlatives { get; init; } = [];

    public IReadOnlyList<Span> Brain { get; init; } = [];

    public IReadOnlyList<Span> Desperate { get; init; } = [];

    public IReadOnlyList<Span> Apologies { get; init; } = [];

    public IReadOnlyList<Span> Pressure { get; init; } = [];

    public IReadOnlyList<Span> Steps { get; init; } = [];

    public IReadOnlyList<Span> WaysOut { get; init; } = [];

    public IReadOnlyList<Span> InterviewTerms { get; init; } = [];

    public IReadOnlyList<Span> News { get; init; } = [];

    public MessageKind Kind { get; init; }

    public Strength Relationship { get; init; }

    public bool Invited { get; init; }

    public IEnumerable<Ask> JobAsks => Asks.Where(ask => ask.Kind != AskKind.Favour);

    public IEnumerable<Ask> Favours => Asks.Where(ask => ask.Kind == AskKind.Favour);
}
