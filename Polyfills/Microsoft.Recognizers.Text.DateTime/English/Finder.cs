using Microsoft.Recognizers.Text.DateTime.Meaning;
using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Finds what a text says about time, from left to right, at each place the longest phrase.</summary>
internal static class Finder
{
    public static IEnumerable<(int From, Found<Finding> Found)> All(Passage text)
    {
        for (var at = 0; at < text.Count;)
        {
            if (CanBegin(text, at) && Read(text, at) is { } found)
            {
                yield return (at, found);
                at = found.To;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Most words of a message are none that any phrase about time begins with, and need no further look.</summary>
    private static bool CanBegin(Passage text, int at) => text[at].Kind switch
    {
        TokenKind.Word => (text.Time(at).Begins || text.Word(at).Role != NumberRole.None || Holidays.CanBegin(text, at)) && !IsTag(text, at),
        TokenKind.Digits => !IsTag(text, at),
        _ => (text.IsSymbol(at, '.') && text.IsDigits(at + 1)) || text.IsSymbol(at, '<') || text.IsSymbol(at, '>') || DigitNumbers.IsVulgarFraction(text, at),
    };

    /// <summary>"$DEC", "#friday", "$12 December 27": a name or a price, whatever it looks like.</summary>
    private static bool IsTag(Passage text, int at) =>
        text.IsAttached(at)
        && (text.IsSymbol(at - 1, '$') || text.IsSymbol(at - 1, '#') || text.IsSymbol(at - 1, '€') || text.IsSymbol(at - 1, '£'));

    /// <summary>A point or range without "before" and the like.</summary>
    /// <param name="isExpected">Such a word stands before it, so that bare hours and meals count.</param>
    public static Found<Finding>? ReadPoint(Passage text, int at, bool isExpected = false)
    {
        Found<Finding>? best = null;
        Take(ref best, DateTimeSpans.Read(text, at));
        Take(ref best, Finding(DateTimes.Read(text, at), d => d.ToFinding()));
        Take(ref best, Finding(DayParts.ReadWithDay(text, at), p => p.ToFinding()));
        Take(ref best, DayParts.HalfOfDay(text, at));
        Take(ref best, DayParts.RestOfDay(text, at));
        Take(ref best, CountedRanges.Read(text, at));
        Take(ref best, Finding(DateRanges.Read(text, at), s => s.ToFinding()));
        Take(ref best, Finding(Offsets.Read(text, at), o => o.ToFinding()));
        Take(ref best, Finding(Dates.ReadPlain(text, at), d => d.ToFinding()));
        Take(ref best, Finding(TimeSpans.Read(text, at), s => s.ToFinding()));
        Take(ref best, Finding(isExpected ? Times.Read(text, at, Strictness.Expected) : DateTimes.AtTime(text, at), c => c.ToFinding()));
        Take(ref best, Finding(DayParts.Read(text, at, isExpected), p => p.ToFinding()));
        Take(ref best, Now(text, at));
        return best;
    }

    private static Found<Finding>? Read(Passage text, int at)
    {
        Found<Finding>? best = null;
        Take(ref best, Sets.Read(text, at));
        Take(ref best, Modifiers.Read(text, at));
        Take(ref best, ReadPoint(text, at));
        Take(ref best, Finding(Durations.Read(text, at), l => l.ToFinding()));
        return best;
    }

    /// <summary>"now", "right now", "at present", "asap".</summary>
    private static Found<Finding>? Now(Passage text, int at)
    {
        var to = text.Are(at, "right", "now") ? at + 2
            : AtPresent(text, at) is { } present ? present
            : text.Is(at, "now") && !text.Is(at - 1, "by", "for", "until", "till", "from") && !text.IsSymbol(at + 1, ',') && !text.Is(at + 1, "that") && !text.Are(at + 1, "and", "then") && !(text.Is(at + 1, "for") && text.Is(at - 1, "is", "are")) ? at + 1
            : at;
        if (to > at)
        {
            return new(to, new Finding(Kind.DateTime, [new Reading(Timex.Now, text.Reference)]));
        }

        to = text.Is(at, "asap") ? at + 1 : text.Are(at, "as", "soon", "as", "possible") ? at + 4 : at;
        if (to > at)
        {
            return new(to, new Finding(Kind.DateTime, [new Reading("FUTURE_REF", text.Reference)]));
        }

        return text.Is(at, "recently", "previously") ? new(at + 1, new Finding(Kind.DateTime, [new Reading("PAST_REF", text.Reference)])) : null;
    }

    /// <summary>"at present", "at this time", "at the present moment", "at this current time".</summary>
    private static int? AtPresent(Passage text, int at)
    {
        if (!text.Is(at, "at"))
        {
            return null;
        }

        var next = text.Skip(at + 1, "the", "this");
        if (text.Is(next, "present", "current"))
        {
            return text.Is(next + 1, "time", "moment") ? next + 2 : text.Is(next, "present") ? next + 1 : null;
        }

        return next > at + 1 && (text.Is(next, "moment") || text.Are(at, "at", "this", "time")) ? next + 1 : null;
    }

    private static Found<Finding>? Finding<T>(Found<T>? read, Func<T, Finding> means) => read is { } found ? new(found.To, means(found.Value)) : null;

    private static void Take(ref Found<Finding>? best, Found<Finding>? other)
    {
        if (other is { } found && !(best?.To >= found.To))
        {
            best = other;
        }
    }
}
