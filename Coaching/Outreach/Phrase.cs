namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>What shape a user's phrase has, which decides how it is joined into a sentence.</summary>
public enum PhraseShape
{
    /// <summary>A thing: "my notes on month two".</summary>
    Noun,

    /// <summary>A sentence with its own subject: "we did that too".</summary>
    Clause,

    /// <summary>A verb without a subject: "tell him how we fixed it".</summary>
    Action,

    /// <summary>An indirect question: "how he got night shift to agree".</summary>
    IndirectQuestion,

    /// <summary>A direct question: "what would he do differently".</summary>
    DirectQuestion,

    /// <summary>"about night shifts".</summary>
    About,
}

/// <summary>Reads the shape of a short phrase.</summary>
public static class Phrase
{
    private static readonly HashSet<string> Subjects = Set("i", "i'm", "im", "i've", "ive", "i'd", "i'll", "we", "we've", "we're", "you", "he", "she", "they", "it", "he's", "she's", "they're", "they've", "it's", "you're", "you've", "that", "this", "there", "our", "my", "his", "her", "their", "your", "both");

    private static readonly HashSet<string> Pronouns = Set("i", "i'm", "im", "i've", "ive", "i'd", "id", "i'll", "we", "we've", "we're", "you", "he", "she", "they", "it", "he's", "she's", "hes", "shes", "they're", "they've", "it's", "you're", "you've", "he'd", "she'd", "there's");

    private static readonly HashSet<string> QuestionWords = Set("how", "what", "why", "when", "where", "who", "which", "whether", "if");

    private static readonly HashSet<string> Auxiliaries = Set("is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could", "would", "will", "should", "may", "might", "isn't", "doesn't", "didn't", "wouldn't");

    /// <summary>Verbs in their plain form; true where the word is also a thing.</summary>
    private static readonly Dictionary<string, bool> Verbs = ReadVerbs();

    /// <summary>Words before which "book", "walk" or "plan" is a verb.</summary>
    private static readonly HashSet<string> AfterVerb = Set(
        "a", "an", "the", "my", "our", "his", "her", "their", "him", "them", "it", "you", "your", "this", "that", "these", "those", "some", "any", "every", "up", "out", "down", "over", "through", "with", "for", "to", "about", "on", "in", "at", "how", "what", "together");

    private static readonly HashSet<string> CommonVerbs = Set(
        "is", "was", "are", "were", "has", "have", "had", "does", "did", "can", "could", "will", "would", "went", "goes", "made", "built", "ran", "runs", "owns", "wrote", "gave", "gives", "spoke", "speaks", "led", "leads", "works", "worked", "knows", "knew", "won", "got", "grew", "took", "began", "said", "says", "left", "taught", "teaches", "sold", "bought", "brought", "came", "hired", "moved", "started", "opened", "helped", "used", "lives", "sits", "plays", "coaches", "posted", "published", "launched", "closed", "died", "became", "fell", "broke", "lost", "retired", "joined", "quit", "recovered", "collapsed", "passed", "changed", "turned", "switched", "cut", "put", "set");

    /// <summary>Verbs of one that are hardly plurals of a thing too: "your firm hires veterans".</summary>
    private static readonly HashSet<string> VerbsOfOne = Set("hires", "trains", "makes", "needs", "uses", "wants", "helps", "keeps", "sells", "brings", "thinks", "loves", "likes", "writes", "manages", "does", "builds", "serves", "pays", "lets", "gets", "feeds", "treats", "takes", "covers", "opens", "closes", "stays", "lends", "gives", "comes", "goes", "looks", "feels", "seems", "smells", "tastes", "welcomes", "prints", "hosts", "means", "shows", "tells", "buys", "grows", "fixes", "repairs");

    /// <summary>Verbs of several, which have no s: "Teo and your husband play dominoes".</summary>
    private static readonly HashSet<string> VerbsOfSeveral = Set(
        "play", "sing", "train", "go", "live", "know", "share", "own", "sit", "talk", "speak", "meet", "say", "see", "do", "make", "teach", "serve", "learn", "fix", "build", "swim", "hike", "fish", "want", "like", "think", "believe", "keep", "take", "give", "get", "come", "sell", "grow", "write", "read", "eat", "drink", "belong", "attend", "bake", "sail", "hunt", "row", "ski");

    /// <summary>The same, where they are things too: something has to follow them.</summary>
    private static readonly HashSet<string> VerbsAndThings = Set("work", "run", "coach", "study", "volunteer", "cook", "drive", "ride", "dance", "lead", "walk", "help", "use", "need", "love");

    private static readonly HashSet<string> Owners = Set("my", "your", "his", "her", "our", "their", "the", "a", "an", "some", "both", "two", "three", "many");

