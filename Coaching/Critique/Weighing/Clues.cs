using NetworkCoachBot.Coaching.Critique.Acts;
using NetworkCoachBot.Coaching.Critique.Phrases;
using NetworkCoachBot.Coaching.Critique.Reading;

namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>
/// Lists the clues in each sentence that weights are learned for: words, two words in a row, fields of meaning, two
/// fields that meet within a few words, phrases found, and what the phrase readers concluded. A clue is a number that
/// its name hashes to, so that listing them makes no strings; the same in training and in use.
/// </summary>
internal static class Clues
{
    /// <summary>Clues are numbers below this.</summary>
    public const int Space = 1 << 20;

    private const int Window = 9;
    private const uint Basis = 2166136261;

    /// <summary>What, said elsewhere in the message, changes what a sentence means.</summary>
    private static readonly Signal[] Telling =
    [
        Signal.Seeking, Signal.JobTerm, Signal.ResumeAttached, Signal.Advice, Signal.NoAsk, Signal.DirectAsk, Signal.SoftAsk,
        Signal.CommonGround, Signal.Topic, Signal.SpecificRequest, Signal.ResumeFeedback, Signal.Thanking,
    ];

    private static readonly uint[] SignalSeeds = [.. Enum.GetValues<Signal>().Select(signal => Seed($"s:{signal}"))];

    /// <summary>The clues of every sentence, each at most once per sentence.</summary>
    /// <param name="context">The message.</param>
    /// <param name="concluded">The sentences that phrase readers took for an ask, an offer or a request.</param>
    public static HashSet<int>[] Of(Context context, IReadOnlyDictionary<Judged, HashSet<int>> concluded)
    {
        var message = context.Message;
        var clues = new HashSet<int>[message.Sentences.Count];
        for (var s = 0; s < clues.Length; s++)
        {
            clues[s] = [];
            var sentence = message.Sentences[s];
            if (sentence.Role is not (SentenceRole.Greeting or SentenceRole.SignOff))
            {
                OfWords(message, sentence, clues[s]);
            }
        }

        foreach (var hit in context.Meant())
        {
            var mood = context.SentenceOf(hit).Asks ? 'q' : 's';
            clues[hit.Sentence].Add(Clue(SignalSeeds[(int)hit.Signal]));
            clues[hit.Sentence].Add(Clue(Mix(SignalSeeds[(int)hit.Signal], mood)));
        }

        AddSurroundings(context, clues);
        foreach (var (judged, sentences) in concluded)
        {
            foreach (var s in sentences)
            {
                clues[s].Add(Clue(Seed($"r:{judged}")));
            }
        }

        return clues;
    }

    /// <summary>A request means more beside what the message says elsewhere: that work is sought, a résumé, a role.</summary>
    private static void AddSurroundings(Context context, HashSet<int>[] clues)
    {
        var before = context.Meant().ToLookup(hit => hit.Sentence + 1, hit => hit.Signal);
        var telling = Telling.Select(signal => (signal, In: context.Meant(signal).Select(hit => hit.Sentence).Distinct().Take(2).ToList())).Where(pair => pair.In.Count > 0).ToList();
        for (var s = 0; s < clues.Length; s++)
        {
            if (clues[s].Count == 0)
            {
                continue;
            }

            var mood = context.Message.Sentences[s].Asks ? 'q' : context.MeantIn(Signal.Request, s) ? 'r' : 's';
            foreach (var (signal, sentences) in telling)
            {
                if (sentences.Exists(other => other != s))
                {
                    clues[s].Add(Clue(Mix(Mix(SignalSeeds[(int)signal], 'd'), mood)));
                }
            }

            foreach (var signal in before[s])
            {
                clues[s].Add(Clue(Mix(Mix(SignalSeeds[(int)signal], 'n'), mood)));
            }
        }
    }

    private static void OfWords(Message message, Sentence sentence, HashSet<int> clues)
    {
        var mood = sentence.Role == SentenceRole.Subject ? 'h' : sentence.Asks ? 'q' : 's';
        var seeds = new uint[sentence.Count];
        var fields = new uint[sentence.Count][];
        for (var i = 0; i < seeds.Length; i++)
        {
            var word = message.Words[sentence.First + i];
            seeds[i] = word.Quoted ? 0 : Seed(word.Text);
            fields[i] = word.Quoted ? [] : Fields.Instance.Of(word.Text);
        }

        for (var i = 0; i < seeds.Length; i++)
        {
            if (seeds[i] == 0)
            {
                continue;
            }

            clues.Add(Clue(Mix(seeds[i], 'w')));
            if (i + 1 < seeds.Length && seeds[i + 1] != 0)
            {
                clues.Add(Clue(Mix(Mix(seeds[i], 'b'), seeds[i + 1])));
            }

            foreach (var field in fields[i])
            {
                clues.Add(Clue(field));
                clues.Add(Clue(Mix(field, mood)));
                for (var j = i + 1; j < Math.Min(i + Window, seeds.Length); j++)
                {
                    foreach (var other in fields[j])
                    {
                        var pair = Mix(Mix(field, 'p'), other);
                        clues.Add(Clue(pair));
                        clues.Add(Clue(Mix(pair, mood)));
                    }
                }
            }
        }
    }

    /// <summary>FNV-1a: the same on every machine and in every run.</summary>
    internal static uint Seed(string text)
    {
        var seed = Basis;
        foreach (var c in text)
        {
            seed = Mix(seed, c);
        }

        return seed;
    }

    private static uint Mix(uint seed, uint with) => unchecked((seed ^ with) * 16777619);

    private static int Clue(uint seed) => (int)((seed ^ (seed >> 15)) & (Space - 1));
}
