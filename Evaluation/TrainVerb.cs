using System.Globalization;
using System.Text.Json.Nodes;
using NetworkCoachBot.Coaching.Critique.Weighing;

namespace NetworkCoachBot.Evaluation;

/// <summary>
/// The verb train: learns the critique's weights from the labelled messages in *dev.jsonl beside the file given
/// and below, and the sentences in the folder "sentences", and writes the file critique.weights where it runs. With labels
/// it tries the training instead, by five-fold cross validation; a file is one writer, so it is in one fold as a whole.
/// </summary>
public static class TrainVerb
{
    private const int Folds = 5;

    private static readonly double[] Tried = [-0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6];

    private static readonly (Judged Judged, string Label)[] Kinds =
    [
        (Judged.Ask, "asks_for_job_or_lead"), (Judged.Favour, "favour"), (Judged.Offer, "offers_value"), (Judged.Request, "specific_request"), (Judged.Ground, "common_ground"),
        (Judged.Praise, "generic_flattery"), (Judged.Plead, "desperate_tone"), (Judged.Referrer, "names_connection_or_referrer"), (Judged.Step, "clear_small_next_step"),
        (Judged.Brain, "pick_your_brain"),
    ];

    /// <summary>Files whose messages are written as they stand on the web. What comes to be checked is more like them than like the others, so they count more (by cross validation and messages of public pages).</summary>
    private static readonly string[] AsOnTheWeb = ["-plain", "-bland", "-real"];

    private const double WeightOnTheWeb = 4;

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
        ["brain"] = Judged.Brain,
    };

    /// <summary>Writes the weights, or with labels the figures.</summary>
    public static void Run(string file, bool labels, TextWriter output)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var files = Directory.GetFiles(folder, "*dev.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var messages = files.SelectMany((f, n) => File.ReadLines(f).Where(line => line.Length > 0).Select(line => ToExample(JsonNode.Parse(line)!.AsObject())).OfType<Example>()
            .Select(example => (Fold: n % Folds, Example: example with { Weight = Weight(f) }))).ToList();
        var sentences = Directory.GetFiles(Path.Combine(folder, "sentences"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Sentences).ToList();
        var scored = Scored(messages, sentences);
        if (labels)
        {
            Validate(scored, output);
            return;
        }

        double[][] verdicts = [.. Enum.GetValues<Judged>().Select(judged => VerdictTraining.Fit(judged, scored.Select(s => s.Scored)))];
        using var weights = File.Create("critique.weights");
        Weighed([.. messages.Select(m => m.Example), .. sentences]).With(verdicts).Write(weights);
        output.WriteLine(weights.Name);
    }

    /// <summary>Each message as scored by weights that were learned without its writer.</summary>
    private static List<(int Fold, Scored Scored)> Scored(List<(int Fold, Example Example)> messages, List<Example> sentences) =>
        [.. Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var weights = Weighed([.. messages.Where(m => m.Fold != fold).Select(m => m.Example), .. sentences]);
            return messages.Where(m => m.Fold == fold).Select(m => (fold, new Scored(m.Example, weights.Of(m.Example.Sentences))));
        })];

    private static Weights Weighed(List<Example> examples)
    {
        var whole = examples.ConvertAll(example => example.Whole);
        IReadOnlyDictionary<Judged, Fitted> Fit(List<Example> from) => Enum.GetValues<Judged>().ToDictionary(judged => judged, judged => Training.Fit(judged, from, Freedom(judged)));
        return Weights.Of(Fit(examples), Fit(whole));
    }

    private static double Weight(string file) => AsOnTheWeb.Any(kind => Path.GetFileName(file).Contains(kind, StringComparison.Ordinal)) ? WeightOnTheWeb : 1;

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

            if (Training.Read(line[2..], labels) is { } example)
            {
                yield return example;
            }
        }
    }

    private static void Validate(List<(int Fold, Scored Scored)> scored, TextWriter output)
    {
        foreach (var (judged, label) in Kinds)
        {
            var results = new List<(bool Expected, double Verdict)>();
            for (var fold = 0; fold < Folds; fold++)
            {
                var verdict = VerdictTraining.Fit(judged, scored.Where(s => s.Fold != fold).Select(s => s.Scored));
                results.AddRange(scored.Where(s => s.Fold == fold && s.Scored.Example.Labels.ContainsKey(judged)).Select(s => (s.Scored.Example.Labels[judged], VerdictTraining.Verdict(judged, verdict, s.Scored))));
            }

            output.WriteLine($"{label}: phrases {Figure(scored.Where(s => s.Scored.Example.Labels.ContainsKey(judged)).Select(s => (s.Scored.Example.Labels[judged], s.Scored.Example.Concluded[judged].Count > 0)))} "
                + string.Join(' ', Tried.Select(bar => string.Create(CultureInfo.InvariantCulture, $"{bar}: {Figure(results.Select(r => (r.Expected, r.Verdict > bar)))}"))));
        }
    }

    private static string Figure(IEnumerable<(bool Expected, bool Found)> results)
    {
        var list = results.ToList();
        double hits = list.Count(r => r.Expected && r.Found), alarms = list.Count(r => !r.Expected && r.Found), misses = list.Count(r => r.Expected && !r.Found);
        return $"[{hits / Math.Max(1, hits + alarms):0.000} {hits / Math.Max(1, hits + misses):0.000} {2 * hits / Math.Max(1, (2 * hits) + alarms + misses):0.000}]";
    }
}
