using System.Globalization;
using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>
/// Finds ordinals. Each result has "offset", "relativeTo" (start, end or current) and "value": the number itself, or like
/// "end-1" when it is relative.
/// </summary>
public class OrdinalModel : IModel
{
    internal OrdinalModel()
    {
    }

    public string ModelTypeName => "ordinal";

    public List<ModelResult> Parse(string query)
    {
        var results = new List<ModelResult>();
        var text = new NumberText(query);
        for (var at = 0; at < text.Count;)
        {
            var from = at++;
            if (RelativeOrdinals.Read(text, from) is { } relative)
            {
                results.Add(Result(text, from, relative.To, "ordinal.relative", relative.RelativeTo, $"{relative.Offset}", $"{relative.RelativeTo}{relative.Offset:+0;-0;+0}"));
                at = relative.To;
            }
            else if (Ordinals.Read(text, from) is { } ordinal)
            {
                var number = ordinal.Value.ToString("G15", CultureInfo.InvariantCulture);
                results.Add(Result(text, from, ordinal.To, "ordinal", "start", number, number));
                at = ordinal.To;
            }
        }

        return results;
    }

    private static ModelResult Result(NumberText text, int from, int to, string type, string relativeTo, string offset, string value) =>
        new()
        {
            Text = text.Words(from, to),
            Start = text[from].Start,
            End = text[to - 1].End - 1,
            TypeName = type,
            Resolution = new SortedDictionary<string, object> { ["offset"] = offset, ["relativeTo"] = relativeTo, ["value"] = value },
        };
}
