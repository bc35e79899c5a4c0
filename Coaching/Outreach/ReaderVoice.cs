using System.Text;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>
/// Turns what the user said about somebody ("he moved his plant to 4 day weeks") into what is said to them
/// ("you moved your plant to 4 day weeks"): pronouns, the name, the verbs that agree; small letters and thumb spellings tidied.
/// No word is added or dropped otherwise (F27).
/// </summary>
public static class ReaderVoice
{
    private static readonly HashSet<string> Subjects = Set("he", "she", "they");

    private static readonly HashSet<string> One = Set("he", "she", "he's", "she's", "he'd", "she'd", "he'll", "she'll", "him");

    private static readonly HashSet<string> Several = Set("they", "them", "their", "theirs", "they're", "they've", "they'd", "they'll", "themselves");

    private static readonly HashSet<string> NotVerbs = Set(
        "always", "perhaps", "sometimes", "besides", "towards", "afterwards", "upstairs", "nowadays", "is", "was", "has", "does",
        "this", "us", "as", "its", "yes", "his", "plus", "thus", "across", "less", "unless", "folks", "guys");

    private static readonly HashSet<string> Adverbs = Set(
        "also", "still", "just", "never", "ever", "always", "already", "now", "then", "often", "sometimes", "even", "only", "once", "too", "not", "both");

    private static readonly HashSet<string> Conjunctions = Set("and", "or", "but", "then");

    /// <summary>Third-person verbs that may follow "and": "he owns a bakery and runs a choir".</summary>
    private static readonly HashSet<string> SecondVerbs = Set(
        "runs", "owns", "works", "leads", "manages", "teaches", "writes", "speaks", "plays", "sits", "coaches", "builds", "makes", "helps", "knows",
        "has", "is", "does", "was", "goes", "lives", "sells", "hires", "designs", "organizes", "organises", "volunteers", "hosts", "chairs", "heads", "uses", "wants", "needs", "loves", "likes", "thinks", "says", "keeps", "gives", "takes", "brings");

    /// <summary>After "her" these show that it stands alone: "tell her how …", but "her plant".</summary>
    private static readonly HashSet<string> AfterObject = Set(
        "how", "what", "why", "when", "where", "who", "which", "whether", "that", "if", "about", "at", "in", "on", "to", "for", "with", "from", "by",
        "and", "or", "but", "so", "because", "as", "a", "an", "the", "my", "our", "some", "any", "this", "these", "those", "into", "through", "over", "up", "out", "off",
        "is", "was", "can", "could", "would", "will", "last", "yesterday", "today", "tomorrow", "again", "too", "also", "once", "before", "after", "since", "there", "here", "directly", "personally", "speak", "say", "do", "give", "present", "explain");

    private static readonly Dictionary<string, string> Agreement = new(StringComparer.OrdinalIgnoreCase)
    {
        ["is"] = "are",
        ["was"] = "were",
        ["has"] = "have",
        ["does"] = "do",
        ["isn't"] = "aren't",
        ["wasn't"] = "weren't",
        ["hasn't"] = "haven't",
        ["doesn't"] = "don't",
        ["goes"] = "go",
    };

    private static readonly Dictionary<string, string> Inverted = new(StringComparer.OrdinalIgnoreCase)
    {
        ["is"] = "are",
        ["was"] = "were",
        ["has"] = "have",
        ["does"] = "do",
        ["isn't"] = "aren't",
        ["wasn't"] = "weren't",
        ["hasn't"] = "haven't",
        ["doesn't"] = "don't",
    };

