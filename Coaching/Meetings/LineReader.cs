using System.Text.RegularExpressions;

namespace NetworkCoachBot.Coaching.Meetings;

/// <summary>Reads what a line of a rehearsal does.</summary>
/// <param name="asksTooSoon">Whether words ask for a job, an opening or to be passed on, of somebody hardly known (R1).</param>
public sealed partial class LineReader(Func<string, bool> asksTooSoon)
{
    private const int LongLine = 45;
    private const int LineAboutOneself = 18;
    private const int TellingLetters = 4;

    private static readonly string[] Plain = ["that", "this", "with", "from", "about", "what", "when", "where", "which", "would", "could", "should", "have", "your", "you're", "they", "them", "there", "then", "just", "like", "very", "much", "here", "some", "most", "more", "well", "work", "really", "people", "thing", "things", "because", "before", "after", "into", "does", "doing", "look", "looks", "else", "something", "anything", "know", "tell", "want", "going", "been", "were", "will", "also", "only", "even", "good", "need", "make", "made", "take", "call"];

    /// <summary>What an exchange does, the most telling first; never empty.</summary>
    public IReadOnlyList<LineAct> Read(RehearsalLine exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var line = exchange.Mine.Trim();
        var words = Words(line).ToArray();
        var asks = line.Contains('?', StringComparison.Ordinal) || OfQuestion().IsMatch(line);
        (bool Is, LineAct Act)[] all =
        [
            (asksTooSoon(line) || OfPassingOn().IsMatch(line), LineAct.AsksForJob),
            (OfNames().IsMatch(line), LineAct.AsksForNames),
            (OfOffer().IsMatch(line), LineAct.Offers),
            (asks && FollowsUp(exchange.Before, line), LineAct.FollowsUp),
            (asks && OfOpen().IsMatch(line), LineAct.Asks),
            (asks && !OfOpen().IsMatch(line), LineAct.AsksYesOrNo),
            (!asks && (words.Length > LongLine || (words.Length >= LineAboutOneself && words.Count(w => w is "i" or "my" or "me" or "i'm" or "i've") >= 3)), LineAct.Pitches),
            (OfClose().IsMatch(line), LineAct.Closes),
        ];
        LineAct[] acts = [.. all.Where(a => a.Is).Select(a => a.Act)];
        return acts.Length > 0 ? acts : [LineAct.Says];
    }

    /// <summary>Whether a question is about what was said just before: it takes up a telling word, or points back at it.</summary>
    private static bool FollowsUp(string before, string line)
    {
        var heard = Words(before).Where(IsTelling).Select(Stem).ToHashSet(StringComparer.Ordinal);
        return heard.Count > 0 && (OfPointingBack().IsMatch(line) || Words(line).Where(IsTelling).Select(Stem).Any(heard.Contains));
    }

    private static bool IsTelling(string word) => word.Length >= TellingLetters && !Plain.Contains(word);

    private static string Stem(string word) => word.Length > 5 ? word[..5] : word.TrimEnd('s');

    private static IEnumerable<string> Words(string text) => OfWord().Matches(text.ToLowerInvariant().Replace('’', '\'')).Select(m => m.Value);

    [GeneratedRegex(@"\b(?:pass (?:on|along)|forward|hand (?:in|on|over)|put in)\b[^.?!]{0,30}\b(?:r[eé]sum[eé]|cv|word for me|good word)\b|\b(?:pass|hand|give|send|show)\b[^.?!]{0,20}\b(?:r[eé]sum[eé]|cv)\b[^.?!]{0,12}\b(?:on|along|around|to (?:hr|your|the|them|somebody|someone))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfPassingOn();

    [GeneratedRegex(@"[\p{L}']+")]
    private static partial Regex OfWord();

    [GeneratedRegex(@"^(?:(?:and|so|ok(?:ay)?|well|oh|i see|interesting|great|thanks)[,.!]? )*(?:what|how|why|who|where|when|which|tell me|do|does|did|is|are|was|were|can|could|would|have|has)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfQuestion();

    [GeneratedRegex(@"\b(?:what|how|why|which|where|when|who|tell me|walk me through|curious)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOpen();

    [GeneratedRegex(@"\b(?:how come|why(?: is| was| did| do)? (?:that|so)|what happened|what made|what do you mean|how did (?:that|it|they)|how so|tell me more|you (?:said|mentioned)|what was (?:that|it) like|such as|for example|and then|(?:why|how|what) (?:is|was) (?:that|it)|(?:why|how|what|who|where) [^.?!]*\b(?:them|they|he|she|him|her|those))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfPointingBack();

    [GeneratedRegex(@"\b(?:who else|anybody else|anyone else|somebody else (?:i|you)|whom? (?:should|could|can|would) (?:i|you) (?:talk|speak|meet|ask|suggest|call)|know (?:anyone|anybody|someone|somebody)|introduce me|one or two (?:names|people)|names? (?:of|i could|you))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfNames();

    [GeneratedRegex(@"\b(?:(?:i|we)(?: can| could|'ll| will|'d be happy to| would be happy to|'m happy to| am happy to) (?:send|share|show|pass|bring|introduce|help|write|tell you how|give)|(?:can|could|may|shall) i (?:help|send|share|do (?:something|anything) for)|(?:something|anything|what) (?:can )?i (?:can )?(?:do|help) (?:for|with)|help you with|of use to you)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOffer();

    [GeneratedRegex(@"\b(?:thank you|thanks|bye|goodbye|nice (?:talking|meeting)|have a (?:good|great|nice)|keep in touch|stay in touch)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfClose();
}
