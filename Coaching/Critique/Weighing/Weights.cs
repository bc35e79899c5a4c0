using System.Globalization;

namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>
/// Learned weights: how strongly the clues of a sentence speak for an ask, an offer and so on. They are trained in this
/// repository, from its own labelled messages and sentences, by the evaluation verb <c>train</c>, and kept in
/// Weighing/weights.tsv.
/// </summary>
internal sealed class Weights
{
    private static readonly int Kinds = Enum.GetValues<Judged>().Length;

    private readonly Dictionary<int, float[]> _weights = [];
    private readonly double[] _biases = new double[Kinds];

    private Weights()
    {
    }

    /// <summary>The weights that the product carries.</summary>
    public static Weights Standard { get; } = Read();

    /// <summary>Weights fresh from training.</summary>
    public static Weights Of(IReadOnlyDictionary<Judged, Fitted> fitted)
    {
        var weights = new Weights();
        foreach (var (kind, (values, bias)) in fitted)
        {
            weights._biases[(int)kind] = bias;
            foreach (var (clue, weight) in values)
            {
                weights.Set(kind, clue, (float)weight);
            }
        }

        return weights;
    }

    /// <summary>How strongly a sentence with these clues is what is judged, for each kind of judgement: above zero, rather yes.</summary>
    public double[] Scores(int[] clues)
    {
        var scores = new double[Kinds];
        foreach (var clue in clues)
        {
            if (_weights.TryGetValue(clue, out var weights))
            {
                for (var kind = 0; kind < scores.Length; kind++)
                {
                    scores[kind] += weights[kind];
                }
            }
        }

        var scale = Training.Scale(clues.Length);
        for (var kind = 0; kind < scores.Length; kind++)
        {
            scores[kind] = _biases[kind] + (scores[kind] * scale);
        }

        return scores;
    }

    private void Set(Judged kind, int clue, float weight)
    {
        if (!_weights.TryGetValue(clue, out var weights))
        {
            _weights.Add(clue, weights = new float[Kinds]);
        }

        weights[(int)kind] = weight;
    }

    private static Weights Read()
    {
        using var stream = typeof(Weights).Assembly.GetManifestResourceStream($"{typeof(Weights).Namespace}.weights.tsv")
            ?? throw new InvalidOperationException("weights.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        var weights = new Weights();
        var kinds = Enum.GetValues<Judged>().ToDictionary(kind => kind.ToString(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        while (reader.ReadLine() is { } line)
        {
            // Tens of thousands of lines at every start: read without making strings.
            var name = line.AsSpan(0, line.IndexOf('\t'));
            var rest = line.AsSpan(name.Length + 1);
            var clue = rest[..rest.IndexOf('\t')];
            var weight = float.Parse(rest[(clue.Length + 1)..], CultureInfo.InvariantCulture);
            if (clue is "bias")
            {
                weights._biases[(int)kinds[name]] = weight;
            }
            else
            {
                weights.Set(kinds[name], int.Parse(clue, CultureInfo.InvariantCulture), weight);
            }
        }

        return weights;
    }
}
