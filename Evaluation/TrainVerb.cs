using System.Text.Json.Nodes;
using NetworkCoachBot.Coaching.Critique.Weighing;

namespace NetworkCoachBot.Evaluation;

/// <summary>
/// The verb train: learns the critique's weights from the labelled messages in *dev.jsonl beside the file given
/// and below, and the sentences in the folder "sentences", and writes the lines of Weighing/weights.tsv. With labels
/// it tries the training instead, by five-fold cross validation; a file is one writer, so it is in one fold as a whole.
/// </summary>
public static class TrainVerb
{
    private const int Folds = 5;

    private static readonly double[] Tried = [-0.5, -0.4, -0.3, -0.2, -0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.2];

    private static readonly (Judged Judged, string Label)[] Kinds =
    [
        (Judged.Ask, "asks_for_job_or_lead"), (Judged.Favour, "favour"), (Judged.Offer, "offers_value"), (Judged.Request, "specific_request"), (Judged.Ground, "common_ground"),
        (Judged.Praise, "generic_flattery"), (Judged.Plead, "desperate_tone"), (Judged.Referrer, "names_connection_or_referrer"), (Judged.Step, "clear_small_next_step"),
    ];

    /// <summary>Files whose sentences may ask for a job besides.</summary>
    private static readonly string[] SaysNothingOfAsks = ["favour.txt", "plead.txt", "-many.txt"];

    private static readonly Dictionary<string, Judged> BySentences = new(StringComparer.Ordinal)
    {
        ["ask"] = Judged.Ask,
        ["offer"] = Judged.Offer,
        ["request"] = Judged.Request,
        ["ground"] = Judged.Ground,
        ["praise"] = Judged.Praise,
        ["plead"] = Judged.Plead,
        ["referrer"] = Judged.Referrer,
        ["step"] = Judged.Step,
        ["favour"] = Judged.Favour,
        ["brain"] = Judged.Ask,
    };

    /// <summary>Writes the weights, or with labels the figures.</summary>
    public static void Run(string file, bool labels, TextWriter output)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var files = Directory.GetFiles(folder, "*dev.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var messages = files.SelectMany((f, n) => File.ReadLines(f).Where(line => line.Length > 0).Select(line => (Fold: n % Folds, Example: ToExample(JsonNode.Parse(line)!.AsObject())!)))
            .Where(message => message.Example is not null).ToList();
        var sentences = Directory.GetFiles(Path.Combine(folder, "sentences"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Sentences).ToList();
        if (labels)
        {
            Validate(messages, sentences, output);
            return;
        }

        foreach (var judged in Enum.GetValues<Judged>())
        {
            foreach (var line in Training.Lines(judged, Training.Fit(judged, [.. messages.Select(m => m.Example), .. sentences], Freedom(judged))))
            {
                output.WriteLine(line);
            }
        }
    }

    /// <summary>There are more ways to offer something than to do anything else: there the weights may follow the examples more closely (by cross validation).</summary>
    private static double Freedom(Judged judged) => judged == Judged.Offer ? 2 : 1;

    private static Example? ToExample(JsonObject message)
    {
        var labels = (message["labels"] ?? message["label"])!.AsObject();
        var known = Kinds.Where(kind => (labels[kind.Label] ?? (kind.Judged == Judged.Ask ? labels["asks_for_job"] : null)) is not null)
            .ToDictionary(kind => kind.Judged, kind => (bool)(labels[kind.Label] ?? labels["asks_for_job"])!);
        if (known.TryGetValue(Judged.Ask, out var asks) && !asks && (string?)message["relationship"] is null or "stranger" or "introduced" or "met" or "unknown")
        {
            // Too soon without asking for a job: an outsize favour.
            known[Judged.Favour] = (bool)labels["asks_too_soon"]!;
        }

        return Training.Read((string)message["text"]!, known);
    }

    /// <summary>A line is "+ sentence" or "- sentence". None of the sentences about other things asks for a job, but for those in some files.</summary>
    private static IEnumerable<Example> Sentences(string file)
    {
        var judged = BySentences[Path.GetFileNameWithoutExtension(file).Split('-')[0]];
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 2 && line[0] is '+' or '-').SelectMany(Variants.Of))
        {
            var labels = new Dictionary<Judged, bool> { [judged] = line[0] == '+' };
            if (!SaysNothingOfAsks.Any(end => file.EndsWith(end, StringComparison.Ordinal)) && judged != Judged.Ask)
            {
                labels.TryAdd(Judged.Ask, false);
            }

            if (file.EndsWith("brain.txt", StringComparison.Ordinal))
            {
                labels = new() { [Judged.Ask] = false };
            }

            if (Training.Read(line[2..], labels) is { } example)
            {
                yield return example;
            }
        }
    }

    private static void Validate(List<(int Fold, Example Example)> messages, List<Example> sentences, TextWriter output)
    {
        foreach (var (judged, label) in Kinds)
        {
            foreach (var freedom in new double[] { 0.3, 1, 3 })
            {
                var results = new List<(bool Expected, bool Phrase, double AtPhrase, double Best)>();
                for (var fold = 0; fold < Folds; fold++)
                {
                    var train = messages.Where(m => m.Fold != fold).Select(m => m.Example).Concat(sentences).ToList();
                    var weights = Weights.Of(new Dictionary<Judged, Fitted> { [judged] = Training.Fit(judged, train, freedom) });
                    foreach (var example in messages.Where(m => m.Fold == fold && m.Example.Labels.ContainsKey(judged)).Select(m => m.Example))
                    {
                        var scores = example.Sentences.Select(clues => clues.Length == 0 ? -9 : weights.Scores(clues)[(int)judged]).ToList();
                        var concluded = example.Concluded[judged].ToList();
                        results.Add((example.Labels[judged], concluded.Count > 0, concluded.Count > 0 ? concluded.Max(s => scores[s]) : -9, scores.DefaultIfEmpty(-9).Max()));
                    }
                }

                output.WriteLine($"{label} freedom {freedom}: phrases {Figure(results.Select(r => (r.Expected, r.Phrase)))} weights "
                    + string.Join(' ', new[] { -0.2, -0.1, 0, 0.1 }.Select(t => $"{t}: {Figure(results.Select(r => (r.Expected, r.Best > t)))}"))
                    + " best " + string.Join(' ', Best(results).Take(3)));
            }
        }
    }

    /// <summary>The three pairs of bars, with a known phrase and without, that do best.</summary>
    private static IEnumerable<string> Best(List<(bool Expected, bool Phrase, double AtPhrase, double Best)> results) =>
        from known in Tried
        from unknown in Tried
        where known <= unknown
        let found = results.Select(r => (r.Expected, Found: r.Best > unknown || r.AtPhrase > known)).ToList()
        let hits = found.Count(f => f.Expected && f.Found)
        let figure = 2.0 * hits / Math.Max(1, found.Count(f => f.Expected) + found.Count(f => f.Found))
        orderby figure descending
        select $"({known} {unknown}) {Figure(found)}" into line
        select line;

    private static string Figure(IEnumerable<(bool Expected, bool Found)> results)
    {
        var list = results.ToList();
        double hits = list.Count(r => r.Expected && r.Found), alarms = list.Count(r => !r.Expected && r.Found), misses = list.Count(r => r.Expected && !r.Found);
        return $"[{hits / Math.Max(1, hits + alarms):0.000} {hits / Math.Max(1, hits + misses):0.000} {2 * hits / Math.Max(1, (2 * hits) + alarms + misses):0.000}]";
    }
}
