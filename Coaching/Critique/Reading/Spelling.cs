using System.Globalization;
using System.Text;
using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Reading;

/// <summary>
/// Brings the ways a word is typed down to one: case, accents, stylised letters, drawn-out letters, chat spellings,
/// contractions, and a slip of one letter in a word that matters. Its lists are Phrases/spelling.txt.
/// </summary>
internal sealed class Spelling
{
    private const int LongestWord = 48;
    private const int ShortestForAnyEdit = 7;
    private const int ShortestForTransposition = 5;

    private readonly Dictionary<string, string[]> _written;
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, string> _slips;

    public Spelling(PhraseFile file, IEnumerable<string> vocabulary)
    {
        _written = file.Section("written out").Select(line => line.Split('=', 2))
            .ToDictionary(sides => sides[0].Trim(), sides => PhraseFile.Words(sides[1]), StringComparer.Ordinal);
        _known = [.. vocabulary, .. file.Section("not slips").SelectMany(PhraseFile.Words)];
        _slips = BuildSlips(file.Section("watched for slips").SelectMany(PhraseFile.Words));
    }

    /// <summary>The plain form of one word as typed (no apostrophe splitting): lower case, ASCII where Latin.</summary>
    public static string Plain(ReadOnlySpan<char> typed)
    {
        if (typed.Length > LongestWord)
        {
            typed = typed[..LongestWord];
        }

        var ascii = true;
        foreach (var c in typed)
        {
            ascii &= c < 128;
        }

        if (ascii)
        {
            return string.Create(typed.Length, typed, static (to, from) => from.ToLowerInvariant(to));
        }

        var decomposed = DropLoneSurrogate(typed.ToString()).Normalize(NormalizationForm.FormKD);
        var plain = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                plain.Append(c is '’' or '‘' or 'ʼ' or '`' or '´' ? '\'' : char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }

    /// <summary>The words that one typed word stands for: "i'm" is i, am; "pls" is please; "oportunity" is opportunity.</summary>
    public IReadOnlyList<string> WriteOut(string plain)
    {
        if (_written.TryGetValue(plain, out var words))
        {
            return words;
        }

        var calm = Calm(plain);
        if (calm.Length != plain.Length && _written.TryGetValue(calm, out var calmed))
        {
            return calmed;
        }

        if (calm.Contains('\'', StringComparison.Ordinal))
        {
            return Contraction(calm);
        }

        return [MendSlip(calm)];
    }

    /// <summary>"pleeease" is please: a letter typed three times or more is meant once.</summary>
    private static string Calm(string word)
    {
        var run = 1;
        var longest = 1;
        for (var i = 1; i < word.Length; i++)
        {
            run = word[i] == word[i - 1] && char.IsLetter(word[i]) ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        if (longest < 3)
        {
            return word;
        }

        var calm = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var end = i;
            while (end + 1 < word.Length && word[end + 1] == word[i] && char.IsLetter(word[i]))
            {
                end++;
            }

            calm.Append(word[i]);
            if (end - i == 1)
            {
                calm.Append(word[i]);
            }

            i = end;
        }

        return calm.ToString();
    }

    private static string[] Contraction(string word)
    {
        var at = word.LastIndexOf('\'');
        var head = word[..at];
        return word[(at + 1)..] switch
        {
            "m" => [head, "am"],
            "re" => [head, "are"],
            "ve" => [head, "have"],
            "ll" => [head, "will"],
            "d" => [head, "would"],
            "t" when head.EndsWith('n') => [head[..^1], "not"],
            "s" when head is "it" or "that" or "there" or "here" or "what" or "who" or "where" or "how" or "when" or "he" or "she" or "why" => [head, "is"],
            "s" => [head, "'s"],
            "" => [head, "'s"],
            _ => [word.Replace("'", "", StringComparison.Ordinal)],
        };
    }

    private string MendSlip(string word)
    {
        if (word.Length < ShortestForTransposition || _known.Contains(word))
        {
            return word;
        }

        for (var i = -1; i < word.Length; i++)
        {
            // A slip and its target share a key: the word itself, or the word with one letter left out.
            var key = i < 0 ? word : word.Remove(i, 1);
            if (_slips.TryGetValue(key, out var target) && Close(word, target))
            {
                return target;
            }
        }

        return word;
    }

    private static Dictionary<string, string> BuildSlips(IEnumerable<string> watched)
    {
        var slips = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in watched)
        {
            slips.TryAdd(word, word);
            for (var i = 0; i < word.Length; i++)
            {
                slips.TryAdd(word.Remove(i, 1), word);
            }
        }

        return slips;
    }

    private static bool Close(string typed, string target)
    {
        if (typed[0] != target[0] && !(typed.Length == target.Length && Swapped(typed, target)))
        {
            return false;
        }

        if (typed.Length == target.Length)
        {
            return Swapped(typed, target) || (target.Length >= ShortestForAnyEdit && Differences(typed, target) == 1);
        }

        // One letter too many or too few; in a short word only a doubled one, other words are too near.
        var (shorter, longer) = typed.Length < target.Length ? (typed, target) : (target, typed);
        if (longer.Length - shorter.Length != 1)
        {
            return false;
        }

        var at = 0;
        while (at < shorter.Length && shorter[at] == longer[at])
        {
            at++;
        }

        return shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1))
            && (target.Length >= ShortestForAnyEdit || (at > 0 && longer[at] == longer[at - 1]));
    }

    private static bool Swapped(string typed, string target)
    {
        var at = 0;
        while (at < typed.Length && typed[at] == target[at])
        {
            at++;
        }

        return at + 1 < typed.Length && typed[at] == target[at + 1] && typed[at + 1] == target[at]
            && typed.AsSpan(at + 2).SequenceEqual(target.AsSpan(at + 2));
    }

    private static int Differences(string a, string b)
    {
        var count = 0;
        for (var i = 0; i < a.Length; i++)
        {
            count += a[i] == b[i] ? 0 : 1;
        }

        return count;
    }

    private static string DropLoneSurrogate(string text)
    {
        // Normalisation throws on half a pair, and a pasted text may be cut anywhere.
        if (!text.Any(char.IsSurrogate))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune == Rune.ReplacementChar ? "" : rune.ToString());
        }

        return whole.ToString();
    }
}
