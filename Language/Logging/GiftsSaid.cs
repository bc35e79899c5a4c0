using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Reads what was given in a clause, by the user or to them; help is given by helping.</summary>
internal static class GiftsSaid
{
    /// <summary>What is given by doing: help, by helping.</summary>
    private static readonly Dictionary<string, (string Thing, string For)> Gifts = Lexicon.Lines("gifts").Select(l => l.Split(" | ")).ToDictionary(p => p[0], p => (p[1], p[2]), StringComparer.Ordinal);

    /// <summary>"i sent her that article", "gave leo a hand with his excel sheet", "helped marta move".</summary>
    public static string? ToThem(Clause clause, string? with)
    {
        var words = clause.Words;
        if (Array.FindIndex(words, w => w is "introduced" or "connected") is var intro and >= 0 and <= 2 && (intro == 0 || LogReader.I.Contains(words[intro - 1]) || words[intro - 1] is "just" or "also") && intro + 1 < words.Length && words[intro + 1] is not ("me" or "us" or "myself" or "with")
            && Array.FindIndex(words, intro, w => w is "to" or "with" or "and") is var whom and > 0 && whom + 1 < words.Length)
        {
            // "i introduced ana to joe": an introduction is given to both.
            var other = LogReader.Tail(clause, whom + 1);
            return $"introduction to {Capital(LogReader.IsName(words[whom + 1], with) ? string.Join(' ', LogReader.OriginalWords(clause)[(intro + 1)..whom]) : other)}";
        }

        var at = Array.FindIndex(words, w => w is "gave" or "sent" or "showed" or "helped" or "lent" or "forwarded" or "shared" or "brought" or "fixed" or "passed");
        if (at is < 0 or > 2 || (at > 0 && !LogReader.I.Contains(words[at - 1]) && words[at - 1] is not ("just" or "also" or "and")))
        {
            return null;
        }

        var from = at + 1;
        if (from < words.Length && words[from] is "me" or "us")
        {
            // "she suggested hospitals and gave me an article": who gave is said before.
            return null;
        }

        // "gave Tim Berry feedback": the whole name is whom.
        while (from + 1 < words.Length && LogReader.IsName(words[from], with) && LogReader.IsName(words[from + 1], with))
        {
            from++;
        }

        var isTo = from < words.Length && (LogReader.Them.Contains(words[from]) || (with is not null && with.Split(' ').Contains(words[from], StringComparer.OrdinalIgnoreCase)));
        if (!isTo)
        {
            var to = Array.FindIndex(words, w => w is "to" or "with");
            return to > from && to + 1 < words.Length && (words[to + 1] is "him" or "her" or "them" || LogReader.IsName(words[to + 1], with)) && !IsMessage(words[from..to]) && words[at] is not "showed"
                ? string.Join(' ', LogReader.OriginalWords(clause)[from..to])
                : null;
        }

        var what = words[(from + 1)..];
        return what.Length == 0 || IsMessage(what) ? null
            : Gifts.TryGetValue(words[at], out var gift) ? $"{gift.Thing} {(what[0] is "with" ? "" : gift.For + " ")}{LogReader.Tail(clause, from + 1)}"
            : LogReader.Tail(clause, from + 1);
    }

    private static string Capital(string name) => string.Join(' ', name.Split(' ').Select((w, i) => i < 2 && w.Length > 0 && (i == 0 || name.Split(' ').Length == 2) ? char.ToUpperInvariant(w[0]) + w[1..] : w));

    private static bool IsMessage(string[] what) => what.Any(w => IsThanks(w) || w is "it" or "message" or "mail" or "email" or "note" or "msg" or "request" or "draft" or "invite" or "text" or "dm" or "reminder" or "linkedin");

    /// <summary>Thanks are a message, on a card too.</summary>
    private static bool IsThanks(string word) => word is "thx" or "thank" or "thanks" or "thank-you" or "thankyou";

    /// <summary>"she helped me with my resume", "he sent me the job description", "gave me nothing".</summary>
    public static string? ToMe(Clause clause, string? with)
    {
        var words = clause.Words;
        var at = Array.FindIndex(words, w => w is "helped" or "gave" or "sent" or "showed" or "lent" or "reviewed" or "forwarded" or "shared" || IsDoneForMe(w));
        if (words.Any(IsThanks))
        {
            var thanks = Array.FindIndex(words, w => IsThanks(w));
            return thanks > 3 && thanks < words.Length - 1 && words[thanks + 1] is "to" or "so" ? ToMe(Clause.Of(string.Join(' ', LogReader.OriginalWords(clause)[..thanks]), null), with) : null;
        }

        if (at != 0 || words.Length < 2 || words[1] is not ("me" or "us"))
        {
            if (at is < 1 or > 3 || !LogReader.IsThey(words[0], with))
            {
                return null;
            }
        }

        return words[at] == "reviewed" || (IsDoneForMe(words[at]) && at + 2 < words.Length && words[at + 1] is "my" or "our") ? LogReader.Tail(clause, at)
            : at + 2 < words.Length && words[at + 1] is "me" or "us" && words[at + 2] is not "nothing" and not "a"
                ? Gifts.TryGetValue(words[at], out var gift) ? $"{gift.Thing} {LogReader.Tail(clause, at + 2)}" : LogReader.Tail(clause, at + 2)
            : at + 3 < words.Length && words[at + 1] is "me" && words[at + 2] == "a" && words[at + 3] is not "heart" and not "no" ? LogReader.Tail(clause, at + 2)
            : null;
    }

    /// <summary>What somebody does with a thing of the user's: "nina fixed my CV".</summary>
    private static bool IsDoneForMe(string word) => word is "fixed" or "checked" or "edited" or "proofread" or "translated" or "corrected" or "updated" or "polished" or "repaired";
}
