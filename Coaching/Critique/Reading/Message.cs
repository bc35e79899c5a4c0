namespace NetworkCoachBot.Coaching.Critique.Reading;

/// <summary>A text read into words and sentences. Reading takes time linear in the text's length.</summary>
internal sealed class Message
{
    /// <summary>No clause is taken to be longer: a text without any stop is read in linear time too.</summary>
    private const int LongestClause = 40;

    public Message(string text, List<Word> words, List<Sentence> sentences)
    {
        Text = text;
        Words = words;
        Sentences = sentences;
    }

    public string Text { get; }

    public IReadOnlyList<Word> Words { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The sentences that say something: not greeting nor sign-off.</summary>
    public IEnumerable<Sentence> Said => Sentences.Where(s => s.Role is SentenceRole.Body or SentenceRole.Postscript);

    /// <summary>The subject line, if there is one.</summary>
    public Sentence? Subject => Sentences.Count > 0 && Sentences[0].Role == SentenceRole.Subject ? Sentences[0] : null;

    /// <summary>The words of a sentence, joined by blanks.</summary>
    public string Plain(Sentence sentence) => string.Join(' ', Words.Skip(sentence.First).Take(sentence.Count).Select(w => w.Text));

    /// <summary>The first word of the clause that holds this word: after a strong break, or after a comma or "and", "but", "so" that begins a new subject.</summary>
    public int ClauseStart(Sentence sentence, int word)
    {
        var earliest = Math.Max(sentence.First, word - LongestClause);
        for (var i = word; i > earliest; i--)
        {
            if (Words[i].Break == WordBreak.Strong || Words[i].Text is "but" or "though" or "although" or "because"
                || (Words[i].Break == WordBreak.Weak && StartsClause(i))
                || (i > sentence.First && Words[i - 1].Text is "and" or "so" or "but" && StartsClause(i)))
            {
                return i;
            }
        }

        return earliest;
    }

    /// <summary>One past the last word of the clause that holds this word.</summary>
    public int ClauseEnd(Sentence sentence, int word)
    {
        var latest = Math.Min(sentence.End, word + LongestClause);
        for (var i = word + 1; i < latest; i++)
        {
            if (Words[i].Break == WordBreak.Strong || Words[i].Text is "but"
                || (Words[i].Break == WordBreak.Weak && StartsClause(i))
                || (Words[i].Text is "and" or "so" && i + 1 < sentence.End && StartsClause(i + 1)))
            {
                return i;
            }
        }

        return latest;
    }

    private bool StartsClause(int word) => Words[word].Text is
        "i" or "you" or "we" or "he" or "she" or "it" or "they" or "my" or "your" or "could" or "would" or "can" or "please" or "kindly"
        or "do" or "is" or "are" or "and" or "but" or "so" or "if" or "let" or "what" or "how" or "who" or "which" or "there" or "that" or "thank" or "thanks" or "perhaps" or "maybe";
}
