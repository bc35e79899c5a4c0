namespace NetworkCoachBot.Language.Learning;

/// <summary>Reads Data/Utterances: a file per intent and scope, an utterance per line.</summary>
internal static class UtteranceFiles
{
    private const int TemplatedPerLine = 30;

    /// <summary>What is written in a Data folder, and what its templates write.</summary>
    public static (List<Annotated> Written, List<Annotated> Templated) ReadAll(string data) =>
        (Read(Path.Combine(data, "Utterances")), Templates.Read(Path.Combine(data, "Templates"), TemplatedPerLine));

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
            read.AddRange(File.ReadLines(file).Where(l => l.Length > 0 && !l.StartsWith("# ", StringComparison.Ordinal)).Select(l => Annotated.Parse(l, intent, scope)));
        }

        return [.. read.DistinctBy(a => (a.Text, a.Scope))];
    }
}
