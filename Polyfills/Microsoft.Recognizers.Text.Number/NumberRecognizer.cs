namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers and ordinals in English text.</summary>
public class NumberRecognizer : Recognizer<NumberOptions>
{
    public NumberRecognizer(string targetCulture, NumberOptions options = NumberOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public NumberRecognizer(NumberOptions options = NumberOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>Cardinals, decimals, fractions and powers, each with "subtype" and "value" (invariant culture, 15 digits).</summary>
    public static List<ModelResult> RecognizeNumber(string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetNumberModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>Ordinals ("21st") and relative ones ("the last one"), each with "offset", "relativeTo" and "value".</summary>
    public static List<ModelResult> RecognizeOrdinal(string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetOrdinalModel(culture, fallbackToDefaultCulture).Parse(query);

    public NumberModel GetNumberModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberModel>(culture, fallbackToDefaultCulture);

    public OrdinalModel GetOrdinalModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<OrdinalModel>(culture, fallbackToDefaultCulture);

    protected override void InitializeConfiguration()
    {
        foreach (var culture in (ReadOnlySpan<string>)[Culture.English, Culture.EnglishOthers])
        {
            RegisterModel<NumberModel>(culture, _ => new NumberModel());
            RegisterModel<OrdinalModel>(culture, _ => new OrdinalModel());
        }
    }
}
