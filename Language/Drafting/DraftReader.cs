namespace NetworkCoachBot.Language.Drafting;

/// <summary>
/// Reads what somebody says about the person they want to write to: who knows both, what the reader did, what is alike,
/// what could be given, what they would like to know. Works on clauses; what no marker claims answers the question that was asked.
/// </summary>
public static class DraftReader
{
    private static readonly HashSet<string> ReaderPronouns = Words("he", "she", "they", "he's", "she's", "they're", "they've", "hes", "shes", "his", "her", "their");

    private static readonly HashSet<string> ReaderObjects = Words("him", "her", "them", "his", "their");

    private static readonly HashSet<string> Me = Words("i", "we", "i'm", "im", "i've", "ive", "we've", "weve", "i'd", "my");

    private static readonly HashSet<string> Relations = Words(
        "boss", "friend", "cousin", "neighbor", "neighbour", "sister", "brother", "uncle", "aunt", "colleague", "coworker", "co-worker", "professor", "prof", "teacher", "mentor", "manager", "dad", "father", "mom", "mum", "mother", "wife", "husband", "partner", "roommate", "flatmate", "dentist", "doctor", "landlord", "coach", "pastor", "supervisor", "classmate", "teammate", "advisor", "adviser", "buddy", "mate", "client", "customer", "supplier", "vendor", "girlfriend", "boyfriend", "fiance", "son", "daughter", "niece", "nephew", "trainer", "hairdresser", "barber", "accountant", "lawyer", "recruiter", "tutor", "director", "lead", "foreman", "chef");

    private static readonly HashSet<string> OfferVerbs = Words(
        "tell", "show", "share", "send", "give", "help", "introduce", "connect", "explain", "offer", "teach", "walk", "lend", "point", "write", "review", "test", "fix", "bring", "pass", "translate", "proofread", "recommend", "invite", "cover", "volunteer", "draw", "design", "build", "swap", "drive", "cook", "host");

    private static readonly HashSet<string> LearnVerbs = Words("know", "learn", "ask", "hear", "understand", "find");

    private static readonly HashSet<string> QuestionWords = Words("how", "what", "why", "when", "where", "who", "which", "whether");

    private static readonly HashSet<string> Findings = Words("read", "saw", "heard", "love", "loved", "like", "liked", "admire", "admired", "follow", "watched", "enjoyed", "noticed", "listened", "attended", "found", "use", "used");

    private static readonly HashSet<string> Work = Words("job", "jobs", "work", "role", "roles", "position", "positions", "gig", "internship", "internships", "opening", "career", "placement", "apprenticeship", "opportunity", "opportunities", "contract", "shift", "shifts");

    internal static readonly HashSet<string> Starters = Words(
        "i", "we", "he", "she", "they", "it", "my", "i'm", "im", "i've", "ive", "i'd", "we've", "he's", "she's", "hes", "shes", "they're", "he'd", "she'd", "they'd", "his", "her", "their", "how", "what", "why", "wanna", "want", "maybe", "met", "never", "no", "worked", "went", "our", "both", "looking", "hoping", "could", "can", "would", "there's");

    private static readonly string[] Nothings =
    [
        "nothing", "nobody", "no one", "nothing yet", "nothing really", "nothing comes to mind", "not really", "no", "nope", "none", "nah", "dunno", "idk", "i don't know", "i dont know", "no idea", "not sure", "can't think of anything", "cant think of anything", "i have nothing", "i have nothing to offer", "i've got nothing", "nothing i can think of", "no clue", "skip", "don't know", "dont know", "i'm not sure", "im not sure", "nothing at all", "i don't have anything", "i dont have anything", "n/a", "no link", "no connection", "none yet", "nothing to offer",
    ];

