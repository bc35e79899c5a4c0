using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>People mentioned: by name, by what is known of them, by a pronoun.</summary>
internal static class PersonFinder
{
    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal) { "she", "he", "her", "him", "they", "them", "hers", "his" };

    private static readonly HashSet<string> SignOffs = new(StringComparer.Ordinal) { "thanks", "best", "regards", "cheers", "sincerely", "yours", "wishes", "you", "warmly", "thx", "gratefully" };

    private static readonly HashSet<string> Heads = new(StringComparer.Ordinal)
    {
        "guy", "lady", "woman", "man", "person", "one", "girl", "dude", "bloke", "gentleman", "boss", "manager", "recruiter", "neighbor", "neighbour",
        "cousin", "uncle", "aunt", "friend", "colleague", "coworker", "mentor", "classmate", "roommate", "brother", "sister", "professor", "teacher",
        "owner", "director", "client", "customer", "engineer", "founder", "ceo", "cto", "cfo", "vp",
    };

    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "the", "that", "this", "my" };

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "from", "at", "of", "with", "in", "who", "i", "we", "works", "runs", "met", "worked", "the", "my", "@" };

    private static readonly HashSet<string> Enders = new(StringComparer.Ordinal)
    {
        ",", "and", "but", "to", "said", "says", "told", "wants", "about", "about", "again", "next", "tomorrow", "today", "on", "for", "is", "was", "has", "gave", "'s", "so", "because", "yesterday", "last",
    };

    public static IReadOnlyList<PersonMention> Find(Reading reading, CleanText clean, UtteranceContext context)
    {
        var found = new List<PersonMention>();
        var read = 0;
        foreach (var span in reading.Tags.Spans(Tag.BeginPerson))
        {
            if (span.Start < read || IsSelf(reading, span.Start) || IsSignature(reading, span))
            {
                continue;
            }

            var whole = NameSpan.Whole(reading, span);
            read = whole.End;
            var name = EntityReader.Named(reading, clean, whole);
            found.Add(new PersonMention(name.Start, name.Length, name.Text, PersonMentionKind.Name, context.People.Find(name.Text)));
        }

        found.AddRange(Descriptions(reading, clean, context));
        if (found.Count == 0 && context.LastSpokenOf is { } last && Pronoun(reading) is var at and >= 0)
        {
            var mention = clean.Mention(reading.Tokens[at].Start, reading.Tokens[at].End);
            found.Add(new PersonMention(mention.Start, mention.Length, mention.Text, PersonMentionKind.Pronoun, [last]));
        }

        return [.. found.OrderBy(m => m.Start)];
    }

    /// <summary>"call me Sam", "my name is Sam": the user is not one of their people.</summary>
    private static bool IsSelf(Reading reading, int start)
    {
        var before = string.Join(' ', reading.Tokens.Take(start).Skip(Math.Max(0, start - 3)).Select(t => t.Norm));
        return before.EndsWith("call me", StringComparison.Ordinal) || before.EndsWith("my name is", StringComparison.Ordinal) || before.EndsWith("name 's", StringComparison.Ordinal) || before is "name is" or "the name is" or "name :"
            || before.EndsWith("i am", StringComparison.Ordinal) || before.EndsWith("i go by", StringComparison.Ordinal) || before.EndsWith("me llamo", StringComparison.Ordinal)
            || before.EndsWith("ich heisse", StringComparison.Ordinal);
    }

    /// <summary>"Best, Pat" under a pasted message: who writes is not one of their people.</summary>
    private static bool IsSignature(Reading reading, (int Start, int End) span)
    {
        var (pasted, before) = (reading.Pasted, span.Start - 1);
        while (before > pasted.Start && reading.Tokens[before].Kind is TokenKind.Punctuation or TokenKind.LineBreak)
        {
            before--;
        }

        return span.Start > pasted.Start && span.End <= pasted.End && before >= 0 && span.Start - before > 1 && SignOffs.Contains(reading.Tokens[before].Norm)
            && reading.Tokens.Skip(span.End).Take(pasted.End - span.End).All(t => !t.IsWord);
    }

    /// <summary>Whether a word closes a message: "Best", before the writer's name.</summary>
    public static bool SignsOff(string word) => SignOffs.Contains(word);

    private static int Pronoun(Reading reading)
    {
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (Pronouns.Contains(reading.Tokens[i].Norm) && (i < reading.Pasted.Start || i >= reading.Pasted.End))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"the guy from the Chamber", "that hr lady at Contoso", "my old boss".</summary>
    private static IEnumerable<PersonMention> Descriptions(Reading reading, CleanText clean, UtteranceContext context)
    {
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (!Openers.Contains(reading.Tokens[i].Norm) || Head(reading, i) is not (> 0 and var head))
            {
                continue;
            }

            var end = head + 1;
            if (end < reading.Tokens.Count && Links.Contains(reading.Tokens[end].Norm))
            {
                while (end < reading.Tokens.Count && end - i < 10 && !reading.Tokens[end].Ends && !Enders.Contains(reading.Tokens[end].Norm))
                {
                    end++;
                }
            }

            // Followed by a name it is an apposition ("my boss Ana"): the name stands for itself.
            if (end < reading.Tokens.Count && reading.Tags[end].IsIn(Tag.BeginPerson))
            {
                continue;
            }

            var mention = clean.Mention(reading.Tokens[i].Start, reading.Tokens[end - 1].End);
            var telling = Telling(reading, i, end);
            yield return new PersonMention(mention.Start, mention.Length, mention.Text, PersonMentionKind.Description, context.People.FindByDescription(telling));
            i = end - 1;
        }
    }

    private static int Head(Reading reading, int opener)
    {
        for (var i = opener + 1; i < reading.Tokens.Count && i <= opener + 3; i++)
        {
            if (!reading.Tokens[i].IsWord || reading.Tags[i] is not Tag.Outside)
            {
                return -1;
            }

            if (Heads.Contains(reading.Tokens[i].Norm))
            {
                return i;
            }
        }

        return -1;
    }

    private static List<string> Telling(Reading reading, int start, int end)
    {
        var words = new List<string>();
        for (var i = start; i < end; i++)
        {
            var word = reading.Tokens[i].Norm;
            if (reading.Tokens[i].IsWord && word.Length > 1 && !Openers.Contains(word) && !Links.Contains(word) && !(Heads.Contains(word) && i < end - 1))
            {
                words.Add(Folding.Fold(word));
            }
        }

        return words;
    }
}
