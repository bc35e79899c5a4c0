using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Finds what is asked that has to be earned: a job, a lead, a recommendation, a large favour (METHOD R1-R3).</summary>
internal static class AskReader
{
    public static List<Ask> Read(Context context)
    {
        var asks = new List<Ask>();
        Add(asks, context, Signal.DirectAsk, AskKind.Job, soft: false);
        Add(asks, context, Signal.SoftAsk, AskKind.Job, soft: true);
        Add(asks, context, Signal.ReferenceAsk, AskKind.Reference, soft: false);
        AddRequestedJobs(asks, context);
        AddFavours(asks, context);
        if (context.Meant(Signal.ResumeFeedback).Count == 0)
        {
            asks.AddRange(Papers(context).Select(span => new Ask(AskKind.Resume, true, span)));
        }

        if (asks.Count == 0)
        {
            AddImplied(asks, context);
        }

        return asks;
    }

    /// <summary>A résumé sent along.</summary>
    public static IEnumerable<Span> Papers(Context context) => context.Meant(Signal.ResumeAttached).Select(context.SpanOf);

    private static void Add(List<Ask> asks, Context context, Signal signal, AskKind kind, bool soft) =>
        asks.AddRange(context.Meant(signal).Where(hit => IsAsk(context, hit)).Select(hit => new Ask(kind, soft, context.SpanOf(hit))));

    private static bool IsAsk(Context context, Hit hit)
    {
        if (context.IsReported(hit))
        {
            return false;
        }

        if (context.IsThankedFor(hit) && !context.Word(hit.First).StartsWith("consider", StringComparison.Ordinal))
        {
            return false;
        }

        if (NamesPapers(context, hit) && context.MeantIn(Signal.ResumeFeedback, hit.Sentence))
        {
            // A résumé to be read and commented on asks for advice.
            return false;
        }

        return !context.AsksHow(hit) || ConcernsWriter(context, hit);
    }

    private static bool NamesPapers(Context context, Hit hit)
    {
        for (var i = hit.First; i < hit.End; i++)
        {
            if (context.Word(i) is "resume" or "cv" or "portfolio" or "profile")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A job named within a request: "I'd be glad of any nursing position".</summary>
    private static void AddRequestedJobs(List<Ask> asks, Context context)
    {
        var advice = Earliest(context.All(Signal.Advice));
        var frames = Earliest(context.Meant(Signal.Request));
        foreach (var term in context.Meant(Signal.JobTerm))
        {
            var sentence = context.SentenceOf(term);
            var isRequested = sentence.Asks || frames.GetValueOrDefault(term.Sentence, int.MaxValue) < term.First;
            if (!isRequested || IsSomebodys(context, term) || !IsAsk(context, term) || context.MeantIn(Signal.ResumeFeedback, term.Sentence)
                || advice.GetValueOrDefault(term.Sentence, int.MaxValue) < term.First)
            {
                continue;
            }

            asks.Add(new Ask(AskKind.Job, true, context.SpanOf(term)));
        }
    }

    /// <summary>Where the first of these phrases stands, by sentence.</summary>
    private static Dictionary<int, int> Earliest(IEnumerable<Hit> hits) =>
        hits.GroupBy(hit => hit.Sentence).ToDictionary(group => group.Key, group => group.Min(hit => hit.First));

    /// <summary>"your job", "my first position", "his internship": one that somebody has or had.</summary>
    private static bool IsSomebodys(Context context, Hit term)
    {
        for (var i = term.First - 1; i >= Math.Max(term.First - 3, context.SentenceOf(term).First); i--)
        {
            if (context.Word(i) is "your" or "my" or "his" or "her" or "their" or "our" or "'s" or "first" or "last" or "old" or "previous" or "this" or "that" or "own" or "new")
            {
                return true;
            }
        }

        return false;
    }

    private static bool ConcernsWriter(Context context, Hit hit)
    {
        for (var i = hit.First; i < hit.End; i++)
        {
            if (context.Word(i) is "me" or "my" or "i" or "someone")
            {
                return true;
            }
        }

        return false;
    }

    private static void AddFavours(List<Ask> asks, Context context)
    {
        foreach (var signal in new[] { Signal.StandingFavour, Signal.WeightyIntroduction, Signal.HoursOfWork, Signal.InsideInformation, Signal.Money })
        {
            asks.AddRange(context.Meant(signal).Where(hit => !context.IsReported(hit) && !context.IsThankedFor(hit)).Select(hit => new Ask(AskKind.Favour, false, context.SpanOf(hit))));
        }
    }

    /// <summary>Says that work is sought and then only "let me know", "message me": the ask is left to be understood.</summary>
    private static void AddImplied(List<Ask> asks, Context context)
    {
        var seeking = context.Meant(Signal.Seeking);
        if (seeking.Count == 0 || context.Meant(Signal.SpecificRequest).Count > 0 || context.Meant(Signal.Topic).Count > 0 || context.Meant(Signal.CommonGround).Count > 0 || context.Message.Words.Count > 60)
        {
            return;
        }

        var contact = context.Meant(Signal.ContactMe).FirstOrDefault(hit => hit.Sentence >= seeking[0].Sentence);
        if (contact != default)
        {
            asks.Add(new Ask(AskKind.Job, true, context.SpanOf(seeking[0])));
        }
    }
}