    /// <summary>Reads one message.</summary>
    /// <param name="text">What the user typed.</param>
    /// <param name="asked">What the coach had asked.</param>
    /// <param name="readerName">The reader's name, where known.</param>
    public static DraftReading Read(string text, Asked asked, string? readerName = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Trim().TrimEnd('.', '!', ' ').Replace('\u2019', '\'');
        if (Nothings.Contains(plain, StringComparer.OrdinalIgnoreCase))
        {
            return new() { Nothing = true, Nearness = asked == Asked.Link ? Drafting.Nearness.Stranger : null };
        }

        var reading = new DraftReading();
        var rest = new List<string>();
        Clause[] clauses = [.. Clause.Split(text, Starters)];
        if (asked == Asked.Question && clauses.Any(c => c.Words.Length > 0 && IsOffer(c.Words, Asked.Nothing)) && !clauses.Any(c => c.Words.Length > 0 && IsQuestion(c.Words)))
        {
            // Asked what they'd like to know, they say what they can give: "month two was chaos, I can tell him how we fixed it".
            asked = Asked.Offer;
        }

        foreach (var clause in clauses)
        {
            if (Take(clause, reading, asked, readerName ?? "") is { } read)
            {
                // "month two was chaos, I can tell him how we fixed it": what stood before belongs to what follows.
                reading = clause.Joint is { } joint && rest.Count > 0 ? WithLead(reading, read, rest, joint) : read;
            }
            else
            {
                rest.Add(clause.Text);
            }
        }

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
        Asked.Link when reading is { Referrer: null, Link: null } && (reading.Reason is null || !IsAboutOneself(rest)) => reading with { Link = rest },
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

        if (asked == Asked.Nothing && IsCommand(words))
        {
            return reading with { Nearness = KnowsWell(words) ? Drafting.Nearness.Talked : reading.Nearness };
        }

        // Another word about the reader, where an offer was asked for, is no offer: "she runs the rota like clockwork".
        if (asked == Asked.Offer && ReaderPronouns.Contains(words[0]) && !words.Any(w => Me.Contains(w) || w is "me" or "our" or "us" or "mine"))
        {
            return reading with { Reason = Joined(reading.Reason, clause) };
        }

        return Goal(words) is { } goal ? reading with { Goal = goal }
            : Referral(words, readerName) is { } referral ? reading with { Referrer = referral.Name, Relation = referral.Relation }
            : asked == Asked.Link && OfMine(words) is { } mine ? reading with { Referrer = mine }
            : asked == Asked.Question && !IsAlike(words) ? reading with { Question = Joined(reading.Question, clause) }
            : Stranger(words) ? reading with { Nearness = Drafting.Nearness.Stranger }
            : Advice(words) is { } advice ? reading with { Question = reading.Question ?? advice }
            : LostTouch(words) ? reading with
            {
                LostTouch = true,
                Nearness = Nearer(reading.Nearness, Drafting.Nearness.Met),
                Link = Together(words) is null ? reading.Link : clause.Text.Split(',')[0],
            }
            : Role(words, readerName) is { } role && asked is Asked.Nothing or Asked.Link ? reading with { Role = role.Role ?? reading.Role, Company = role.Company ?? reading.Company }
            : IsAlike(words) && asked != Asked.Offer ? reading with { Alike = Joined(reading.Alike, clause) }
            : Together(words) is { } nearness ? reading with { Link = Joined(reading.Link, clause), Nearness = Nearer(reading.Nearness, nearness) }
            : IsOffer(words, asked) ? reading with { Offer = Joined(reading.Offer, clause) }
            : IsQuestion(words) && asked != Asked.Offer ? reading with { Question = Joined(reading.Question, clause) }
            : asked != Asked.Offer && IsAboutReader(words, readerName) ? reading with { Reason = Joined(reading.Reason, clause) }
            : null;
    }

    /// <summary>"draft a message to my old colleague Tom": what is wanted of the coach, not said about Tom.</summary>
    private static bool IsCommand(string[] words) =>
        words.Take(8).Any(w => w is "write" or "draft" or "message" or "msg" or "reach" or "email" or "mail" or "contact" or "note" or "text" or "ping" or "approach" or "connect" or "writing" or "script" or "intro") && !words.Contains("knows");

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

