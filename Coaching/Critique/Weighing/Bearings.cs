using NetworkCoachBot.Coaching.Critique.Reading;

namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>
/// What a sentence is judged by in the end: how strongly it speaks for each judgement, what phrases concluded of it, the same of
/// the rest of the message, and how strongly the message speaks for it when it is read as one. "I'd love to hear how you did it" beside "is your team hiring?" is another thing than alone.
/// </summary>
internal static class Bearings
{
    private const double Lowest = -2;
    private const double Highest = 1.5;

    /// <summary>How much a known phrase counts in choosing the sentence that speaks for it most.</summary>
    private const double Phrase = 0.2;

    /// <summary>What the rest of a message scores that has no rest.</summary>
    private const double NoRest = -1.3;

    private static readonly Judged[] Kinds = Enum.GetValues<Judged>();

    /// <summary>Names of the bearings, in the order of their weights in critique.weights.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "always",
        .. Kinds.Select(kind => $"here:{kind}"), .. Kinds.Select(kind => $"said:{kind}"), .. Kinds.Select(kind => $"elsewhere:{kind}"), .. Kinds.Select(kind => $"saidElsewhere:{kind}"), .. Kinds.Select(kind => $"whole:{kind}"),
        "length", "sentences", "subject", "asks", "known", "above", "near",
    ];

    /// <summary>The bearings of each sentence but those that depend on what is judged; null for one without clues.</summary>
    /// <param name="scores">What the clues of each sentence and of the whole message score for each judgement.</param>
    /// <param name="concluded">The sentences that phrases took for each judgement.</param>
    /// <param name="clues">The clues of each sentence.</param>
    /// <param name="sentences">The sentences.</param>
    public static double[]?[] Of(ClueScores scores, IReadOnlyDictionary<Judged, HashSet<int>> concluded, int[][] clues, IReadOnlyList<Sentence> sentences)
    {
        var speaking = scores.Sentences.Count(score => score is not null);
        var bearings = new double[]?[scores.Sentences.Length];
        for (var s = 0; s < bearings.Length; s++)
        {
            if (scores.Sentences[s] is not { } here)
            {
                continue;
            }

            var of = new double[Names.Count];
            of[0] = 1;
            foreach (var kind in Kinds)
            {
                var at = 1 + (int)kind;
                of[at] = Math.Clamp(here[(int)kind], Lowest, Highest);
                of[at + Kinds.Length] = concluded[kind].Contains(s) ? 1 : 0;
                of[at + (2 * Kinds.Length)] = Elsewhere(scores.Sentences, s, (int)kind);
                of[at + (3 * Kinds.Length)] = concluded[kind].Any(other => other != s) ? 1 : 0;
                of[at + (4 * Kinds.Length)] = Math.Clamp(scores.Message[(int)kind], Lowest, Highest);
            }

            var rest = 1 + (5 * Kinds.Length);

            of[rest] = Math.Log(clues[s].Length + 1);
            of[rest + 1] = Math.Log(speaking + 1);
            of[rest + 2] = sentences[s].Role == SentenceRole.Subject ? 1 : 0;
            of[rest + 3] = sentences[s].Asks ? 1 : 0;
            bearings[s] = of;
        }

        return bearings;
    }

    /// <summary>Fills in those that depend on what is judged.</summary>
    public static void For(Judged judged, double[] bearings)
    {
        var here = bearings[1 + (int)judged];
        bearings[^3] = here * bearings[1 + (int)judged + Kinds.Length];
        bearings[^2] = Math.Max(0, here);
        bearings[^1] = Math.Max(0, here + 0.3);
    }

    /// <summary>What a sentence scores by itself.</summary>
    public static double Alone(Judged judged, double[] bearings) => bearings[1 + (int)judged];

    /// <summary>The sentence that speaks for it most by itself, which the message stands or falls with; null where none says anything.</summary>
    public static double[]? Foremost(Judged judged, IEnumerable<double[]?> sentences) =>
        sentences.Where(sentence => sentence is not null).MaxBy(sentence => Alone(judged, sentence!) + (sentence![1 + (int)judged + Kinds.Length] * Phrase));

    private static double Elsewhere(double[]?[] scores, int but, int kind)
    {
        var most = double.NaN;
        for (var s = 0; s < scores.Length; s++)
        {
            if (s != but && scores[s] is { } other && !(other[kind] <= most))
            {
                most = other[kind];
            }
        }

        return double.IsNaN(most) ? NoRest : Math.Clamp(most, Lowest, Highest);
    }
}
