using System.Runtime.InteropServices;

namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>What the clues of a message score for each judgement.</summary>
/// <param name="Sentences">Each sentence by itself; null for one without clues.</param>
/// <param name="Message">The message read as one.</param>
internal sealed record ClueScores(double[]?[] Sentences, double[] Message);

/// <summary>How much each clue counts for each judgement.</summary>
internal sealed class ClueTable
{
    // Weights are whole hundredths: finer ones change nothing, and the table is read at every start as it stands.
    private const double Unit = 0.01;

    private static readonly int Kinds = Enum.GetValues<Judged>().Length;

    // The clues in order, and for each a row of one weight per kind: tens of thousands, so no object for each.
    private readonly int[] _clues;
    private readonly short[] _weights;
    private readonly double[] _biases;

    private ClueTable(int[] clues, short[] weights, double[] biases)
    {
        _clues = clues;
        _weights = weights;
        _biases = biases;
    }

    /// <summary>What training fitted, by judgement.</summary>
    /// <param name="fitted">The weights.</param>
    /// <param name="least">Smaller weights are left out.</param>
    public static ClueTable Of(IReadOnlyDictionary<Judged, Fitted> fitted, double least)
    {
        var kept = fitted.SelectMany(pair => pair.Value.Weights.Select(weight => (Kind: (int)pair.Key, Clue: weight.Key, Weight: (short)Math.Clamp(Math.Round(weight.Value / Unit), short.MinValue, short.MaxValue))))
            .Where(weight => Math.Abs(weight.Weight * Unit) >= least).ToList();
        int[] clues = [.. kept.Select(weight => weight.Clue).Distinct().Order()];
        var weights = new short[clues.Length * Kinds];
        foreach (var (kind, clue, weight) in kept)
        {
            weights[(Array.BinarySearch(clues, clue) * Kinds) + kind] = weight;
        }

        return new ClueTable(clues, weights, [.. Enum.GetValues<Judged>().Select(kind => fitted[kind].Bias)]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ClueTable Read(BinaryReader reader)
    {
        var clues = new int[reader.ReadInt32()];
        var table = new ClueTable(clues, new short[clues.Length * Kinds], new double[Kinds]);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(table._clues.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(table._weights.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(table._biases.AsSpan()));
        return table;
    }

    /// <summary>Writes the table, numbers little-endian.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_clues.Length);
        writer.Write(MemoryMarshal.AsBytes(_clues.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_biases.AsSpan()));
    }

    /// <summary>How strongly these clues, each given once, speak for each judgement: above zero, rather yes.</summary>
    public double[] Scores(int[] clues)
    {
        var sums = new int[Kinds];
        foreach (var clue in clues)
        {
            var row = Array.BinarySearch(_clues, clue);
            for (var kind = 0; row >= 0 && kind < sums.Length; kind++)
            {
                sums[kind] += _weights[(row * Kinds) + kind];
            }
        }

        var scale = Training.Scale(clues.Length) * Unit;
        return [.. sums.Select((sum, kind) => _biases[kind] + (sum * scale))];
    }
}
