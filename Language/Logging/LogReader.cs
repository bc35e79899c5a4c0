using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Logging;

/// <summary>What the coach had asked when a message about a meeting came.</summary>
public enum LogAsked
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>The names that were given.</summary>
    Names,

    /// <summary>What stuck, or anything else to keep.</summary>
    Details,
}

/// <summary>
/// Reads what somebody tells about a meeting, a message or an answer: names given, what was learned, promised and given.
/// Works on clauses; what no marker claims answers the question that was asked.
/// </summary>
public static partial class LogReader
{
    private static readonly HashSet<string> They = Words("he", "she", "they", "he's", "she's", "they're", "hes", "shes", "he'll", "she'll", "they'll", "hell", "shell");

    private static readonly HashSet<string> Them = Words("him", "her", "them", "me", "us");

    private static readonly HashSet<string> I = Words("i", "i'll", "ill", "i'm", "im", "i've", "ive", "i'd", "we", "we'll");

    private static readonly HashSet<string> Telling = Words("said", "says", "told", "mentioned", "explained", "thinks", "thought", "reckons", "learned", "learnt", "heard", "showed", "noticed", "found", "turns", "apparently", "realized", "realised");

    private static readonly HashSet<string> Suggesting = Words("suggested", "suggests", "recommended", "recommends", "advised", "proposed");

    private static readonly HashSet<string> NameWords = Words("names", "name", "contacts", "contact", "people", "leads", "intros", "introductions", "connections", "numbers");

    private static readonly HashSet<string> Meets = Words("had", "met", "coffee", "lunch", "spoke", "talked", "called", "saw", "just", "zoom", "dinner", "breakfast", "meeting", "call", "chatted", "back", "emailed", "wrote", "texted", "messaged", "sent", "log", "note", "got", "hd", "went", "ran", "bumped", "caught", "finally", "good", "great", "nice");

    private static readonly HashSet<string> Starters = Words(
        "i", "we", "he", "she", "they", "it", "i'm", "i've", "i'll", "ill", "i'd", "he's", "she's", "hes", "shes", "he'll", "she'll", "they'll", "his", "my", "her", "promised", "learned", "told", "gave", "said", "no", "got", "also", "night", "turns", "apparently", "had", "it's", "its", "really", "very", "super", "went", "was", "still", "nothing", "wants", "nice", "great");

    private static readonly string[] Nothings = ["nothing", "nothing special", "nothing really", "not really", "no", "nope", "none", "nah", "that's it", "thats it", "that's all", "thats all", "skip", "nothing else", "no names", "nothing much", "not much", "nada", "just a chat", "don't remember", "dont remember", "can't remember", "i forgot", "forgot", "later", "no idea", "idk"];

    /// <summary>Reads one message.</summary>
    /// <param name="text">What the user typed.</param>
    /// <param name="asked">What the coach had asked.</param>
    /// <param name="with">The name of the person it is about, where known.</param>
    /// <param name="people">Names that were found in the text, the person's own included.</param>
    public static LogReading Read(string text, LogAsked asked = LogAsked.Nothing, string? with = null, IReadOnlyList<string>? people = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Trim().TrimEnd('.', '!', ' ').Replace('\u2019', '\'');
        if (asked != LogAsked.Nothing && Nothings.Contains(plain, StringComparer.OrdinalIgnoreCase))
        {
            return new() { Nothing = true };
        }

        var low = Plainly(plain);
        var happened = HappenedReader.Of(low);
        var reading = new LogReading
        {
            Happened = happened,
            Called = HappenedReader.Name(low),
            Why = happened == Happened.Refused ? HappenedReader.Why(low) : null,
            Again = low.Contains(" again ", StringComparison.Ordinal) || low.Contains(" twice ", StringComparison.Ordinal) || low.Contains("follow", StringComparison.Ordinal),
            MeetingAhead = happened == Happened.Answered || Invited().IsMatch(text),
            Felt = Felt(low),
        };
        var others = (people ?? []).Where(p => with is null || !Same(p, with)).ToArray();
        foreach (var clause in Clause.Split(text.Replace('\u2019', '\''), Starters))
        {
            reading = Take(clause, reading, asked, others, with);
        }

        return reading.Happened == Happened.Unsaid ? reading with { Happened = Implied(reading) } : reading;
    }