    private static (string Name, string? Relation)? Referral(string[] words, string readerName)
    {
        if (words[0] == "my" && words.Length is >= 4 and <= 8 && Relations.Contains(words[^1]) && words[^2] is "his" or "her" or "their" && Array.FindIndex(words, w => w is "is" or "was" || w.EndsWith("'s", StringComparison.Ordinal)) is var kin and > 0)
        {
            // "my neighbour's his cousin".
            return Named([.. words[..kin], words[kin].Replace("'s", "", StringComparison.Ordinal)], null) is { } said ? (said.Name.Replace(" is", "", StringComparison.Ordinal), said.Relation) : null;
        }

        var verb = Array.FindIndex(words, w => w is "knows" or "know" or "introduced" or "introduces" or "referred" or "connected" or "suggested" or "recommended" or "mentioned");
        if (words is ["through" or "via", ..])
        {
            return Named(words[1..], null);
        }

        if (verb < 1 || verb > 7 || Me.Contains(words[verb - 1]) && words[verb - 1] != "my" || QuestionWords.Contains(words[0]))
        {
            return words.Length > 3 && Array.IndexOf(words, "told") is var told and > 0 && words[told + 1 < words.Length ? told + 1 : told] == "me" && Array.IndexOf(words, "about") > told && !ReaderPronouns.Contains(words[0])
                ? Named(words[..told], null)
                : null;
        }

        var objects = words[(verb + 1)..];
        var first = readerName.Split(' ')[0];
        var aboutReader = objects.Any(w => ReaderObjects.Contains(w) || w is "us" or "me" || (first.Length > 0 && w.Equals(first, StringComparison.OrdinalIgnoreCase)));
        return aboutReader && !ReaderPronouns.Contains(words[0]) ? Named(words[..verb], null) : null;
    }

    /// <summary>"my old boss ana" is Ana, my old boss; "my boss" has no name; "a friend of mine, sam".</summary>
    private static (string Name, string? Relation)? Named(string[] words, string? relation)
    {
        var subject = words.SkipWhile(w => w is "and" or "but" or "so" or "well" or "actually" or "oh" or "yes" or "yeah" or "also").Where(w => w is not ("who" or "also" or "kindly" or "just" or "already" or "has" or "had" or "might" or "may" or "could" or "can" or "would")).ToArray();
        var kin = Array.FindLastIndex(subject, Relations.Contains);
        if (kin < 0)
        {
            var name = subject.TakeWhile(w => w is not ("from" or "at" or "in")).ToArray();
            return name.Length is > 0 and <= 3 && !Me.Contains(name[0]) && !ReaderPronouns.Contains(name[0]) ? (string.Join(' ', name), relation) : null;
        }

        var names = subject[(kin + 1)..].SkipWhile(w => w is "of" or "mine" or "named" or "called" or "from" or "at").TakeWhile(w => w is not ("from" or "at" or "in")).ToArray();
        var before = subject.TakeWhile((w, i) => i < kin && w is not ("my" or "a" or "an" or "our" or "the")).ToArray();
        var said = string.Join(' ', subject[(before.Length < kin ? before.Length : 0)..(kin + 1)]);
        said = said is "a friend" or "friend" ? "a friend of mine" : said;
        var whose = said.StartsWith("a ", StringComparison.Ordinal) || said.StartsWith("my ", StringComparison.Ordinal) || said.StartsWith("our ", StringComparison.Ordinal) ? said : "my " + said;
        return names.Length is > 0 and <= 3 ? (string.Join(' ', names), whose)
            : before.Length is > 0 and <= 3 ? (string.Join(' ', before), whose)
            : (whose, null);
    }

    /// <summary>"my cousin's boss" and "he knows my dad" name somebody who knows both.</summary>
    private static string? OfMine(string[] words)
    {
        var at = Array.FindIndex(words, w => w == "my");
        if (at < 0 || at + 1 >= words.Length)
        {
            return null;
        }

        var kin = Array.FindIndex(words, at + 1, w => Relations.Contains(w.Replace("'s", "", StringComparison.Ordinal)));
        return kin < 0 || kin - at > 3 ? null
            : words[kin].EndsWith("'s", StringComparison.Ordinal) ? string.Join(' ', words[at..(kin + 1)])[..^2]
            : ReaderPronouns.Contains(words[0]) && words.Take(at).Any(w => w is "knows" or "know") ? string.Join(' ', words[at..(kin + 1)])
            : null;
    }

    private static bool Stranger(string[] words) =>
        Joined(words) is var text && (text.Contains("never met", StringComparison.Ordinal) || text.Contains("don't know him", StringComparison.Ordinal) || text.Contains("dont know him", StringComparison.Ordinal)
            || text.Contains("don't know her", StringComparison.Ordinal) || text.Contains("dont know her", StringComparison.Ordinal) || text.Contains("don't know them", StringComparison.Ordinal) || text.Contains("total stranger", StringComparison.Ordinal)
            || text.Contains("doesn't know me", StringComparison.Ordinal) || text.Contains("doesnt know me", StringComparison.Ordinal) || text.StartsWith("nothing yet", StringComparison.Ordinal));

