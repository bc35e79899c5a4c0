using System.Text.Json.Nodes;
using NetworkCoachBot.Coaching.Critique.Weighing;

namespace NetworkCoachBot.Evaluation;

/// <summary>
/// The verb train: learns the critique's weights from labelled messages, and from the sentences in the folder
/// "sentences" beside the file, and writes the lines of Coaching/Critique/Weighing/weights.tsv.
/// </summary>
public static class TrainVerb
{
    private static readonly (Judged Judged, string Label, string Sentences)[] Kinds =
    [
        (Judged.Ask, "asks_for_job_or_lead", "ask"),
        (Judged.Offer, "offers_value", "offer"),
        (Judged.Request, "specific_request", "request"),
    ];

    /// <summary>Sentences about other things, none of which asks for a job.</summary>
    private static readonly string[] NoAsks = ["offer", "ground", "step", "praise", "brain", "request", "referrer"];

    /// <summary>Writes the weights; labels changes nothing.</summary>
    public static void Run(string file, bool labels, TextWriter output)
    {
        var messages = File.ReadLines(file).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "sentences");
        foreach (var (judged, label, sentences) in Kinds)
        {
            var examples = messages.Where(message => Expected(message, label) is not null)
                .Select(message => Training.Read((string)message["text"]!, judged, Expected(message, label)!.Value))
                .Concat(Sentences(folder, sentences, judged, all: false));
            if (judged == Judged.Ask)
            {
                examples = examples.Concat(NoAsks.SelectMany(name => Sentences(folder, name, judged, all: true)));
            }

            foreach (var line in Training.Learn(judged, [.. examples.OfType<Example>()]))
            {
                output.WriteLine(line);
            }
        }
    }

    private static bool? Expected(JsonObject message, string label)
    {
        var other = label == "asks_for_job_or_lead" ? "asks_for_job" : label;
        return ((message["labels"] ?? message["label"])?.AsObject() is { } labels ? labels[label] ?? labels[other] : null) is JsonValue value && value.TryGetValue<bool>(out var expected) ? expected : null;
    }

    /// <summary>A line is "+ sentence" or "- sentence"; with all, every one is an example of what it is not.</summary>
    private static IEnumerable<Example?> Sentences(string folder, string name, Judged judged, bool all) =>
        File.ReadLines(Path.Combine(folder, name + ".txt")).Where(line => line.Length > 2)
            .Select(line => Training.Read(line[2..], judged, !all && line[0] == '+'));
}
