using NetworkCoachBot.Coaching.Critique.Phrases;
using NetworkCoachBot.Coaching.Critique.Reading;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Finds requests for something else than a job, and tells the exact ones from "any advice" (METHOD R12, P4).</summary>
internal static class RequestReader
{
    private static readonly HashSet<string> Empty = [.. new PhraseFile("words").Section("empty words").SelectMany(PhraseFile.Words)];

    /// <summary>Every stretch in which something is requested.</summary>
    public static List<Span> Read(Context context)
    {
        var requests = new List<Span>();
        for (var s = 0; s < context.Message.Sentences.Count; s++)
        {
            var sentence = context.Message.Sentences[s];
            if (sentence.Role is SentenceRole.Body or SentenceRole.Postscript
                && ((sentence.Asks && !context.Message.Words[sentence.First].Quoted) || context.MeantIn(Signal.Request, s) || context.MeantIn(Signal.SpecificRequest, s)))
            {
                requests.Add(new Span(sentence.Start, sentence.Stop, s));
            }
        }

        return requests;
    }

    /// <summary>Those that say exactly what is wanted. A sentence that asks for a job is none.</summary>
    public static List<Span> Specific(Context context, IReadOnlyList<Span> requests, IReadOnlyList<Ask> asks)
    {
        var specific = new List<Span>();
        var jobs = asks.Where(ask => ask.Kind != AskKind.Favour).Select(ask => ask.Span.Sentence).ToHashSet();
        var frames = context.Meant(Signal.Request).ToLookup(hit => hit.Sentence, hit => hit.End);
        foreach (var request in requests)
        {
            if (jobs.Contains(request.Sentence))
            {
                continue;
            }

            if (context.MeantIn(Signal.SpecificRequest, request.Sentence) || context.MeantIn(Signal.ResumeFeedback, request.Sentence)
                || HasMatter(context, context.Message.Sentences[request.Sentence], frames[request.Sentence]))
            {
                specific.Add(request);
            }
        }

        return specific;
    }

    /// <summary>Whether the question, or what follows "I would like to know", has words of its own.</summary>
    private static bool HasMatter(Context context, Sentence sentence, IEnumerable<int> frames)
    {
        var from = sentence.First;
        var needed = 1;
        if (!sentence.Asks)
        {
            from = frames.DefaultIfEmpty(-1).Min();
            if (from < 0)
            {
                return false;
            }

            needed = 2;
        }
        else
        {
            from = LastQuestion(context.Message, sentence);
            var first = context.Word(from);
            needed = first is "could" or "would" or "can" or "may" or "might" or "shall" or "do" or "is" or "are" or "will" ? 2 : 1;
        }

        var matter = 0;
        for (var i = from; i < sentence.End; i++)
        {
            matter += Empty.Contains(context.Word(i)) || context.Message.Words[i].IsNumber ? 0 : 1;
        }

        return matter >= needed;
    }

    /// <summary>Where the question itself begins: after what leads up to it.</summary>
    private static int LastQuestion(Message message, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if ((i == sentence.First || message.Words[i].Break != WordBreak.None || message.Words[i - 1].Text is "and" or "so" or "but")
                && message.Words[i].Text is "how" or "what" or "which" or "why" or "where" or "when" or "who" or "whom" or "did" or "do" or "does" or "is" or "are" or "was" or "were" or "have" or "has" or "would" or "could" or "can" or "should" or "may" or "might" or "shall")
            {
                return i;
            }
        }

        return sentence.First;
    }
}
