using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>
/// Where a name really ends, once it is known where one is: "Nguyễn Thị Minh Khai" has four parts, and Jim "Big Jim" Ruiz is
/// called by all of it.
/// </summary>
internal static class NameSpan
{
    private const int MostParts = 3;
    private const int LongestNickname = 3;

    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "linkedin", "whatsapp", "gmail", "outlook", "teams", "zoom", "slack", "facebook", "instagram", "skype", "telegram", "signal", "sms", "imessage" };

    private const WordClass InNames = WordClass.Given | WordClass.Surname | WordClass.Known;

    /// <summary>The span with the parts that stand right beside it.</summary>
    public static (int Start, int End) Whole(Reading reading, (int Start, int End) span)
    {
        var (start, end) = span;
        for (var added = 0; added < MostParts; added++)
        {
            if (end < reading.Tokens.Count && (IsPart(reading, end) || (end - start == 1 && IsWordAndName(reading, end))) && reading.Tokens[end].Start == reading.Tokens[end - 1].End + 1)
            {
                end++;
            }
            else if (Nickname(reading, end) is var after and > 0 && after < reading.Tokens.Count && (IsPart(reading, after) || reading.Tags[after] is Tag.BeginPerson))
            {
                end = after + 1;
            }
            else
            {
                break;
            }
        }

        // "Big Jim" Ruiz: the nickname in front.
        for (var open = start - 2; open >= 0 && open >= start - LongestNickname - 2; open--)
        {
            if (reading.Tokens[start - 1].Norm is "\"" && reading.Tokens[open].Norm is "\"")
            {
                return start - open > 2 && IsCapital(reading.Tokens[open + 1]) ? (open, end) : (start, end);
            }
        }

        return (start, end);
    }

    /// <summary>Where a nickname in quotes that begins here is over; 0 where none begins.</summary>
    private static int Nickname(Reading reading, int at)
    {
        if (at + 2 >= reading.Tokens.Count || reading.Tokens[at].Norm is not "\"" || !IsCapital(reading.Tokens[at + 1]))
        {
            return 0;
        }

        for (var close = at + 2; close < reading.Tokens.Count && close <= at + LongestNickname + 1; close++)
        {
            if (reading.Tokens[close].Norm is "\"")
            {
                return close + 1;
            }
        }

        return 0;
    }

    /// <summary>A capital word that is nothing but a name could be: no day, no channel, no company.</summary>
    private static bool IsPart(Reading reading, int at)
    {
        var token = reading.Tokens[at];
        var classes = Lexicon.Shared.Classes(Folding.Fold(token.Lower));
        return IsCapital(token) && !Places.Contains(token.Lower) && (classes & ~InNames) == 0 && (reading.Tags[at] is Tag.Outside or Tag.BeginPerson or Tag.InPerson || (classes & (WordClass.Given | WordClass.Surname)) != 0) && (token.Norm == Folding.Fold(token.Lower) || token.Lower.Any(c => c > 127));
    }

    /// <summary>
    /// "wrote Hugo Best": a plain word with a capital behind a given name is the rest of it where the sentence ends or goes on
    /// about them, and no new one begins: not in "Hi Hugo Hope you are well", nor in "Thanks Hugo Best, Pat".
    /// </summary>
    private static bool IsWordAndName(Reading reading, int at)
    {
        var (tokens, token) = (reading.Tokens, reading.Tokens[at]);
        var classes = Lexicon.Shared.Classes(token.Norm);
        if (token.Shape is not Shape.Capital || token.Lower.Length < 3 || reading.Tags[at] is not Tag.Outside || (classes & ~(InNames | WordClass.Plain)) != 0 || (Lexicon.Shared.Classes(tokens[at - 1].Norm) & WordClass.Given) == 0)
        {
            return false;
        }

        return at + 1 == tokens.Count
            || (!tokens[at + 1].IsWord && !(tokens[at + 1].Norm is "," && PersonFinder.SignsOff(token.Norm)))
            || (tokens[at + 1].Shape is Shape.Lower && GoesOn.Contains(tokens[at + 1].Norm));
    }

    /// <summary>What goes on about somebody who was just named.</summary>
    private static readonly HashSet<string> GoesOn = new(StringComparer.Ordinal)
    {
        "at", "from", "in", "on", "with", "who", "and", "or", "to", "about", "again", "for", "today", "yesterday", "tomorrow", "last", "this", "next", "is", "was", "has", "had", "did", "does", "said", "says", "told", "gave", "sent", "wrote", "called", "answered", "replied", "never", "wants", "works", "runs", "met", "asked", "knows", "'s", "by", "via", "over", "after", "because",
    };

    private static bool IsCapital(Token token) => token.IsWord && token.Shape is Shape.Capital or Shape.Mixed && token.Lower.Length > 1;
}
