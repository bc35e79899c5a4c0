namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates and times.</summary>
public class DateTimeModel : IModel
{
    private readonly bool _dayFirst;

    internal DateTimeModel(bool dayFirst) => _dayFirst = dayFirst;

    public string ModelTypeName => "datetime";

    public List<ModelResult> Parse(string query) => Parse(query, System.DateTime.Now);

    /// <summary>As Parse, seen from a moment.</summary>
    public List<ModelResult> Parse(string query, System.DateTime refTime)
    {
        _ = _dayFirst;
        return [];
    }
}
