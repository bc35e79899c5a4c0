namespace NetworkCoachBot.Language.Text;

/// <summary>What thumbs write short, written out. One line of the file: short form, tab or blank, the words.</summary>
internal sealed class Shorthand
{
    private readonly Dictionary<string, string[]> _written;

    public Shorthand(IEnumerable<string> lines) =>
        _written = lines.Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(w => w.Length > 1)
            .ToDictionary(w => w[0], w => w[1..], StringComparer.Ordinal);

    public string[]? Find(string word) => _written.GetValueOrDefault(word);
}
