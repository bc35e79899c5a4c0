namespace NetworkCoachBot.Language.Learning;

/// <summary>
/// Weights of features for classes: a row of signed bytes with its own scale per feature, found by the feature's key. Immutable once read.
/// </summary>
internal sealed class LinearModel
{
    private readonly uint[] _keys;
    private readonly float[] _scales;
    private readonly sbyte[] _weights;

    // Where the keys with the same first bits begin: keys are hashes, in order, so each of these has a few.
    private readonly int[] _starts;
    private readonly int _shift;

    private LinearModel(int classes, uint[] keys, float[] scales, sbyte[] weights)
    {
        Classes = classes;
        _keys = keys;
        _scales = scales;
        _weights = weights;
        var bits = Math.Max(1, System.Numerics.BitOperations.Log2((uint)keys.Length + 1) - 1);
        _shift = 32 - bits;
        _starts = new int[(1 << bits) + 1];
        foreach (var key in keys)
        {
            _starts[(key >> _shift) + 1]++;
        }

        for (var first = 1; first < _starts.Length; first++)
        {
            _starts[first] += _starts[first - 1];
        }
    }

    public int Classes { get; }

    public int Rows => _keys.Length;

    /// <summary>Makes a model of trained weights; rows in order of their key, so that the same training gives the same bytes.</summary>
    public static LinearModel From(int classes, IReadOnlyDictionary<uint, float[]> trained)
    {
        var ordered = trained.Where(r => r.Value.Any(w => Math.Abs(w) > 1e-4f)).OrderBy(r => r.Key).ToArray();
        var scales = ordered.Select(r => r.Value.Max(Math.Abs) / sbyte.MaxValue).ToArray();
        var weights = new sbyte[ordered.Length * classes];
        for (var row = 0; row < ordered.Length; row++)
        {
            for (var c = 0; c < classes; c++)
            {
                weights[(row * classes) + c] = (sbyte)MathF.Round(ordered[row].Value[c] / scales[row]);
            }
        }

        return new LinearModel(classes, [.. ordered.Select(r => r.Key)], scales, weights);
    }

    public static LinearModel Read(BinaryReader reader)
    {
        var classes = reader.ReadInt32();
        var rows = reader.ReadInt32();
        var keys = new uint[rows];
        var scales = new float[rows];
        var weights = new sbyte[rows * classes];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(keys.AsSpan()));
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(scales.AsSpan()));
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        return new LinearModel(classes, keys, scales, weights);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Classes);
        writer.Write(Rows);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_keys.AsSpan()));
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_scales.AsSpan()));
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    /// <summary>Adds each class's sum over the bag to <paramref name="scores"/>.</summary>
    public void Score(FeatureBag bag, Span<float> scores)
    {
        for (var i = 0; i < bag.Keys.Count; i++)
        {
            var row = Row(bag.Keys[i]);
            if (row >= 0)
            {
                var factor = _scales[row] * bag.Values[i];
                var weights = _weights.AsSpan(row * Classes, Classes);
                for (var c = 0; c < weights.Length; c++)
                {
                    scores[c] += factor * weights[c];
                }
            }
        }
    }

    /// <summary>What one feature of a bag adds to one class.</summary>
    public float Weight(FeatureBag bag, int index, int forClass)
    {
        var row = Row(bag.Keys[index]);
        return row < 0 ? 0 : _scales[row] * bag.Values[index] * _weights[(row * Classes) + forClass];
    }

    private int Row(uint key)
    {
        var first = key >> _shift;
        for (var row = _starts[first]; row < _starts[first + 1]; row++)
        {
            if (_keys[row] == key)
            {
                return row;
            }
        }

        return -1;
    }
}
