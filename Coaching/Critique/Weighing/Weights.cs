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

    // The clues in order, and for each a row of one weight per kind: tens of thousands, so no object for each.
    private readonly int[] _clues;
    private readonly float[] _weights;
    private readonly double[] _biases;

    private Weights(List<(Judged Kind, int Clue, float Weight)> given, double[] biases)
    {
        _biases = biases;
        _clues = [.. given.Select(g => g.Clue).Distinct().Order()];
        _weights = new float[_clues.Length * Kinds];
        foreach (var (kind, clue, weight) in given)
        {
            _weights[(Array.BinarySearch(_clues, clue) * Kinds) + (int)kind] = weight;
        }
    }

    /// <summary>The weights that the product carries.</summary>
    public static Weights Standard { get; } = Read();

    /// <summary>Weights fresh from training.</summary>
    public static Weights Of(IReadOnlyDictionary<Judged, Fitted> fitted)
    {
        var biases = new double[Kinds];
        foreach (var (kind, (_, bias)) in fitted)
        {
            biases[(int)kind] = bias;
        }

        return new Weights([.. fitted.SelectMany(f => f.Value.Weights.Select(w => (f.Key, w.Key, (float)w.Value)))], biases);
    }

    /// <summary>How strongly a sentence with these clues is what is judged, for each kind of judgement: above zero, rather yes.</summary>
    public double[] Scores(int[] clues)
    {
        var scores = new double[Kinds];
        foreach (var clue in clues)
        {
            var row = Array.BinarySearch(_clues, clue);
            for (var kind = 0; row >= 0 && kind < scores.Length; kind++)
            {
                scores[kind] += _weights[(row * Kinds) + kind];
            }
        }

        var scale = Training.Scale(clues.Length);
        for (var kind = 0; kind < scores.Length; kind++)
        {
            scores[kind] = _biases[kind] + (scores[kind] * scale);
        }

        return scores;
    }

    private static Weights Read()
    {
        using var stream = typeof(Weights).Assembly.GetManifestResourceStream($"{typeof(Weights).Namespace}.weights.tsv")
            ?? throw new InvalidOperationException("weights.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        var given = new List<(Judged Kind, int Clue, float Weight)>();
        var biases = new double[Kinds];
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
                biases[(int)kinds[name]] = weight;
            }
            else
            {
                given.Add((kinds[name], int.Parse(clue, CultureInfo.InvariantCulture), weight));
            }
        }

        return new Weights(given, biases);
    }
}
