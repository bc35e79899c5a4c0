using System.Globalization;

namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>
/// Learned weights: how strongly the clues of a sentence speak for an ask, an offer and so on. They are trained in this
/// repository, from its own labelled messages and sentences, by the evaluation verb <c>train</c>, and kept in
/// Weighing/weights.tsv.
/// </summary>
internal sealed class Weights
{
    /// <summary>Stands in weights.tsv before the name of a judgement whose weights are for messages read as one.</summary>
    public const string Whole = "whole:";

    private static readonly int Kinds = Enum.GetValues<Judged>().Length;

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
    public static Weights Standard { get; } = Read();

    /// <summary>Weights of clues fresh from training, without those of bearings.</summary>
    public static Weights Of(IReadOnlyDictionary<Judged, Fitted> sentences, IReadOnlyDictionary<Judged, Fitted> messages) => new(ClueTable.Of(sentences), ClueTable.Of(messages), []);

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
        using var stream = typeof(Weights).Assembly.GetManifestResourceStream($"{typeof(Weights).Namespace}.weights.tsv")
            ?? throw new InvalidOperationException("weights.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        var (sentences, messages) = (new ClueTable.Draft(), new ClueTable.Draft());
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
            var table = name.StartsWith(Whole, StringComparison.Ordinal) ? messages : sentences;
            var kind = kinds[table == messages ? name[Whole.Length..] : name];
            if (clue is "bias")
            {
                table.Biases[(int)kind] = weight;
            }
            else if (char.IsLetter(clue[0]))
            {
                verdicts[(int)kind][bearings[clue]] = weight;
            }
            else
            {
                table.Weights.Add((kind, int.Parse(clue, CultureInfo.InvariantCulture), weight));
            }
        }

        return new Weights(new ClueTable(sentences), new ClueTable(messages), verdicts);
    }
}
