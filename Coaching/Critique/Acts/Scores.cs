using NetworkCoachBot.Coaching.Critique.Phrases;
using NetworkCoachBot.Coaching.Critique.Reading;
using NetworkCoachBot.Coaching.Critique.Weighing;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>What the learned weights say of each sentence, and how it is joined with what the phrases found.</summary>
internal sealed class Scores(Weights weights, Context context, int[][] clues, IReadOnlyDictionary<Judged, HashSet<int>> concluded)
{
    private const int ShortestClause = 3;

    private readonly double[]?[] _bearings = Bearings.Of(weights.Of(clues), concluded, clues, context.Message.Sentences);

    /// <summary>The asks and favours that phrases found, and the sentences that amount to one without a known phrase.</summary>
    public List<Ask> Asks(List<Ask> found)
    {
        var jobs = found.Where(ask => ask.Kind != AskKind.Favour).ToLookup(ask => ask.Span.Sentence);
        var favours = found.Where(ask => ask.Kind == AskKind.Favour).ToLookup(ask => ask.Span.Sentence);
        return
        [
            .. Sentences(Judged.Ask).SelectMany(s => jobs.Contains(s) ? jobs[s] : [new Ask(AskKind.Job, true, Telling(Judged.Ask, s))]),
            .. Sentences(Judged.Favour).Where(s => favours.Contains(s) || Requests(s)).SelectMany(s => favours.Contains(s) ? favours[s] : [new Ask(AskKind.Favour, false, Telling(Judged.Favour, s))]),
        ];
    }

    /// <summary>The exact requests, without sentences that ask for a job.</summary>
    public List<Span> Requests(IReadOnlyList<Ask> asks)
    {
        var jobs = asks.Where(ask => ask.Kind != AskKind.Favour).Select(ask => ask.Span.Sentence).ToHashSet();
        return [.. Sentences(Judged.Request).Where(s => !jobs.Contains(s)).Select(s => Telling(Judged.Request, s))];
    }

    /// <summary>What is judged so: the words where phrases found them, else the clause that speaks for it most.</summary>
    public List<Span> Join(Judged judged, List<Span> found)
    {
        var known = found.ToLookup(span => span.Sentence);
        return [.. Sentences(judged).SelectMany(s => known.Contains(s) ? known[s] : [Telling(judged, s)])];
    }

    /// <summary>Whether anything is asked for in a sentence: what is only told is no favour.</summary>
    private bool Requests(int sentence) =>
        context.Message.Sentences[sentence].Asks || context.MeantIn(Signal.Request, sentence) || context.MeantIn(Signal.SoftAsk, sentence) || context.MeantIn(Signal.DirectAsk, sentence);

    /// <summary>
    /// The sentence that speaks for it most, if it is sure enough, and others that do so by themselves. A subject without a known
    /// phrase, whose few words are little to go by, is not quoted beside a sentence with one.
    /// </summary>
    private List<int> Sentences(Judged judged)
    {
        var foremost = Bearings.Foremost(judged, _bearings);
        if (foremost is null || weights.Verdict(judged, foremost) <= Bars.Of(judged))
        {
            return [];
        }

        bool IsKnown(int s) => concluded[judged].Contains(s);
        var speaking = Enumerable.Range(0, _bearings.Length).Where(s => _bearings[s] is { } bearings && (bearings == foremost || Bearings.Alone(judged, bearings) > Bars.Besides(IsKnown(s)))).ToList();
        return speaking.Exists(IsKnown) ? speaking.FindAll(s => IsKnown(s) || context.Message.Sentences[s].Role is not SentenceRole.Subject) : speaking;
    }

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
            var score = end - first < ShortestClause ? double.NegativeInfinity : weights.OfSentence(Clues.Within(message, sentence, first, end))[(int)judged];
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
