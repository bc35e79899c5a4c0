using System.Globalization;

namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>
/// Learned weights: a sentence counts as an ask, an offer or an exact request when the weights of its clues add up to
/// more than zero (logistic regression). They are trained in this repository, from its own labelled messages and
/// sentences, by the evaluation verb <c>train</c>, and kept in Weighing/weights.tsv.
/// </summary>
internal sealed class Weights
{
    private readonly float[][] _weights;
    private readonly double[] _biases;

    private Weights(float[][] weights, double[] biases)
    {
        _weights = weights;
        _biases = biases;
    }

    /// <summary>The weights that the product carries.</summary>
    public static Weights Standard { get; } = Read();

    /// <summary>How strongly a sentence with these clues is what is judged: above zero, rather yes.</summary>
    public double Score(Judged judged, IEnumerable<int> clues)
    {
        var weights = _weights[(int)judged];
        var score = _biases[(int)judged];
        foreach (var clue in clues)
        {
            score += weights[clue];
        }

        return score;
    }

    private static Weights Read()
    {
        var kinds = Enum.GetValues<Judged>();
        var weights = new float[kinds.Length][];
        var biases = new double[kinds.Length];
        using var stream = typeof(Weights).Assembly.GetManifestResourceStream($"{typeof(Weights).Namespace}.weights.tsv")
            ?? throw new InvalidOperationException("weights.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        foreach (var kind in kinds)
        {
            weights[(int)kind] = new float[Clues.Space];
        }

        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            var kind = (int)Enum.Parse<Judged>(cells[0]);
            var weight = float.Parse(cells[2], CultureInfo.InvariantCulture);
            if (cells[1] == "bias")
            {
                biases[kind] = weight;
            }
            else
            {
                weights[kind][int.Parse(cells[1], CultureInfo.InvariantCulture)] = weight;
            }
        }

        return new Weights(weights, biases);
    }
}
