namespace NetworkCoachBot.Coaching.Critique.Reading;

/// <summary>Cuts a text into sentences and tells greeting, body, postscript and sign-off apart.</summary>
internal sealed class MessageReader(Spelling spelling)
{
    private const int LongestGreeting = 7;

    private static readonly HashSet<string> GreetingWords = new(StringComparer.Ordinal)
    {
        "hi", "hello", "hey", "heya", "hiya", "dear", "hii", "yo", "greetings", "respected", "salaam", "ciao", "howdy", "morning", "afternoon", "evening", "evenin",
    };

    public Message Read(string text)
    {
        var tokens = Tokenizer.Tokenize(text, spelling);
        var quoted = Unspoken.Quotes(tokens);
        var blanks = Unspoken.Placeholders(tokens);
        var words = new List<Word>(tokens.Count);
        var sentences = new List<Sentence>();
        var signOff = SignOff.StartIn(text);
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
                if (words.Count > first && SentenceEnd.IsAtBreak(tokens, i))
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
                if (words.Count > first && (SentenceEnd.IsAtMark(tokens, i) || EndsGreeting(i)))
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
}
