using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Evaluation;

/// <summary>The verb critique: each message of a file through the critique; with labels, how well it judges.</summary>
public static class CritiqueVerb
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Name, string? Other, Func<CritiqueLabels, bool> Judged)[] Labels =
    [
        ("asks_for_job_or_lead", "asks_for_job", labels => labels.AsksForJobOrLead),
        ("asks_too_soon", null, labels => labels.AsksTooSoon),
        ("offers_value", null, labels => labels.OffersValue),
        ("common_ground", null, labels => labels.CommonGround),
        ("specific_request", "specific_ask", labels => labels.SpecificRequest),
        ("generic_flattery", null, labels => labels.GenericFlattery),
        ("pick_your_brain", null, labels => labels.PickYourBrain),
        ("desperate_tone", null, labels => labels.DesperateTone),
        ("names_connection_or_referrer", null, labels => labels.NamesConnectionOrReferrer),
        ("clear_small_next_step", null, labels => labels.ClearSmallNextStep),
    ];

    /// <summary>Writes one JSON line per message, or with labels one object of figures.</summary>
    public static void Run(string file, bool labels, TextWriter output)
    {
        var critic = new Critic();
        var messages = File.ReadLines(file).Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => JsonNode.Parse(line)!.AsObject());
        if (labels)
        {
            output.WriteLine(Figures(messages.Select(message => (message, critic.Review(Request(message)).Labels))).ToJsonString(Readable));
            return;
        }

        foreach (var message in messages)
        {
            output.WriteLine(Result(message, critic.Review(Request(message))).ToJsonString(Readable));
        }
    }

    private static CritiqueRequest Request(JsonObject message) => new(
        (string?)message["text"] ?? "",
        (string?)message["channel"] switch
        {
            "email" => MessageChannel.Email,
            "linkedin" => MessageChannel.LinkedInMessage,
            "linkedin_note" => MessageChannel.LinkedInNote,
            "text" => MessageChannel.Text,
            _ => MessageChannel.Unknown,
        },
        Relationship: Enum.TryParse<Strength>((string?)message["relationship"], ignoreCase: true, out var strength) ? strength : null);

    private static JsonObject Result(JsonObject message, CritiqueReport report)
    {
        var result = new JsonObject { ["id"] = message["id"]?.DeepClone() };
        foreach (var (name, _, judged) in Labels)
        {
            result[name] = judged(report.Labels);
        }

        result["findings"] = new JsonArray([.. report.Findings.Select(finding => new JsonObject
        {
            ["rule"] = finding.Rule.ToString(),
            ["severity"] = finding.Severity.ToString().ToLowerInvariant(),
            ["start"] = finding.Start,
            ["end"] = finding.End,
            ["quote"] = finding.Quote,
            ["reason"] = finding.Reason,
            ["fix"] = finding.Fix,
        })]);
        return result;
    }

    private static JsonObject Figures(IEnumerable<(JsonObject Message, CritiqueLabels Judged)> results)
    {
        var hits = new int[Labels.Length];
        var falseAlarms = new int[Labels.Length];
        var misses = new int[Labels.Length];
        var count = 0;
        foreach (var (message, judged) in results)
        {
            count++;
            for (var i = 0; i < Labels.Length; i++)
            {
                if (Expected(message, Labels[i].Name, Labels[i].Other) is not { } expected)
                {
                    continue;
                }

                var found = Labels[i].Judged(judged);
                hits[i] += found && expected ? 1 : 0;
                falseAlarms[i] += found && !expected ? 1 : 0;
                misses[i] += !found && expected ? 1 : 0;
            }
        }

        return new JsonObject
        {
            ["count"] = count,
            ["labels"] = new JsonObject(Labels.Select((label, i) => KeyValuePair.Create<string, JsonNode?>(label.Name, new JsonObject
            {
                ["precision"] = Share(hits[i], hits[i] + falseAlarms[i]),
                ["recall"] = Share(hits[i], hits[i] + misses[i]),
                ["f1"] = Share(2 * hits[i], (2 * hits[i]) + falseAlarms[i] + misses[i]),
                ["support"] = hits[i] + misses[i],
            }))),
        };
    }

    private static bool? Expected(JsonObject message, string name, string? other)
    {
        if ((message["labels"] ?? message["label"]) is not JsonObject labels)
        {
            return null;
        }

        return (labels[name] ?? (other is null ? null : labels[other])) is JsonValue value && value.TryGetValue<bool>(out var expected) ? expected : null;
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : Math.Round((double)part / whole, 4);
}
