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
        var scored = found.Where(ask => ask.Kind != AskKind.Favour).Select(ask => ask.Span.Sentence).Distinct().ToDictionary(s => s, s => Score(Judged.Ask, s));
        var asks = found.Where(ask => ask.Kind == AskKind.Favour || scored[ask.Span.Sentence] > FirmlyNot).ToList();
        var known = asks.Where(ask => ask.Kind != AskKind.Favour).Select(ask => ask.Span.Sentence).ToHashSet();
        foreach (var s in Sentences(Judged.Ask))
        {
            if (!known.Contains(s))
            {
                asks.Add(new Ask(AskKind.Job, true, Whole(context, s)));
            }
        }

        return asks;
    }

    /// <summary>The offers: the words where phrases found them, else the sentence.</summary>
    public List<Span> Offers(Context context, List<Span> found) => Join(context, Judged.Offer, found);

    /// <summary>The exact requests, without sentences that ask for a job.</summary>
    public List<Span> Requests(Context context, List<Ask> asks)
    {
        var jobs = asks.Where(ask => ask.Kind != AskKind.Favour).Select(ask => ask.Span.Sentence).ToHashSet();
        return [.. Sentences(Judged.Request).Where(s => !jobs.Contains(s)).Select(s => Whole(context, s))];
    }

    private List<Span> Join(Context context, Judged judged, List<Span> found)
    {
        var bySentence = found.ToLookup(span => span.Sentence);
        return [.. Sentences(judged).SelectMany(s => bySentence.Contains(s) ? bySentence[s] : [Whole(context, s)])];
    }

    private IEnumerable<int> Sentences(Judged judged) => Enumerable.Range(0, clues.Length).Where(s => clues[s].Count > 0 && Score(judged, s) > 0);

    private double Score(Judged judged, int sentence) => Weights.Standard.Score(judged, clues[sentence]);

    private static Span Whole(Context context, int sentence) => new(context.Message.Sentences[sentence].Start, context.Message.Sentences[sentence].Stop, sentence);
}
