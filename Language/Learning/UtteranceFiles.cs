using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Learning;

/// <summary>What is learned from.</summary>
/// <param name="Written">Utterances that people wrote: they count in full.</param>
/// <param name="Templated">Utterances that templates wrote: they count for less.</param>
/// <param name="Answers">What people say to a question of the coach.</param>
/// <param name="English">The dictionary.</param>
internal sealed record Lessons(IReadOnlyList<Annotated> Written, IReadOnlyList<Annotated> Templated, IReadOnlyList<Annotated> Answers, EnglishWords English);

/// <summary>Reads Data/Utterances: a file per intent and scope, an utterance per line.</summary>
internal static class UtteranceFiles
{
    private const int TemplatedPerLine = 30;

    /// <summary>Everything in a Data folder that is learned from.</summary>
    public static Lessons ReadAll(string data) =>
        new(Read(Path.Combine(data, "Utterances")), Templates.Read(Path.Combine(data, "Templates"), TemplatedPerLine), ReadAnswers(Path.Combine(data, "Answers")), EnglishWords.ReadText(Path.Combine(data, "English", "words.txt")));

    /// <summary>What people say to a question of the coach, a file per kind of question.</summary>
    private static List<Annotated> ReadAnswers(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Lines).Select(l => Annotated.Parse(l, Intent.None, Scope.Personal)).DistinctBy(a => a.Text)];

    private static IEnumerable<string> Lines(string file) => File.ReadLines(file).Where(l => l.Length > 0 && !l.StartsWith("# ", StringComparison.Ordinal));

    /// <summary>All utterances, in the order of file names and lines. A file is called intent.txt or intent.group.txt.</summary>
    public static List<Annotated> Read(string folder)
    {
        var read = new List<Annotated>();
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file).Split('.');
            if (!IntentNames.TryParse(name[0], out var intent))
            {
                throw new FormatException($"{file} is not named after an intent.");
            }

            var scope = intent.IsForGroups() || name.Contains("group") ? Scope.Group : Scope.Personal;
            read.AddRange(Lines(file).Select(l => Annotated.Parse(l, intent, scope)));
        }

        return [.. read.DistinctBy(a => (a.Text, a.Scope))];
    }
}
