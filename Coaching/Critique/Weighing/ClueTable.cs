namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>What the clues of a message score for each judgement.</summary>
/// <param name="Sentences">Each sentence by itself; null for one without clues.</param>
/// <param name="Message">The message read as one.</param>
internal sealed record ClueScores(double[]?[] Sentences, double[] Message);

/// <summary>How much each clue counts for each judgement.</summary>
internal sealed class ClueTable
{
    private static readonly int Kinds = Enum.GetValues<Judged>().Length;

    // The clues in order, and for each a row of one weight per kind: tens of thousands, so no object for each.
    private readonly int[] _clues;
    private readonly float[] _weights;
    private readonly double[] _biases;

    public ClueTable(Draft draft)
    {
        _biases = draft.Biases;
        _clues = [.. draft.Weights.Select(g => g.Clue).Distinct().Order()];
        _weights = new float[_clues.Length * Kinds];
        foreach (var (kind, clue, weight) in draft.Weights)
        {
            _weights[(Array.BinarySearch(_clues, clue) * Kinds) + (int)kind] = weight;
        }
    }

    /// <summary>What training fitted, by judgement.</summary>
    public static ClueTable Of(IReadOnlyDictionary<Judged, Fitted> fitted)
    {
        var draft = new Draft();
        foreach (var (kind, (weights, bias)) in fitted)
        {
            draft.Biases[(int)kind] = bias;
            draft.Weights.AddRange(weights.Select(weight => (kind, weight.Key, (float)weight.Value)));
        }

        return new ClueTable(draft);
    }

    /// <summary>How strongly these clues, each given once, speak for each judgement: above zero, rather yes.</summary>
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

    /// <summary>A table that is being read.</summary>
    public sealed class Draft
    {
        /// <summary>What each judgement starts from.</summary>
        public double[] Biases { get; } = new double[Kinds];

        /// <summary>How much a clue counts.</summary>
        public List<(Judged Kind, int Clue, float Weight)> Weights { get; } = [];
    }
}
