using System.Globalization;
using NetworkCoachBot.Coaching.Critique.Acts;

namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>A message or sentence to learn from: its clues by sentence, what the phrases concluded, and whether it is what is judged.</summary>
internal sealed record Example(IReadOnlyList<int[]> Sentences, IReadOnlyList<bool> Concluded, bool IsIt);

/// <summary>
/// Trains the weights by logistic regression, the same from the same examples. Of a message that is labelled, only one
/// sentence need be what is judged: it is the one that the weights so far, and the phrases, think most likely.
/// </summary>
internal static class Training
{
    private const int Rounds = 4;
    private const double Restraint = 5;
    private const double Step = 0.3;
    private const double Least = 0.01;

    /// <summary>The lines of weights.tsv for one kind of judgement.</summary>
    public static IEnumerable<string> Learn(Judged judged, IReadOnlyList<Example> examples)
    {
        var (weights, bias) = Fit(examples);
        yield return string.Create(CultureInfo.InvariantCulture, $"{judged}\tbias\t{bias:0.####}");
        foreach (var (clue, weight) in weights.Where(pair => Math.Abs(pair.Value) >= Least).OrderBy(pair => pair.Key))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{judged}\t{clue}\t{weight:0.###}");
        }
    }

    /// <summary>The examples of a text: for reading labelled files.</summary>
    public static Example? Read(string text, Judged judged, bool isIt)
    {
        var (clues, concluded) = ActReader.Shared.CluesOf(text);
        return clues is null ? null : new Example([.. clues.Select(set => set.ToArray())], [.. clues.Select((_, s) => concluded[judged].Contains(s))], isIt);
    }

    private static (Dictionary<int, double> Weights, double Bias) Fit(IReadOnlyList<Example> examples)
    {
        var counts = examples.SelectMany(example => example.Sentences).SelectMany(clues => clues).CountBy(clue => clue).ToDictionary();
        var index = counts.Where(pair => pair.Value >= 2).Select(pair => pair.Key).Order().Select((clue, i) => (clue, i)).ToDictionary(pair => pair.clue, pair => pair.i);
        var weights = new double[index.Count];
        var bias = 0.0;
        for (var round = 0; round < Rounds; round++)
        {
            var rows = Rows(examples, index, weights, bias, round == 0);
            bias = Descend(rows, weights, bias, round == 0 ? 150 : 60);
        }

        return (index.ToDictionary(pair => pair.Key, pair => weights[pair.Value]), bias);
    }

    private static List<(int[] Clues, bool IsIt)> Rows(IReadOnlyList<Example> examples, Dictionary<int, int> index, double[] weights, double bias, bool first)
    {
        var rows = new List<(int[] Clues, bool IsIt)>();
        foreach (var example in examples)
        {
            var sentences = example.Sentences.Select(clues => clues.Where(index.ContainsKey).Select(clue => index[clue]).ToArray()).ToList();
            if (!example.IsIt)
            {
                rows.AddRange(sentences.Where(clues => clues.Length > 0).Select(clues => (clues, false)));
            }
            else if (sentences.Any(clues => clues.Length > 0))
            {
                var likeliest = Enumerable.Range(0, sentences.Count).Where(s => sentences[s].Length > 0)
                    .MaxBy(s => bias + sentences[s].Sum(clue => weights[clue]) + (example.Concluded[s] ? (first ? 3 : 1) : 0));
                rows.Add((sentences[likeliest], true));
            }
        }

        return rows;
    }

    /// <summary>Gradient descent over all rows, each weight with a step of its own (Adagrad).</summary>
    private static double Descend(List<(int[] Clues, bool IsIt)> rows, double[] weights, double bias, int times)
    {
        var squares = new double[weights.Length];
        var biasSquares = 0.0;
        for (var time = 0; time < times; time++)
        {
            var slopes = new double[weights.Length];
            var biasSlope = 0.0;
            foreach (var (clues, isIt) in rows)
            {
                var error = (1 / (1 + Math.Exp(-bias - clues.Sum(clue => weights[clue])))) - (isIt ? 1 : 0);
                biasSlope += error;
                foreach (var clue in clues)
                {
                    slopes[clue] += error;
                }
            }

            for (var i = 0; i < weights.Length; i++)
            {
                var slope = slopes[i] + (Restraint * weights[i]);
                squares[i] += slope * slope;
                weights[i] -= Step * slope / Math.Sqrt(squares[i] + 1e-8);
            }

            biasSquares += biasSlope * biasSlope;
            bias -= Step * biasSlope / Math.Sqrt(biasSquares + 1e-8);
        }

        return bias;
    }
}
