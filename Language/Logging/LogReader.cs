using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Drafting;

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
    internal static readonly HashSet<string> They = Words("he", "she", "they", "he's", "she's", "they're", "hes", "shes", "he'll", "she'll", "they'll", "hell", "shell");

    internal static readonly HashSet<string> Them = Words("him", "her", "them", "me", "us");

    internal static readonly HashSet<string> I = Words("i", "i'll", "ill", "i'm", "im", "i've", "ive", "i'd", "we", "we'll");

    internal static readonly HashSet<string> Telling = Words("said", "says", "told", "mentioned", "explained", "thinks", "thought", "reckons", "learned", "learnt", "heard", "showed", "noticed", "found", "turns", "apparently", "realized", "realised");

    internal static readonly HashSet<string> Suggesting = Words("suggested", "suggests", "recommended", "recommends", "advised", "proposed");

    /// <summary>Words in front of a sentence that only join it to the one before.</summary>
    private static readonly HashSet<string> Joiners = Words("and", "oh", "also", "plus", "but", "so", "then", "well", "um", "ah", "btw", "anyway");

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

        var body = PromisesSaid.Parted(string.Join('\n', text.Replace('\u2019', '\'').Split('\n').Select(l => string.Join(' ', l.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)))));
        Clause[] clauses = [.. Clause.Split(Parted(body), Starters).Select(Unjoined)];
        var low = Plainly(clauses.Where(c => PromisesSaid.Mine(c, with) is not null).Aggregate(AheadSaid.Without(body), (t, c) => t.Replace(c.Text, " ", StringComparison.Ordinal)));
        var happened = HappenedReader.Of(low);
        var thanks = HappenedReader.IsThanks(low, happened);
        var reading = new LogReading
        {
            Happened = happened,
            Called = thanks ? "thanks" : HappenedReader.Name(low),
            Topic = happened is Happened.Met or Happened.Called or Happened.SaidHello ? HappenedReader.Topic(AheadSaid.Without(body)) : null,
            Times = HappenedReader.Times(low),
            Why = happened == Happened.Refused ? HappenedReader.Why(low) : null,
            IsThanks = thanks,
            Again = low.Contains(" again ", StringComparison.Ordinal) || low.Contains(" twice ", StringComparison.Ordinal) || low.Contains("follow", StringComparison.Ordinal),
            MeetingAhead = (happened == Happened.Answered && !thanks) || Invited().IsMatch(text) || AheadSaid.Of(body) is not null,
            Felt = FeltReader.Read(low),
        };
        var others = (people ?? []).Where(p => with is null || !Same(p, with)).ToArray();
        foreach (var clause in clauses)
        {
            reading = Take(clause, reading, asked, others, with);
        }

        reading = reading.Learned is null && reading.Topic is { } topic ? reading with { Learned = topic }
            : reading.Learned is null && happened == Happened.Wrote && HappenedReader.AskedFor(low) is { } ask ? reading with { Learned = ask }
            : reading;
        return reading.Happened == Happened.Unsaid ? reading with { Happened = Implied(reading) } : reading;
    }

    /// <summary>"she said come by on Tuesday": a day ahead, whatever else happened.</summary>
    [GeneratedRegex(@"\b(?:come|stop|drop|swing|pass) (?:by|in|over|round)\b|\b(?:we(?:'ll| will|'re going to| are going to)|to|will|let'?s|shall) (?:meet|talk|speak|have (?:coffee|lunch|a call)) (?:again )?(?:on|next|this|tomorrow)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invited();

    /// <summary>Whether it is told of somebody who was spoken of: "he gave me the name of Lea".</summary>
    public static bool BeginsWithThem(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ToLowerInvariant().Split([' ', ',', '!', '.'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(Joiners.Contains).FirstOrDefault() is { } first && They.Contains(first.Replace('\u2019', '\''));
    }

    /// <summary>Whether it is told of two who are not named: "I emailed both of them".</summary>
    public static bool IsOfBoth(string text) => Both().IsMatch(text);

    /// <summary>The same told of one of them: "I emailed Ana".</summary>
    public static string OfOne(string text, string name) => Both().Replace(text, name);

    [GeneratedRegex(@"\bboth(?: of (?:them|you))?\b|\bthe two of them\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Both();

    /// <summary>Whether a meeting is named and nothing is said to have happened: "call with Eva on 12/3 at 2:30pm".</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsAhead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MeetingNamed().IsMatch(text) && !Past().IsMatch(text);
    }

    [GeneratedRegex(@"^\W*(?:(?:ok|also|and|log|note|new|a|an|my|the|quick|i have|i've got|got)\W+){0,4}(?:phone |video |zoom )?(?:coffee|lunch|breakfast|dinner|drinks|call|zoom|meeting|chat|interview|appointment|talk)\b(?: \w+)? (?:with|w)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingNamed();

    [GeneratedRegex(@"\b(?:had|met|spoke|talked|called|saw|wrote|sent|said|says|told|did|was|were|went|gave|emailed|texted|answered|replied|promised|yesterday|ago|last|learned|turned)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Past();

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

    /// <summary>"oh and I promised him the rota": what joins it to what was said before tells nothing.</summary>
    private static Clause Unjoined(Clause clause)
    {
        var from = 0;
        while (from + 2 < clause.Words.Length && Joiners.Contains(clause.Words[from]))
        {
            from++;
        }

        return from == 0 || OriginalWords(clause).Length != clause.Words.Length ? clause : new(Tail(clause, from), clause.Words[from..], clause.Joint);
    }

    /// <summary>"look into billing and talk to her niece": a path, and whom to talk to.</summary>
    private static string Parted(string text) => AndTalk().Replace(text, ". told me to ");

    [GeneratedRegex(@"(?<=\b(?:suggest\w*|recommend\w*|advised|said|told me|should)\b[^.;!?]{0,80})(?<!\b(?:talk|speak|call|meet) [^.;!?]{0,60})\s+and\s+(?:(?:that i should|i should|to)\s+)?(?=(?:talk to|talk with|speak to|speak with|reach out to|contact|call|meet|look up)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndTalk();

    private static LogReading Take(Clause clause, LogReading reading, LogAsked asked, string[] people, string? with)
    {
        var words = clause.Words;
        if (words.Length == 0)
        {
            return reading;
        }

        return PromisesSaid.Mine(clause, with) is { } promise ? reading with { Promised = Joined(reading.Promised, promise) }
            : PromisesSaid.Theirs(clause, with) is { } theirs ? reading with { TheyPromised = Joined(reading.TheyPromised, theirs) }
            : GivenNames.Owed(clause, reading, people, with) is { Count: > 0 } owed ? reading with { Names = [.. reading.Names, .. owed] }
            : GivenNames.More(clause, reading, people, with) is { Count: > 0 } more ? reading with { Names = [.. reading.Names, .. more] }
            : GivenNames.AreIn(words) && GivenNames.With(clause, reading, people, with) is { } named ? named
            : Suggestion(clause, with) is { } path ? reading with { Paths = Joined(reading.Paths, path) }
            : GiftsSaid.ToThem(clause, with) is { } given ? reading with { Given = Joined(reading.Given, given) }
            : GiftsSaid.ToMe(clause, with) is { } received ? reading with { Received = Joined(reading.Received, received) }
            : (Lesson(clause, with) ?? (asked == LogAsked.Nothing ? OfThem(clause) : null)) is { } learned && reading.Happened is not (Happened.Refused or Happened.Answered) ? reading with { Learned = Joined(reading.Learned, learned) }
            : reading.Felt == "hard" && asked == LogAsked.Nothing && They.Contains(words[0]) && words.Length > 3 && !IsBareFeeling(words) ? reading with { Learned = Joined(reading.Learned, clause.Text) }
            : asked == LogAsked.Names && GivenNames.Listed(clause) is { Count: > 0 } names ? reading with { Names = [.. reading.Names, .. names] }
            : asked == LogAsked.Details && GivenNames.Alone(clause, people) is { Count: > 0 } alone ? reading with { Names = [.. reading.Names, .. alone] }
            : asked == LogAsked.Details && IsAddition(words) ? reading with { Learned = Joined(reading.Learned, clause.Text) }
            : reading;
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

        if (at is < 0 or > 2 || (at > 0 && !IsThey(words[0], with) && !I.Contains(words[0]) && words[0] is not ("also" or "just" or "and")) || (words[at] is "told" or "showed" or "said" && at > 0 && I.Contains(words[at - 1])) || (words[at] is "told" or "showed" && at + 1 < words.Length && (words[at + 1] is "him" or "her" or "them" || IsName(words[at + 1], with))))
        {
            return null;
        }

        var from = Skip(words, at + 1, "me", "us", "that", "out", "to", "about");
        return words.Length - from >= (from > 0 && words[from - 1] == "about" ? 1 : 2) && words[from] is not ("no" or "yes" or "hi" or "ok" or "thanks" or "sure") ? string.Join(' ', said[from..]) : null;
    }

    /// <summary>"he was cold": how it felt, and nothing besides.</summary>
    private static bool IsBareFeeling(string[] words) => words.Length <= 3 && FeltReader.IsAll(words);

    private static bool IsAddition(string[] words) => words.Length > 2 && !Meets.Contains(words[0]) && !FeltReader.IsAll(words);

    /// <summary>"she knows a lot about grants": what is so with them, told with the meeting.</summary>
    private static string? OfThem(Clause clause) =>
        They.Contains(clause.Words[0]) && Array.FindIndex(clause.Words, IsSo.Contains) is var at and > 0 && at < clause.Words.Length - 1
            ? at == 1 ? clause.Text : $"{OriginalWords(clause)[0].Split('\'')[0]} {Tail(clause, at)}"
            : null;

    private static readonly HashSet<string> IsSo = Words("knows", "works", "has", "likes", "loves", "runs", "owns", "hires", "needs", "lives", "teaches", "leads", "manages", "studied", "grew", "started", "plans", "plays", "volunteers", "collects", "coaches", "builds", "sells");

    internal static bool IsThey(string word, string? with) => They.Contains(word) || IsName(word, with);

    internal static bool IsName(string word, string? with) => with is not null && with.Split(' ').Contains(word.Trim(',', '.'), StringComparer.OrdinalIgnoreCase);

    private static bool Same(string one, string other) => one.Split(' ').Any(w => w.Length > 1 && other.Split(' ').Contains(w, StringComparer.OrdinalIgnoreCase));

    internal static string[] OriginalWords(Clause clause) => [.. clause.Text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit))];

    internal static string Tail(Clause clause, int from) => from >= clause.Words.Length ? "" : string.Join(' ', OriginalWords(clause).Skip(from)).Trim(',', ' ');

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
