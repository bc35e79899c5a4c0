using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Reads the names that somebody gave the user: whether there were any, how many, and whose.</summary>
internal static class GivenNames
{
    private static readonly HashSet<string> NameWords = new(StringComparer.OrdinalIgnoreCase) { "names", "name", "contacts", "contact", "people", "leads", "intros", "introductions", "connections", "numbers" };

    /// <summary>"he gave me 2 names", "she gave me Lucia's name", "he introduced me to Ray", "said I should talk to Piotr".</summary>
    public static bool AreIn(string[] words)
    {
        var gave = Array.FindIndex(words, w => w is "gave" or "got" or "gives" or "passed" or "sent");
        var name = Array.FindIndex(words, w => NameWords.Contains(w));
        return (gave >= 0 && name > gave && name - gave <= 5)
            || (gave >= 0 && gave + 3 < words.Length && words[gave + 1] is "me" or "us" && words[^1] is "number" or "email" or "contact" or "details" or "card" or "address" && Array.Exists(words[(gave + 2)..], w => w.EndsWith("'s", StringComparison.Ordinal)))
            || Array.Exists(words, w => w is "introduced" or "connected") && Array.IndexOf(words, "me") >= 0
            || (Array.FindIndex(words, w => w is "talk" or "speak" or "call" or "meet") is var talk and > 0 && talk + 1 < words.Length && words[talk + 1] is "to" or "with" && Array.Exists(words, w => LogReader.Suggesting.Contains(w) || w is "should" or "said" or "told"));
    }

    /// <summary>The reading with the names that the clause gives, or else with how many there were.</summary>
    public static LogReading With(Clause clause, LogReading reading, string[] people)
    {
        var giver = Giver(clause, people);
        var here = people.Where(p => p != giver && clause.Text.Contains(p, StringComparison.OrdinalIgnoreCase)).Select(p => new NameSaid(p, null)).ToArray();
        if (Count(clause.Words) > here.Length && clause.Text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && Listed(clause with { Text = clause.Text[(colon + 2)..] }) is { Count: > 0 } listed && listed.Count > here.Length)
        {
            // "two names: eva long and al bo": the list is complete, whoever was recognised in it.
            return reading with { Names = [.. reading.Names, .. listed] };
        }

        return here.Length > 0 ? reading with { Names = [.. reading.Names, .. here] } : reading with { NameCount = Count(clause.Words) ?? reading.NameCount };
    }

    /// <summary>Who gave the names, where the clause begins with somebody and names another: "Ana gave me the name of Rita Moss".</summary>
    private static string? Giver(Clause clause, string[] people) =>
        people.FirstOrDefault(p => clause.Text.StartsWith(p + " ", StringComparison.OrdinalIgnoreCase)) is { } giver && people.Any(p => p != giver && clause.Text.Contains(p, StringComparison.OrdinalIgnoreCase)) ? giver : null;

    /// <summary>"Priya Nair" after "he gave me a name": written as a name and nothing else, it is the one.</summary>
    public static List<NameSaid> Owed(Clause clause, LogReading reading) =>
        reading is { NameCount: not null, Names.Count: 0 } && LogReader.OriginalWords(clause) is { Length: <= 6 } said && said.All(w => char.IsUpper(w[0]) || w is "and" or "&") ? Listed(clause) : [];

    private static int? Count(string[] words)
    {
        string[] small = ["zero", "one", "two", "three", "four", "five", "six"];
        var at = Array.FindIndex(words, w => NameWords.Contains(w));
        foreach (var word in words.Take(Math.Max(at, 0)).Reverse())
        {
            if (int.TryParse(word, out var number) && number is > 0 and < 30)
            {
                return number;
            }

            if (Array.IndexOf(small, word) is var i and > 0)
            {
                return i;
            }

            if (word is "couple" or "few" or "some")
            {
                return word == "couple" ? 2 : 3;
            }
        }

        return at > 0 && words[at] is "name" or "contact" ? 1 : null;
    }

    /// <summary>"priya nair, and tom from the co-packer": names, each with what follows "from", "at" or in brackets.</summary>
    public static List<NameSaid> Listed(Clause clause)
    {
        var names = new List<NameSaid>();
        var text = clause.Text.Replace(" & ", ", ", StringComparison.Ordinal).Replace(" and ", ", ", StringComparison.OrdinalIgnoreCase).Replace(" plus ", ", ", StringComparison.OrdinalIgnoreCase);
        foreach (var part in text.Split([',', ';', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = part.Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
            words = [.. words.SkipWhile(w => w.ToLowerInvariant() is "and" or "a" or "some" or "also" or "guy" or "called" or "named" or "it's" or "they're" or "their" or "names" or "are" or "is" or "one" or "the" or "other")];
            var cut = Array.FindIndex(words, w => w.ToLowerInvariant() is "from" or "at" or "who" or "of" or "in" or "his" or "her" or "-" or "@" or "works" or "does" or "runs" or "leads");
            var bracket = part.IndexOf('(', StringComparison.Ordinal);
            var name = cut > 0 ? words[..cut] : bracket > 0 ? [.. part[..bracket].Split(' ', StringSplitOptions.RemoveEmptyEntries)] : words;
            if (name.Length is > 0 and <= 4 && name.All(w => w.Any(char.IsLetter)) && !name.Any(w => LogReader.They.Contains(w) || LogReader.I.Contains(w) || LogReader.Telling.Contains(w)))
            {
                var about = bracket > 0 ? part[(bracket + 1)..].Trim(')', ' ') : cut > 0 ? string.Join(' ', words[cut..]) : null;
                names.Add(new(string.Join(' ', name), About(about)));
            }
        }

        return names;
    }

    /// <summary>"from the co-packer" is said of somebody as "co-packer"; other words stay.</summary>
    private static string? About(string? said)
    {
        if (said is null)
        {
            return null;
        }

        var words = said.Split(' ');
        return words[0].ToLowerInvariant() is "from" or "at" or "@" or "-" ? string.Join(' ', words.Skip(1).SkipWhile(w => w.ToLowerInvariant() is "the" or "a")) is { Length: > 0 } place ? place : null : said;
    }
}
