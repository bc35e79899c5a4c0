namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>The pronouns of pronouns.txt, by which somebody is spoken of.</summary>
internal static class Pronouns
{
    private static readonly Lazy<(string Subject, HashSet<string> Forms)[]> All = new(Read);

    /// <summary>The subject for whom the words speak of, in the order of the file; null where they tell nothing.</summary>
    /// <param name="words">Words in small letters.</param>
    public static string? SubjectIn(IReadOnlyCollection<string> words) => All.Value.FirstOrDefault(p => words.Any(p.Forms.Contains)).Subject;

    private static (string Subject, HashSet<string> Forms)[] Read()
    {
        using var stream = typeof(Pronouns).Assembly.GetManifestResourceStream("NetworkCoachBot.Coaching.Outreach.pronouns.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#').Select(line => line.Split(':', 2))
            .Select(parts => (parts[0].Trim(), parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal)))];
    }
}
