using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers.</summary>
public class NumberModel : IModel
{
    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    internal NumberModel()
    {
    }

    public string ModelTypeName => "number";

    public List<ModelResult> Parse(string query)
    {
        var results = new List<ModelResult>();
        query ??= string.Empty;
        for (var i = 0; i < query.Length;)
        {
            if (!char.IsLetterOrDigit(query[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < query.Length && (char.IsLetterOrDigit(query[i]) || (query[i] is '.' or ',' && i + 1 < query.Length && char.IsDigit(query[i + 1]))))
            {
                i++;
            }

            var word = query[start..i];
            double? value = double.TryParse(word, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number
                : Array.IndexOf(Units, word.ToLowerInvariant()) is >= 0 and var unit ? unit
                : null;
            if (value is { } found)
            {
                if (start > 0 && query[start - 1] == '-')
                {
                    start--;
                    found = -found;
                }

                results.Add(new ModelResult
                {
                    Text = query[start..i].ToLowerInvariant(),
                    Start = start,
                    End = i - 1,
                    TypeName = "number",
                    Resolution = new SortedDictionary<string, object>
                    {
                        ["subtype"] = found == Math.Floor(found) ? "integer" : "decimal",
                        ["value"] = found.ToString("G15", CultureInfo.InvariantCulture),
                    },
                });
            }
        }

        return results;
    }
}
