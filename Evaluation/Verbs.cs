namespace NetworkCoachBot.Evaluation;

/// <summary>What the console can do. A verb reads the file and writes JSON: results, or with labels figures.</summary>
public static class Verbs
{
    /// <summary>Verb by name: (file, with labels, where to write).</summary>
    public static IReadOnlyDictionary<string, Action<string, bool, TextWriter>> All { get; } =
        new Dictionary<string, Action<string, bool, TextWriter>>(StringComparer.Ordinal)
        {
            ["critique"] = CritiqueVerb.Run,
            ["dates"] = RecognizerVerbs.Dates,
            ["numbers"] = RecognizerVerbs.Numbers,
            ["ordinals"] = RecognizerVerbs.Ordinals,
            ["booleans"] = RecognizerVerbs.Booleans,
            ["intents"] = IntentVerb.Run,
            ["answers"] = AnswerVerb.Run,
            ["train"] = TrainVerb.Run,
        };
}
