using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;

namespace NetworkCoachBot.Tests.Polyfills.Recognizers;

/// <summary>What the recognisers find in a text, in lines short enough to stand beside the text in a test.</summary>
internal static class Said
{
    /// <summary>A Saturday.</summary>
    public static readonly DateTime Now = new(2026, 11, 21, 10, 0, 0);

    /// <summary>Like "tomorrow: date 2026-11-22 = 2026-11-22", several findings apart by "; ", several readings by " | ".</summary>
    public static string Dates(string text, string culture = Culture.English) =>
        string.Join("; ", DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: Now).Select(r => Place(text, r) + r.TypeName["datetimeV2.".Length..] + " " + Readings(r)));

    /// <summary>Like "two thirds: fraction 0.666666666666667".</summary>
    public static string Numbers(string text) =>
        string.Join("; ", NumberRecognizer.RecognizeNumber(text, Culture.English).Select(r => $"{Place(text, r)}{r.Resolution["subtype"]} {r.Resolution["value"]}"));

    /// <summary>Like "the last: ordinal.relative end+0".</summary>
    public static string Ordinals(string text) =>
        string.Join("; ", NumberRecognizer.RecognizeOrdinal(text, Culture.English).Select(r => $"{Place(text, r)}{r.TypeName} {r.Resolution["value"]}"));

    /// <summary>"yes", "no" or nothing.</summary>
    public static string Answer(string text) =>
        ChoiceRecognizer.RecognizeBoolean(text, Culture.English) is [var result] ? (bool)result.Resolution["value"] ? "yes" : "no" : string.Empty;

    private static string Readings(ModelResult result) =>
        string.Join(" | ", ((List<Dictionary<string, string>>)result.Resolution["values"]).Select(Reading));

    private static string Reading(Dictionary<string, string> values)
    {
        var mod = values.TryGetValue("Mod", out var bent) ? bent + " " : string.Empty;
        var value = values.TryGetValue("value", out var point) ? point : $"{values.GetValueOrDefault("start")}..{values.GetValueOrDefault("end")}";
        return $"{mod}{values["timex"]} = {value}";
    }

    /// <summary>The words found; that start and end (inclusive) point to them is asserted on the way.</summary>
    private static string Place(string text, ModelResult result)
    {
        Assert.Equal(text[result.Start..(result.End + 1)], result.Text, ignoreCase: true);
        return result.Text + ": ";
    }
}
