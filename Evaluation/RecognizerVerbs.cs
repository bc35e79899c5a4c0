using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;

namespace NetworkCoachBot.Evaluation;

/// <summary>The verbs dates, numbers, ordinals and booleans: the recognisers as the language room calls them, in English.</summary>
public static class RecognizerVerbs
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Dates(string file, bool labels, TextWriter output) =>
        Run(c => DateTimeRecognizer.RecognizeDateTime(c.Input, Culture.English, refTime: c.Reference), file, labels, output);

    public static void Numbers(string file, bool labels, TextWriter output) =>
        Run(c => NumberRecognizer.RecognizeNumber(c.Input, Culture.English), file, labels, output);

    public static void Ordinals(string file, bool labels, TextWriter output) =>
        Run(c => NumberRecognizer.RecognizeOrdinal(c.Input, Culture.English), file, labels, output);

    public static void Booleans(string file, bool labels, TextWriter output) =>
        Run(c => ChoiceRecognizer.RecognizeBoolean(c.Input, Culture.English), file, labels, output);

    private static void Run(Func<RecognizerCase, List<ModelResult>> recognize, string file, bool labels, TextWriter output)
    {
        var results = RecognizerCase.Load(file).Select(c => (Case: c, Found: RecognizerCase.ToJson(recognize(c)))).ToList();
        JsonNode answer = labels ? Figures(results) : new JsonArray([.. results.Select(r => r.Found)]);
        output.WriteLine(answer.ToJsonString(Readable));
    }

    /// <summary>Accuracy over all cases and by kind; the cases missed go to standard error.</summary>
    private static JsonObject Figures(IReadOnlyList<(RecognizerCase Case, JsonArray Found)> results)
    {
        var judged = results.Select(r => (r.Case.Kind, IsMet: r.Case.IsMet(r.Found), r)).ToList();
        foreach (var (kind, _, (missed, found)) in judged.Where(j => !j.IsMet))
        {
            Console.Error.WriteLine($"[{kind}] {missed.Input} -> {found.ToJsonString(Readable)}");
        }

        return new JsonObject
        {
            ["count"] = judged.Count,
            ["accuracy"] = Share(judged.Select(j => j.IsMet)),
            ["kinds"] = new JsonObject(judged.GroupBy(j => j.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
                KeyValuePair.Create<string, JsonNode?>(g.Key, new JsonObject { ["count"] = g.Count(), ["accuracy"] = Share(g.Select(j => j.IsMet)) }))),
        };
    }

    private static double Share(IEnumerable<bool> met) => Math.Round(met.DefaultIfEmpty(true).Average(m => m ? 1.0 : 0.0), 4);
}
