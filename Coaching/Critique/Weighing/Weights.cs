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

    // How much each bearing counts in the end, a row for each kind.
    private readonly double[][] _verdicts;

    private Weights(List<(Judged Kind, int Clue, float Weight)> given, double[] biases, double[][] verdicts)
    {
        _biases = biases;
        _verdicts = verdicts;
        _clues = [.. given.Select(g => g.Clue).Distinct().Order()];
        _weights = new float[_clues.Length * Kinds];
        foreach (var (kind, clue, weight) in given)
        {
            _weights[(Array.BinarySearch(_clues, clue) * Kinds) + (int)kind] = weight;
        }
    }

    /// <summary>The weights that the product carries.</summary>
    public static Weights Standard { get; } = Read();

    /// <summary>Weights of clues fresh from training, without those of bearings.</summary>
    public static Weights Of(IReadOnlyDictionary<Judged, Fitted> fitted)
    {
        var biases = new double[Kinds];
        foreach (var (kind, (_, bias)) in fitted)
        {
            biases[(int)kind] = bias;
        }

        return new Weights([.. fitted.SelectMany(f => f.Value.Weights.Select(w => (f.Key, w.Key, (float)w.Value)))], biases, []);
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

    /// <summary>The same for all sentences of a message; null for one without clues.</summary>
    public double[]?[] ScoresOf(IReadOnlyList<int[]> sentences) => [.. sentences.Select(clues => clues.Length == 0 ? null : Scores(clues))];

    /// <summary>How sure it is that a sentence is what is judged, all things considered: log odds, to be held against <see cref="Bars"/>.</summary>
    public double Verdict(Judged judged, double[] bearings)
    {
        Bearings.For(judged, bearings);
        var sum = 0.0;
        var weights = _verdicts[(int)judged];
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * bearings[i];
        }

        return sum;
    }

    private static Weights Read()
    {
        using var stream = typeof(Weights).Assembly.GetManifestResourceStream($"{typeof(Weights).Namespace}.weights.tsv")
            ?? throw new InvalidOperationException("weights.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        var given = new List<(Judged Kind, int Clue, float Weight)>();
        var biases = new double[Kinds];
        var verdicts = Enumerable.Range(0, Kinds).Select(_ => new double[Bearings.Names.Count]).ToArray();
        var bearings = Bearings.Names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
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
            else if (char.IsLetter(clue[0]))
            {
                verdicts[(int)kinds[name]][bearings[clue]] = weight;
            }
            else
            {
                given.Add((kinds[name], int.Parse(clue, CultureInfo.InvariantCulture), weight));
            }
        }

        return new Weights(given, biases, verdicts);
    }
}
