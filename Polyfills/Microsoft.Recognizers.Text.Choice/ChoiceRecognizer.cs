namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds yes and no in English text.</summary>
public class ChoiceRecognizer : Recognizer<ChoiceOptions>
{
    public ChoiceRecognizer(string targetCulture, ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public ChoiceRecognizer(ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>At most one result, with "value" (true or false) and "score" (how much of the text it is, 0 to 1).</summary>
    public static List<ModelResult> RecognizeBoolean(string query, string culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true) =>
        new ChoiceRecognizer(options).GetBooleanModel(culture, fallbackToDefaultCulture).Parse(query);

    public IModel GetBooleanModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<BooleanModel>(culture, fallbackToDefaultCulture);

    protected override void InitializeConfiguration()
    {
        RegisterModel<BooleanModel>(Culture.English, _ => new BooleanModel());
        RegisterModel<BooleanModel>(Culture.EnglishOthers, _ => new BooleanModel());
    }
}
