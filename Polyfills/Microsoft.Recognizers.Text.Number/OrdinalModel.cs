namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds ordinals.</summary>
public class OrdinalModel : IModel
{
    private static readonly Dictionary<string, (string RelativeTo, int Offset)> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["first"] = ("start", 1), ["second"] = ("start", 2), ["third"] = ("start", 3), ["fourth"] = ("start", 4), ["fifth"] = ("start", 5),
        ["1st"] = ("start", 1), ["2nd"] = ("start", 2), ["3rd"] = ("start", 3), ["4th"] = ("start", 4), ["5th"] = ("start", 5),
        ["last"] = ("end", 0), ["next"] = ("current", 1), ["previous"] = ("current", -1),
    };

    internal OrdinalModel()
    {
    }

    public string ModelTypeName => "ordinal";

    public List<ModelResult> Parse(string query)
    {
        var results = new List<ModelResult>();
        query ??= string.Empty;
        for (var i = 0; i < query.Length; i++)
        {
            var start = i;
            while (i < query.Length && char.IsLetterOrDigit(query[i]))
            {
                i++;
            }

            if (Words.TryGetValue(query[start..i], out var ordinal))
            {
                var relative = ordinal.RelativeTo != "start";
                results.Add(new ModelResult
                {
                    Text = query[start..i].ToLowerInvariant(),
                    Start = start,
                    End = i - 1,
                    TypeName = relative ? "ordinal.relative" : "ordinal",
                    Resolution = new SortedDictionary<string, object>
                    {
                        ["offset"] = $"{ordinal.Offset}",
                        ["relativeTo"] = ordinal.RelativeTo,
                        ["value"] = relative ? $"{ordinal.RelativeTo}{ordinal.Offset:+0;-0;+0}" : $"{ordinal.Offset}",
                    },
                });
            }
        }

        return results;
    }
}
