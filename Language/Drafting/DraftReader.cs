using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>
/// Reads what somebody says about the person they want to write to: who knows both, what the reader did, what is alike,
/// what could be given, what they would like to know. Works on clauses; what no marker claims answers the question that was asked.
/// </summary>
public static partial class DraftReader
{
    private static readonly HashSet<string> ReaderPronouns = Words("he", "she", "they", "he's", "she's", "they're", "they've", "hes", "shes", "his", "her", "their");

    private static readonly HashSet<string> ReaderObjects = Words("him", "her", "them", "his", "their");

    private static readonly HashSet<string> Me = Words("i", "we", "i'm", "im", "i've", "ive", "we've", "weve", "i'd", "my");

    private static readonly HashSet<string> OfferVerbs = Words(
        "tell", "show", "share", "send", "give", "help", "introduce", "connect", "explain", "offer", "teach", "walk", "lend", "point", "write", "review", "test", "fix", "bring", "pass", "translate", "proofread", "recommend", "invite", "cover", "volunteer", "draw", "design", "build", "swap", "drive", "cook", "host");

    private static readonly HashSet<string> LearnVerbs = Words("know", "learn", "ask", "hear", "understand", "find");

    private static readonly HashSet<string> QuestionWords = Words("how", "what", "why", "when", "where", "who", "which", "whether");

    private static readonly HashSet<string> Findings = Words("read", "saw", "heard", "love", "loved", "like", "liked", "admire", "admired", "follow", "watched", "enjoyed", "noticed", "listened", "attended", "found", "use", "used");

    private static readonly HashSet<string> Work = Words("job", "jobs", "work", "role", "roles", "position", "positions", "gig", "internship", "internships", "opening", "career", "placement", "apprenticeship", "opportunity", "opportunities", "contract", "shift", "shifts");

    internal static readonly HashSet<string> Starters = Words(
        "i", "we", "he", "she", "they", "it", "my", "i'm", "im", "i've", "ive", "i'd", "we've", "he's", "she's", "hes", "shes", "they're", "he'd", "she'd", "they'd", "his", "her", "their", "how", "what", "why", "wanna", "want", "maybe", "met", "never", "no", "worked", "went", "our", "both", "looking", "hoping", "could", "can", "would", "there's");

    /// <summary>Reads one message.</summary>
    /// <param name="text">What the user typed.</param>
    /// <param name="asked">What the coach had asked.</param>
    /// <param name="readerName">The reader's name, where known.</param>
    public static DraftReading Read(string text, Asked asked, string? readerName = null)
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
        text = Besides().Replace(said, "");
        var reading = new DraftReading { Nearness = none && asked == Asked.Link ? Drafting.Nearness.Stranger : null };
        var rest = new List<string>();
        Clause[] clauses = [.. Clause.Split(text, Starters)];
        if (asked == Asked.Question && clauses.Any(c => c.Words.Length > 0 && IsOffer(c.Words, Asked.Nothing)) && !clauses.Any(c => c.Words.Length > 0 && IsQuestion(c.Words)))
        {
            // Asked what they'd like to know, they say what they can give: "month two was chaos, I can tell him how we fixed it".
            asked = Asked.Offer;
        }

        var isOffered = false;
        foreach (var clause in clauses)
        {
            if (isOffered && clause.Joint == ", " && OfTheGift(clause) is { } more)
            {
                reading = reading with { Offer = reading.Offer + more };
                continue;
            }

            var before = reading.Offer;
            if (Take(clause, reading, asked, readerName ?? "") is { } read)
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

        return rest.Count == 0 ? reading : Answered(reading, asked, string.Join(". ", rest));
    }

