using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>What a message is worth in answer to an open question: a murmur says nothing, and some say only how a message is to travel.</summary>
internal static class ReplyReader
{
    private const int Longest = 9;

    /// <summary>Words; what is longer tells something besides.</summary>
    private const int LongestQuestion = 12;

    private static readonly HashSet<string> Murmurs = [.. Lexicon.Lines("murmurs")];

    private static readonly HashSet<string> Asides = [.. Lexicon.Lines("asides")];

    /// <summary>Words that open a question back; "Jim?" is an answer that is not sure of itself.</summary>
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "what", "which", "who", "whom", "whose", "why", "how", "when", "where", "is", "are", "am", "was", "were", "do", "does", "did", "can", "could", "should", "shall", "would", "will", "may", "must", "has", "have", "any",
    };

    private static readonly HashSet<string> BeforeAsking = new(StringComparer.Ordinal) { "and", "but", "so", "ok", "wait", "hm", "hmm", "well", "uh", "um", "hey", "coach", "sorry", "like", "also", "then" };

    private static readonly Dictionary<string, SpokenChannel> Channels = new(StringComparer.Ordinal)
    {
        ["email"] = SpokenChannel.Email,
        ["e-mail"] = SpokenChannel.Email,
        ["mail"] = SpokenChannel.Email,
        ["gmail"] = SpokenChannel.Email,
        ["outlook"] = SpokenChannel.Email,
        ["linkedin"] = SpokenChannel.LinkedIn,
        ["inmail"] = SpokenChannel.LinkedIn,
        ["text"] = SpokenChannel.Text,
        ["sms"] = SpokenChannel.Text,
        ["whatsapp"] = SpokenChannel.Text,
        ["imessage"] = SpokenChannel.Text,
        ["phone"] = SpokenChannel.Phone,
        ["call"] = SpokenChannel.Phone,
        ["voicemail"] = SpokenChannel.Phone,
    };

    /// <summary>Words that may stand beside a channel in "can you make it a text message instead, please".</summary>
    private static readonly HashSet<string> Beside = new(StringComparer.Ordinal)
    {
        "send", "it", "that", "this", "as", "a", "an", "make", "by", "via", "please", "on", "through", "thru", "over", "in", "into", "instead", "use", "using", "let", "us", "do", "the", "message", "messages", "msg", "note", "invite", "request", "connection", "script", "i", "would", "rather", "prefer", "like", "want", "to", "be", "for", "change", "switch", "turn", "should", "go", "short", "can", "could", "you", "we", "how", "about", "actually", "no", "per", "with", "will", "him", "her", "them", "shall", "then", "ok", "yes", "write", "a", "just", "maybe", "but", "one", "of", "not",
    };

    /// <summary>Reads a message.</summary>
    /// <param name="said">Its words, as the phrase lists write them.</param>
    /// <param name="tokens">Its tokens.</param>
    public static ReplyKind Kind(string said, IReadOnlyList<Token> tokens) =>
        !tokens.Any(t => t.IsWord || t.Kind is TokenKind.Number or TokenKind.Email or TokenKind.Phone or TokenKind.Url) && !tokens.Any(t => t.Norm is "?") ? ReplyKind.Murmur
        : said.Length <= 40 && Murmurs.Contains(said) ? ReplyKind.Murmur
        : said.Length <= 40 && Asides.Contains(said) ? ReplyKind.Aside
        : Channel(tokens) is not null ? ReplyKind.Channel
        : AsksBack(tokens) ? ReplyKind.Question
        : ReplyKind.Content;

    private static bool AsksBack(IReadOnlyList<Token> tokens) =>
        tokens.LastOrDefault(t => t.Kind is not (TokenKind.Emoji or TokenKind.LineBreak)).Norm is "?"
        && tokens.Count(t => t.IsWord) is > 0 and <= LongestQuestion
        && tokens.Where(t => t.IsWord && !BeforeAsking.Contains(t.Norm)).Take(1).Any(t => Asking.Contains(t.Norm));

    /// <summary>The word of the channel, where a message names how to write and nothing else; null otherwise.</summary>
    public static (Token Word, SpokenChannel Channel)? Channel(IReadOnlyList<Token> tokens)
    {
        (Token, SpokenChannel)? found = null;
        var words = 0;
        var before = "";
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.Punctuation or TokenKind.Emoji or TokenKind.LineBreak)
            {
                continue;
            }

            if (++words > Longest)
            {
                return null;
            }

            if (Channels.TryGetValue(token.Norm, out var channel))
            {
                // "not by mail, by text": the last one named is the one wanted, unless it is the one that is not: "by text, not mail".
                found = found is { Item2: SpokenChannel.LinkedIn } || (found is not null && before is "not" or "no") ? found : (token, channel);
            }
            else if (!Beside.Contains(token.Norm))
            {
                return null;
            }

            before = token.Norm;
        }

        return found;
    }
}
