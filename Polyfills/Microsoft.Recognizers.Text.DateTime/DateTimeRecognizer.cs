namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates, times, durations, ranges and recurrences in English text.</summary>
public class DateTimeRecognizer : Recognizer<DateTimeOptions>
{
    public DateTimeRecognizer(string targetCulture, DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public DateTimeRecognizer(DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <summary>
    /// What the text says about time, seen from <paramref name="refTime"/> (null: now). Each result's Resolution has "values":
    /// a list of dictionaries with "timex", "type" and "value", or "start" and "end", possibly "Mod".
    /// </summary>
    public static List<ModelResult> RecognizeDateTime(string query, string culture, DateTimeOptions options = DateTimeOptions.None, System.DateTime? refTime = null, bool fallbackToDefaultCulture = true) =>
        new DateTimeRecognizer(options).GetDateTimeModel(culture, fallbackToDefaultCulture).Parse(query, refTime ?? System.DateTime.Now);

    public DateTimeModel GetDateTimeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DateTimeModel>(culture, fallbackToDefaultCulture);

    protected override void InitializeConfiguration()
    {
        RegisterModel<DateTimeModel>(Culture.English, _ => new DateTimeModel(dayFirst: false));
        RegisterModel<DateTimeModel>(Culture.EnglishOthers, _ => new DateTimeModel(dayFirst: true));
    }
}