    /// <summary>"she said come by on Tuesday": a day ahead, whatever else happened.</summary>
    [GeneratedRegex(@"\b(?:come|stop|drop|swing|pass) (?:by|in|over|round)\b|\b(?:we(?:'ll| will|'re going to| are going to)|to|will|let'?s|shall) (?:meet|talk|speak|have (?:coffee|lunch|a call)) (?:again )?(?:on|next|this|tomorrow)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invited();

    /// <summary>Why somebody said no, where an answer to that question tells it; else null.</summary>
    public static NoReason? WhyNot(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HappenedReader.Why(Plainly(text.Replace('\u2019', '\'')));
    }

    private static string Plainly(string text) => " " + string.Join(' ', text.ToLowerInvariant().Split([' ', '\n', '\t', '.', '!', '?', ',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries)) + " ";

    private static Happened Implied(LogReading reading) => reading switch
    {
        { Received: not null } => Happened.Received,
        { Given: not null } => Happened.Gave,
        { Names.Count: > 0 } or { NameCount: > 0 } => Happened.Introduced,
        _ => Happened.Unsaid,
    };

    private static LogReading Take(Clause clause, LogReading reading, LogAsked asked, string[] people, string? with)
    {
        var words = clause.Words;
        if (words.Length == 0)
        {
            return reading;
        }

        return Promise(clause, with) is { } promise ? reading with { Promised = Joined(reading.Promised, promise) }
            : TheirPromise(clause, with) is { } theirs ? reading with { TheyPromised = Joined(reading.TheyPromised, theirs) }
            : OwedNames(clause, reading) is { Count: > 0 } owed ? reading with { Names = [.. reading.Names, .. owed] }
            : GivesNames(words) ? WithNames(clause, reading, people)
            : Suggestion(clause, with) is { } path ? reading with { Paths = Joined(reading.Paths, path) }
            : GaveThem(clause, with) is { } given ? reading with { Given = Joined(reading.Given, given) }
            : GaveMe(clause, with) is { } received ? reading with { Received = Joined(reading.Received, received) }
            : Lesson(clause, with) is { } learned && reading.Happened is not (Happened.Refused or Happened.Answered) ? reading with { Learned = Joined(reading.Learned, learned) }
            : asked == LogAsked.Names && NameList(clause) is { Count: > 0 } names ? reading with { Names = [.. reading.Names, .. names] }
            : asked == LogAsked.Details && IsAddition(words) ? reading with { Learned = Joined(reading.Learned, clause.Text) }
            : reading;
    }

    /// <summary>"i promised him my notes", "i'll send her the slides", "told him i'd look at it".</summary>
    private static string? Promise(Clause clause, string? with)
    {
        var words = clause.Words;
        var at = Array.FindIndex(words, w => w is "promised" or "owe");
        if (at is >= 0 and <= 2 && (at == 0 || I.Contains(words[at - 1]) || words[at - 1] == "also"))
        {
            return Object(Tail(clause, at + 1), with);
        }

        var will = Array.FindIndex(words, w => w is "i'll" or "ill" or "i'd");
        return will >= 0 && will + 1 < words.Length && words[will + 1] is "send" or "share" or "give" or "get" or "bring" or "introduce" or "call" or "write" or "look" or "read" or "forward" or "email" or "put" or "connect" or "check" or "review" or "come" or "tell" or "let"
            ? Object(Tail(clause, will + (words[will + 1] is "send" or "share" or "give" or "bring" or "forward" ? 2 : 1)), with)
            : null;
    }

    /// <summary>"he'll ask his boss", "she promised to send me the slides", "he offered to introduce me".</summary>
    private static string? TheirPromise(Clause clause, string? with)
    {
        var words = clause.Words;
        var will = words[0] is "he'll" or "she'll" or "they'll";
        if (will)
        {
            return words.Length > 2 ? Tail(clause, 1) : null;
        }

        if (!IsThey(words[0], with) || words.Length < 4)
        {
            return null;
        }

        var at = Array.FindIndex(words, w => w is "promised" or "offered" or "will" or "gonna" or "gona");
        return at is >= 1 and <= 2 ? Tail(clause, words[at + 1] == "to" ? at + 2 : at + 1) : null;
    }

    /// <summary>"he gave me 2 names", "she gave me Lucia's name", "he introduced me to Ray", "said I should talk to Piotr".</summary>
    private static bool GivesNames(string[] words)
    {
        var gave = Array.FindIndex(words, w => w is "gave" or "got" or "gives" or "passed" or "sent");
        var name = Array.FindIndex(words, w => NameWords.Contains(w));
        return (gave >= 0 && name > gave && name - gave <= 5)
            || (gave >= 0 && gave + 3 < words.Length && words[gave + 1] is "me" or "us" && words[^1] is "number" or "email" or "contact" or "details" or "card" or "address" && Array.Exists(words[(gave + 2)..], w => w.EndsWith("'s", StringComparison.Ordinal)))
            || Array.Exists(words, w => w is "introduced" or "connected") && Array.IndexOf(words, "me") >= 0
            || (Array.FindIndex(words, w => w is "talk" or "speak" or "call" or "meet") is var talk and > 0 && talk + 1 < words.Length && words[talk + 1] is "to" or "with" && Array.Exists(words, w => Suggesting.Contains(w) || w is "should" or "said" or "told"));
    }

    private static LogReading WithNames(Clause clause, LogReading reading, string[] people)
    {
        var here = people.Where(p => clause.Text.Contains(p, StringComparison.OrdinalIgnoreCase)).Select(p => new NameSaid(p, null)).ToArray();
        return here.Length > 0 ? reading with { Names = [.. reading.Names, .. here] } : reading with { NameCount = Count(clause.Words) ?? reading.NameCount };
    }

    /// <summary>"Priya Nair" after "he gave me a name": written as a name and nothing else, it is the one.</summary>
    private static List<NameSaid> OwedNames(Clause clause, LogReading reading) =>
        reading is { NameCount: not null, Names.Count: 0 } && OriginalWords(clause) is { Length: <= 6 } said && said.All(w => char.IsUpper(w[0]) || w is "and" or "&") ? NameList(clause) : [];

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

    /// <summary>"suggested looking at hospital logistics", "said to look at warehouses", "focus on warehouses".</summary>
    private static string? Suggestion(Clause clause, string? with)
    {
        var words = clause.Words;
        var at = Array.FindIndex(words, Suggesting.Contains);
        if (at >= 0 && at <= 3 && at + 1 < words.Length)
        {
            return Tail(clause, Skip(words, at + 1, "that", "i", "me", "to", "should", "could", "we"));
        }

        var focus = Array.FindIndex(words, w => w is "focus" or "look" or "try" or "consider");
        return focus > 0 && (IsThey(words[0], with) || words[0] is "said") && words[..focus].Any(w => w is "said" or "told" or "should") && focus + 1 < words.Length ? Tail(clause, focus) : null;
    }

    /// <summary>"i sent her that article", "gave leo a hand with his excel sheet", "helped marta move".</summary>
    private static string? GaveThem(Clause clause, string? with)
    {
        var words = clause.Words;
        var at = Array.FindIndex(words, w => w is "gave" or "sent" or "showed" or "helped" or "lent" or "forwarded" or "shared" or "brought" or "fixed" or "passed");
        if (at is < 0 or > 2 || (at > 0 && !I.Contains(words[at - 1]) && words[at - 1] is not ("just" or "also" or "and")))
        {
            return null;
        }

        var from = at + 1;
        if (from < words.Length && words[from] is "me" or "us")
        {
            // "she suggested hospitals and gave me an article": who gave is said before.
            return null;
        }

        var whom = from < words.Length && (Them.Contains(words[from]) || (with is not null && with.Split(' ').Contains(words[from], StringComparer.OrdinalIgnoreCase)));
        if (!whom)
        {
            var to = Array.FindIndex(words, w => w is "to" or "with");
            return to > from && to + 1 < words.Length && (words[to + 1] is "him" or "her" or "them" || IsName(words[to + 1], with)) && !IsMessage(words[from..to]) && words[at] is not "showed"
                ? string.Join(' ', OriginalWords(clause)[from..to])
                : null;
        }

        var what = words[(from + 1)..];
        return what.Length == 0 || IsMessage(what) ? null
            : Gifts.TryGetValue(words[at], out var gift) ? $"{gift.Thing} {(what[0] is "with" ? "" : gift.For + " ")}{Tail(clause, from + 1)}"
            : Tail(clause, from + 1);
    }

    /// <summary>What is given by doing: help, by helping.</summary>
    private static readonly Dictionary<string, (string Thing, string For)> Gifts = Lexicon.Lines("gifts").Select(l => l.Split(" | ")).ToDictionary(p => p[0], p => (p[1], p[2]), StringComparer.Ordinal);

    private static bool IsMessage(string[] what) => what.Any(w => w is "it" or "message" or "mail" or "email" or "note" or "msg" or "request" or "draft" or "invite" or "text" or "dm" or "reminder" or "linkedin");

    /// <summary>"she helped me with my resume", "he sent me the job description", "gave me nothing".</summary>
    private static string? GaveMe(Clause clause, string? with)
    {
        var words = clause.Words;
        var at = Array.FindIndex(words, w => w is "helped" or "gave" or "sent" or "showed" or "lent" or "reviewed" or "forwarded" or "shared" || IsDoneForMe(w));
        if (at != 0 || words.Length < 2 || words[1] is not ("me" or "us"))
        {
            if (at is < 1 or > 3 || !IsThey(words[0], with))
            {
                return null;
            }
        }

        return words[at] == "reviewed" || (IsDoneForMe(words[at]) && at + 2 < words.Length && words[at + 1] is "my" or "our") ? Tail(clause, at)
            : at + 2 < words.Length && words[at + 1] is "me" or "us" && words[at + 2] is not "nothing" and not "a"
                ? Gifts.TryGetValue(words[at], out var gift) ? $"{gift.Thing} {Tail(clause, at + 2)}" : Tail(clause, at + 2)
            : at + 3 < words.Length && words[at + 1] is "me" && words[at + 2] == "a" && words[at + 3] is not "heart" and not "no" ? Tail(clause, at + 2)
            : null;
    }

    /// <summary>What somebody does with a thing of the user's: "nina fixed my CV".</summary>
    private static bool IsDoneForMe(string word) => word is "fixed" or "checked" or "edited" or "proofread" or "translated" or "corrected" or "updated" or "polished" or "repaired";

    /// <summary>"he told me night shift took a trial", "night shift took a trial he said", "learned that they split the plant".</summary>
    private static string? Lesson(Clause clause, string? with)
    {
        var words = clause.Words;
        var said = OriginalWords(clause);
        if (words.Length > 3 && IsThey(words[^2], with) && words[^1] is "said" or "says" or "told" or "thinks" or "reckons")
        {
            return string.Join(' ', said[..^2]).TrimEnd(',');
        }

        var at = Array.FindIndex(words, Telling.Contains);
        if (at > 0 && words[at - 1] is "not" or "never" or "haven't" or "havent" or "hasn't" or "hasnt" or "didn't" or "didnt")
        {
            return null;
        }

        if (at is < 0 or > 2 || (at > 0 && !IsThey(words[0], with) && !I.Contains(words[0]) && words[0] is not ("also" or "just" or "and")) || (words[at] is "told" or "showed" or "said" && at > 0 && I.Contains(words[at - 1])))
        {
            return null;
        }

        var from = Skip(words, at + 1, "me", "us", "that", "out", "to", "about");
        return words.Length - from >= 2 && words[from] is not ("no" or "yes" or "hi" or "ok" or "thanks" or "sure") ? string.Join(' ', said[from..]) : null;
    }

    /// <summary>"priya nair, and tom from the co-packer": names, each with what follows "from", "at" or in brackets.</summary>
    private static List<NameSaid> NameList(Clause clause)
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
            if (name.Length is > 0 and <= 4 && name.All(w => w.Any(char.IsLetter)) && !name.Any(w => They.Contains(w) || I.Contains(w) || Telling.Contains(w)))
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

    private static bool IsAddition(string[] words) => words.Length > 2 && !Meets.Contains(words[0]) && !IsFeeling(words);

    private static bool IsFeeling(string[] words) => words.Length <= 6 && Felt($" {string.Join(' ', words)} ") is not null;

    private static string? Felt(string text) =>
        Any(text, "awkward", "went bad", "went badly", "terrible", "awful", "was hard", "horrible", "disaster", "uncomfortable") ? "hard"
        : Any(text, "meh", "was ok", "was okay", "went ok", "so so", "so-so", "was fine", "went fine") ? "okay"
        : Any(text, "went well", "went great", "great talk", "good talk", "nice talk", "was great", "was good", "was nice", "really nice", "super helpful", "so helpful", "loved it", "amazing", "gr8", "awesome", "wonderful", "really good", "very helpful", "muy bien", "talked, nice") ? "good"
        : null;

    private static bool Any(string text, params string[] phrases) => phrases.Any(p => text.Contains($" {p} ", StringComparison.Ordinal));

    /// <summary>The thing promised, without whom and when it was promised to: "him my notes" is "my notes".</summary>
    private static string? Object(string tail, string? with)
    {
        var words = tail.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && (Them.Contains(words[0]) || IsName(words[0], with) || words[0].ToLowerInvariant() is "to" or "that" or "i'd" or "i" or "would" or "i'll" or "send" or "give" or "share"))
        {
            words.RemoveAt(0);
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static bool IsThey(string word, string? with) => They.Contains(word) || IsName(word, with);

    private static bool IsName(string word, string? with) => with is not null && with.Split(' ').Contains(word.Trim(',', '.'), StringComparer.OrdinalIgnoreCase);

    private static bool Same(string one, string other) => one.Split(' ').Any(w => w.Length > 1 && other.Split(' ').Contains(w, StringComparer.OrdinalIgnoreCase));

    private static string[] OriginalWords(Clause clause) => [.. clause.Text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit))];

    private static string Tail(Clause clause, int from) => from >= clause.Words.Length ? "" : string.Join(' ', OriginalWords(clause).Skip(from)).Trim(',', ' ');

    private static int Skip(string[] words, int from, params string[] skipped)
    {
        while (from < words.Length && skipped.Contains(words[from]))
        {
            from++;
        }

        return from;
    }

    private static string Joined(string? before, string now) => before is null ? now : $"{before}; {now}";

    private static HashSet<string> Words(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
