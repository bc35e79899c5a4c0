namespace NetworkCoachBot.Coaching.Critique.Phrases;

/// <summary>
/// One of the text files that hold the coach's phrases: sections in [square brackets], one phrase a line,
/// # starts a comment. How phrases are written: Phrases/README.md.
/// </summary>
internal sealed class PhraseFile
{
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    /// <summary>Reads an embedded file of this folder.</summary>
    /// <exception cref="InvalidOperationException">No such file, or a line before the first section.</exception>
    public PhraseFile(string name)
    {
        Name = name;
        var type = typeof(PhraseFile);
        using var stream = type.Assembly.GetManifestResourceStream($"{type.Namespace}.{name}.txt")
            ?? throw new InvalidOperationException($"The phrase file {name}.txt is not embedded.");
        using var reader = new StreamReader(stream);
        List<string>? section = null;
        while (reader.ReadLine() is { } line)
        {
            line = line.Split('#', 2)[0].Trim();
            if (line.StartsWith('[') && line.EndsWith(']'))
            {
                _sections.Add(line[1..^1], section = []);
            }
            else if (line.Length > 0)
            {
                (section ?? throw new InvalidOperationException($"{name}.txt: '{line}' stands before the first section.")).Add(line);
            }
        }
    }

    /// <summary>The file's name without extension.</summary>
    public string Name { get; }

    /// <summary>The sections in the file.</summary>
    public IEnumerable<string> Sections => _sections.Keys;

    /// <summary>The lines of a section, in order.</summary>
    /// <exception cref="InvalidOperationException">No such section.</exception>
    public IReadOnlyList<string> Section(string name) =>
        _sections.TryGetValue(name, out var lines) ? lines : throw new InvalidOperationException($"{Name}.txt has no section [{name}].");

    /// <summary>The words of a line, split at blanks.</summary>
    public static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
