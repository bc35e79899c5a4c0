namespace NetworkCoachBot.Language.Text;

/// <summary>Words the coach meets, and the likely one for a misspelt word. Immutable.</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> _words;
    private readonly Dictionary<(char Letter, bool First), List<string>> _buckets = [];

    public Vocabulary(IEnumerable<string> words, EnglishWords english)
    {
        English = english;
        _words = new HashSet<string>(words, StringComparer.Ordinal);
        foreach (var word in _words.Where(w => w.Length >= 4).Order(StringComparer.Ordinal))
        {
            Bucket((word[0], true)).Add(word);
            Bucket((word[^1], false)).Add(word);
        }
    }

    public IReadOnlyCollection<string> Words => _words;

    public EnglishWords English { get; }

    public bool Has(string word) => _words.Contains(word);

    /// <summary>The word itself where it is known, in the dictionary or nothing is near; else the known word one slip away.</summary>
    public string Correct(string word)
    {
        if (word.Length is < 4 or > 20 || _words.Contains(word) || !char.IsAsciiLetter(word[0]) || English.Has(word))
        {
            return word;
        }

        return Near(word, (word[0], true)) ?? Near(word, (word[^1], false)) ?? word;
    }

    private List<string> Bucket((char, bool) key)
    {
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            _buckets[key] = bucket = [];
        }

        return bucket;
    }

    private string? Near(string word, (char, bool) key)
    {
        if (_buckets.TryGetValue(key, out var bucket))
        {
            foreach (var candidate in bucket)
            {
                if (Math.Abs(candidate.Length - word.Length) <= 1 && IsOneSlipAway(word, candidate))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    /// <summary>One letter more, less or other, or two neighbours swapped.</summary>
    private static bool IsOneSlipAway(string a, string b)
    {
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        var endA = a.Length;
        var endB = b.Length;
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1])
        {
            endA--;
            endB--;
        }

        var (restA, restB) = (endA - start, endB - start);
        return restA + restB <= 1 || (restA == 1 && restB == 1)
            || (restA == 2 && restB == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]);
    }
}