    private static readonly HashSet<string> Several = Set("kids", "people", "children", "men", "women", "parents", "folks", "wives", "families");

    private static readonly HashSet<string> Prepositions = Set("at", "in", "on", "to", "for", "with", "from", "by", "of", "about", "and", "or", "into", "under", "over", "as", "than", "who", "that", "which");

    /// <summary>What may be heard from somebody as it is; all else is heard about.</summary>
    private static readonly HashSet<string> SaidThings = Set("view", "views", "advice", "thoughts", "thought", "take", "opinion", "opinions", "story", "stories", "perspective", "perspectives", "feedback", "idea", "ideas", "tips", "tip", "answer", "answers", "side", "impressions", "impression", "suggestions", "suggestion", "reasons", "reason", "news", "plans", "plan", "version", "voice", "insights", "insight");

    /// <summary>Whether a thing is something that is said, so that it can be heard: "your view of night shifts", not "your new welding lab".</summary>
    /// <param name="text">A phrase that names a thing.</param>
    internal static bool IsSaid(string text) => WordsOf(text).TakeWhile(w => !Prepositions.Contains(w)).LastOrDefault() is { } head && SaidThings.Contains(head);

    /// <summary>"yesterday she stayed": the words of when, before who did it.</summary>
    private static string[] WithoutTime(string[] words)
    {
        var from = words is [var one, ..] && one.ToLowerInvariant() is "yesterday" or "today" or "then" or "once" or "later" or "recently" or "now" or "lately" or "sometimes" or "afterwards" or "finally" or "still" ? 1
            : words is [var last, var day, ..] && last.ToLowerInvariant() is "last" or "this" or "one" or "every" && day.ToLowerInvariant() is "week" or "month" or "year" or "night" or "day" or "time" or "summer" or "winter" or "spring" or "fall" or "autumn" or "morning" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" ? 2
            : 0;
        return from > 0 && from < words.Length && Pronouns.Contains(words[from]) ? words[from..] : words;
    }

    /// <summary>The shape of a phrase, judged by its first words.</summary>
    /// <param name="text">The phrase, thumbs spelling allowed.</param>
    public static PhraseShape ShapeOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WithoutTime(WordsOf(text));
        if (words.Length == 0)
        {
            return PhraseShape.Noun;
        }

        if (QuestionWords.Contains(words[0]))
        {
            return (words.Length > 1 && Auxiliaries.Contains(words[1]) && words[0].ToLowerInvariant() is not ("if" or "whether")) || text.TrimEnd().EndsWith('?')
                ? PhraseShape.DirectQuestion
                : PhraseShape.IndirectQuestion;
        }

        if (IsContractedQuestion(words[0]) || (Auxiliaries.Contains(words[0]) && words.Length > 2 && (text.TrimEnd().EndsWith('?') || Pronouns.Contains(words[1]) || words[1].ToLowerInvariant() is "there" or "your" or "his" or "her" or "their" || (words[1].ToLowerInvariant() is "the" or "a" or "an" or "most" or "people" or "these" or "anybody" && words[0].ToLowerInvariant() is not ("do" or "have" or "had")))))
        {
            return PhraseShape.DirectQuestion;
        }

