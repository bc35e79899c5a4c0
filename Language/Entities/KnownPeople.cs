using FuzzySharp;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>A person of the user's network, as far as it helps to tell whom the user means.</summary>
/// <param name="Id">The caller's key; handed back untouched.</param>
/// <param name="Name">The full name.</param>
/// <param name="Company">Where the person works, or null.</param>
/// <param name="Role">What the person does there, or null.</param>
/// <param name="HowMet">Where or through whom you met, or null: "met at the Chamber".</param>
/// <param name="Nicknames">What else the user calls this person.</param>
public sealed record KnownPerson(string Id, string Name, string? Company = null, string? Role = null, string? HowMet = null, IReadOnlyList<string>? Nicknames = null);

/// <summary>
/// The user's people, found by any word of their name, by nickname and by nearly the same spelling. Build it once per change of the
/// network and keep it: 30,000 people take some tens of milliseconds to index, a look-up microseconds. Immutable.
/// </summary>
public sealed class KnownPeople
{
    /// <summary>Nearness, 0 to 100, from which two spellings are taken for one name.</summary>
    private const int NearEnough = 84;

    private readonly Lazy<Index> _index;

    private KnownPeople(Func<IEnumerable<KnownPerson>> people) => _index = new Lazy<Index>(() => new Index(people()));

    /// <summary>Nobody.</summary>
    public static KnownPeople None { get; } = From([]);

    /// <summary>An index of these people, built at the first look-up.</summary>
    public static KnownPeople From(IEnumerable<KnownPerson> people) => new(() => people);

    /// <summary>An index of people by name alone; the name is the id.</summary>
    public static KnownPeople Named(IEnumerable<string> names) => From(names.Select(n => new KnownPerson(n, n)));

    /// <summary>An index of people who are only fetched when a message holds something like a name.</summary>
    public static KnownPeople Deferred(Func<IEnumerable<KnownPerson>> people) => new(people);

    /// <summary>The people whom a typed name can mean, likeliest first; empty when nobody.</summary>
    /// <param name="typed">A name as typed: "jim", "Jimmy", "Ruiz", "dr okafor", "jim ruis".</param>
    public IReadOnlyList<KnownPerson> Find(string typed)
    {
        var words = Index.NameWords(typed);
        return words.Length == 0 ? [] : _index.Value.Find(words);
    }

    /// <summary>The people of whom a description speaks: company, role, or how you met hold all its telling words.</summary>
    public IReadOnlyList<KnownPerson> FindByDescription(IReadOnlyList<string> words) => words.Count == 0 ? [] : _index.Value.Describe(words);

    /// <summary>True where some name of the network has this word (folded, lower-case) exactly.</summary>
    internal bool HasWord(string word) => _index.Value.Has(word);

    private sealed class Index
    {
        private static readonly Dictionary<string, string[]> ShortForms = Lexicon.Shared.Nicknames
            .SelectMany(n => n.Select(form => (form, n)))
            .GroupBy(x => x.form, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(x => x.n).Distinct().ToArray(), StringComparer.Ordinal);

        private readonly List<(KnownPerson Person, string[] Words)> _people;
        private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
        private readonly Dictionary<(char, int), List<string>> _byLetter = [];

        public Index(IEnumerable<KnownPerson> people)
        {
            _people = [.. people.Select(p => (p, NameWords(p.Name)))];
            for (var i = 0; i < _people.Count; i++)
            {
                foreach (var word in _people[i].Words.Concat((_people[i].Person.Nicknames ?? []).SelectMany(NameWords)))
                {
                    Add(word, i);
                }
            }
        }

        public static string[] NameWords(string name) =>
            [.. Folding.Fold(name).Split([' ', ',', '.', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
                .Select(w => w.EndsWith("'s", StringComparison.Ordinal) ? w[..^2] : w)
                .Where(w => (Lexicon.Shared.Classes(w) & (WordClass.Title | WordClass.Suffix)) == 0 || (Lexicon.Shared.Classes(w) & (WordClass.Given | WordClass.Surname)) != 0)];

        public bool Has(string word) => _byWord.ContainsKey(word);

        public IReadOnlyList<KnownPerson> Find(string[] words)
        {
            var scored = new Dictionary<int, double>();
            foreach (var (i, word) in words.Index())
            {
                var here = new Dictionary<int, double>();
                Score(word, here);
                scored = i == 0 ? here : scored.Where(s => here.ContainsKey(s.Key)).ToDictionary(s => s.Key, s => s.Value + here[s.Key]);
            }

            if (scored.Count == 0)
            {
                return [];
            }

            var best = scored.Values.Max();
            return [.. scored.Where(s => s.Value >= best - 0.05).OrderByDescending(s => s.Value).ThenBy(s => _people[s.Key].Person.Name, StringComparer.Ordinal).Select(s => _people[s.Key].Person)];
        }

        public IReadOnlyList<KnownPerson> Describe(IReadOnlyList<string> words) =>
            [.. _people.Where(p => words.All(w => Holds(p.Person.Company, w) || Holds(p.Person.Role, w) || Holds(p.Person.HowMet, w))).Take(10).Select(p => p.Person)];

        private static bool Holds(string? text, string word) => text is not null && NameWords(text).Contains(word);

        private void Score(string word, Dictionary<int, double> scored)
        {
            Take(word, 1, scored);
            foreach (var form in ShortForms.GetValueOrDefault(word) ?? [])
            {
                Take(form, 0.9, scored);
            }

            if (scored.Count == 0 && word.Length > 3)
            {
                foreach (var near in Near(word))
                {
                    Take(near, 0.8, scored);
                }
            }
        }

        private IEnumerable<string> Near(string word) =>
            Enumerable.Range(word.Length - 1, 3)
                .SelectMany(length => _byLetter.GetValueOrDefault((word[0], length)) ?? [])
                .Select(w => (Word: w, Ratio: Fuzz.Ratio(w, word)))
                .Where(w => w.Ratio >= NearEnough - (word.Length < 6 ? 10 : 0))
                .OrderByDescending(w => w.Ratio)
                .Take(3)
                .Select(w => w.Word);

        private void Take(string word, double score, Dictionary<int, double> scored)
        {
            foreach (var i in _byWord.GetValueOrDefault(word) ?? [])
            {
                scored[i] = Math.Max(score, scored.GetValueOrDefault(i));
            }
        }

        private void Add(string word, int person)
        {
            if (!_byWord.TryGetValue(word, out var people))
            {
                _byWord[word] = people = [];
                if (!_byLetter.TryGetValue((word[0], word.Length), out var words))
                {
                    _byLetter[(word[0], word.Length)] = words = [];
                }

                words.Add(word);
            }

            people.Add(person);
        }
    }
}
