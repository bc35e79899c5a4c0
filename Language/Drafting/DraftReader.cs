using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Profiles;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>
/// Reads what somebody says about the person they want to write to: who knows both, what the reader did, what is alike,
/// what could be given, what they would like to know. Works on clauses; what no marker claims answers the question that was asked.
/// </summary>
public static partial class DraftReader
{
    internal static readonly HashSet<string> ReaderPronouns = Words("he", "she", "they", "he's", "she's", "they're", "they've", "hes", "shes", "his", "her", "their");

    internal static readonly HashSet<string> ReaderObjects = Words("him", "her", "them", "his", "their");

    private static readonly HashSet<string> Me = Words("i", "we", "i'm", "im", "i've", "ive", "we've", "weve", "i'd", "my");

    private static readonly HashSet<string> LearnVerbs = Words("know", "learn", "ask", "hear", "understand", "find");

    private static readonly HashSet<string> QuestionWords = Words("how", "what", "why", "when", "where", "who", "which", "whether");

    private static readonly HashSet<string> Findings = Words("read", "saw", "heard", "love", "loved", "like", "liked", "admire", "admired", "follow", "watched", "enjoyed", "noticed", "listened", "attended", "found", "use", "used");

    private static readonly HashSet<string> Work = Words("job", "jobs", "work", "role", "roles", "position", "positions", "gig", "internship", "internships", "opening", "career", "placement", "apprenticeship", "opportunity", "opportunities", "contract", "shift", "shifts");

    internal static readonly HashSet<string> Starters = Words(
        "i", "we", "he", "she", "they", "it", "my", "i'm", "im", "i've", "ive", "i'd", "we've", "he's", "she's", "hes", "shes", "they're", "he'd", "she'd", "they'd", "his", "her", "their", "how", "what", "why", "wanna", "want", "maybe", "met", "never", "no", "worked", "went", "our", "both", "looking", "hoping", "could", "can", "would", "there's", "happy", "glad", "haven't", "havent", "hadn't", "lost");

    /// <summary>Reads one message.</summary>
    /// <param name="text">What the user typed.</param>
    /// <param name="asked">What the coach had asked.</param>
    /// <param name="readerName">The reader's name, where known.</param>
    /// <param name="isRequest">Whether the message is to ask for something to learn: answers towards those are read as was learned, the others by rules alone.</param>
    public static DraftReading Read(string text, Asked asked, string? readerName = null, bool isRequest = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Nothing(text, asked) is { } about)
        {
            return new() { Nothing = true, NothingTo = about, Nearness = about == Asked.Link ? Drafting.Nearness.Stranger : null };
        }

        if (asked == Asked.Offer && NoGift().IsMatch(text.Trim()))
        {
            return new() { IsNoGift = true };
        }

        var (none, said) = WithoutNone(text);
        text = Besides().Replace(Murmured().Replace(said, ""), "");
        var reading = new DraftReading { Nearness = none && asked == Asked.Link ? Drafting.Nearness.Stranger : null };
        var rest = new List<string>();
        Clause[] clauses = [.. Clause.Split(text, Starters)];
        if (asked == Asked.Question && clauses.Any(c => c.Words.Length > 0 && OfferReader.IsOffer(c.Words, Asked.Nothing)) && !clauses.Any(c => c.Words.Length > 0 && IsQuestion(c.Words)))
        {
            // Asked what they'd like to know, they say what they can give: "month two was chaos, I can tell him how we fixed it".
            asked = Asked.Offer;
        }

        var isOffered = false;
        var isSaid = false;
        List<string> self = [];
        foreach (var clause in clauses.Select(c => Said(c, asked, readerName ?? "")))
        {
            if (Exclaims().IsMatch(clause.Text))
            {
                continue;
            }

            if (TellsWhoIAm(clause))
            {
                isSaid = true;
                self.Add(WithoutGreeting(clause.Text));
                continue;
            }

            if (IsOfReferrer(clause, readerName ?? ""))
            {
                isSaid = true;
                reading = reading with { HowTheyKnow = clause.Text };
                continue;
            }

            if (isOffered && clause.Joint == ", " && OfferReader.MoreOf(clause) is { } more)
            {
                reading = reading with { Offer = reading.Offer + more };
                continue;
            }

            var before = reading.Offer;
            var (read, isNothing) = Taken(clause, reading, asked, readerName ?? "", isRequest);
            isSaid |= !isNothing;
            if (read is not null)
            {
                // "month two was chaos, I can tell him how we fixed it": what stood before belongs to what follows.
                reading = clause.Joint is { } joint && rest.Count > 0 ? WithLead(reading, read, rest, joint) : read;
            }
            else
            {
                rest.Add(clause.Text);
            }

            isOffered = reading.Offer is not null && reading.Offer != before;
        }

