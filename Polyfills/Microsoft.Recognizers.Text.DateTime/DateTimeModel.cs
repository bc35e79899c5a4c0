using Microsoft.Recognizers.Text.DateTime.English;
using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates, times, durations, ranges and recurrences.</summary>
public class DateTimeModel : IModel
{
    private readonly bool _dayFirst;

    internal DateTimeModel(bool dayFirst) => _dayFirst = dayFirst;

    public string ModelTypeName => "datetime";

    /// <summary>As the other, seen from now.</summary>
    public List<ModelResult> Parse(string query) => Parse(query, System.DateTime.Now);

    /// <summary>
    /// What the text says about time, seen from a moment. TypeName is "datetimeV2." and the kind; Text is in lower case;
    /// Resolution's "values" are dictionaries with "timex", "type" and "value" (or "start" and "end"), possibly "Mod".
    /// </summary>
    public List<ModelResult> Parse(string query, System.DateTime refTime)
    {
        var text = new Passage(query, refTime, _dayFirst);
        var results = new List<ModelResult>();
        foreach (var (from, found) in Finder.All(text))
        {
            results.Add(found.Value.ToResult(text.Words(from, found.To), text[from].Start));
        }

        return results;
    }
}
