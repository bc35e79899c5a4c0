namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>How people are called.</summary>
public static class Names
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "father", "sister", "rabbi", "imam", "pastor", "judge", "chef", "coach", "captain", "principal", "madame", "monsieur", "herr", "frau", "señor", "señora", "officer", "sergeant", "lieutenant", "colonel", "commander", "mayor", "senator", "deacon", "bishop", "reverend", "brother", "nurse", "councillor", "governor", "ambassador", "superintendent", "chancellor", "provost", "admiral", "uncle", "aunt", "auntie", "sir", "madam", "sra", "sr", "dame", "lord", "lady",
    };

    private static readonly System.Globalization.CompareInfo Invariant = System.Globalization.CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>First name, or title and surname where there is a title: "Jim Ruiz" is "Jim", "dr okafor" is "Dr. Okafor".</summary>
    /// <param name="name">A name as kept; may be one word.</param>
    public static string CalledAs(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (IsDescription(name))
        {
            return name.Trim();
        }

        // "Big Jim" Ruiz is called Big Jim.
        if (name.TrimStart() is ['"' or '\u201c', .. var nickname] && nickname.IndexOfAny(['"', '\u201d']) is var close and > 0)
        {
            return nickname[..close];
        }

        var parts = Tidy(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? string.Concat(parts)
            : IsTitle(parts[0]) ? $"{parts[0]} {parts[^1]}"
            : parts[0];
    }

    /// <summary>A name without its last word, where it has more than one: "Anna Maria" of "Anna Maria Lopez".</summary>
    public static string BeforeLast(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var last = name.TrimEnd().LastIndexOf(' ');
        return last < 0 ? name : name[..last];
    }

    /// <summary>
    /// Whether a name as typed can mean a person of the network without asking: one word may be a short form, but of two or
    /// more every one must be the person's, so that Joan Smith is not taken for Jon Smith.
    /// </summary>
    public static bool CanMean(string typed, string known)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(known);
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !IsTitle(w)).ToArray();
        var theirs = known.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 || words.All(w => theirs.Any(t => IsSame(w, t)));
    }

    private static bool IsSame(string word, string other) => Invariant.Compare(word, other, System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreNonSpace) == 0;

    /// <summary>Whether two names have a word in common: "Jim" and "Jim Ruiz".</summary>
    public static bool ShareAWord(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var theirs = other.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return one.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(w => !IsTitle(w) && theirs.Any(t => IsSame(w, t)));
    }

    /// <summary>Whether somebody without a name is meant: "the hiring manager", "my barber".</summary>
    public static bool IsDescription(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith("the ", StringComparison.Ordinal) || IsOfMine(name);
    }

    /// <summary>Whether somebody is only known by what they are to the user: "my barber".</summary>
    public static bool IsOfMine(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith("my ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What somebody is called who is only known as a parent: "my dad" is Dad. Null for others.</summary>
    public static string? AsParent(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.ToLowerInvariant() is "my dad" or "my mom" or "my mum" or "my mama" or "my papa" or "my grandma" or "my grandpa" or "my nana" or "my granny" ? WithCapitals(name[3..].ToLowerInvariant()) : null;
    }

    /// <summary>Whether a word is a form of address: "Dr", "Ms.".</summary>
    public static bool IsTitle(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Titles.Contains(word.TrimEnd('.'));
    }

    /// <summary>
    /// A name with capitals where it was typed all in small letters: "jim ruiz" is "Jim Ruiz", "o'neil" is "O'Neil";
    /// a name typed with any capital is left as it is but for its title ("ms. Gupta"), and so are "de", "van", "bin" and their like.
    /// </summary>
    public static string Tidy(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(w => w.Any(char.IsUpper)) || words is ["the" or "a" or "an", _, ..] || IsDescription(name))
        {
            return string.Join(' ', words.Select((w, i) => i == 0 && words.Length > 1 && IsTitle(w) ? WithCapitals(w) : w));
        }

        return string.Join(' ', words.Select((w, i) => i > 0 && Particles.Contains(w) ? w : WithCapitals(w)));
    }

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "la", "le", "bin", "bint", "ibn", "al", "el", "y", "e", "af", "av", "zu", "ter", "ten", "of", "the", "and", "for",
    };

    private static string WithCapitals(string word)
    {
        var letters = word.ToCharArray();
        var start = true;
        for (var i = 0; i < letters.Length; i++)
        {
            if (start && char.IsLetter(letters[i]))
            {
                letters[i] = char.ToUpperInvariant(letters[i]);
                start = false;
            }

            // O'Neil and Smith-Jones, but not Jim's.
            start |= letters[i] == '-' || (letters[i] is '\'' or '\u2019' && i <= 1 && letters.Length > 3);
        }

        return new string(letters);
    }
}
