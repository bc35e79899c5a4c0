using NetworkCoachBot.Coaching.Critique.Acts;
using NetworkCoachBot.Coaching.Critique.Phrases;
using NetworkCoachBot.Coaching.Critique.Reading;

namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>
/// Lists the clues in each sentence that weights are learned for: words, two words in a row or with one between, fields of meaning, two
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

    /// <summary>Any placeholder, as a neighbour: "happy to [your offer]".</summary>
    private static readonly uint Placeholder = Seed("[]");

    private static readonly uint[] SignalSeeds = [.. Enum.GetValues<Signal>().Select(signal => Seed($"s:{signal}"))];

    private static readonly uint[] JudgedSeeds = [.. Enum.GetValues<Judged>().Select(judged => Seed($"r:{judged}"))];

    /// <summary>The clues of every sentence, each at most once per sentence.</summary>
    /// <param name="context">The message.</param>
    /// <param name="concluded">The sentences that phrase readers took for an ask, an offer or a request.</param>
    public static int[][] Of(Context context, IReadOnlyDictionary<Judged, HashSet<int>> concluded)
    {
        var message = context.Message;
        var clues = new int[message.Sentences.Count][];
        var signals = context.Meant().ToLookup(hit => hit.Sentence, hit => SignalSeeds[(int)hit.Signal]);
        var elsewhere = Telling.Select(signal => (Seed: SignalSeeds[(int)signal], In: context.Meant(signal).Select(hit => hit.Sentence).Distinct().Take(2).ToList())).Where(pair => pair.In.Count > 0).ToList();
        var found = new List<int>();
        for (var s = 0; s < clues.Length; s++)
        {
            found.Clear();
            var sentence = message.Sentences[s];
            if (sentence.Role is not (SentenceRole.Greeting or SentenceRole.SignOff))
            {
                OfWords(message, sentence, sentence.First, sentence.End, found);
            }

            foreach (var signal in signals[s])
            {
                found.Add(Clue(signal));
                found.Add(Clue(Mix(signal, sentence.Asks ? 'q' : 's')));
            }

            if (found.Count > 0)
            {
                OfSurroundings(found, s, sentence.Asks ? 'q' : context.MeantIn(Signal.Request, s) ? 'r' : 's', elsewhere, signals[s - 1]);
            }

            found.AddRange(concluded.Where(pair => pair.Value.Contains(s)).Select(pair => Clue(JudgedSeeds[(int)pair.Key])));
            clues[s] = Distinct(found);
        }

        return clues;
    }

    /// <summary>The clues of a whole message, each once.</summary>
    public static int[] OfAll(IEnumerable<int[]> sentences) => Distinct([.. sentences.SelectMany(clues => clues)]);

    private static int[] Distinct(List<int> found)
    {
        found.Sort();
        var distinct = new List<int>(found.Count);
        foreach (var clue in found)
        {
            if (distinct.Count == 0 || distinct[^1] != clue)
            {
                distinct.Add(clue);
            }
        }

        return [.. distinct];
    }

    /// <summary>A request means more beside what the message says elsewhere: that work is sought, a résumé, a role.</summary>
    private static void OfSurroundings(List<int> clues, int sentence, char mood, List<(uint Seed, List<int> In)> elsewhere, IEnumerable<uint> before)
    {
        foreach (var (seed, sentences) in elsewhere)
        {
            if (sentences.Exists(other => other != sentence))
            {
                clues.Add(Clue(Mix(Mix(seed, 'd'), mood)));
            }
        }

        foreach (var seed in before)
        {
            clues.Add(Clue(Mix(Mix(seed, 'n'), mood)));
        }
    }

    /// <summary>The clues in some words of a sentence alone.</summary>
    public static int[] Within(Message message, Sentence sentence, int first, int end)
    {
        var found = new List<int>();
        OfWords(message, sentence, first, end, found);
        return Distinct(found);
    }

    private static void OfWords(Message message, Sentence sentence, int first, int end, List<int> clues)
    {
        var mood = sentence.Role == SentenceRole.Subject ? 'h' : sentence.Asks ? 'q' : 's';
        var seeds = new uint[end - first];
        var fields = new uint[end - first][];
        for (var i = 0; i < seeds.Length; i++)
        {
            var word = message.Words[first + i];
            seeds[i] = word.Quoted ? 0 : Seed(word.Text);
            fields[i] = word.Quoted ? [] : Fields.Instance.Of(word.Text);
            if (word.Blank)
            {
                // Nothing is said in a placeholder, but it names what is to be said there: "[article or tool]".
                seeds[i] = Placeholder;
                clues.Add(Clue(Mix(Seed(word.Text), 'k')));
            }
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

            if (i + 2 < seeds.Length && seeds[i + 2] != 0)
            {
                clues.Add(Clue(Mix(Mix(seeds[i], 'g'), seeds[i + 2])));
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
