namespace NetworkCoachBot.Coaching.People;

/// <summary>
/// Takes somebody who is deleted out of what was said of others (F78): their whole name, their address and number, and a part
/// of their name where nobody else of the user's people has it.
/// </summary>
public sealed class NameErasure
{
    /// <summary>From this length on a part of a name is found in small letters too: shorter ones are words as well ("will", "mark").</summary>
    private const int LongName = 5;

    private readonly List<(string Text, StringComparison How)> _sought = [];
    private readonly string _instead;

    /// <summary>An erasure.</summary>
    /// <param name="person">Who is deleted.</param>
    /// <param name="others">The names of the user and of their other people.</param>
    /// <param name="instead">What stands in their place: "somebody".</param>
    public NameErasure(Person person, IEnumerable<string> others, string instead)
    {
        ArgumentNullException.ThrowIfNull(person);
        _instead = instead;
        var taken = others.SelectMany(Parts).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var whole in (string?[])[person.Name, person.Email, person.Phone, person.ProfileUrl])
        {
            if (whole is { Length: > 1 } && !taken.Contains(whole))
            {
                _sought.Add((whole, StringComparison.OrdinalIgnoreCase));
            }
        }

        foreach (var part in Parts(person.Name).Where(part => part.Length > 1 && char.IsUpper(part[0]) && !taken.Contains(part)))
        {
            _sought.Add((part, part.Length >= LongName ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
        }
    }

    /// <summary>Whether a text may name them; cheap, for texts that are many.</summary>
    public bool MayBeIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _sought.Exists(s => text.Contains(s.Text, s.How));
    }

    /// <summary>Whether a name is theirs.</summary>
    public bool Is(string name) => In(name) == _instead;

    /// <summary>The text without them.</summary>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var (sought, how) in _sought)
        {
            for (var at = 0; (at = text.IndexOf(sought, at, how)) >= 0;)
            {
                var end = at + sought.Length;
                if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end])))
                {
                    at = end;
                    continue;
                }

                text = text[..at] + _instead + text[end..];
                at += _instead.Length;
            }
        }

        return text;
    }

    private static string[] Parts(string name) => name.Split([' ', ',', '.', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries);
}
