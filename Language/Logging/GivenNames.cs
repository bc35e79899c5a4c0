using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Reads the names that somebody gave the user: whether there were any, how many, and whose.</summary>
internal static partial class GivenNames
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly HashSet<string> NameWords = new(StringComparer.OrdinalIgnoreCase) { "names", "name", "contacts", "contact", "people", "lead", "leads", "intro", "intros", "introduction", "introductions", "connections", "numbers" };

    /// <summary>"he gave me 2 names", "she gave me Lucia's name", "he introduced me to Ray", "said I should talk to Piotr", "3 names".</summary>
    public static bool AreIn(string[] words)
    {
        var gave = Array.FindIndex(words, w => w is "gave" or "got" or "gives" or "passed" or "sent");
        var name = Array.FindIndex(words, w => NameWords.Contains(w));
        return (gave >= 0 && name > gave && name - gave <= 5)
            || (words.Length <= 4 && name >= 1 && name == words.Length - 1 && Count(words) is not null)
            || (gave >= 0 && gave + 3 < words.Length && words[gave + 1] is "me" or "us" && words[^1] is "number" or "email" or "contact" or "details" or "card" or "address" && Array.Exists(words[(gave + 2)..], w => w.EndsWith("'s", StringComparison.Ordinal)))
            || Array.Exists(words, w => w is "introduced" or "connected" or "mentioned") && (Array.IndexOf(words, "me") >= 0 || Array.IndexOf(words, "mentioned") >= 0)
            || IsTowards(words);
    }

    /// <summary>"said I should talk to", "told me to look up": whom to turn to follows.</summary>
    private static bool IsTowards(string[] words) =>
        Array.FindIndex(words, w => w is "talk" or "talking" or "speaking" or "calling" or "contacting" or "speak" or "chat" or "reach" or "call" or "meet" or "contact" or "email" or "write" or "ask" or "see" or "ping" or "look") is var talk and >= 0 && talk + 1 < words.Length
        && (words[talk + 1] is "to" or "with" or "out" or "up" || words[talk] is "call" or "calling" or "contacting" or "meet" or "contact" or "email" or "ask" or "see" or "ping")
        && (Array.Exists(words, w => LogReader.Suggesting.Contains(w) || w is "should" or "said" or "told"));

    /// <summary>The reading with the names that the clause gives, or else with how many there were; null where it gives neither.</summary>
    public static LogReading? With(Clause clause, LogReading reading, string[] people, string? with)
    {
        var giver = Giver(clause, people);
        var here = Persons(clause.Text, [.. people.Where(p => p != giver)], with);
        if (Count(clause.Words) > here.Count && clause.Text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && Listed(clause with { Text = clause.Text[(colon + 2)..] }, isList: true) is { Count: > 0 } listed && listed.Count > here.Count)
        {
            // "two names: eva long and al bo": the list is complete, whoever was recognised in it.
            return reading with { Names = Together(reading.Names, listed) };
        }

        if (here.Count == 0 && Mentioned().Match(clause.Text) is { Success: true } mentioned && Listed(clause with { Text = mentioned.Groups["who"].Value }) is { Count: > 0 } said && said.All(n => IsLikeName(n.Name) && !LogReader.IsName(n.Name.Split(' ')[0], with)))
        {
            here = said;
        }

        return here.Count > 0 ? reading with { Names = Together(reading.Names, here) }
            : Count(clause.Words) is { } count ? reading with { NameCount = count }
            : null;
    }

    /// <summary>Further people of a clause that goes on with those of the one before: "and her friend joan at Baxter".</summary>
    public static IReadOnlyList<NameSaid> More(Clause clause, LogReading reading, string[] people, string? with) =>
        reading.Names.Count > 0 && clause.Joint is { } joint && (joint.Contains("and", StringComparison.Ordinal) || joint.StartsWith(',')) && Theirs().IsMatch(clause.Text) ? Persons(clause.Text, people, with) : [];

    /// <summary>The people in a text, in order, each with what is said of them: "her niece Carla", "Tom from Delta".</summary>
    private static List<NameSaid> Persons(string text, string[] people, string? with)
    {
        var found = new List<(int At, NameSaid Name)>();
        foreach (var person in people.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (text.IndexOf(person, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && found.TrueForAll(f => f.At != at))
            {
                found.Add((at, new(person, About(After().Match(text[(at + person.Length)..]).Value.Trim(' ', ',', ')', '(')) ?? Relation(text[..at], with))));
            }
        }

        return [.. found.OrderBy(f => f.At).Select(f => f.Name)];
    }

    /// <summary>"Priya's friend" of "her friend ", "cfo" of "the cfo, ": what stands before a name.</summary>
    private static string? Relation(string before, string? with) =>
        Before().Match(before) is not { Success: true } match ? null
            : match.Groups["whose"].Value.ToLowerInvariant() is "his" or "her" or "their" ? with is null ? null : $"{char.ToUpperInvariant(with[0])}{with.Split(' ')[0][1..]}'s {match.Groups["what"].Value}"
            : match.Groups["what"].Value;

    private static NameSaid[] Together(IReadOnlyList<NameSaid> before, IEnumerable<NameSaid> more) =>
        [.. before, .. more.Where(m => before.All(b => !b.Name.Equals(m.Name, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>What follows a name and tells who it is: "from Delta", "who does payroll", "(co-packer)".</summary>
    [GeneratedRegex(@"^,?\s*(?:\((?<in>[^)]*)\)|(?:from|at|@|who|of|in|with)\s(?:(?!\s+and\s|\s+or\s)[^,;.!?])+)", Plainly)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(?<whose>his|her|their|the|a|an)\s+(?<what>(?:\w+[ -])?(?:friend|boss|niece|nephew|cousin|sister|brother|wife|husband|partner|colleague|coworker|co-worker|neighbor|neighbour|daughter|son|mother|father|mom|dad|aunt|uncle|buddy|manager|assistant|mentor|client|teacher|ceo|cfo|coo|cto|director|president|owner|founder|editor|recruiter|head of \w+|vp(?: of \w+)?)),?\s+(?:called\s+|named\s+)?$", Plainly)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:to )?(?:talk|speak|reach out|write) (?:to|with) |^(?:call|contact|look up|email) ", Plainly)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?:his|her|their|a|an|some|someone|somebody|one)\b", Plainly)]
    private static partial Regex Theirs();

    [GeneratedRegex(@"\b(?:mentioned|to (?:talk|speak|chat) (?:to|with)|(?:talk|speak|chat|talking|speaking) (?:to|with)|reach out to|look up|to (?:call|contact|meet|ping|see)|introduced me to|connected me (?:to|with))\s+(?<who>.+)$", Plainly)]
    private static partial Regex Mentioned();

    /// <summary>Whether words can be a name: written like one, or beginning with a name that people have.</summary>
    public static bool IsLikeName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 4 && (words.All(w => char.IsUpper(w[0])) || ((Lexicon.Shared.Classes(Folding.Fold(words[0].Trim('.', ','))) & WordClass.Given) != 0 && words.Skip(1).All(w => !IsPlain(w))));
    }

    /// <summary>A word of every day that is no name: "dont", "remember".</summary>
    private static bool IsPlain(string word) =>
        Folding.Fold(word.Replace("'", "", StringComparison.Ordinal).Trim('.', ',', '!')) is var bare && (Lexicon.Shared.Ordinary.Contains(bare) || (Lexicon.Shared.Classes(bare) & WordClass.Plain) != 0 || bare is "dont" or "cant" or "didnt" or "idk" or "lol" or "haha") && (Lexicon.Shared.Classes(bare) & (WordClass.Given | WordClass.Surname | WordClass.Title)) == 0;

    /// <summary>Who gave the names, where the clause begins with somebody and names another: "Ana gave me the name of Rita Moss".</summary>
    private static string? Giver(Clause clause, string[] people) =>
        people.FirstOrDefault(p => clause.Text.StartsWith(p + " ", StringComparison.OrdinalIgnoreCase)) is { } giver && people.Any(p => p != giver && clause.Text.Contains(p, StringComparison.OrdinalIgnoreCase)) ? giver : null;

    /// <summary>"Priya Nair" after "he gave me a name": written as a name and nothing else, it is the one.</summary>
    public static List<NameSaid> Owed(Clause clause, LogReading reading, string[] people, string? with) =>
        reading is not { NameCount: not null, Names.Count: 0 } || LogReader.They.Contains(clause.Words[0]) || LogReader.I.Contains(clause.Words[0]) ? []
        : LogReader.OriginalWords(clause) is { Length: <= 6 } said && said.All(w => char.IsUpper(w[0]) || w is "and" or "&") ? Listed(clause)
        : Persons(clause.Text, people, with);

    /// <summary>The names of an answer that is nothing but names: "Priya Nair and tom"; none where it says something else.</summary>
    public static List<NameSaid> Alone(Clause clause, string[] people) =>
        Asked().Match(clause.Text) is { Success: true } whom ? Alone(clause with { Text = clause.Text[whom.Length..], Words = clause.Words[whom.Value.Trim().Split(' ').Length..] }, people)
        : Listed(clause) is { Count: > 0 } names && names.All(n => IsLikeName(n.Name) || people.Contains(n.Name, StringComparer.OrdinalIgnoreCase)) && names.Sum(n => n.Name.Split(' ').Length + (n.About?.Split(' ').Length + 2 ?? 0)) + (2 * names.Count) >= clause.Words.Length ? names : [];

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

        return at > 0 && words[at] is "name" or "contact" && words[at - 1] is "a" or "one" or "the" or "another" or "me" ? 1 : null;
    }

    /// <summary>"priya nair, and tom from the co-packer": names, each with what follows "from", "at" or in brackets.</summary>
    public static List<NameSaid> Listed(Clause clause, bool isList = false)
    {
        var names = new List<NameSaid>();
        var text = clause.Text.Replace(" & ", ", ", StringComparison.Ordinal).Replace(" and ", ", ", StringComparison.OrdinalIgnoreCase).Replace(" plus ", ", ", StringComparison.OrdinalIgnoreCase);
        foreach (var part in text.Split([',', ';', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = part.Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
            words = [.. words.SkipWhile(w => w.ToLowerInvariant() is "and" or "a" or "an" or "someone" or "somebody" or "woman" or "man" or "lady" or "person" or "my" or "his" or "her" or "friend" or "boss" or "there" or "was" or "oh" or "yes" or "yeah" or "um" or "some" or "also" or "guy" or "called" or "named" or "it's" or "they're" or "their" or "names" or "are" or "is" or "one" or "the" or "other")];
            var cut = Array.FindIndex(words, w => w.ToLowerInvariant() is "from" or "at" or "who" or "of" or "in" or "his" or "her" or "-" or "@" or "works" or "does" or "runs" or "leads");
            var bracket = part.IndexOf('(', StringComparison.Ordinal);
            var name = cut > 0 ? words[..cut] : bracket > 0 ? [.. part[..bracket].Split(' ', StringSplitOptions.RemoveEmptyEntries)] : words;
            if (name.Length is > 0 and <= 4 && name.All(w => w.Any(char.IsLetter)) && (isList || char.IsUpper(name[0][0]) || !IsPlain(name[0])) && !name.Any(w => LogReader.They.Contains(w) || LogReader.I.Contains(w) || LogReader.Telling.Contains(w)))
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
        return said.Length == 0 ? null : words[0].ToLowerInvariant() is "from" or "at" or "@" or "-" ? string.Join(' ', words.Skip(1).SkipWhile(w => w.ToLowerInvariant() is "the" or "a")) is { Length: > 0 } place ? place : null : said;
    }
}
