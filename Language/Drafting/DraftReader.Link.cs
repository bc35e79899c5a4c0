using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>What may link two people, in answer to "what links you?"; and what is said to the coach instead of an answer.</summary>
public static partial class DraftReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly HashSet<string> SharedPlaces = Words(
        "street", "road", "block", "building", "floor", "neighborhood", "neighbourhood", "town", "village", "city", "county", "gym", "church", "mosque", "temple", "synagogue", "parish", "congregation", "school", "college", "university", "uni", "class", "course", "club", "team", "choir", "band", "league", "bus", "train", "office", "park", "library", "market", "union", "chapter", "hometown", "alma", "cafe", "pub");

    /// <summary>What somebody can be to the user that links the two: "he's a customer".</summary>
    private static readonly HashSet<string> Ties = Words(
        "customer", "client", "patient", "student", "supplier", "vendor", "neighbor", "neighbour", "regular", "tenant", "landlord", "subscriber", "member", "teammate", "classmate", "colleague", "coworker", "co-worker", "friend", "acquaintance", "alum", "alumni", "alumna", "alumnus", "parishioner", "guest", "passenger", "partner", "competitor", "buddy", "pal", "mentor", "mentee");

    private static readonly HashSet<string> LinkWords = Words(
        "we", "we're", "we've", "our", "us", "both", "same", "met", "together", "with", "through", "via", "at", "from", "my", "mine", "me", "him", "her", "them", "he", "she", "they", "he's", "she's", "they're", "knew", "know", "knows", "shared", "mutual", "common", "each", "there", "his", "their", "your", "once");

    /// <summary>The answer that nothing else claimed, as a link; null where it cannot be one.</summary>
    private static DraftReading? AsLink(DraftReading reading, string rest)
    {
        string[] words = [.. rest.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', '!', '?', '"').Replace('\u2019', '\''))];
        return Person(rest, words) is { } person ? reading with { Referrer = person.Name, Relation = person.Relation }
            : words is ["i" or "idk", ..] && NoKnowledge().IsMatch(rest) ? reading with { Nothing = true, NothingTo = Asked.Link, Nearness = Drafting.Nearness.Stranger }
            : words is ["same", "as", ..] ? null
            : words.Any(LinkWords.Contains) || (words.Length <= 6 && !words.Any(w => w is "i" or "i'm" or "im" or "that's" or "it's" or "this" or "what" or "why" or "question")) ? reading with { Link = rest }
            : null;
    }

    /// <summary>Somebody who knows both, said by name or by what they are: "Ana", "my dad", "her cousin Pete".</summary>
    private static (string Name, string? Relation)? Person(string text, string[] words)
    {
        if (words is ["my" or "our" or "a" or "an", .., var kin] && words.Length <= 4 && Relations.Contains(kin))
        {
            return ($"my {string.Join(' ', words[1..])}", null);
        }

        // "Vinnie from the shop".
        if (words is [var called, "from" or "at" or "over", _, ..] && words.Length <= 6 && char.IsUpper(text.TrimStart()[0]) && (IsGivenName(called) || (Lexicon.Shared.Classes(Folding.Fold(called)) & WordClass.Plain) == 0) && !words.Any(w => w is "we" or "i" or "met"))
        {
            return (text.TrimStart().Split(' ', 2)[0], null);
        }

        var from = words is ["his" or "her" or "their", var tie, ..] && Relations.Contains(tie) ? 2 : words is ["my", _, _, ..] && Relations.Contains(words[1]) ? 2 : 0;
        string[] names = [.. text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)[from..]];
        return names.Length is 1 or 2 && names.All(n => char.IsUpper(n[0])) && IsGivenName(names[0])
            ? (string.Join(' ', names), from == 2 && words[0] == "my" ? string.Join(' ', words[..2]) : null)
            : null;
    }

    /// <summary>"he's the baker on my street", "she goes to our church", "he's a customer": what links the two.</summary>
    private static string? Near(Clause clause)
    {
        var words = clause.Words;
        if (!ReaderPronouns.Contains(words[0]))
        {
            return null;
        }

        if (Array.FindIndex(words, w => w is "my" or "our" or "same") is var at and > 0 && words[at..].Any(SharedPlaces.Contains))
        {
            return clause.Text;
        }

        if (IsSomebodysOfMine(words))
        {
            return clause.Text;
        }

        var tie = Array.FindIndex(words, Ties.Contains);
        var isOne = words.Length <= 7 && tie is >= 2 and <= 4 && words[..tie].Any(w => w is "a" or "an" or "my" or "our" or "one") && (words[0] is "he's" or "she's" or "they're" or "hes" or "shes" || words[1] is "is" or "was" or "are");
        return !isOne ? null
            : words.Any(w => w is "my" or "our" or "mine" or "ours") || tie + 1 < words.Length ? clause.Text
            : $"{clause.Text} of mine";
    }

    /// <summary>"he's my kid's coach".</summary>
    private static bool IsSomebodysOfMine(string[] words) =>
        words is ["he's" or "she's" or "hes" or "shes" or "they're", "my" or "our", var whose, _, ..] && whose.EndsWith("'s", StringComparison.Ordinal) && words.Length <= 7;

    /// <summary>Whether a clause is said to the coach about the talk itself: "that's a stupid question", "i already told you".</summary>
    private static bool IsAside(string clause) => Aside().IsMatch(clause);

    [GeneratedRegex(@"^(?:well,? |but |and |look,? |hey,? |coach,? )?(?:(?:that is|that's|thats|this is|it's|its|it is|what) (?:(?:a|an|so|such|really|very|too|kind of|kinda|just|pretty) )*(?:stupid|dumb|silly|hard|tough|annoying|boring|weird|odd|strange|tricky|personal|private|pointless|useless|confusing|difficult|lot|much|good|great|bad|terrible)(?: (?:question|one|thing|to (?:ask|answer|say)|questions))*$|i (?:already|just) (?:told|said|answered|wrote|typed)\b|(?:like|as) i said\b|i told you\b|i said (?:that|so|it) (?:already|before)|none of your\b|(?:same )?as (?:before|above|i said)|see above|ask me (?:something|another)\b|(?:can|could|will|would|do|did|are|were|have|should|why (?:do|are|can't|won't|don't)) you\b|you (?:already|just|should|tell|said|asked|keep|don't|dont|can't|cant|are|never)\b|stop (?:asking|it|that)\b|i (?:don't|dont|do not) (?:want|wanna|like|feel like|get|understand|see|care)\b|too (?:many questions|hard|much|long)$|(?:this|that) (?:sucks|is boring|is hard|takes too long))", Plainly)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:(?:maybe|just|well|um|i can|i could|i'll|i'd|send|share|attach|give|offer|him|her|them|a copy of|only|my|the|a|of|some|with|to|you) )*(?:r[eé]sum[eé]|cv|cover letter|job application|application|money|cash|tip|payment|applying|hire me|me)(?: (?:and|or|&) (?:(?:my|a) )?(?:cover letter|cv|r[eé]sum[eé]|references|portfolio))?[.!? ]*$", Plainly)]
    private static partial Regex NoGift();

    [GeneratedRegex(@"^(?:i (?:don't|dont|do not|didn't|never)|idk|dunno|i'm not sure|im not sure|not sure|no idea)\b.*\b(?:know|knew|sure|idea|idk)\b|^idk\b", Plainly)]
    private static partial Regex NoKnowledge();
}