        if (!isSaid && clauses.Length > 0)
        {
            return new() { Nothing = true, NothingTo = asked, Nearness = asked == Asked.Link ? Drafting.Nearness.Stranger : null };
        }

        reading = WithSelf(reading, self, asked);

        // An old tie gone cold counts as met.
        reading = reading is { LostTouch: true, Nearness: > Drafting.Nearness.Met } ? reading with { Nearness = Drafting.Nearness.Met } : reading;
        return rest.Count == 0 ? reading : Answered(reading, asked, string.Join(". ", rest));
    }

    private static DraftReading WithLead(DraftReading before, DraftReading after, List<string> rest, string joint)
    {
        var lead = rest[^1] + joint;
        var joined = after.Offer is not null && after.Offer != before.Offer ? after with { Offer = lead + after.Offer }
            : after.Reason is not null && after.Reason != before.Reason ? after with { Reason = lead + after.Reason }
            : after.Alike is not null && after.Alike != before.Alike ? after with { Alike = lead + after.Alike }
            : null;
        if (joined is not null)
        {
            rest.RemoveAt(rest.Count - 1);
        }

        return joined ?? after;
    }

    /// <summary>What no marker claimed answers the question, unless that has its answer already.</summary>
    private static DraftReading Answered(DraftReading reading, Asked asked, string rest) => asked switch
    {
        // A word about oneself beside one about the reader links nobody: "she cut falls on nights. I'm a new grad RN".
        Asked.Link when reading is { Referrer: null, Link: null } && (reading.Reason is null || !IsAboutOneself(rest)) => AsLink(reading, rest) ?? reading,
        _ when reading.Reason is not null && reading.Alike is null && asked is Asked.Nothing or Asked.Reason or Asked.Link && Me.Contains(rest.Split(' ')[0]) => reading with { Alike = rest },
        Asked.Reason when reading.Offer is null && OfferReader.IsThing(rest) => reading with { Offer = rest },
        Asked.Reason => reading with { Reason = reading.Reason is null ? rest : $"{reading.Reason}, {rest}" },
        Asked.Offer => reading with { Offer = reading.Offer is null ? rest : $"{rest}. {reading.Offer}" },
        Asked.Question when reading.Question is null => reading with { Question = rest },
        _ => reading,
    };

    private static bool IsAboutOneself(string text)
    {
        var words = text.ToLowerInvariant().Split(' ');
        return Me.Contains(words[0]) && !words.Any(ReaderObjects.Contains);
    }

    private static DraftReading? Take(Clause clause, DraftReading reading, Asked asked, string readerName)
    {
        var words = clause.Words;
        if (words.Length == 0)
        {
            return reading;
        }

        if (asked != Asked.Nothing && (IsAside(clause.Text) || (clause.Text.EndsWith('?') && IsToCoach(words, withYou: asked != Asked.Question))))
        {
            return reading;
        }

        if (asked == Asked.Nothing && (IsCommand(words) || IsToCoach(words, withYou: true)))
        {
            return reading with { Nearness = NearnessReader.KnowsWell(words) ? Drafting.Nearness.Talked : reading.Nearness };
        }

        // Another word about the reader, where an offer was asked for, is no offer: "she runs the rota like clockwork", "I saw he
        // moved the lab". Nor is it what one would like to learn, where that was asked for.
        if ((asked == Asked.Offer && IsReader(words[0], readerName) && words.Length > 2 && !(words[0] is "his" or "her" or "their" ? words.Any(IsMine) : IsGivenTo(words))) || (asked is Asked.Offer or Asked.Question && IsFound(words, readerName)) || (asked == Asked.Question && IsNews(words)))
        {
            return reading with { Reason = Joined(reading.Reason, clause) };
        }

        // "what got me was the map", "because they take people over fifty": why this person, whatever was asked.
        if (asked is Asked.Offer or Asked.Question && (IsWhatGotMe(words) || (words[0] is "because" or "cause" or "cuz" or "bc" or "since" && words.Length > 2 && ReaderPronouns.Contains(words[1]))))
        {
            return reading with { Reason = Joined(reading.Reason, clause) };
        }

        // "just wanna tell her the trick worked" tells, where something to learn was asked for.
        if (asked == Asked.Question && Tells(words))
        {
            return reading with { Alike = Joined(reading.Alike, clause with { Text = words[0] is "i" or "i'd" or "i'm" or "i'll" ? clause.Text : "I " + clause.Text }) };
        }

        // What one would like to learn may come before it is asked for: "how she chooses trainees".
        if (asked == Asked.Offer && IsForReader(words, readerName))
        {
            return reading with { Question = Joined(reading.Question, clause) };
        }

        // Nor is "I hear it first when it jams" what one would like to learn.
        if (asked == Asked.Question && reading.Offer is not null && words[0] is "i" or "we" or "i'm" or "im" or "i've" or "ive" or "we've" && !IsQuestion(words))
        {
            return reading with { Offer = Joined(reading.Offer, clause) };
        }

        return Goal(words) is { } goal ? reading with { Goal = goal }
            : OfKin(words) is { } kinsfolk && asked == Asked.Link ? reading with { Referrer = kinsfolk.Name, Relation = kinsfolk.Relation }
            : Referral(words, readerName) is { } referral ? reading with { Referrer = referral.Name, Relation = referral.Relation }
            : asked == Asked.Link && OfMine(words) is { } mine ? reading with { Referrer = mine }
            : asked == Asked.Link && Person(clause.Text, words) is { } known ? reading with { Referrer = known.Name, Relation = known.Relation }
            : asked == Asked.Question && !NearnessReader.IsAlike(words) ? reading with { Question = Joined(reading.Question, clause) }
            : NearnessReader.IsStranger(words) ? reading with { Nearness = Drafting.Nearness.Stranger }
            : Advice(words) is { } advice ? reading with { Question = reading.Question ?? advice }
            : NearnessReader.HasLostTouch(words) ? reading with
            {
                LostTouch = true,
                Nearness = asked == Asked.Nothing && reading.Link is null && NearnessReader.Together(words) is null ? reading.Nearness : NearnessReader.Nearer(reading.Nearness, Drafting.Nearness.Met),
                Link = NearnessReader.Together(words) is not null ? clause.Text.Split(',')[0]
                    : words.Contains("since") && words[^1] != "since" && asked is Asked.Link or Asked.Reason ? reading.Link ?? $"we {string.Join(' ', AsTyped(clause).SkipWhile(w => w.ToLowerInvariant() is "i" or "we"))}"
                    : reading.Link,
            }
            : (asked == Asked.Link || IsSomebodysOfMine(words)) && Near(clause) is { } near ? reading with { Link = reading.Link is null ? near : Joined(reading.Link, clause), Nearness = NearnessReader.Nearer(reading.Nearness, Drafting.Nearness.Stranger) }
            : Role(clause, readerName) is { } role && asked is Asked.Nothing or Asked.Link ? reading with { Role = role.Role ?? reading.Role, Company = role.Company ?? reading.Company }
            : NearnessReader.IsAlike(words) && asked != Asked.Offer ? reading with { Alike = Joined(reading.Alike, clause) }
            : NearnessReader.Together(words) is { } nearness ? reading with { Link = Joined(reading.Link, clause), Nearness = NearnessReader.Nearer(reading.Nearness, nearness) }
            : asked == Asked.Nothing && words is ["i" or "we" or "i've" or "we've", _, ..] && words.Contains("there") && !IsQuestion(words) ? reading with { Link = Joined(reading.Link, clause) }
            : OfferReader.IsOffer(words, asked) ? reading with { Offer = Joined(reading.Offer, clause) }
            : IsQuestion(words) && asked != Asked.Offer ? reading with { Question = Joined(reading.Question, clause) }
            : asked != Asked.Offer && IsAboutReader(words, readerName) ? reading with { Reason = Joined(reading.Reason, clause) }
            : null;
    }

    /// <summary>"what got me was the map of empty flats", "the thing I like is how calm it is".</summary>
    private static bool IsWhatGotMe(string[] words) =>
        words is ["what", "got" or "struck" or "impressed" or "caught" or "moved" or "surprised" or "inspired" or "grabbed" or "hooked" or "touched" or "drew", ..]
        || (words is ["what", "i", "like" or "liked" or "love" or "loved" or "admire" or "admired" or "enjoyed" or "noticed" or "remember", ..] && words.Any(w => w is "is" or "was"));

    /// <summary>"want to tell him", "just to let her know", "I'd like to thank them".</summary>
    private static bool Tells(string[] words)
    {
        var from = words.TakeWhile(w => w is "i" or "i'd" or "id" or "i'm" or "i'll" or "just" or "really" or "only" or "would" or "maybe" or "also").Count();
        string[] rest = [.. words[from..].SkipWhile(w => w is "want" or "wanted" or "wanna" or "like" or "love" or "need" or "have" or "going" or "gonna" or "to")];
        return rest.Length < words.Length - from && rest is ["tell" or "thank" or "congratulate" or "update" or "say" or "show", _, _, ..] or ["let", _, "know", _, ..];
    }

    private static bool IsMine(string word) => Me.Contains(word) || word is "me" or "our" or "us" or "mine" or "ours";

    /// <summary>"i saw he moved the lab", "I heard that Ana runs the ward": something about the reader, whatever was asked.</summary>
    private static bool IsFound(string[] words, string readerName)
    {
        var from = words[0] is "i" or "we" ? 1 : 0;
        return words.Length > from + 2 && words[from] is "saw" or "heard" or "read" or "noticed" or "see" or "hear" or "found"
            && words[from + 1] is var next && (next is "that" or "how" or "out" or "where" ? words[from + 2] : next) is var subject && IsReader(subject, readerName);
    }

    /// <summary>"she moved to Lisbon" tells of the reader; "she knows how to bid" says what could be learned.</summary>
    private static bool IsNews(string[] words) =>
        words.Length > 2 && ReaderPronouns.Contains(words[0]) && words[0] is not ("his" or "her" or "their") && !words.Any(IsMine)
        && words[1] is not ("know" or "knows" or "can" or "could" or "would" or "will" or "might" or "may" or "must" or "should" or "understand" or "understands");

    /// <summary>Whether a word is the reader as a subject: he, she, they, or the first name.</summary>
    private static bool IsReader(string word, string readerName) =>
        ReaderPronouns.Contains(word) || (readerName.Split(' ')[0] is { Length: > 0 } first && (word.Equals(first, StringComparison.OrdinalIgnoreCase) || word.Equals(first + "'s", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a question is one that only the reader answers: "how they got it approved", "whether her MBA was worth it"; not "how we fixed it" nor "how she could save".</summary>
    private static bool IsForReader(string[] words, string readerName)
    {
        if (!QuestionWords.Contains(words[0]) && !(words[0] == "if" && words.Length > 2))
        {
            return IsQuestion(words);
        }

        if (words.Any(IsMine))
        {
            return false;
        }

        var at = Array.FindIndex(words, 1, Math.Min(4, words.Length - 1), w => IsReader(w, readerName));
        return at < 0 ? words.Length > 3 : (at + 1 >= words.Length || words[at + 1] is not ("can" or "could" or "should" or "might" or "would" or "needs" or "need"));
    }

    /// <summary>"what do i say on the phone", "how should I start": what is asked of the coach, not of the reader.</summary>
    private static bool IsToCoach(string[] words, bool withYou) =>
        QuestionWords.Contains(words[0]) && words.Length > 2 && (words[1] == "to"
            || Enumerable.Range(1, Math.Min(2, words.Length - 2)).Any(k => words[k] is "do" or "should" or "can" or "could" or "would" or "might" or "must" or "shall" && (words[k + 1] is "i" or "we" || (withYou && words[k + 1] == "you"))))
        || words is ["what" or "even", "if", ..]
        || (words[0] is "can" or "could" or "would" or "will" && words.Length > 1 && words[1] == "you");

    /// <summary>"draft a message to my old colleague Tom": what is wanted of the coach, not said about Tom.</summary>
    private static bool IsCommand(string[] words) =>
        (words[0] is "ask" or "invite" && words.Any(w => w is "coffee" or "lunch" or "call" or "chat" or "meeting" or "zoom" or "drink" or "tea" or "beer" or "breakfast" or "minutes" or "meet")) || (words.Take(8).Any(w => w is "talk" or "speak" or "meet" or "call" or "phone") && words.Take(4).Any(w => w is "want" or "wanna" or "like" or "need" or "love" or "help" or "hope" or "hoping")) || words.Take(8).Any(w => w is "write" or "draft" or "message" or "msg" or "reach" or "email" or "mail" or "contact" or "note" or "text" or "ping" or "approach" or "connect" or "writing" or "script" or "intro") && !words.Contains("knows");

    private static string Joined(string[] words) => string.Join(' ', words);

    private static string Joined(string? before, Clause clause) =>
        before is null ? clause.Text : $"{before}{clause.Joint ?? ". "}{clause.Text}";

    private static string? Goal(string[] words)
    {
        // "I'm a nurse moving to health IT".
        var moves = Array.FindIndex(words, w => w is "moving" or "switching" or "changing" or "transitioning" or "pivoting" or "breaking");
        if (moves > 0 && words[0] is "i'm" or "im" or "i" && moves + 2 < words.Length && Array.FindIndex(words, moves + 1, w => w is "to" or "into") is var over and > 0 && over - moves <= 2 && over + 1 < words.Length)
        {
            return SaidGoal.Into(string.Join(' ', words[(over + 1)..]));
        }

        var at = Array.FindIndex(words, w => w is "want" or "need" or "wanna" or "looking" or "searching" or "hoping" or "after" or "seeking" or "hunting" or "find" or "get");
        if (at < 0 || at > 3)
        {
            return null;
        }

        var from = at + 1;
        while (from < words.Length && words[from] is "for" or "to" or "get" or "find" or "a" && from + 1 < words.Length && words[from] is not "a")
        {
            from++;
        }

        if (from < words.Length && words[at] is "looking" or "hoping" or "want" && Array.IndexOf(words, "into", from) is var into and > 0 && into - from <= 1 && words[from] is "move" or "get" or "break" or "switch" or "go")
        {
            return SaidGoal.Into(string.Join(' ', words[(into + 1)..]));
        }

        var work = Array.FindIndex(words, from, Work.Contains);
        return work >= 0 && work - from <= 4 && !words[from..work].Any(w => w is "know" or "learn" or "ask" or "hear" or "him" or "her" or "them")
            ? string.Join(' ', words[from..].TakeWhile(w => w is not "and" and not "so" and not "but"))
            : null;
    }

    /// <summary>"want advice about moving into ux", "looking for feedback on my portfolio": what is asked is about that.</summary>
    private static string? Advice(string[] words)
    {
        var at = Array.FindIndex(words, w => w is "advice" or "feedback" or "tips" or "insight" or "insights" or "perspective" or "thoughts" or "guidance" or "opinion");
        var wants = Array.FindIndex(words, w => w is "want" or "need" or "get" or "getting" or "looking" or "ask" or "like" or "love" or "for" or "hoping" or "seeking");
        return at is >= 0 and <= 6 && (at == 0 || (wants >= 0 && wants < at)) && at + 2 < words.Length && words[at + 1] is "about" or "on" or "for" or "regarding" or "re"
            ? $"about {string.Join(' ', words[(at + 2)..])}"
            : null;
    }

    private static bool IsQuestion(string[] words)
    {
        if (QuestionWords.Contains(words[0]))
        {
            return true;
        }

        var to = Array.FindIndex(words, w => w is "want" or "wanna" or "like" or "love" or "curious" or "wonder" or "wondering" or "hope" or "hoping");
        return to is >= 0 and <= 3 && (words[to] is "curious" or "wonder" or "wondering" || words[to..].Take(4).Any(LearnVerbs.Contains)) && words.Length > to + 2
            || (words[0] == "ask" && words.Length > 2);
    }

    private static bool IsAboutReader(string[] words, string readerName)
    {
        var first = readerName.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        var subject = words[0] is "because" or "bc" or "cause" or "cuz" or "since" or "that" && words.Length > 1 ? words[1] : words[0];
        return ReaderPronouns.Contains(subject)
            || (first.Length > 0 && (subject.Equals(first.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) || subject.Equals(first + "'s", StringComparison.OrdinalIgnoreCase)))
            || words[0] is "because" or "bc" or "cuz"
            || (words.Length > 2 && words[0] is "saw" or "read" or "heard" or "watched" or "loved" or "liked" or "admire" or "enjoyed" or "attended" && words.Any(w => ReaderObjects.Contains(w)))
            || (Me.Contains(words[0]) && words.Length > 2 && (Findings.Contains(words[1]) || Findings.Contains(words[2])) && words.Any(w => ReaderObjects.Contains(w) || w is "a" or "the"));
    }

    /// <summary>", i guess" behind an answer.</summary>
    [GeneratedRegex(@"[\s,]+(?:i guess|i suppose|i think|lol|haha|maybe|or something|or so|idk|if that helps|does that count)\W*$", Plainly)]
    private static partial Regex Murmured();

    [GeneratedRegex(@"^(?:and|also|plus|oh)(?: also| and)?,? ", Plainly)]
    private static partial Regex Besides();

    internal static HashSet<string> Words(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
