using NetworkCoachBot.Coaching.Critique.Weighing;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>What the learned weights say of each sentence, and how it is joined with what the phrases found.</summary>
internal sealed class Scores(HashSet<int>[] clues)
{
    /// <summary>A phrase stands unless the weights are firmly against it.</summary>
    private const double FirmlyNot = -2;

    /// <summary>The asks that phrases found, and the sentences that amount to one without a known phrase.</summary>
    public List<Ask> Asks(Context context, List<Ask> found)
    {
        var asks = found.Where(ask => ask.Kind == AskKind.Favour || Score(Judged.Ask, ask.Span.Sentence) > FirmlyNot).ToList();
        foreach (var s in Sentences(Judged.Ask))
        {
            if (!asks.Exists(ask => ask.Span.Sentence == s && ask.Kind != AskKind.Favour))
            {
                asks.Add(new Ask(AskKind.Job, true, Whole(context, s)));
            }
        }

        return asks;
    }

    /// <summary>The offers: the words where phrases found them, else the sentence.</summary>
    public List<Span> Offers(Context context, List<Span> found) => Join(context, Judged.Offer, found);

    /// <summary>The exact requests, without sentences that ask for a job.</summary>
    public List<Span> Requests(Context context, List<Ask> asks) =>
        [.. Sentences(Judged.Request).Where(s => !asks.Exists(ask => ask.Kind != AskKind.Favour && ask.Span.Sentence == s)).Select(s => Whole(context, s))];

    private List<Span> Join(Context context, Judged judged, List<Span> found) =>
        [.. Sentences(judged).SelectMany(s => found.Exists(span => span.Sentence == s) ? found.Where(span => span.Sentence == s) : [Whole(context, s)])];

    private IEnumerable<int> Sentences(Judged judged) => Enumerable.Range(0, clues.Length).Where(s => clues[s].Count > 0 && Score(judged, s) > 0);

    private double Score(Judged judged, int sentence) => Weights.Standard.Score(judged, clues[sentence]);

    private static Span Whole(Context context, int sentence) => new(context.Message.Sentences[sentence].Start, context.Message.Sentences[sentence].Stop, sentence);
}
