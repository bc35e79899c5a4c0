using NetworkCoachBot.Language.Dates;
using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>Everything named in a message, gathered into the utterance.</summary>
internal sealed class EntityReader
{
    private static readonly HashSet<string> PoliteWords = new(StringComparer.Ordinal) { "please", "thanks", "thank", "kindly", "cheers", "appreciate", "grateful" };

    private static readonly HashSet<string> JobBoards = new(StringComparer.Ordinal) { "indeed", "glassdoor", "ziprecruiter", "linkedin", "craigslist", "stepstone", "totaljobs", "careerbuilder", "handshake" };

    private static readonly HashSet<string> Employs = new(StringComparer.Ordinal) { "at", "@", "from", "for", "with", "join", "joined", "joining", "of", "left", "leaving", "leave" };

    private const WordClass Names = WordClass.Given | WordClass.Surname;

    private readonly Steering _steering = new();

    public Utterance Read(Reading reading, CleanText clean, Meant meant, UtteranceContext context)
    {
        var people = PersonFinder.Find(reading, clean, context);
        var said = Steering.Said(reading.Tokens);
        var navigation = _steering.Navigation(said);
        var reply = ReplyReader.Kind(said, reading.Tokens);
        return new Utterance
        {
            Text = clean.Raw,
            Intent = meant.Intent,
            Score = meant.Score,
            ScoreInWalk = meant.ScoreInWalk,
            Requests = meant.Requests,
            Alternatives = meant.Alternatives,
            Reason = meant.Why,
            People = people,
            Companies = [.. reading.Tags.Spans(Tag.BeginCompany).Where(s => !IsJobBoard(reading, s) && !DateQuery.IsDayOfMonth(reading, s.Start)).Select(s => Named(reading, clean, s))],
            Roles = RoleFinder.Find(reading, clean),
            Channels = reply == ReplyKind.Channel ? [Channel(reading, clean)] : ChannelFinder.Find(reading, clean, meant.Intent),
            Counts = NumberFinder.Counts(reading, clean),
            Ordinals = NumberFinder.Ordinals(reading, clean),
            Dates = DateReader.Read(reading, clean, meant.Intent, context),
            Emails = Contacts(reading, clean, TokenKind.Email),
            Phones = Contacts(reading, clean, TokenKind.Phone),
            Pasted = Pasted(reading, clean),
            Answer = _steering.Answer(said, reading.Tokens),
            Navigation = navigation,
            Reply = reply,
            Correction = Corrections.Find(reading, clean, people),
            IsPolite = reading.Tokens.Any(t => PoliteWords.Contains(t.Norm)) || said.StartsWith("could you", StringComparison.Ordinal),
            WasCut = clean.WasCut,
        };
    }

    /// <summary>"is indeed any good" speaks of a web site; "she works at Indeed" names a company.</summary>
    private static bool IsJobBoard(Reading reading, (int Start, int End) span) =>
        JobBoards.Contains(reading.Tokens[span.Start].Norm) && (span.Start == 0 || !Employs.Contains(reading.Tokens[span.Start - 1].Norm));

    /// <summary>The words of a span, without a possessive 's at its end.</summary>
    public static Mention Named(Reading reading, CleanText clean, (int Start, int End) span)
    {
        var end = span.End;
        if (reading.Tags[span.Start] is Tag.BeginCompany && IsOwnEnding(reading, ref end))
        {
            return clean.Mention(reading.Tokens[span.Start].Start, reading.Tokens[end - 1].End);
        }

        while (end - 1 > span.Start && reading.Tokens[end - 1].Norm is "'s" or "'" or "." or ",")
        {
            end--;
        }

        var last = reading.Tokens[end - 1];
        return clean.Mention(reading.Tokens[span.Start].Start, last.End - (IsThumbedPossessive(reading, span.Start, end) ? 1 : 0));
    }

    /// <summary>"a nurse at St. Luke's, she": with nothing behind it that it could own, the 's is part of the name.</summary>
    private static bool IsOwnEnding(Reading reading, ref int end)
    {
        var at = end < reading.Tokens.Count && reading.Tokens[end].Norm == "'s" ? end : end - 1;
        if (reading.Tokens[at].Norm != "'s" || (at + 1 < reading.Tokens.Count && reading.Tokens[at + 1].IsWord && !Unowned.Contains(reading.Tokens[at + 1].Norm)))
        {
            return false;
        }

        end = at + 1;
        return true;
    }

    private static readonly HashSet<string> Unowned = new(StringComparer.Ordinal)
    {
        "in", "on", "at", "and", "or", "for", "to", "with", "about", "as", "who", "where", "but", "so", "because", "since", "from", "i", "he", "she", "they", "we", "tomorrow", "today", "tonight", "yesterday", "last", "next", "is", "was", "said", "says", "told", "has", "please", "pls",
    };

    /// <summary>"sarahs email": no name ends so, but one does without the s.</summary>
    private static bool IsThumbedPossessive(Reading reading, int start, int end) =>
        end - start == 1 && reading.Tags[start] is Tag.BeginPerson && end < reading.Tokens.Count && reading.Tokens[end].IsWord
        && reading.Tokens[start] is var token && token.Lower.Length > 3 && token.Lower[^1] == 's' && (Lexicon.Shared.Classes(token.Lower) & Names) == 0 && (Lexicon.Shared.Classes(token.Lower[..^1]) & Names) != 0;

    private static ChannelMention Channel(Reading reading, CleanText clean)
    {
        var (word, channel) = ReplyReader.Channel(reading.Tokens)!.Value;
        var mention = clean.Mention(word.Start, word.End);
        return new ChannelMention(mention.Start, mention.Length, mention.Text, channel);
    }

    private static Mention[] Contacts(Reading reading, CleanText clean, TokenKind kind) =>
        [.. reading.Tokens.Where(t => t.Kind == kind).Select(t => clean.Mention(t.Start, t.End))];

    private static PastedMessage? Pasted(Reading reading, CleanText clean)
    {
        if (reading.Pasted.End <= reading.Pasted.Start)
        {
            return null;
        }

        var mention = clean.Mention(reading.Tokens[reading.Pasted.Start].Start, reading.Tokens[reading.Pasted.End - 1].End);
        var isRest = reading.Pasted.End == reading.Tokens.Count;
        // A very long paste is handed over whole although only its beginning was read.
        var length = isRest ? clean.Raw.Length - mention.Start : mention.Length;
        return new PastedMessage(mention.Start, length, clean.Raw.Substring(mention.Start, length), reading.Pasted.Start == 0 && isRest);
    }
}
