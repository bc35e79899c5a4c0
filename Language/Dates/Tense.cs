using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Dates;

/// <summary>Whether the words around a date look back or ahead.</summary>
internal static class Tense
{
    private const int Reach = 12;

    private static readonly HashSet<string> Past = new(StringComparer.Ordinal)
    {
        "met", "saw", "spoke", "talked", "had", "sent", "emailed", "texted", "called", "messaged", "wrote", "was", "were", "went", "did", "ran", "got", "gave", "told", "said", "replied",
        "answered", "asked", "visited", "left", "rang", "phoned", "thanked", "introduced", "helped", "heard", "came", "been", "ago", "bumped", "chatted", "caught", "grabbed", "finished", "since", "pinged",
    };

    private static readonly HashSet<string> Future = new(StringComparer.Ordinal)
    {
        "will", "going", "remind", "reminder", "nudge", "ping", "snooze", "shall", "tomorrow", "next", "seeing", "meeting", "free", "wants", "want", "until", "by", "before", "can", "could", "let", "plan", "schedule", "again", "postpone", "move", "available",
        "follow", "due", "prep", "prepare", "upcoming", "invite", "promise", "try", "have", "has", "agreed",
    };

    /// <summary>The nearest telling word before the date in its clause decides, else the nearest after it.</summary>
    public static TimeDirection Around(Reading reading, int at)
    {
        if (IsMovedTo(reading, at))
        {
            return TimeDirection.Future;
        }

        for (var i = at - 1; i >= 0 && i >= at - Reach && !IsBorder(reading.Tokens[i]); i--)
        {
            if (Of(reading, i) is var before and not TimeDirection.Unknown)
            {
                return before;
            }
        }

        for (var i = at + 1; i < reading.Tokens.Count && i <= at + Reach && !IsBorder(reading.Tokens[i]); i++)
        {
            if (Of(reading, i) is var after and not TimeDirection.Unknown)
            {
                return after;
            }
        }

        return TimeDirection.Unknown;
    }

    /// <summary>"she moved it to Monday": where something was moved to lies ahead.</summary>
    private static bool IsMovedTo(Reading reading, int at) =>
        at > 1 && reading.Tokens[at - 1].Norm is "to" or "until" or "till"
        && Enumerable.Range(Math.Max(0, at - 6), at - 1 - Math.Max(0, at - 6)).Any(i => reading.Tokens[i].Norm is "moved" or "pushed" or "rescheduled" or "postponed" or "shifted" or "bumped");

    private static bool IsBorder(Token token) => token.Ends || token.Norm is "," or "but";

    private static TimeDirection Of(Reading reading, int i)
    {
        var word = reading.Tokens[i].Norm;
        // "have met" looks back, "have coffee" ahead.
        if (word is "have" or "has" && i + 1 < reading.Tokens.Count && (Past.Contains(reading.Tokens[i + 1].Norm) || reading.Tokens[i + 1].Norm.EndsWith("ed", StringComparison.Ordinal)))
        {
            return TimeDirection.Past;
        }

        return Past.Contains(word) ? TimeDirection.Past : Future.Contains(word) ? TimeDirection.Future : TimeDirection.Unknown;
    }
}
