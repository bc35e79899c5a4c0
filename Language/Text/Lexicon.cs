using System.Reflection;

namespace NetworkCoachBot.Language.Text;

/// <summary>The word lists of Data/Lexicon, which anybody can extend by a line, and the words the training utterances use.</summary>
internal sealed class Lexicon
{
    private const string Folder = "NetworkCoachBot.Language.Lexicon.";
    private readonly Dictionary<string, WordClass> _classes = new(12000, StringComparer.Ordinal);
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _conceptsBySpan;
    private readonly Vocabulary _timeWords;
    private readonly PhraseSet _roles;
    private readonly PhraseSet _companies;

    private Lexicon()
    {
        Shorthand = new Shorthand(Lines("shorthand"));
        AddWords(WordClass.Given, "given-names");
        AddWords(WordClass.Surname, "surnames");
        AddWords(WordClass.CompanyWord, "company-words");
        AddWords(WordClass.Plain, "plain-words");
        foreach (var line in Lines("word-classes"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Add(Enum.Parse<WordClass>(words[0]), words.AsSpan(1));
        }

        var concepts = Lines("concepts").Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        foreach (var line in concepts)
        {
            Add(WordClass.Known, line.Skip(1).SelectMany(p => p.Split('_')).ToArray());
        }

        var byPhrase = concepts.SelectMany(l => l.Skip(1).Select(p => (Phrase: p.Replace('_', ' '), Concept: l[0])))
            .GroupBy(p => p.Phrase, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Concept).Distinct().ToArray(), StringComparer.Ordinal);
        _conceptsBySpan = byPhrase.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestConcept = byPhrase.Keys.Max(k => k.Count(c => c == ' ') + 1);
        _timeWords = new Vocabulary(Words(WordClass.Day | WordClass.Month | WordClass.RelDay | WordClass.DayPart | WordClass.Holiday).Where(w => w.Length > 5), EnglishWords.None);
        _roles = new PhraseSet(Lines("roles"));
        Companies = [.. Lines("companies")];
        _companies = new PhraseSet(Companies);
        Nicknames = Lines("nicknames").Select(l => l.Split(' ')).ToArray();
    }

    public static Lexicon Shared { get; } = new();

    public Shorthand Shorthand { get; }

    /// <summary>Lines of a formal name and its short forms.</summary>
    public IReadOnlyList<string[]> Nicknames { get; }

    /// <summary>Words of every day, also those that are names as well: "will", "mark".</summary>
    public IReadOnlySet<string> Ordinary { get; } = new HashSet<string>(Lines("ordinary-words").SelectMany(l => l.Split(' ')), StringComparer.Ordinal);

    public int LongestConcept { get; }

    public IReadOnlyList<string> Companies { get; }

    /// <summary>A misspelt word of time as it should be ("wendesday"), else the word itself.</summary>
    public string TimeWord(string word) => Classes(word) == 0 ? _timeWords.Correct(word) : word;

    /// <summary>All words that can be of a kind, in order.</summary>
    public IEnumerable<string> Words(WordClass kind) => _classes.Where(c => (c.Value & kind) != 0).Select(c => c.Key).Order(StringComparer.Ordinal);

    public WordClass Classes(string word) => _classes.GetValueOrDefault(word);

    public string[]? Concepts(ReadOnlySpan<char> phrase) => _conceptsBySpan.TryGetValue(phrase, out var names) ? names : null;

    /// <summary>How many tokens from here on name a role, 0 for none.</summary>
    public int RoleLength(IReadOnlyList<Token> tokens, int at) => _roles.Match(tokens, at);

    /// <summary>How many tokens from here on are a well-known company, 0 for none.</summary>
    public int CompanyLength(IReadOnlyList<Token> tokens, int at) => _companies.Match(tokens, at);

    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name + ".txt")
            ?? throw new InvalidOperationException($"The word list {name} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private void AddWords(WordClass kind, string name)
    {
        foreach (var line in Lines(name))
        {
            Add(kind, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private void Add(WordClass kind, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            var folded = Folding.Fold(word);
            _classes[folded] = _classes.GetValueOrDefault(folded) | kind;
        }
    }
}
