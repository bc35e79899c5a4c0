using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>Amounts by their form: a number before people or messages, "a couple of", "two or three", "1-2", "half a dozen".</summary>
internal static partial class Amounts
{
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "people", "ppl", "persons", "folks", "peeps", "names", "contacts", "messages", "msgs", "mails", "emails", "notes", "texts", "letters", "calls", "coffees", "coffee", "meetings", "conversations", "convos", "chats",
        "intros", "introductions", "alumni", "alums", "recruiters", "others", "replies", "answers", "friends", "colleagues", "strangers", "referrals", "invites", "followups", "connections", "managers", "lunches", "leads",
    };

    /// <summary>What may stand between the number and what is counted.</summary>
    private static readonly HashSet<string> Between = new(StringComparer.Ordinal)
    {
        "of", "new", "more", "good", "different", "other", "old", "short", "quick", "cold", "useful", "nice", "linkedin", "phone", "networking", "great", "the", "my", "warm", "follow-up", "coffee", "thank-you",
    };

    /// <summary>A marked amount with what belongs to it: "two" of "two or three", "a couple" of "a couple".</summary>
    public static (int Start, int End) Widened(IReadOnlyList<Token> tokens, (int Start, int End) span)
    {
        var (start, end) = span;
        if (end + 1 < tokens.Count && tokens[end].Norm is "or" or "to" or "-" or "–" && NumberFinder.IsNumber(tokens[end + 1]) && NumberFinder.IsNumber(tokens[end - 1]))
        {
            end += 2;
        }

        if (start > 1 && tokens[start - 1].Norm is "or" or "-" or "–" && NumberFinder.IsNumber(tokens[start - 2]) && NumberFinder.IsNumber(tokens[start]))
        {
            start -= 2;
        }

        // "half a dozen", however much of it was marked.
        if (tokens[end - 1].Norm is "dozen" && end > 2 && tokens[end - 2].Norm is "a" && tokens[end - 3].Norm is "half")
        {
            start = Math.Min(start, end - 3);
        }
        else if (end + 1 < tokens.Count && tokens[end - 1].Norm is "half" && tokens[end].Norm is "a" && tokens[end + 1].Norm is "dozen")
        {
            end += 2;
        }

        return (start, end);
    }

    /// <summary>Amounts of people or messages outside every mark.</summary>
    public static IEnumerable<(int Start, int End)> PassedOver(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            var end = End(reading, i);
            if (end > i && IsNext(tokens, i, end))
            {
                yield return (i, end);
                i = end - 1;
                continue;
            }

            if (end > i && (i == 0 || (tokens[i - 1].Norm is not ("option" or "number" or "version" or "#" or "top" or "-" or "/" or "$" or "£" or "€" or "at" or "by" or "until" or "around") && !NumberFinder.IsNumber(tokens[i - 1]))) && CountsPeople(tokens, end))
            {
                yield return (i, end);
                i = end - 1;
            }
        }
    }

    /// <summary>"the next two", with nothing counted behind it.</summary>
    private static bool IsNext(IReadOnlyList<Token> tokens, int start, int end) =>
        start > 0 && tokens[start - 1].Norm is "next" && (end == tokens.Count || !tokens[end].IsWord || tokens[end].Norm is "to" or "please" or "for");

    /// <summary>Where an amount that begins here ends; the beginning itself where none does.</summary>
    private static int End(Reading reading, int i)
    {
        var tokens = reading.Tokens;
        bool Is(int at, params ReadOnlySpan<string> words) => at < tokens.Count && words.Contains(tokens[at].Norm);
        if (reading.Tags[i] is not Tag.Outside || (i >= reading.Pasted.Start && i < reading.Pasted.End))
        {
            return i;
        }

        if (Is(i, "half") && Is(i + 1, "a") && Is(i + 2, "dozen"))
        {
            return i + 3;
        }

        if (Is(i, "a") && Is(i + 1, "couple", "pair", "dozen"))
        {
            return i + 2;
        }

        if (IsSpan().IsMatch(tokens[i].Norm))
        {
            return i + 1;
        }

        if (!NumberFinder.IsNumber(tokens[i]) || (Is(i, "one") && Is(i + 1, "of")))
        {
            return i;
        }

        return Is(i + 1, "or", "to", "-", "–") && i + 2 < tokens.Count && NumberFinder.IsNumber(tokens[i + 2]) ? i + 3 : i + 1;
    }

    private static bool CountsPeople(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at; i < tokens.Count && i <= at + 2; i++)
        {
            if (Counted.Contains(tokens[i].Norm))
            {
                return true;
            }

            if (!Between.Contains(tokens[i].Norm))
            {
                return false;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^\d{1,2}-\d{1,2}$")]
    private static partial Regex IsSpan();
}
