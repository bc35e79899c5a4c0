using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Evaluation;

/// <summary>
/// The verb answers: what people say to the coach's questions about a message, as the draft walk reads it. JSON lines
/// <c>{"asked":"link","reader":"Nora Weiss","text":"…"}</c> in, the parts found out; with labels (<c>"parts":[["reason","…"]]</c>), figures.
/// </summary>
public static class AnswerVerb
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Kinds = ["link", "referrer", "reason", "alike", "offer", "question", "goal", "stranger", "nothing"];

    /// <summary>Reads a file.</summary>
    /// <param name="file">JSON lines.</param>
    /// <param name="labels">Whether figures are wanted.</param>
    /// <param name="output">Takes JSON.</param>
    public static void Run(string file, bool labels, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var cases = File.ReadLines(file).Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => JsonNode.Parse(l)!.AsObject()).Select(c => (Case: c, Found: Found(c))).ToArray();
        if (!labels)
        {
            foreach (var (asked, found) in cases)
            {
                output.WriteLine(new JsonObject { ["text"] = (string?)asked["text"], ["asked"] = (string?)asked["asked"], ["parts"] = new JsonArray([.. found.Select(f => new JsonArray(f.Kind, f.Text))]) }.ToJsonString(Readable));
            }

            return;
        }

        var figures = new JsonObject { ["count"] = cases.Length, ["whole"] = Math.Round(cases.Count(c => Wanted(c.Case).SetEquals(c.Found.Select(f => f.Kind))) / (double)cases.Length, 4) };
        foreach (var kind in Kinds)
        {
            var right = cases.Count(c => Wanted(c.Case).Contains(kind) && c.Found.Any(f => f.Kind == kind));
            var found = cases.Count(c => c.Found.Any(f => f.Kind == kind));
            var wanted = cases.Count(c => Wanted(c.Case).Contains(kind));
            figures[kind] = new JsonObject { ["precision"] = Share(right, found), ["recall"] = Share(right, wanted), ["support"] = wanted };
        }

        output.WriteLine(figures.ToJsonString(Readable));
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : Math.Round(part / (double)whole, 4);

    /// <summary>What the labels say, of the kinds that the draft walk itself reads.</summary>
    private static HashSet<string> Wanted(JsonObject labelled) =>
        [.. (labelled["parts"]?.AsArray() ?? []).Select(p => (string)p![0]!).Where(Kinds.Contains)];

    private static List<(string Kind, string Text)> Found(JsonObject asked)
    {
        var text = (string?)asked["text"] ?? "";
        var reading = DraftReader.Read(text, Enum.TryParse<Asked>((string?)asked["asked"], true, out var slot) ? slot : Asked.Nothing, (string?)asked["reader"]);
        var found = new List<(string, string)>();
        void Add(string kind, string? said)
        {
            if (said is not null)
            {
                found.Add((kind, said));
            }
        }

        Add("link", reading.Link);
        Add("referrer", reading.Referrer);
        Add("reason", reading.Reason);
        Add("alike", reading.Alike);
        Add("offer", reading.Offer);
        Add("question", reading.Question);
        Add("goal", reading.Goal);
        Add("nothing", reading.Nothing ? text : null);
        Add("stranger", reading is { Nothing: false, Nearness: Nearness.Stranger, Link: null, Referrer: null } ? text : null);
        return found;
    }
}
