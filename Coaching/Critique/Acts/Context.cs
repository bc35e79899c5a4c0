using NetworkCoachBot.Coaching.Critique.Phrases;
using NetworkCoachBot.Coaching.Critique.Reading;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>A read message with the phrases found in it, and the questions every act reader asks of a phrase: is it meant?</summary>
internal sealed class Context
{
    private const int NegationReach = 8;

    private static readonly HashSet<string> Negators = new(StringComparer.Ordinal) { "not", "no", "never", "neither", "nor", "without", "instead", "rather", "nothing" };

    private static readonly HashSet<string> IdleAfterNot = new(StringComparer.Ordinal)
    {
        "sure", "know", "certain", "hesitate", "only", "just", "yet", "mind", "idea", "hurts", "hurt", "doubt", "help", "wait", "luck", "answer", "longer", "forget", "heard",
        "believe", "stop", "matter", "problem", "worries", "rush", "pressure", "experience", "one", "be", "and", "positive",
    };

    private readonly ILookup<Signal, Hit> _bySignal;
    private readonly Dictionary<Signal, List<Hit>> _meant = [];
    private readonly Dictionary<Signal, HashSet<int>> _meantIn = [];

    public Context(Message message, List<Hit> hits)
    {
        Message = message;
        _bySignal = hits.ToLookup(hit => hit.Signal);
    }

    public Message Message { get; }

    /// <summary>The phrases of a signal wherever they stand.</summary>
    public IEnumerable<Hit> All(Signal signal) => _bySignal[signal];

    /// <summary>The phrases of a signal that the writer says: outside quotations, greeting and sign-off.</summary>
    public IEnumerable<Hit> Said(Signal signal) => _bySignal[signal].Where(hit =>
        !Message.Words[hit.First].Quoted && RoleOf(hit) is not (SentenceRole.Greeting or SentenceRole.SignOff));

    /// <summary>The phrases that the writer says and does not deny.</summary>
    public IReadOnlyList<Hit> Meant(Signal signal)
    {
        if (!_meant.TryGetValue(signal, out var meant))
        {
            _meant.Add(signal, meant = [.. Said(signal).Where(hit => !IsDenied(hit))]);
        }

        return meant;
    }

    /// <summary>Whether such a phrase is meant in a sentence.</summary>
    public bool MeantIn(Signal signal, int sentence)
    {
        if (!_meantIn.TryGetValue(signal, out var sentences))
        {
            _meantIn.Add(signal, sentences = [.. Meant(signal).Select(hit => hit.Sentence)]);
        }

        return sentences.Contains(sentence);
    }

    /// <summary>All phrases that the writer says and does not deny.</summary>
    public IEnumerable<Hit> Meant() => _bySignal.SelectMany(group => Meant(group.Key));

    public Sentence SentenceOf(Hit hit) => Message.Sentences[hit.Sentence];

    public SentenceRole RoleOf(Hit hit) => SentenceOf(hit).Role;

    public string Word(int index) => index >= 0 && index < Message.Words.Count ? Message.Words[index].Text : "";

    public Span SpanOf(Hit hit) => new(Message.Words[hit.First].Start, Message.Words[hit.End - 1].End, hit.Sentence);

    public int ClauseStart(Hit hit) => Message.ClauseStart(SentenceOf(hit), hit.First);

    /// <summary>Whether a "not" before it, in its clause, covers it.</summary>
    public bool IsDenied(Hit hit)
    {
        var start = Math.Max(ClauseStart(hit), hit.First - NegationReach);
        for (var i = hit.First - 1; i >= start; i--)
        {
            var word = Word(i);
            if (word is "just" or "only" or "but" or "except" or "unless" or "until")
            {
                return false;
            }

            if (Negators.Contains(word) && !IdleAfterNot.Contains(Word(i + 1)) && Word(i - 1) is not ("why" or "if" or "or" or "whether" or "do" or "could" or "would" or "is" or "are" or "did"))
            {
                return true;
            }

            if (word == "not" && Word(i - 1) is "do" or "would" or "is" or "are" or "did" or "could" && Word(i - 2) is "i" or "we" or "this" or "it" or "that" or "am" && !IdleAfterNot.Contains(Word(i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the clause tells what the reader, or somebody else, said or did: "you wrote that you were looking for a job".</summary>
    public bool IsReported(Hit hit)
    {
        var start = ClauseStart(hit);
        for (var i = start; i < Math.Min(start + 5, hit.First); i++)
        {
            if (Word(i) is "wrote" or "said" or "mentioned" or "told" or "tweeted" or "posted" or "argued" or "described" or "explained" or "thought" or "reported" && Word(i - 1) is not ("i" or "be" or "was" or "have") && Subject(start, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the clause begins with how, what, why, which: a question for information.</summary>
    public bool AsksHow(Hit hit)
    {
        var start = ClauseStart(hit);
        return start < hit.First && Word(start) is "how" or "what" or "why" or "which" or "when" or "where" or "did";
    }

    /// <summary>Whether thanks come before it: "thank you for recommending me".</summary>
    public bool IsThankedFor(Hit hit)
    {
        for (var i = hit.First - 1; i >= Math.Max(ClauseStart(hit), hit.First - 6); i--)
        {
            if (Word(i) is "thanks" or "thank" or "grateful" or "appreciated" or "appreciate" && Word(i - 1) is not ("be" or "would"))
            {
                return true;
            }
        }

        return false;
    }

    private bool Subject(int start, int verb)
    {
        for (var i = start; i < verb; i++)
        {
            if (Word(i) is "i" or "we")
            {
                return false;
            }
        }

        return verb > start;
    }
}