    private static bool LostTouch(string[] words) =>
        Joined(words) is var text && (text.Contains("lost touch", StringComparison.Ordinal) || text.Contains("in years", StringComparison.Ordinal) || text.Contains("in ages", StringComparison.Ordinal)
            || ((text.Contains("haven't", StringComparison.Ordinal) || text.Contains("havent", StringComparison.Ordinal) || text.Contains("have not", StringComparison.Ordinal)) && (text.Contains("spoken", StringComparison.Ordinal) || text.Contains("talked", StringComparison.Ordinal) || text.Contains("seen", StringComparison.Ordinal))));

    private static string Joined(string[] words) => string.Join(' ', words);

    /// <summary>"he owns ruiz foods", "she's the head of ops at delta", "works at northwind".</summary>
    private static (string? Role, string? Company)? Role(string[] words, string readerName)
    {
        var named = readerName.Length > 0 && words[0].Equals(readerName.Split(' ')[0], StringComparison.OrdinalIgnoreCase);
        var from = named || ReaderPronouns.Contains(words[0]) ? 1 : 0;
        var contracted = words[0] is "he's" or "she's" or "hes" or "shes" or "they're" or "who's";
        if (from == 0 && words[0] is not ("works" or "owns" or "runs" or "owner" or "head" or "ceo" or "cto" or "vp" or "director" or "manager") || from >= words.Length)
        {
            return null;
        }

        var verb = words[from];
        if (!contracted && verb is "owns" or "runs" or "founded" or "leads" or "manages" && words.Length - from is > 1 and <= 5)
        {
            return (verb switch { "owns" => "owner", "runs" => "head", "founded" => "founder", "leads" => "lead", _ => "manager" }, Joined(words[(from + 1)..].SkipWhile(w => w is "the" or "a").ToArray()));
        }

        if (!contracted && verb is "works" or "work")
        {
            var place = Array.FindIndex(words, w => w is "at" or "for");
            return place > 0 && place + 1 < words.Length && words.Length - place <= 5 ? (null, Joined(words[(place + 1)..])) : null;
        }

        if (contracted || (verb is "is" or "are" && from == 1))
        {
            var start = contracted ? 1 : 2;
            var tail = words[start..].SkipWhile(w => w is "the" or "a" or "an" or "our" or "now").ToArray();
            var at = Array.FindIndex(tail, w => w is "at" or "@" or "for");
            return tail.Length is 0 or > 8 || tail[0].EndsWith("ing", StringComparison.Ordinal) || tail[0].EndsWith("ed", StringComparison.Ordinal) ? null
                : at > 0 ? (Joined(tail[..at]), Joined(tail[(at + 1)..]))
                : tail.Length <= 4 && words[start] is "the" or "a" or "an" ? (Joined(tail), null)
                : null;
        }

        return null;
    }

    private static bool IsAlike(string[] words) =>
        (words[0] is "we" or "i" or "me" or "our" or "my" or "same") && words.Any(w => w is "too" or "also" or "same" or "similar" or "likewise" or "well")
        && (words.Contains("too") || words.Contains("also") || words.Contains("likewise") || Joined(words) is var text && (text.Contains("as well", StringComparison.Ordinal) || text.Contains("the same", StringComparison.Ordinal) || text.Contains("similar", StringComparison.Ordinal)))
        && !words.Contains("school") && !words.Contains("church") && !words.Contains("gym") && !words.Contains("club") && !words.Contains("team");

    private static Nearness? Together(string[] words)
    {
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
            || (first.Length > 0 && (subject.Equals(first, StringComparison.OrdinalIgnoreCase) || subject.Equals(first + "'s", StringComparison.OrdinalIgnoreCase)))
            || words[0] is "because" or "bc" or "cuz"
            || (Me.Contains(words[0]) && words.Length > 2 && (Findings.Contains(words[1]) || Findings.Contains(words[2])) && words.Any(w => ReaderObjects.Contains(w) || w is "a" or "the"));
    }

    private static HashSet<string> Words(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
