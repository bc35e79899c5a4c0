namespace NetworkCoachBot.Language.Learning;

/// <summary>
/// Features of one thing to classify, as 32-bit keys with weights. Words go in as they are; the readable names are only kept when
/// somebody asks why.
/// </summary>
internal sealed class FeatureBag(bool named = false)
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    public List<uint> Keys { get; } = new(256);

    public List<float> Values { get; } = new(256);

    public List<string>? Names { get; } = named ? [] : null;

    public static uint Hash(ReadOnlySpan<char> word, uint seed = Offset)
    {
        foreach (var c in word)
        {
            seed = (seed ^ c) * Prime;
        }

        return seed;
    }

    public void Add(string kind, ReadOnlySpan<char> a, ReadOnlySpan<char> b = default, ReadOnlySpan<char> c = default, float value = 1)
    {
        var key = Hash(a, Hash(kind)) * Prime;
        key = Hash(b, key ^ 0x1f) * Prime;
        key = Hash(c, key ^ 0x1f);
        Keys.Add(key ^ (key >> 15));
        Values.Add(value);
        Names?.Add($"{kind}:{a}{(b.IsEmpty ? "" : " ")}{b}{(c.IsEmpty ? "" : " ")}{c}");
    }

    /// <summary>Scales what was added from an index on, so that long messages weigh no more than short ones.</summary>
    public void Scale(int from, float factor)
    {
        for (var i = from; i < Values.Count; i++)
        {
            Values[i] *= factor;
        }
    }

    public void Clear()
    {
        Keys.Clear();
        Values.Clear();
        Names?.Clear();
    }
}
