using NetworkCoachBot.Coaching.Critique.Phrases;
using NetworkCoachBot.Coaching.Critique.Reading;
using NetworkCoachBot.Coaching.Critique.Weighing;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>What the learned weights say of each sentence, and how it is joined with what the phrases found.</summary>
internal sealed class Scores(Weights weights, Context context, int[][] clues)
{
    private const int ShortestClause = 3;

    private readonly double[]?[] _scores = [.. clues.Select(set => set.Length == 0 ? null : weights.Scores(set))];

    /// <summary>The asks and favours that phrases found, and the sentences that amount to one without a known phrase.</summary>
    public List<Ask> Asks(List<Ask> found)
    {
        var jobs = found.Where(ask => ask.Kind != AskKind.Favour).ToLookup(ask => ask.Span.Sentence);
        var favours = found.Where(ask => ask.Kind == AskKind.Favour).ToLookup(ask => ask.Span.Sentence);
        return
        [
            .. Sentences(Judged.Ask, jobs.Contains).SelectMany(s => jobs.Contains(s) ? jobs[s] : [new Ask(AskKind.Job, true, Telling(Judged.Ask, s))]),
            .. Sentences(Judged.Favour, favours.Contains).Where(s => favours.Contains(s) || Requests(s)).SelectMany(s => favours.Contains(s) ? favours[s] : [new Ask(AskKind.Favour, false, Telling(Judged.Favour, s))]),
        ];
    }

    /// <summary>The exact requests, without sentences that ask for a job.</summary>
    public List<Span> Requests(IReadOnlyList<Ask> asks, List<Span> found)
    {
        var jobs = asks.Where(ask => ask.Kind != AskKind.Favour).Select(ask => ask.Span.Sentence).ToHashSet();
        var known = found.Select(span => span.Sentence).ToHashSet();
        return [.. Sentences(Judged.Request, known.Contains).Where(s => !jobs.Contains(s)).Select(s => Telling(Judged.Request, s))];
    }

    /// <summary>What is judged so: the words where phrases found them, else the clause that speaks for it most.</summary>
    public List<Span> Join(Judged judged, List<Span> found)
    {
        var known = found.ToLookup(span => span.Sentence);
        return [.. Sentences(judged, known.Contains).SelectMany(s => known.Contains(s) ? known[s] : [Telling(judged, s)])];
    }

    /// <summary>Whether anything is asked for in a sentence: what is only told is no favour.</summary>
    private bool Requests(int sentence) =>
        context.Message.Sentences[sentence].Asks || context.MeantIn(Signal.Request, sentence) || context.MeantIn(Signal.SoftAsk, sentence) || context.MeantIn(Signal.DirectAsk, sentence);

    private IEnumerable<int> Sentences(Judged judged, Func<int, bool> found)
    {
        var (known, unknown) = Bars.Of(judged);
        return Enumerable.Range(0, _scores.Length).Where(s => _scores[s] is { } scores && scores[(int)judged] > (found(s) ? known : unknown + Brevity(s)));
    }

    /// <summary>Three words in a subject are little to go by: without a known phrase they must say more.</summary>
    private double Brevity(int sentence) => context.Message.Sentences[sentence].Role is SentenceRole.Subject ? Bars.InSubject : 0;

    /// <summary>The clause of the sentence that speaks for it most.</summary>
    private Span Telling(Judged judged, int number)
    {
        var message = context.Message;
        var sentence = message.Sentences[number];
        var best = new Span(sentence.Start, sentence.Stop, number);
        var most = double.NegativeInfinity;
        for (var first = sentence.First; first < sentence.End;)
        {
            var end = Math.Max(message.ClauseEnd(sentence, first), first + 1);
            var score = end - first < ShortestClause ? double.NegativeInfinity : weights.Scores(Clues.Within(message, sentence, first, end))[(int)judged];
            if (score > most)
            {
                most = score;
                best = new Span(message.Words[first].Start, message.Words[end - 1].End, number);
            }

            first = end;
        }

        return best;
    }
}
