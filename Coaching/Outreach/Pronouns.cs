namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>The pronouns of pronouns.txt, by which somebody is spoken of.</summary>
internal static class Pronouns
{
    private static readonly Lazy<(string Subject, HashSet<string> Forms)[]> All = new(Read);

    /// <summary>Whether the reader is he or she, by most of what was said about them; null where that is not told, or as often the other.</summary>
    /// <param name="draft">What was said.</param>
    internal static string? OfReader(Draft draft)
    {
        var words = Phrase.WordsOf($"{draft.Link} {draft.Reason} {draft.Alike} {draft.Offer} {draft.Question}".ToLowerInvariant());
        var counts = All.Value.Select(p => (p.Subject, Count: words.Count(w => Subject(w) == p.Subject) + (draft.Reader.Pronoun == p.Subject ? 2 : 0))).OrderByDescending(c => c.Count).ToArray();
        return counts is [{ Count: > 0 } most, var other, ..] && most.Count > other.Count ? most.Subject : null;
    }

    /// <summary>The subject of a pronoun in any of its forms, "he" of "him" and "he'd"; null for another word.</summary>
    internal static string? Subject(string word) => word.Split('\'')[0].ToLowerInvariant() is var form && All.Value.FirstOrDefault(p => p.Forms.Contains(form)) is { Subject: { } subject } ? subject : null;

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
