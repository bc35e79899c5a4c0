namespace Microsoft.Recognizers.Text.Number.English;

internal enum NumberRole
{
    None,

    /// <summary>zero to nine.</summary>
    Unit,

    /// <summary>ten to nineteen.</summary>
    Teen,

    /// <summary>twenty to ninety.</summary>
    Tens,

    /// <summary>hundred, thousand, million, dozen: multiplies what stands before it.</summary>
    Multiplier,

    /// <summary>half, quarter: a fraction by itself.</summary>
    Part,
}

/// <summary>What a word says about numbers. Ordinal: "fifth"; plural: "fifths", "dozens", "halves"; short: "mln", which needs a number before it.</summary>
internal sealed record NumberWord(NumberRole Role, double Value, bool Ordinal = false, bool Plural = false, bool Short = false)
{
    private static readonly NumberWord Nothing = new(NumberRole.None, 0);

    private static readonly Dictionary<string, NumberWord> Words = Build();

    private static readonly Dictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool IsCardinal => Role is NumberRole.Unit or NumberRole.Teen or NumberRole.Tens or NumberRole.Multiplier && !Ordinal;

    public static NumberWord Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var found) ? found : Nothing;

    private static Dictionary<string, NumberWord> Build()
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.OrdinalIgnoreCase);
        AddSeries(words, NumberRole.Unit, 0, 1, "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
        AddSeries(words, NumberRole.Teen, 10, 1, "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
        AddSeries(words, NumberRole.Tens, 20, 10, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        AddSeries(words, NumberRole.Tens, 40, 0, "fourty");
        AddSeries(words, NumberRole.Unit, 0, 0, "nought", "naught");
        AddOrdinals(words, NumberRole.Unit, 1, 1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
        AddOrdinals(words, NumberRole.Unit, 9, 0, "nineth");
        AddOrdinals(words, NumberRole.Teen, 10, 1, "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth");
        AddOrdinals(words, NumberRole.Teen, 12, 0, "twelveth");
        AddOrdinals(words, NumberRole.Tens, 20, 10, "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");
        AddOrdinals(words, NumberRole.Tens, 40, 0, "fourtieth");
        foreach (var (word, value) in (ReadOnlySpan<(string, double)>)
                 [("hundred", 1e2), ("thousand", 1e3), ("lakh", 1e5), ("million", 1e6), ("crore", 1e7), ("billion", 1e9), ("trillion", 1e12)])
        {
            words[word] = new NumberWord(NumberRole.Multiplier, value);
            words[word + "th"] = new NumberWord(NumberRole.Multiplier, value, Ordinal: true);
            words[word + "ths"] = new NumberWord(NumberRole.Multiplier, value, Ordinal: true, Plural: true);
        }

        foreach (var (word, value) in (ReadOnlySpan<(string, double)>)[("doz", 12), ("mil", 1e6), ("mln", 1e6), ("bln", 1e9), ("tln", 1e12)])
        {
            words[word] = new NumberWord(NumberRole.Multiplier, value, Short: true);
        }

        words["dozen"] = new NumberWord(NumberRole.Multiplier, 12);
        words["dozens"] = words["dozs"] = new NumberWord(NumberRole.Multiplier, 12, Plural: true);
        words["half"] = new NumberWord(NumberRole.Part, 2);
        words["halves"] = new NumberWord(NumberRole.Part, 2, Plural: true);
        words["quarter"] = new NumberWord(NumberRole.Part, 4);
        words["quarters"] = new NumberWord(NumberRole.Part, 4, Plural: true);
        return words;
    }

    private static void AddSeries(Dictionary<string, NumberWord> words, NumberRole role, int first, int step, params ReadOnlySpan<string> names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            words[names[i]] = new NumberWord(role, first + (i * step));
        }
    }

    private static void AddOrdinals(Dictionary<string, NumberWord> words, NumberRole role, int first, int step, params ReadOnlySpan<string> names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            words[names[i]] = new NumberWord(role, first + (i * step), Ordinal: true);
            words[names[i] + "s"] = new NumberWord(role, first + (i * step), Ordinal: true, Plural: true);
        }
    }
}