    /// <summary>"I can send the route sheets, they cut our driving by a third": what is offered, not the reader, cut it.</summary>
    private static string? OfTheGift(Clause clause) => clause.Words switch
    {
        ["they" or "it", "need" or "needs" or "want" or "wants" or "like" or "likes" or "love" or "asked" or "said" or "look" or "looked" or "hire" or "could" or "can" or "would" or "might" or "may", ..] => null,
        ["they" or "it", _, ..] => ", which " + clause.Text[(clause.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..],
        ["they're", not ("looking" or "hiring" or "trying" or "planning" or "after"), ..] => ", which are " + clause.Text[(clause.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..],
        ["it's", _, ..] => ", which is " + clause.Text[(clause.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..],
        _ => null,
    };

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
            return reading with { Nearness = KnowsWell(words) ? Drafting.Nearness.Talked : reading.Nearness };
        }

        // Another word about the reader, where an offer was asked for, is no offer: "she runs the rota like clockwork", "I saw he
        // moved the lab". Nor is it what one would like to learn, where that was asked for.
        if ((asked == Asked.Offer && ReaderPronouns.Contains(words[0]) && !words.Any(IsMine)) || (asked is Asked.Offer or Asked.Question && IsFound(words, readerName)) || (asked == Asked.Question && IsNews(words)))
        {
            return reading with { Reason = Joined(reading.Reason, clause) };
        }

        // What one would like to learn may come before it is asked for: "how she chooses trainees".
        if (asked == Asked.Offer && IsForReader(words, readerName))
        {
            return reading with { Question = Joined(reading.Question, clause) };
        }

        return Goal(words) is { } goal ? reading with { Goal = goal }
            : Referral(words, readerName) is { } referral ? reading with { Referrer = referral.Name, Relation = referral.Relation }
            : asked == Asked.Link && OfMine(words) is { } mine ? reading with { Referrer = mine }
            : asked == Asked.Link && Person(clause.Text, words) is { } known ? reading with { Referrer = known.Name, Relation = known.Relation }
            : asked == Asked.Question && !IsAlike(words) ? reading with { Question = Joined(reading.Question, clause) }
            : Stranger(words) ? reading with { Nearness = Drafting.Nearness.Stranger }
            : Advice(words) is { } advice ? reading with { Question = reading.Question ?? advice }
            : LostTouch(words) ? reading with
            {
                LostTouch = true,
                Nearness = Nearer(reading.Nearness, Drafting.Nearness.Met),
                Link = Together(words) is null ? reading.Link : clause.Text.Split(',')[0],
            }
            : asked == Asked.Link && Near(clause) is { } near ? reading with { Link = reading.Link is null ? near : Joined(reading.Link, clause), Nearness = Nearer(reading.Nearness, Drafting.Nearness.Stranger) }
            : Role(clause, readerName) is { } role && asked is Asked.Nothing or Asked.Link ? reading with { Role = role.Role ?? reading.Role, Company = role.Company ?? reading.Company }
            : IsAlike(words) && asked != Asked.Offer ? reading with { Alike = Joined(reading.Alike, clause) }
            : Together(words) is { } nearness ? reading with { Link = Joined(reading.Link, clause), Nearness = Nearer(reading.Nearness, nearness) }
            : IsOffer(words, asked) ? reading with { Offer = Joined(reading.Offer, clause) }
            : IsQuestion(words) && asked != Asked.Offer ? reading with { Question = Joined(reading.Question, clause) }
            : asked != Asked.Offer && IsAboutReader(words, readerName) ? reading with { Reason = Joined(reading.Reason, clause) }
            : null;
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
        if (!QuestionWords.Contains(words[0]))
        {
            return IsQuestion(words);
        }

        var at = Array.FindIndex(words, 1, Math.Min(4, words.Length - 1), w => IsReader(w, readerName));
        return at > 0 && !words.Any(IsMine) && (at + 1 >= words.Length || words[at + 1] is not ("can" or "could" or "should" or "might" or "would" or "needs" or "need"));
    }

    /// <summary>"what do i say on the phone", "how should I start": what is asked of the coach, not of the reader.</summary>
    private static bool IsToCoach(string[] words, bool withYou) =>
        QuestionWords.Contains(words[0]) && words.Length > 2 && (words[1] == "to"
            || Enumerable.Range(1, Math.Min(2, words.Length - 2)).Any(k => words[k] is "do" or "should" or "can" or "could" or "would" or "might" or "must" or "shall" && (words[k + 1] is "i" or "we" || (withYou && words[k + 1] == "you"))))
        || words is ["what" or "even", "if", ..]
        || (words[0] is "can" or "could" or "would" or "will" && words.Length > 1 && words[1] == "you");

    /// <summary>"draft a message to my old colleague Tom": what is wanted of the coach, not said about Tom.</summary>
    private static bool IsCommand(string[] words) =>
        (words.Take(8).Any(w => w is "talk" or "speak" or "meet" or "call" or "phone") && words.Take(4).Any(w => w is "want" or "wanna" or "like" or "need" or "love" or "help" or "hope" or "hoping")) || words.Take(8).Any(w => w is "write" or "draft" or "message" or "msg" or "reach" or "email" or "mail" or "contact" or "note" or "text" or "ping" or "approach" or "connect" or "writing" or "script" or "intro") && !words.Contains("knows");

    private static bool KnowsWell(string[] words)
    {
        var my = Array.IndexOf(words, "my");
        return my >= 0 && words.Skip(my + 1).Take(3).Any(w => w is "colleague" or "friend" or "coworker" or "co-worker" or "boss" or "classmate" or "teammate" or "mentor" or "neighbor" or "neighbour" or "teacher" or "professor" or "roommate" or "manager" or "cousin" or "uncle" or "aunt");
    }

    private static string Joined(string? before, Clause clause) =>
        before is null ? clause.Text : $"{before}{clause.Joint ?? ". "}{clause.Text}";

    private static Nearness Nearer(Nearness? one, Nearness other) => one is { } o && o > other ? o : other;

    private static string? Goal(string[] words)
    {
        // "I'm a nurse moving to health IT".
        var moves = Array.FindIndex(words, w => w is "moving" or "switching" or "changing" or "transitioning" or "pivoting" or "breaking");
        if (moves > 0 && words[0] is "i'm" or "im" or "i" && moves + 2 < words.Length && Array.FindIndex(words, moves + 1, w => w is "to" or "into") is var over and > 0 && over - moves <= 2 && over + 1 < words.Length)
        {
            return $"a way into {string.Join(' ', words[(over + 1)..])}";
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
            return $"a way into {string.Join(' ', words[(into + 1)..])}";
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

    private static bool Stranger(string[] words) =>
        Joined(words) is var text && (text.Contains("never met", StringComparison.Ordinal) || text.Contains("idk him", StringComparison.Ordinal) || text.Contains("idk her", StringComparison.Ordinal) || text.Contains("idk them", StringComparison.Ordinal) || text is "cold" or "stranger" or "a stranger" or "cold contact" or "random" || text.StartsWith("found ", StringComparison.Ordinal) || text.StartsWith("i found ", StringComparison.Ordinal) || text.Contains("don't know him", StringComparison.Ordinal) || text.Contains("dont know him", StringComparison.Ordinal)
            || text.Contains("don't know her", StringComparison.Ordinal) || text.Contains("dont know her", StringComparison.Ordinal) || text.Contains("don't know them", StringComparison.Ordinal) || text.Contains("total stranger", StringComparison.Ordinal)
            || text.Contains("doesn't know me", StringComparison.Ordinal) || text.Contains("doesnt know me", StringComparison.Ordinal) || text.StartsWith("nothing yet", StringComparison.Ordinal));

    private static bool LostTouch(string[] words) =>
        Joined(words) is var text && (text.Contains("lost touch", StringComparison.Ordinal) || text.Contains("in years", StringComparison.Ordinal) || text.Contains("in ages", StringComparison.Ordinal)
            || ((text.Contains("haven't", StringComparison.Ordinal) || text.Contains("havent", StringComparison.Ordinal) || text.Contains("have not", StringComparison.Ordinal)) && (text.Contains("spoken", StringComparison.Ordinal) || text.Contains("talked", StringComparison.Ordinal) || text.Contains("seen", StringComparison.Ordinal))));

    private static string Joined(string[] words) => string.Join(' ', words);

    private static bool IsAlike(string[] words) =>
        !IsSamePlace(words) && (words[0] is "we" or "i" or "me" or "our" or "my" or "same") && words.Any(w => w is "too" or "also" or "same" or "similar" or "likewise" or "well")
        && (words.Contains("too") || words.Contains("also") || words.Contains("likewise") || Joined(words) is var text && (text.Contains("as well", StringComparison.Ordinal) || text.Contains("the same", StringComparison.Ordinal) || text.Contains("similar", StringComparison.Ordinal)))
        && !words.Contains("school") && !words.Contains("church") && !words.Contains("gym") && !words.Contains("club") && !words.Contains("team");

    /// <summary>"we were on the same ward", "we went to the same gym": one place or group for both; "we made the same move" is not.</summary>
    private static bool IsSamePlace(string[] words)
    {
        var same = Array.IndexOf(words, "same");
        return words[0] is "we" or "we're" or "both" or "were" && same > 0 && same + 1 < words.Length
            && words[same + 1] is not ("thing" or "things" or "move" or "switch" or "mistake" or "mistakes" or "problem" or "problems" or "change" or "choice" or "boat" or "issue" or "issues" or "way" or "trouble" or "fight" or "question")
            && words[..same].Any(w => w is "were" or "we're" or "was" or "are" or "went" or "go" or "worked" or "work" or "lived" or "live" or "sat" or "sit" or "served" or "sing" or "sang" or "play" or "played" or "attended" or "attend" or "belong" or "belonged" or "studied" or "share" or "shared" or "ride" or "rode" or "take" or "took" or "train" or "trained" or "grew" or "started" or "came" or "come");
    }

    private static Nearness? Together(string[] words)
    {
        if (words[0] is "we" or "we'd" or "we've" && words.Contains("together") && words is not [_, "met" or "went", ..])
        {
            // "we did payroll together", "we served together in the navy".
            return Drafting.Nearness.Talked;
        }

        if (IsSamePlace(words))
        {
            return words.Any(w => w is "team" or "ward" or "shift" or "crew" or "unit" or "project" or "department" or "office" or "lab" or "desk" or "platoon" or "site" or "kitchen") ? Drafting.Nearness.Talked : Drafting.Nearness.Stranger;
        }

        if (words is ["we", "shared", ..])
        {
            return words.Any(w => w is "office" or "desk" or "room" or "flat" or "apartment" or "house" or "dorm" or "van" or "shift" or "shifts") ? Drafting.Nearness.Talked : Drafting.Nearness.Met;
        }

        var text = Joined(words);
        var start = words[0] is "i" or "we" or "yes" or "yeah" ? words[1..] : words;
        if (start.Length == 0)
        {
            return null;
        }

        return text.Contains("each other out", StringComparison.Ordinal) || text.Contains("helped me", StringComparison.Ordinal) && text.Contains("helped him", StringComparison.Ordinal) ? Drafting.Nearness.Mutual
            : start[0] is "worked" or "work" && (text.Contains("together", StringComparison.Ordinal) || text.Contains("with him", StringComparison.Ordinal) || text.Contains("with her", StringComparison.Ordinal) || text.Contains("for him", StringComparison.Ordinal) || text.Contains("for her", StringComparison.Ordinal)) ? Drafting.Nearness.Talked
            : start[0] is "talked" or "spoke" or "chatted" or "know" && words[0] is not ("he" or "she") ? Drafting.Nearness.Talked
            : text.Contains("had coffee", StringComparison.Ordinal) || text.Contains("had lunch", StringComparison.Ordinal) || text.Contains("friend of mine", StringComparison.Ordinal) || text.Contains("my friend", StringComparison.Ordinal) || text.Contains("old colleague", StringComparison.Ordinal) || text.Contains("ex colleague", StringComparison.Ordinal) || text.Contains("former colleague", StringComparison.Ordinal) ? Drafting.Nearness.Talked
            : start[0] is "met" || text.Contains("we met", StringComparison.Ordinal) || text.Contains("sat next to", StringComparison.Ordinal) ? Drafting.Nearness.Met
            : start[0] is "both" or "went" or "studied" or "share" or "play" or "sit" or "live" && words[0] is not ("he" or "she" or "they") || start[0] is "same" || text.StartsWith("our kids", StringComparison.Ordinal) || text.Contains("alum", StringComparison.Ordinal) ? Drafting.Nearness.Stranger
            : null;
    }

    private static bool IsOffer(string[] words, Asked asked)
    {
        var can = Array.FindIndex(words, w => w is "can" or "could" or "offer");
        var offers = can >= 0 && can <= 5 && Array.FindIndex(words, can, OfferVerbs.Contains) is var verb and >= 0 && verb - can <= 3 && !words[..can].Any(w => w is "he" or "she" or "they" or "you");
        return offers
            || (OfferVerbs.Contains(words[0]) && words.Length > 1 && asked == Asked.Offer)
            || (words is ["i" or "we", "have" or "got" or "made" or "wrote", ..] && asked == Asked.Offer)
            || (words.Length > 3 && words[0] is "i'd" or "happy" or "glad" && words.Any(OfferVerbs.Contains) && asked != Asked.Question && words.Any(ReaderObjects.Contains));
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
            || (Me.Contains(words[0]) && words.Length > 2 && (Findings.Contains(words[1]) || Findings.Contains(words[2])) && words.Any(w => ReaderObjects.Contains(w) || w is "a" or "the"));
    }

    [GeneratedRegex(@"^(?:and|also|plus|oh)(?: also| and)?,? ", Plainly)]
    private static partial Regex Besides();

    private static HashSet<string> Words(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
