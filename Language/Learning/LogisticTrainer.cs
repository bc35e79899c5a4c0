namespace NetworkCoachBot.Language.Learning;

/// <summary>Trains multinomial logistic regression by gradient descent with a fixed order of examples: the same examples give the same weights.</summary>
internal static class LogisticTrainer
{
    private const int Rounds = 12;
    private const float Rate = 0.6f;
    private const float Decay = 2e-5f;

    /// <summary>How much rare features count above common ones.</summary>
    private const float Rarity = 0.7f;

    /// <summary>Features seen less often teach nothing that lasts.</summary>
    private const int FewestExamples = 3;

    /// <summary>Weights per feature key, of features seen often enough.</summary>
    public static LinearModel Train(IReadOnlyList<Example> examples, int classes)
    {
        var (rows, rarities) = Rows(examples);
        var weights = new float[rows.Count * classes];
        var compiled = examples.Select(e => Compile(e, rows, rarities)).ToArray();
        var order = Enumerable.Range(0, compiled.Length).ToArray();
        var random = new Random(17);
        var scores = new float[classes];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var rate = Rate / (1 + (round * 0.15f));
            foreach (var at in order)
            {
                Step(compiled[at], weights, scores, rate);
            }
        }

        return LinearModel.From(classes, rows.ToDictionary(r => r.Key, r => Array.ConvertAll(weights.AsSpan(r.Value * classes, classes).ToArray(), w => w * rarities[r.Value])));
    }

    private static (Dictionary<uint, int> Rows, float[] Rarities) Rows(IReadOnlyList<Example> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var key in examples.SelectMany(e => e.Bag.Keys.Distinct()))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var rows = new Dictionary<uint, int>();
        var rarities = new List<float>();
        foreach (var (key, count) in counts.Where(c => c.Value >= FewestExamples).OrderBy(c => c.Key))
        {
            rows.Add(key, rows.Count);
            rarities.Add(MathF.Pow(MathF.Log((examples.Count + 1f) / count) / 5, Rarity));
        }

        return (rows, [.. rarities]);
    }

    private static Compiled Compile(Example example, Dictionary<uint, int> rows, float[] rarities)
    {
        var kept = example.Bag.Keys.Select((key, i) => (Row: rows.GetValueOrDefault(key, -1), Value: example.Bag.Values[i])).Where(f => f.Row >= 0).ToArray();
        return new Compiled([.. kept.Select(f => f.Row)], [.. kept.Select(f => f.Value * rarities[f.Row])], example.Class, example.Weight);
    }

    private static void Step(Compiled example, float[] weights, float[] scores, float rate)
    {
        var classes = scores.Length;
        Array.Clear(scores);
        for (var f = 0; f < example.Rows.Length; f++)
        {
            var row = weights.AsSpan(example.Rows[f] * classes, classes);
            for (var c = 0; c < classes; c++)
            {
                scores[c] += row[c] * example.Values[f];
            }
        }

        Intents.IntentClassifier.Softmax(scores);
        scores[example.Class] -= 1;
        for (var f = 0; f < example.Rows.Length; f++)
        {
            var start = example.Rows[f] * classes;
            for (var c = 0; c < classes; c++)
            {
                var gradient = (scores[c] * example.Values[f] * example.Weight) + (Decay * weights[start + c]);
                weights[start + c] -= rate * gradient;
            }
        }
    }

    private sealed record Compiled(int[] Rows, float[] Values, int Class, float Weight);
}

/// <summary>Something to learn from: features, the class they belong to, and how much it counts.</summary>
internal sealed record Example(FeatureBag Bag, int Class, float Weight);
