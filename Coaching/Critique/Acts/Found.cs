using NetworkCoachBot.Coaching.Critique.Weighing;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>What the phrase readers find in a message, before it is weighed.</summary>
internal sealed class Found
{
    public Found(Context context, KnownFacts? facts)
    {
        Asks = AskReader.Read(context);
        Requests = RequestReader.Read(context);
        Referrers = ReferrerReader.Read(context, facts);
        Specific = RequestReader.Specific(context, Requests, Asks);
        Offers = OfferReader.Read(context);
        Ground = GroundReader.Read(context);
        Praise = PraiseReader.Stock(context);
        Brain = ToneReader.Brain(context);
        Desperate = ToneReader.Desperate(context);
        Steps = StepReader.Read(context);
    }

    public List<Ask> Asks { get; }

    public List<Span> Requests { get; }

    public List<Span> Specific { get; }

    public List<Span> Referrers { get; }

    public List<Span> Offers { get; }

    public List<Span> Ground { get; }

    public List<Span> Praise { get; }

    public List<Span> Brain { get; }

    public List<Span> Desperate { get; }

    public List<Span> Steps { get; }

    /// <summary>The sentences that phrases took for each judgement.</summary>
    public IReadOnlyDictionary<Judged, HashSet<int>> Concluded()
    {
        static HashSet<int> In(IEnumerable<Span> spans) => [.. spans.Select(span => span.Sentence)];
        return new Dictionary<Judged, HashSet<int>>
        {
            [Judged.Ask] = In(Asks.Where(ask => ask.Kind != AskKind.Favour).Select(ask => ask.Span)),
            [Judged.Favour] = In(Asks.Where(ask => ask.Kind == AskKind.Favour).Select(ask => ask.Span)),
            [Judged.Offer] = In(Offers),
            [Judged.Request] = In(Specific),
            [Judged.Ground] = In(Ground),
            [Judged.Praise] = In(Praise),
            [Judged.Plead] = In(Desperate),
            [Judged.Referrer] = In(Referrers),
            [Judged.Step] = In(Steps),
            [Judged.Brain] = In(Brain),
        };
    }
}
