namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>
/// Learned weights: how strongly the clues of a sentence speak for an ask, an offer and so on. They are trained in this
/// repository, from its own labelled messages and sentences, by the evaluation verb <c>train</c>, and kept in
/// Weighing/critique.weights.
/// </summary>
internal sealed class Weights
{
    // Smaller weights are left out: they change next to nothing, least of all in the many clues of a whole message.
    private const double Least = 0.05;
    private const double LeastOfWhole = 0.1;

    private static readonly int Kinds = Enum.GetValues<Judged>().Length;

    private static readonly Lazy<Weights> Carried = new(Read);

    private readonly ClueTable _sentences;
    private readonly ClueTable _messages;

    // How much each bearing counts in the end, a row for each kind.
    private readonly double[][] _verdicts;

    private Weights(ClueTable sentences, ClueTable messages, double[][] verdicts)
    {
        _sentences = sentences;
        _messages = messages;
        _verdicts = verdicts;
    }

    /// <summary>The weights that the product carries.</summary>
    public static Weights Standard => Carried.Value;

    /// <summary>Weights of clues fresh from training, without those of bearings.</summary>
    public static Weights Of(IReadOnlyDictionary<Judged, Fitted> sentences, IReadOnlyDictionary<Judged, Fitted> messages) =>
        new(ClueTable.Of(sentences, Least), ClueTable.Of(messages, LeastOfWhole), []);

    /// <summary>The same with weights of the bearings, a row for each kind.</summary>
    public Weights With(double[][] verdicts) => new(_sentences, _messages, verdicts);

    /// <summary>Writes what the product carries.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        _sentences.Write(writer);
        _messages.Write(writer);
        foreach (var weight in _verdicts.SelectMany(row => row))
        {
            writer.Write(weight);
        }
    }

    /// <summary>How strongly a sentence with these clues is what is judged, for each kind of judgement: above zero, rather yes.</summary>
    public double[] OfSentence(int[] clues) => _sentences.Scores(clues);

    /// <summary>The same for a message, sentence by sentence and as one.</summary>
    public ClueScores Of(IReadOnlyList<int[]> sentences) =>
        new([.. sentences.Select(clues => clues.Length == 0 ? null : OfSentence(clues))], _messages.Scores(Clues.OfAll(sentences)));

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
        using var stream = typeof(Weights).Assembly.GetManifestResourceStream($"{typeof(Weights).Namespace}.critique.weights")
            ?? throw new InvalidOperationException("critique.weights is not embedded.");
        using var reader = new BinaryReader(stream);
        var (sentences, messages) = (ClueTable.Read(reader), ClueTable.Read(reader));
        double[][] verdicts = [.. Enumerable.Range(0, Kinds).Select(_ => Enumerable.Range(0, Bearings.Names.Count).Select(_ => reader.ReadDouble()).ToArray())];
        return stream.Position == stream.Length ? new Weights(sentences, messages, verdicts) : throw new InvalidOperationException("critique.weights was learned with other kinds or bearings.");
    }
}