        return words[0].Equals("about", StringComparison.OrdinalIgnoreCase) ? PhraseShape.About
            : Pronouns.Contains(words[0]) ? PhraseShape.Clause
            : IsAction(words) ? PhraseShape.Action
            : HasFiniteVerb(words) ? PhraseShape.Clause
            : PhraseShape.Noun;
    }

    /// <summary>Whether a word can be a verb in its plain form: "eat", "close".</summary>
    internal static bool IsVerb(string word) => Verbs.ContainsKey(word) || VerbsOfSeveral.Contains(word) || word.ToLowerInvariant() is "be" or "have" or "close" or "open" or "hire" or "start" or "stop" or "leave" or "become" or "run" or "use" or "need" or "change" or "save" or "grow" or "train" or "teach" or "agree" or "finish" or "begin" or "raise" or "pull" or "push" or "break" or "lose" or "win" or "hide";

    /// <summary>Whether a phrase says without a subject what somebody did or has: "made a map of it", "got a spare pair".</summary>
    internal static bool IsDone(string text) => WordsOf(text) is [var verb, var what, ..] && (AfterVerb.Contains(what) || char.IsAsciiDigit(what[0]))
        && verb.ToLowerInvariant() is "made" or "built" or "wrote" or "got" or "found" or "have" or "had" or "kept" or "collected" or "saved" or "drew" or "know" or "took" or "ran" or "did" or "tested" or "counted" or "put" or "worked" or "recorded" or "filmed" or "translated" or "grew" or "bought" or "baked" or "sewed" or "fixed" or "repaired" or "tried" or "used" or "own" or "keep" or "grow" or "played";

    /// <summary>"thank her for the book", "book a room", but "book recommendations".</summary>
    private static bool IsAction(string[] words) =>
        words.Length > 1 && Verbs.TryGetValue(words[0], out var isAlsoThing) && (!isAlsoThing || AfterVerb.Contains(words[1]));

    /// <summary>"what's it like", "how'd he start".</summary>
    private static bool IsContractedQuestion(string word) =>
        word.IndexOf('\'', StringComparison.Ordinal) is var at and > 0 && QuestionWords.Contains(word[..at]) && word[(at + 1)..].ToLowerInvariant() is "s" or "d" or "re" or "ll" or "ve";

    /// <summary>Whether a verb in a finite form follows the first words without a relative pronoun: "month two was chaos".</summary>
    private static bool HasFiniteVerb(string[] words)
    {
        for (var i = 1; i < Math.Min(words.Length, 7); i++)
        {
            var word = words[i].ToLowerInvariant();
            if (word == "in" && i + 1 < words.Length && words[i + 1].Equals("law", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (word is "that" or "who" or "which" or "how" or "what" or "on" or "about" or "for" or "where" or "when" or "with" or "of" or "in" or "at" or "from" or "to")
            {
                return Pronouns.Contains(words[i - 1]) || HasVerbOfSeveral(words[..i]);
            }

            if (Pronouns.Contains(word))
            {
                // "the talk she gave": a relative clause, so the whole is a thing.
                return i == 0;
            }

            if (CommonVerbs.Contains(word) || IsPast(words, i) || (VerbsOfOne.Contains(word) && IsFollowed(words, i)))
            {
                return true;
            }
        }

        return HasVerbOfSeveral(words);
    }

    /// <summary>"your team cleared the backlog", not "your recorded talk": what was done, before what it was done to.</summary>
    private static bool IsPast(string[] words, int i) =>
        words[i].Length > 4 && words[i].EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !Owners.Contains(words[i - 1]) && i + 1 < words.Length
        && (Owners.Contains(words[i + 1]) || words[i + 1].ToLowerInvariant() is "it" or "me" or "us" or "them" or "him" or "her" or "you" or "out" or "up" or "down" or "off" or "how" || char.IsAsciiDigit(words[i + 1][0]));

    private static bool IsFollowed(string[] words, int i) => i + 1 < words.Length && !Prepositions.Contains(words[i + 1]);

    /// <summary>"Teo and your husband play dominoes", "the kids play together".</summary>
    private static bool HasVerbOfSeveral(string[] words)
    {
        var and = Array.FindIndex(words, 0, Math.Min(words.Length, 5), w => w.Equals("and", StringComparison.OrdinalIgnoreCase));
        var second = and > 0 && and + 2 < words.Length ? words[and + 1] : null;
        var from = second is null ? -1 : Owners.Contains(second) ? and + 3 : char.IsUpper(second[0]) ? and + 2 : -1;
        if (from > 0)
        {
            return Enumerable.Range(from, Math.Clamp(words.Length - from, 0, 3)).TakeWhile(i => !Prepositions.Contains(words[i])).Any(i => VerbsOfSeveral.Contains(words[i]) || (VerbsAndThings.Contains(words[i]) && i + 1 < words.Length));
        }

        var verb = Owners.Contains(words[0]) ? Array.FindIndex(words, 1, Math.Min(words.Length - 1, 4), VerbsOfSeveral.Contains) : -1;
        return verb > 1 && (Several.Contains(words[verb - 1]) || (words[verb - 1].EndsWith('s') && IsFollowed(words, verb)));
    }

    /// <summary>Whether the phrase begins with a pronoun or possessive, so that "and" can join it to another clause.</summary>
    internal static bool StartsWithSubject(string text) => WordsOf(text) is [var first, ..] && Subjects.Contains(first);

    /// <summary>The words of a phrase, without punctuation at their ends.</summary>
    internal static string[] WordsOf(string text) =>
        [.. text.Replace('\u2019', '\'').Split([' ', '\n', '\t', ',', ';', ':'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', '!', '?', '"', '(', ')')).Where(w => w.Length > 0)];

    private static Dictionary<string, bool> ReadVerbs()
    {
        using var stream = typeof(Phrase).Assembly.GetManifestResourceStream("NetworkCoachBot.Coaching.Outreach.verbs.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToDictionary(word => word.TrimEnd('?'), word => word.EndsWith('?'), StringComparer.OrdinalIgnoreCase);
    }

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
