using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>Writes a finding the way the recogniser returns it: a list of string dictionaries under "values".</summary>
internal static class Resolutions
{
    private const string Unresolved = "not resolved";

    public static ModelResult ToResult(this Finding finding, string text, int start) =>
        new()
        {
            Text = text,
            Start = start,
            End = start + text.Length - 1,
            TypeName = "datetimeV2." + finding.Kind.Name(),
            Resolution = new SortedDictionary<string, object> { ["values"] = finding.Readings.Distinct().Select(r => Values(finding, r)).ToList() },
        };

    private static Dictionary<string, string> Values(Finding finding, Reading reading)
    {
        var values = new Dictionary<string, string> { ["timex"] = reading.Timex };
        Add(values, "Mod", finding.Mod);
        var isBlurred = finding.Mod == "approx" && finding.Kind.IsPoint();
        values["type"] = (isBlurred ? finding.Kind.Range() : finding.Kind).Name();
        Add(values, "sourceEntity", finding.Source);
        if (finding.Days is { } days)
        {
            values["list"] = string.Join(',', days.Select(Timex.Day));
        }

        if (finding.Kind == Kind.Duration)
        {
            values["value"] = finding.Seconds.ToString(CultureInfo.InvariantCulture);
        }
        else if (reading.Start is null && reading.End is null)
        {
            values["value"] = Unresolved;
        }
        else if (finding.Kind.IsPoint())
        {
            values["value"] = Format(finding.Kind, reading.Start.Value);
        }
        else
        {
            Add(values, "start", reading.Start is { } from ? Format(finding.Kind, from) : null);
            Add(values, "end", reading.End is { } to ? Format(finding.Kind, to) : null);
        }

        return values;
    }

    private static void Add(Dictionary<string, string> values, string key, string value)
    {
        if (value is not null)
        {
            values[key] = value;
        }
    }

    private static string Format(Kind kind, Moment moment) => moment.ToString(
        kind switch
        {
            Kind.Date or Kind.DateRange => "yyyy-MM-dd",
            Kind.Time or Kind.TimeRange => "HH:mm:ss",
            _ => "yyyy-MM-dd HH:mm:ss",
        },
        CultureInfo.InvariantCulture);
}
