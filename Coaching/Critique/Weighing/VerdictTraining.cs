namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>An example with what it scores for each judgement, by weights that never saw it.</summary>
internal sealed record Scored(Example Example, ClueScores Scores)
{
    /// <summary>The bearings of its sentences that have any.</summary>
    public IReadOnlyList<double[]> Bearings { get; } = [.. Weighing.Bearings.Of(Scores, Example.Concluded, Example.Sentences, Example.Parts).OfType<double[]>()];
}

/// <summary>
/// Trains how much each bearing counts: logistic regression by stochastic descent, the same from the same examples. Of a message
/// only the sentence that speaks most for what is judged teaches anything.
/// </summary>
internal static class VerdictTraining
{
    private const int Sweeps = 6;
    private const double Pace = 0.03;
    private const double Caution = 2;

    /// <summary>Fits the weights of the bearings for one kind of judgement to the messages that say anything of it.</summary>
    public static double[] Fit(Judged judged, IEnumerable<Scored> all)
    {
        var examples = all.Where(scored => scored.Example.Labels.ContainsKey(judged)).Select(scored => (Is: scored.Example.Labels[judged], Sentence: Row(judged, scored))).Where(example => example.Sentence.Length > 0).ToList();
        var (mean, spread) = Spread(examples.ConvertAll(example => example.Sentence));
        foreach (var (_, sentence) in examples)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                sentence[i] = (sentence[i] - mean[i]) / spread[i];
            }
        }

        var weights = new double[mean.Length];
        weights[1 + (int)judged] = 1;
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var chance = 12345u;
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            Training.Shuffle(order, ref chance);
            foreach (var (isSo, sentence) in order.Select(e => examples[e]))
            {
                var slope = (1 / (1 + Math.Exp(-Sum(weights, sentence)))) - (isSo ? 1 : 0);
                for (var i = 0; i < weights.Length; i++)
                {
                    weights[i] -= Pace / (1 + sweep) * ((slope * sentence[i]) + (Caution * weights[i] / examples.Count));
                }
            }
        }

        // As weights of bearings that are not brought to one scale.
        for (var i = 1; i < weights.Length; i++)
        {
            weights[i] /= spread[i];
            weights[0] -= weights[i] * mean[i];
        }

        return weights;
    }

    /// <summary>How sure it is that a message does what is judged.</summary>
    public static double Verdict(Judged judged, double[] verdict, Scored scored) => Row(judged, scored) is { Length: > 0 } row ? Sum(verdict, row) : double.NegativeInfinity;

    private static double[] Row(Judged judged, Scored scored)
    {
        if (Bearings.Foremost(judged, scored.Bearings) is not { } foremost)
        {
            return [];
        }

        double[] row = [.. foremost];
        Bearings.For(judged, row);
        return row;
    }

    private static double Sum(double[] weights, double[] bearings)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * bearings[i];
        }

        return sum;
    }

    private static (double[] Mean, double[] Spread) Spread(List<double[]> rows)
    {
        var mean = new double[Bearings.Names.Count];
        var spread = new double[mean.Length];
        (mean[0], spread[0]) = (0, 1);
        for (var i = 1; i < mean.Length; i++)
        {
            mean[i] = rows.Average(row => row[i]);
            spread[i] = Math.Sqrt(rows.Average(row => (row[i] - mean[i]) * (row[i] - mean[i])));
            spread[i] = spread[i] > 1e-9 ? spread[i] : 1;
        }

        return (mean, spread);
    }
}