    private static readonly Dictionary<string, string> ThumbSpellings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["i"] = "I",
        ["im"] = "I'm",
        ["i'm"] = "I'm",
        ["ive"] = "I've",
        ["i've"] = "I've",
        ["id"] = "I'd",
        ["i'd"] = "I'd",
        ["i'll"] = "I'll",
        ["monday"] = "Monday",
        ["tuesday"] = "Tuesday",
        ["wednesday"] = "Wednesday",
        ["thursday"] = "Thursday",
        ["friday"] = "Friday",
        ["saturday"] = "Saturday",
        ["sunday"] = "Sunday",
        ["january"] = "January",
        ["february"] = "February",
        ["april"] = "April",
        ["june"] = "June",
        ["july"] = "July",
        ["august"] = "August",
        ["september"] = "September",
        ["october"] = "October",
        ["november"] = "November",
        ["december"] = "December",
        ["cud"] = "could",
        ["yesterdays"] = "yesterday's",
        ["todays"] = "today's",
        ["dont"] = "don't",
        ["doesnt"] = "doesn't",
        ["didnt"] = "didn't",
        ["cant"] = "can't",
        ["couldnt"] = "couldn't",
        ["wouldnt"] = "wouldn't",
        ["isnt"] = "isn't",
        ["wasnt"] = "wasn't",
        ["hasnt"] = "hasn't",
        ["havent"] = "haven't",
        ["arent"] = "aren't",
        ["werent"] = "weren't",
        ["hes"] = "he's",
        ["shes"] = "she's",
        ["theyre"] = "they're",
        ["thats"] = "that's",
        ["weve"] = "we've",
        ["youre"] = "you're",
        ["theyve"] = "they've",
        ["u"] = "you",
        ["ur"] = "your",
        ["w"] = "with",
        ["w/"] = "with",
        ["bc"] = "because",
        ["b/c"] = "because",
        ["cuz"] = "because",
        ["coz"] = "because",
        ["ppl"] = "people",
        ["abt"] = "about",
        ["btw"] = "by the way",
        ["thx"] = "thanks",
        ["gr8"] = "great",
        ["tho"] = "though",
        ["rn"] = "right now",
        ["alot"] = "a lot",
        ["wanna"] = "want to",
        ["gonna"] = "going to",
        ["gotta"] = "have to",
        ["kinda"] = "kind of",
        ["yrs"] = "years",
        ["yr"] = "year",
        ["mgmt"] = "management",
    };

    /// <summary>Rewrites a phrase for its reader.</summary>
    /// <param name="text">The user's words about the reader.</param>
    /// <param name="reader">Who reads the message; forms of their name become "you".</param>
    /// <param name="properNames">Further names whose capitals are restored ("ana", "delta").</param>
    /// <returns>The phrase without a full stop at its end and without a capital at its start unless a name or "I" stands there.</returns>
    public static string ToReader(string text, Reader reader, IReadOnlyCollection<string>? properNames = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reader);
        var tokens = SpelledTokens(text);

        // Beside "she", "they" are others: "what she'd ask them".
        var others = tokens.Any(t => One.Contains(t.Word));
        MarkReader(tokens, reader);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!others || !Several.Contains(tokens[i].Word))
            {
                Rewrite(tokens, i);
            }
        }

        Capitalise(tokens, reader.Company is { } company ? [.. properNames ?? [], company] : properNames ?? []);
        return Token.Join(tokens).Trim().TrimEnd('.', ',', ';', ' ');
    }

    /// <summary>Tidies a phrase without turning anybody into "you".</summary>
    public static string Tidy(string text, IReadOnlyCollection<string>? properNames = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = SpelledTokens(text);
        Capitalise(tokens, properNames ?? []);
        return Token.Join(tokens).Trim().TrimEnd('.', ',', ';', ' ');
    }

    private static string[] NameParts(Reader reader) =>
        reader.Company is null ? [] : Names.Tidy(reader.Company).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static List<Token> SpelledTokens(string text)
    {
        var tokens = Token.Split(text);
        foreach (var token in tokens)
        {
            token.Word = Spelled(token, tokens);
            if (token.After.StartsWith('/') && token.Word == "with")
            {
                token.After = " " + token.After[1..].TrimStart();
            }
        }

        return tokens;
    }

    private static string Spelled(Token token, List<Token> tokens)
    {
        // "w" before a word means with; an initial ("W. Brown") keeps its letter, and "ID" or "U" in capitals are left alone.
        if (token.Word.Length > 1 && token.Word.All(char.IsUpper) || token.After.StartsWith('.') && token.Word.Length == 1 && token != tokens[^1])
        {
            return token.Word;
        }

        var plain = token.Word.Replace('\u2019', '\'');
        return ThumbSpellings.TryGetValue(plain, out var spelled) ? spelled : plain.Equals(token.Word, StringComparison.Ordinal) ? token.Word : plain;
    }

    /// <summary>Forms of the reader's name become a subject or object pronoun that the rest then turns into "you".</summary>
    private static void MarkReader(List<Token> tokens, Reader reader)
    {
        var parts = Names.IsDescription(reader.Name) ? [] : Names.Tidy(reader.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var company = NameParts(reader);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (company.Length > 1 && StandsAt(tokens, i, company))
            {
                i += company.Length - 1;
                continue;
            }

            var length = NameAt(tokens, i, parts, out var possessive);
            if (length == 0)
            {
                continue;
            }

            tokens[i].Word = possessive ? "his" : "he";
            tokens[i].IsName = true;
            tokens[i].After = tokens[i + length - 1].After;
            tokens.RemoveRange(i + 1, length - 1);
        }
    }

    private static bool StandsAt(List<Token> tokens, int at, string[] words) =>
        at + words.Length <= tokens.Count && words.Select((w, k) => tokens[at + k].Word.Equals(w, StringComparison.OrdinalIgnoreCase)).All(same => same);

    private static int NameAt(List<Token> tokens, int at, string[] parts, out bool possessive)
    {
        possessive = false;
        for (var from = 0; from < parts.Length; from++)
        {
            var length = 0;
            while (from + length < parts.Length && at + length < tokens.Count
                && Same(tokens[at + length].Word, parts[from + length], ref possessive))
            {
                length++;
            }

            // A lone title is no name, nor is a lone surname followed by more name ("Ruiz Foods").
            var alone = from > 0 && length > 0 && at + length < tokens.Count && tokens[at + length].Word is [var c, ..] && char.IsUpper(c) && tokens[at + length - 1].After == " ";
            if (length > 0 && !(length == 1 && Names.IsTitle(parts[from])) && !alone)
            {
                return length;
            }
        }

        return 0;
    }

    private static bool Same(string word, string part, ref bool possessive)
    {
        if (word.Equals(part, StringComparison.OrdinalIgnoreCase) || word.Equals(part.TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (word.Length == part.Length + 2 && word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) && word.StartsWith(part, StringComparison.OrdinalIgnoreCase))
        {
            possessive = true;
            return true;
        }

        return false;
    }

    private static void Rewrite(List<Token> tokens, int i)
    {
        var token = tokens[i];
        var word = token.Word.ToLowerInvariant();
        switch (word)
        {
            case "he" or "she" or "they":
                token.Word = "you";
                if (i > 0 && Inverted.TryGetValue(tokens[i - 1].Word, out var before) && tokens[i - 1].After == " ")
                {
                    tokens[i - 1].Word = before;
                }
                else if (word != "they")
                {
                    Agree(tokens, i + 1);
                }

                break;
            case "him" or "them":
                token.Word = "you";
                break;
            case "his" or "their":
                token.Word = EndsPhrase(tokens, i) && !token.IsName ? "yours" : "your";
                break;
            case "her":
                token.Word = EndsPhrase(tokens, i) || AfterObject.Contains(tokens[i + 1].Word) || IsMoved(tokens, i) ? "you" : "your";
                break;
            case "hers" or "theirs":
                token.Word = "yours";
                break;
            case "himself" or "herself" or "themselves" or "themself":
                token.Word = "yourself";
                break;
            case "he's" or "she's":
                token.Word = IsParticiple(tokens, i + 1) ? "you've" : "you're";
                break;
            case "they're":
                token.Word = "you're";
                break;
            case "they've":
                token.Word = "you've";
                break;
            case "he'd" or "she'd" or "they'd":
                token.Word = "you'd";
                break;
            case "he'll" or "she'll" or "they'll":
                token.Word = "you'll";
                break;
        }
    }

    /// <summary>"what made her move", "what lets her sleep": somebody who was made to do something.</summary>
    private static bool IsMoved(List<Token> tokens, int i) =>
        i > 1 && tokens[i - 1].Word.ToLowerInvariant() is "made" or "makes" or "make" or "lets" or "let" && tokens[i - 2].Word.ToLowerInvariant() is "what" or "which" or "that" or "who" or "to" or "it";

    private static bool EndsPhrase(List<Token> tokens, int i) => i + 1 >= tokens.Count || tokens[i].After.Trim().Length > 0;

    private static bool IsParticiple(List<Token> tokens, int i)
    {
        while (i < tokens.Count && IsAdverb(tokens[i].Word))
        {
            i++;
        }

        return i < tokens.Count && tokens[i].Word.ToLowerInvariant() is var w
            && (w is "been" or "had" or "done" or "gone" or "made" or "built" or "written" or "given" or "taken" or "run" or "got" or "grown" or "won" or "led" or "taught" or "worked" or "moved" or "spent" or "started" or "published" or "created" or "turned" or "opened" or "launched");
    }

    private static bool IsAdverb(string word) => Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.OrdinalIgnoreCase));

    /// <summary>The verb after "you" loses its third-person form, and so do verbs joined to it by "and".</summary>
    private static void Agree(List<Token> tokens, int i)
    {
        while (i < tokens.Count && IsAdverb(tokens[i].Word))
        {
            i++;
        }

        if (i >= tokens.Count)
        {
            return;
        }

        tokens[i].Word = SecondPerson(tokens[i].Word);
        for (var j = i + 1; j + 1 < tokens.Count && !Subjects.Contains(tokens[j].Word); j++)
        {
            if (Conjunctions.Contains(tokens[j].Word) && SecondVerbs.Contains(tokens[j + 1].Word))
            {
                tokens[j + 1].Word = SecondPerson(tokens[j + 1].Word);
            }
        }
    }

    private static string SecondPerson(string verb)
    {
        if (Agreement.TryGetValue(verb, out var irregular))
        {
            return irregular;
        }

        var lower = verb.ToLowerInvariant();
        return lower.Length < 3 || !lower.EndsWith('s') || lower.EndsWith("ss", StringComparison.Ordinal) || NotVerbs.Contains(lower) ? verb
            : lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4 ? verb[..^3] + "y"
            : lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal) || lower.EndsWith("sses", StringComparison.Ordinal) || lower.EndsWith("xes", StringComparison.Ordinal) || lower.EndsWith("zzes", StringComparison.Ordinal) ? verb[..^2]
            : verb[..^1];
    }

    private static void Capitalise(List<Token> tokens, IReadOnlyCollection<string> properNames)
    {
        var capitals = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var words in properNames.Select(n => Names.Tidy(n).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 0))
        {
            // Of "Brightwell Hospice" the first word is a name by itself; "hospice" is one only where the whole name stands.
            if (char.IsUpper(words[0][0]) && !Openings.Contains(words[0]))
            {
                capitals[words[0]] = words[0];
            }

            for (var at = 0; words.Length > 1 && at + words.Length <= tokens.Count; at++)
            {
                for (var k = 0; StandsAt(tokens, at, words) && k < words.Length; k++)
                {
                    tokens[at + k].Word = words[k];
                }
            }
        }

        // "A list of ovens", typed as a sentence, stands in the middle of one here.
        if (tokens is [{ Word: [var initial, ..] } opening, _, ..] && char.IsUpper(initial) && Openings.Contains(opening.Word) && !capitals.ContainsKey(opening.Word))
        {
            opening.Word = char.ToLowerInvariant(initial) + opening.Word[1..];
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            var possessive = word.EndsWith("'s", StringComparison.OrdinalIgnoreCase);
            var stem = possessive ? word[..^2] : word;
            if (capitals.TryGetValue(stem, out var capital))
            {
                tokens[i].Word = possessive ? capital + "'s" : capital;
            }

            var starts = i > 0 && tokens[i - 1].After.IndexOfAny(['.', '!', '?']) >= 0;
            if (starts && tokens[i].Word is [var first, ..] && char.IsLower(first))
            {
                tokens[i].Word = char.ToUpperInvariant(first) + tokens[i].Word[1..];
            }
        }
    }

    /// <summary>Words that begin a phrase and are no names, so that a capital there is only the start of what was typed.</summary>
    private static readonly HashSet<string> Openings = Set(
        "a", "an", "the", "my", "our", "some", "any", "his", "her", "their", "he", "she", "they", "we", "this", "that", "these", "those", "how", "what", "why", "when", "where", "who", "which", "whether", "if", "about", "for", "from", "with", "to", "in", "at", "on", "both", "maybe", "because", "two", "three", "one", "notes", "feedback", "introductions", "introduction", "contacts", "names", "tips", "ideas", "photos", "templates", "recipes", "articles", "article", "help", "samples", "data", "numbers", "tell", "show", "share", "send", "give", "introduce", "connect", "explain", "offer", "teach", "lend", "write", "review", "test", "fix", "bring", "translate", "proofread", "invite", "cook", "build", "draw", "design", "read", "met", "worked", "went", "studied", "talked", "same", "being", "getting", "working", "hearing", "seeing", "reading", "building", "running", "starting", "finding", "moving");

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);

    /// <summary>A word and what stands between it and the next.</summary>
    private sealed class Token(string word, string before)
    {
        public string Word { get; set; } = word;

        public string Before { get; } = before;

        public string After { get; set; } = "";

        public bool IsName { get; set; }

        public static List<Token> Split(string text)
        {
            var tokens = new List<Token>();
            var i = 0;
            while (i < text.Length)
            {
                var start = i;
                while (i < text.Length && !IsWordPart(text, i))
                {
                    i++;
                }

                var gap = Folded(text[start..i]);
                start = i;
                while (i < text.Length && IsWordPart(text, i))
                {
                    i++;
                }

                if (tokens.Count > 0)
                {
                    tokens[^1].After = gap;
                }

                if (i > start)
                {
                    tokens.Add(new Token(text[start..i], tokens.Count == 0 ? gap : ""));
                }
                else if (tokens.Count == 0)
                {
                    tokens.Add(new Token("", gap));
                }
            }

            return tokens;
        }

        public static string Join(List<Token> tokens)
        {
            var text = new StringBuilder();
            foreach (var token in tokens)
            {
                text.Append(token.Before).Append(token.Word).Append(token.After);
            }

            return text.ToString();
        }

        private static bool IsWordPart(string text, int i) =>
            char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || text[i] == '_'
            || ((text[i] is '\'' or '\u2019' or '/' or '-' or '@' or '&') && i > 0 && char.IsLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
            || (text[i] is '.' or ',' && i > 0 && char.IsDigit(text[i - 1]) && i + 1 < text.Length && char.IsDigit(text[i + 1]));

        private static string Folded(string gap) => string.IsNullOrWhiteSpace(gap) && gap.Length > 0 ? " " : gap.ReplaceLineEndings(" ");
    }
}
