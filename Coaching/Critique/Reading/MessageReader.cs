namespace NetworkCoachBot.Coaching.Critique.Reading;

/// <summary>Cuts a text into sentences and tells greeting, body, postscript and sign-off apart.</summary>
internal sealed class MessageReader(Spelling spelling)
{
    private const int LongestPlaceholder = 14;
    private const int LongestQuote = 60;
    private const int ShortLine = 45;
    private const int LongestGreeting = 7;

    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "etc", "inc", "ltd", "engr", "lt", "col", "gen", "sgt", "rev", "fr",
        "approx", "dept", "inst", "fig", "ref", "capt", "gov", "sen", "rep", "mme", "mt", "hon",
    };

    private static readonly HashSet<string> GreetingWords = new(StringComparer.Ordinal)
    {
        "hi", "hello", "hey", "heya", "hiya", "dear", "hii", "yo", "greetings", "respected", "salaam", "ciao", "howdy", "morning", "afternoon", "evening", "evenin",
    };

    private static readonly HashSet<string> Closings = new(StringComparer.Ordinal)
    {
        "best", "regards", "sincerely", "cheers", "thanks", "thank", "yours", "respectfully", "warmly", "cordially", "kind", "warm", "faithfully", "love", "thanking", "xo", "with",
    };

    public Message Read(string text)
    {
        var tokens = Tokenizer.Tokenize(text, spelling);
        var quoted = Quotes(text, tokens);
        var blanks = Placeholders(tokens);
        var words = new List<Word>(tokens.Count);
        var sentences = new List<Sentence>();
        var signOff = SignOffStart(text);
        var first = 0;
        var asks = false;
        var subject = text.AsSpan().TrimStart() is var head
            && (head.StartsWith("subject:", StringComparison.OrdinalIgnoreCase) || head.StartsWith("sub:", StringComparison.OrdinalIgnoreCase));
        var gap = WordBreak.None;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsWord)
            {
                if (signOff > 0 && words.Count > first && words[^1].Start < signOff && token.Start >= signOff)
                {
                    Close(i);
                }

                words.Add(new Word(token.Word, token.Start, token.End, words.Count == first ? WordBreak.None : gap, quoted[i] || blanks[i], token.Capital, token.Kind == TokenKind.Number, blanks[i]));
                gap = WordBreak.None;
                if (token.Word == "ps" && words.Count - 1 > first)
                {
                    // The postscript begins a sentence of its own even where no stop precedes it.
                    var ps = words[^1];
                    words.RemoveAt(words.Count - 1);
                    Close(i);
                    words.Add(ps with { Break = WordBreak.None });
                }
            }
            else if (token.Kind == TokenKind.Break)
            {
                if (words.Count > first && EndsAtBreak(text, tokens, i))
                {
                    Close(i);
                }
                else
                {
                    gap = gap == WordBreak.None ? WordBreak.Weak : gap;
                }
            }
            else
            {
                asks |= token.Word == "?";
                if (words.Count > first && (EndsSentence(text, tokens, i) || EndsGreeting(i)))
                {
                    Close(i + 1);
                }
                else
                {
                    gap = Max(gap, token.Word is "," ? WordBreak.Weak : token.Word is "'" or "\"" or "/" or "&" or "." or "-" or "*" or "_" or "#" or "%" or "$" or "+" or "@" ? WordBreak.None : WordBreak.Strong);
                }
            }
        }

        Close(tokens.Count);
        return new Message(text, words, sentences);

        void Close(int nextToken)
        {
            if (words.Count == first)
            {
                return;
            }

            while (nextToken < tokens.Count && tokens[nextToken].Kind == TokenKind.Mark && tokens[nextToken].Word is "?" or "!" or "." or "..." or ")" or "\"")
            {
                asks |= tokens[nextToken].Word == "?";
                nextToken++;
            }

            var start = words[first].Start;
            var stop = nextToken > 0 ? Math.Max(tokens[nextToken - 1].Kind == TokenKind.Break ? words[^1].End : tokens[nextToken - 1].End, words[^1].End) : words[^1].End;
            var role = Role(sentences, words, first, start, subject, signOff);
            sentences.Add(new Sentence(role, first, words.Count, start, Math.Max(stop, words[^1].End), asks || (role != SentenceRole.Greeting && Inverted(words, first))));
            first = words.Count;
            asks = false;
            gap = WordBreak.None;
        }

        bool EndsGreeting(int token) =>
            tokens[token].Word is "," or "!" or "—" or "-" or ":" or ";" && words.Count - first <= LongestGreeting && GreetingWords.Contains(words[first].Text)
            && sentences.TrueForAll(s => s.Role is SentenceRole.Subject)
            && !(words.Count - first == 1 && tokens[token].Word == "," && token + 1 < tokens.Count && tokens[token + 1] is { IsWord: true, Capital: true } && token + 2 < tokens.Count && tokens[token + 2].Word is "," or "!" or "\n");
    }

    private static WordBreak Max(WordBreak a, WordBreak b) => a > b ? a : b;

    private static SentenceRole Role(List<Sentence> before, List<Word> words, int first, int start, bool subject, int signOff)
    {
        if (before.Count == 0 && subject)
        {
            return SentenceRole.Subject;
        }

        if (signOff > 0 && start >= signOff)
        {
            return SentenceRole.SignOff;
        }

        if (before.Count > 0 && before[^1].Role == SentenceRole.Postscript || words[first].Text is "ps" or "pps")
        {
            return SentenceRole.Postscript;
        }

        var isFirst = before.TrueForAll(s => s.Role == SentenceRole.Subject);
        return isFirst && words.Count - first <= LongestGreeting && IsGreeting(words, first) ? SentenceRole.Greeting : SentenceRole.Body;
    }

    private static bool IsGreeting(List<Word> words, int first)
    {
        if (GreetingWords.Contains(words[first].Text) || (words[first].Text == "good" && first + 1 < words.Count && words[first + 1].Text is "day" or "morning" or "afternoon" or "evening"))
        {
            // "Hi u need a welder" greets and goes on.
            for (var i = first + 1; i < words.Count; i++)
            {
                if (words[i].Text is "you" or "i" or "need" or "is" or "are" or "do" or "any" or "this" or "its" or "it")
                {
                    return false;
                }
            }

            return true;
        }

        // "Chef," "Mr. Dolan," on its own.
        return words.Count - first <= 3 && words[first].Capital && words.Count - first >= 1 && words.Skip(first).All(w => w.Capital);
    }

    /// <summary>A sentence that asks without a question mark: "could you", "is there", "any chance", "who is".</summary>
    private static bool Inverted(List<Word> words, int first)
    {
        while (first < words.Count && words[first].Text is "so" or "and" or "but" or "also" or "ps" or "btw" or "please" or "hi" or "hey" or "yo" or "hello")
        {
            first++;
        }

        if (first + 1 >= words.Count)
        {
            return false;
        }

        var second = words[first + 1].Text;
        return words[first].Text switch
        {
            "could" or "can" or "would" or "will" or "do" or "does" or "did" or "may" or "might" or "shall" or "should" => second is "you" or "i" or "we" or "your" or "it" or "they" or "anyone" or "somebody" or "someone" or "there" or "that",
            "is" or "are" or "was" or "were" => second is "you" or "there" or "it" or "your" or "this" or "they" or "that" or "anyone",
            "any" => second is "chance" or "openings" or "tips" or "idea" or "jobs" or "vacancies",
            "who" or "what" or "which" or "how" or "where" or "why" => second is "is" or "are" or "do" or "does" or "did" or "would" or "should" or "can" or "could" or "was" or "were" or "long" or "many" or "much",
            "you" => second is "hiring" or "recruit" or "guys",
            _ => false,
        };
    }

    private static bool EndsSentence(string text, List<Token> tokens, int at)
    {
        var mark = tokens[at].Word;
        if (mark is "!" or "?")
        {
            return true;
        }

        if (mark is "•" or "✅" or "·" or "|")
        {
            return true;
        }

        if (mark == "...")
        {
            return true;
        }

        if (mark != ".")
        {
            return false;
        }

        var next = at + 1 < tokens.Count ? tokens[at + 1] : default;
        if (next.Word == "." || at + 1 == tokens.Count)
        {
            return true;
        }

        var before = at > 0 ? tokens[at - 1] : default;
        if (before.End == tokens[at].Start && next.Start == tokens[at].End && next.IsWord)
        {
            // "great.Thanks" ends, "Node.js" and "e.g." do not.
            return next.Capital && before.Word.Length > 2;
        }

        if (before.Kind == TokenKind.Word && (Abbreviations.Contains(before.Word) || (before.Word.Length == 1 && before.Capital && before.Word != "i")))
        {
            return next.Kind == TokenKind.Break && at + 2 < tokens.Count && tokens[at + 2].Kind == TokenKind.Break;
        }

        if (before.Word is "g" or "e" && at > 2 && tokens[at - 2].Word == ".")
        {
            return false;
        }

        return next.Start > tokens[at].End || next.Kind != TokenKind.Word;
    }

    /// <summary>A line break ends a sentence after a short line, a blank line, before a bullet and after the subject.</summary>
    private static bool EndsAtBreak(string text, List<Token> tokens, int at)
    {
        var lineStart = at;
        while (lineStart > 0 && tokens[lineStart - 1].Kind != TokenKind.Break)
        {
            lineStart--;
            if (at - lineStart > ShortLine)
            {
                break;
            }
        }

        if (lineStart < at && tokens[at].Start - tokens[lineStart].Start <= ShortLine)
        {
            return true;
        }

        if (at + 1 >= tokens.Count || tokens[at + 1].Kind == TokenKind.Break)
        {
            return true;
        }

        return tokens[at + 1].Word is "-" or "*" or "•" or "—" or "·" or "✅" or "1" or "2" or "3" or ">";
    }

    /// <summary>Which tokens stand between quotation marks (a short passage, not most of the text) or in a quoted line.</summary>
    private static bool[] Quotes(string text, List<Token> tokens)
    {
        var quoted = new bool[tokens.Count];
        var open = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens[i].Word == "\"")
            {
                if (open < 0)
                {
                    open = i;
                }
                else
                {
                    if (i - open <= LongestQuote && (i - open) * 10 < tokens.Count * 7)
                    {
                        Array.Fill(quoted, true, open, i - open);
                    }

                    open = -1;
                }
            }
            else if (tokens[i].Word == ">" && (i == 0 || tokens[i - 1].Kind == TokenKind.Break))
            {
                while (i < tokens.Count && tokens[i].Kind != TokenKind.Break)
                {
                    quoted[i++] = true;
                }
            }
        }

        return quoted;
    }

    /// <summary>"[your role]" and "{company}" stand for words of somebody's own: what is in them is not said.</summary>
    private static bool[] Placeholders(List<Token> tokens)
    {
        var blanks = new bool[tokens.Count];
        var open = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Word is "[" or "{" or "<")
            {
                open = i;
            }
            else if (open >= 0 && tokens[i].Word is "]" or "}" or ">" && i - open <= LongestPlaceholder)
            {
                Array.Fill(blanks, true, open, i - open);
                open = -1;
            }
        }

        return blanks;
    }

    /// <summary>Where the sign-off begins: a closing word on a short line among the last lines; 0 when there is none.</summary>
    private static int SignOffStart(string text)
    {
        var end = text.Length;
        var found = 0;
        for (var line = 0; line < 8 && end > 0; line++)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            var content = text.AsSpan(start, end - start).Trim();
            if (content.Length > 0)
            {
                if (content.Length > 60)
                {
                    break;
                }

                if (IsClosing(content))
                {
                    found = start;
                }
            }

            end = start - 1;
        }

        return found == 0 ? LastLineName(text) : found;
    }

    private static bool IsClosing(ReadOnlySpan<char> line)
    {
        var words = Spelling.Plain(line).Split([' ', ',', '!', '.', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 5 || !Closings.Contains(words[0]))
        {
            return false;
        }

        return words[0] switch
        {
            "thanks" or "thank" => line[^1] is ',' or '!' or '.' && words.Length <= 4 && !words.Contains("for"),
            "with" => words.Contains("regards") || words.Contains("thanks") || words.Contains("respect"),
            "kind" or "warm" => words.Length > 1 && words[1] is "regards" or "wishes",
            "love" or "best" => words.Length <= 2 || words.Contains("regards") || words.Contains("wishes"),
            _ => true,
        };
    }

    /// <summary>A last line of one to three capitalised words is a signature.</summary>
    private static int LastLineName(string text)
    {
        var trimmed = text.AsSpan().TrimEnd();
        var start = trimmed.LastIndexOf('\n') + 1;
        var line = trimmed[start..].Trim();
        if (start == 0 || line.Length is 0 or > 40 || line.IndexOfAny("?!.:") >= 0 && !line.Contains(". ", StringComparison.Ordinal))
        {
            return 0;
        }

        var count = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.Length == 0 || !(char.IsUpper(word[0]) || char.IsDigit(word[^1])))
            {
                return 0;
            }

            count++;
        }

        return count <= 4 ? start : 0;
    }
}
