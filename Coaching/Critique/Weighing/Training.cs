using NetworkCoachBot.Coaching.Critique.Acts;

namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>A message or sentence to learn from: its clues by sentence, what the phrases concluded of each, and whether it is what is judged.</summary>
internal sealed record Example(IReadOnlyList<Reading.Sentence> Parts, int[][] Sentences, IReadOnlyDictionary<Judged, HashSet<int>> Concluded, IReadOnlyDictionary<Judged, bool> Labels)
{
    /// <summary>How much it counts beside others.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>The same read as one sentence.</summary>
    public Example Whole => this with { Sentences = [Clues.OfAll(Sentences)] };
}

/// <summary>
/// Trains the weights: a linear support vector machine with squared hinge loss, fitted by dual coordinate descent, the
/// same from the same examples. Of a message that is labelled, only one sentence need be what is judged: it is the one
/// that the weights so far, and the phrases, think most likely.
/// </summary>
internal static class Training
{
    private const int Rounds = 4;
    private const int Fewest = 20;
    private const int Sweeps = 25;

    /// <summary>The example of a text; null where it is not English.</summary>
    public static Example? Read(string text, IReadOnlyDictionary<Judged, bool> labels)
    {
        var (sentences, clues, concluded) = ActReader.Shared.CluesOf(text);
        return clues is null ? null : new Example(sentences, clues, concluded, labels);
    }

    /// <summary>Fits the weights of one kind of judgement to the examples that say anything of it.</summary>
    /// <param name="judged">The kind of judgement.</param>
    /// <param name="all">The examples.</param>
    /// <param name="freedom">How closely the weights follow the examples: the less, the more cautious.</param>
    public static Fitted Fit(Judged judged, IReadOnlyList<Example> all, double freedom)
    {
        var examples = all.Where(example => example.Labels.ContainsKey(judged)).ToList();
        var counts = examples.SelectMany(example => example.Sentences).SelectMany(clues => clues).CountBy(clue => clue).ToDictionary();
        var index = counts.Where(pair => pair.Value >= 2).Select(pair => pair.Key).Order().Select((clue, i) => (clue, i)).ToDictionary(pair => pair.clue, pair => pair.i);
        var weights = new double[index.Count + 1];
        var known = examples.ConvertAll(example => example.Sentences.Select(clues => ToRow(clues, index)).ToList());
        for (var round = 0; round < Rounds; round++)
        {
            var rows = new List<Row>();
            for (var e = 0; e < examples.Count; e++)
            {
                AddRows(rows, judged, examples[e], known[e], weights, round == 0);
            }

            weights = Descend(rows, index.Count, freedom);
        }

        return new Fitted(index.ToDictionary(pair => pair.Key, pair => weights[pair.Value]), weights[^1]);
    }

    /// <summary>What each clue of a sentence counts for: less in a long one.</summary>
    public static double Scale(int clues) => 1 / Math.Sqrt(Math.Max(Fewest, clues));

    private static Row ToRow(int[] clues, Dictionary<int, int> index) =>
        new([.. clues.Where(index.ContainsKey).Select(clue => index[clue])], Scale(clues.Length), -1);

    private static void AddRows(List<Row> rows, Judged judged, Example example, List<Row> sentences, double[] weights, bool first)
    {
        if (!example.Labels[judged])
        {
            rows.AddRange(sentences.Where(row => row.Clues.Length > 0).Select(row => row with { Weight = example.Weight }));
            return;
        }

        rows.AddRange(Enumerable.Range(0, sentences.Count).Where(s => sentences[s].Clues.Length > 0)
            .OrderByDescending(s => sentences[s].Score(weights) + (example.Concluded[judged].Contains(s) ? (first ? 3 : 0.5) : 0))
            .Take(1).Select(s => sentences[s] with { Side = 1, Weight = example.Weight }));
    }

    /// <summary>Hsieh et al., "A dual coordinate descent method for large-scale linear SVM" (2008), algorithm 1, L2 loss.</summary>
    private static double[] Descend(List<Row> rows, int count, double freedom)
    {
        var weights = new double[count + 1];
        var multipliers = new double[rows.Count];
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var chance = 12345u;
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            Shuffle(order, ref chance);
            foreach (var r in order)
            {
                var row = rows[r];
                var diagonal = 1 / (2 * freedom * row.Weight);
                var slope = (row.Side * row.Score(weights)) - 1 + (multipliers[r] * diagonal);
                var next = Math.Max(multipliers[r] - (slope / (row.Square + diagonal)), 0);
                var change = (next - multipliers[r]) * row.Side;
                multipliers[r] = next;
                foreach (var clue in row.Clues)
                {
                    weights[clue] += change * row.Scale;
                }

                weights[count] += change;
            }
        }

        return weights;
    }

    /// <summary>Another order each time, and the same in every run.</summary>
    internal static void Shuffle(int[] order, ref uint chance)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            chance = unchecked((chance * 1664525) + 1013904223);
            var j = (int)(chance % (uint)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    private sealed record Row(int[] Clues, double Scale, int Side, double Weight = 1)
    {
        public double Square => 1 + (Clues.Length * Scale * Scale);

        public double Score(double[] weights)
        {
            var sum = 0.0;
            foreach (var clue in Clues)
            {
                sum += weights[clue];
            }

            return weights[^1] + (sum * Scale);
        }
    }
}

/// <summary>Weights as fitted.</summary>
internal sealed record Fitted(IReadOnlyDictionary<int, double> Weights, double Bias);
