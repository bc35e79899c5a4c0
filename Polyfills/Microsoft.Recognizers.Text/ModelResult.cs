namespace Microsoft.Recognizers.Text;

/// <summary>One thing found in a text.</summary>
public class ModelResult
{
    /// <summary>The words found.</summary>
    public string Text { get; set; }

    /// <summary>Index of the first UTF-16 code unit.</summary>
    public int Start { get; set; }

    /// <summary>Index of the last UTF-16 code unit: inclusive.</summary>
    public int End { get; set; }

    /// <summary>The kind of thing, like "number" or "datetimeV2.date".</summary>
    public string TypeName { get; set; }

    /// <summary>What it means: "value" and more for numbers, "values" (a list of string dictionaries) for dates and times.</summary>
    public SortedDictionary<string, object> Resolution { get; set; }
}
