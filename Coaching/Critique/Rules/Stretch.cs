using NetworkCoachBot.Coaching.Critique.Acts;
using NetworkCoachBot.Coaching.Critique.Reading;

namespace NetworkCoachBot.Coaching.Critique;

/// <summary>Widens the words that gave something away to the stretch that can be quoted and replaced as a whole.</summary>
internal static class Stretch
{
    private const int ShortSentence = 16;

    /// <summary>The sentence, where it is short or the words open it; else the clauses from the one that holds them.</summary>
    public static (int Start, int End) Around(Message message, Span span)
    {
        var sentence = message.Sentences[span.Sentence];
        if (sentence.Count <= ShortSentence)
        {
            return (Begin(message, sentence, sentence.First), sentence.Stop);
        }

        var first = WordAt(message, sentence, span.Start);
        var last = WordAt(message, sentence, span.End - 1);
        var start = message.ClauseStart(sentence, first);
        // "If you hear of anything, please keep me in mind" is one ask.
        while (start > sentence.First && message.Words[message.ClauseStart(sentence, start - 1)].Text is "if" or "should" or "when" or "in")
        {
            start = message.ClauseStart(sentence, start - 1);
        }

        var end = message.ClauseEnd(sentence, last);
        if (message.Words[start].Text is "if" or "should" or "when" && end < sentence.End)
        {
            end = message.ClauseEnd(sentence, end);
        }

        return (Begin(message, sentence, start), end >= sentence.End ? sentence.Stop : message.Words[end - 1].End);
    }

    /// <summary>The whole sentence.</summary>
    public static (int Start, int End) Sentence(Message message, Span span)
    {
        var sentence = message.Sentences[span.Sentence];
        return (sentence.Start, sentence.Stop);
    }

    private static int Begin(Message message, Sentence sentence, int word)
    {
        // "Subject:" stays: what is replaced is the subject itself.
        word += sentence.Role == SentenceRole.Subject && word == sentence.First && word < sentence.End - 1 ? 1 : 0;

        // "P.S." stays, and so does the "and" that joins a clause to what comes before it.
        while (word < sentence.End - 1 && (message.Words[word].Text is "ps" || (message.Words[word].Text is "and" or "but" or "so" && word > sentence.First)))
        {
            word++;
        }

        // "[company] says": the bracket of a placeholder belongs to it.
        var start = message.Words[word].Start;
        return message.Words[word].Blank && start > 0 && message.Text[start - 1] is '[' or '{' or '<' ? start - 1 : start;
    }

    private static int WordAt(Message message, Sentence sentence, int character)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (message.Words[i].End > character)
            {
                return i;
            }
        }

        return sentence.End - 1;
    }
}
