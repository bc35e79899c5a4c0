using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Logging;

/// <summary>The day on which something happened, or will.</summary>
public static class DayReader
{
    /// <summary>Days within which a day without a year is one to come.</summary>
    private const int Soon = 200;

    private static readonly string[] Short = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>The day a message speaks of, looking back; null where it names none.</summary>
    /// <param name="utterance">The message, read.</param>
    /// <param name="today">The day in the user's time zone.</param>
    public static DateOnly? Past(Utterance utterance, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return Day(utterance, today, back: true, AheadSaid.ToCome(utterance.Text)) is { } day && day <= today ? day : null;
    }

    /// <summary>The day a message speaks of, looking ahead; null where it names none.</summary>
    /// <param name="utterance">The message, read.</param>
    /// <param name="today">The day in the user's time zone.</param>
    public static DateOnly? Ahead(Utterance utterance, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return Day(utterance, today, back: false, []) is { } day && day >= today ? day : null;
    }

    /// <summary>The day of what is said to lie ahead in a message about what was: "talked to hank, booked a meeting tuesday"; null where there is none.</summary>
    /// <param name="utterance">The message, read.</param>
    /// <param name="today">The day in the user's time zone.</param>
    public static DateOnly? SetFor(Utterance utterance, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return AheadSaid.Of(utterance.Text) is { } ahead && Day(utterance with { Text = ahead.Text, Dates = [.. utterance.Dates.Where(d => Holds(ahead, d))] }, today, back: false, []) is { } day && day >= today ? day : null;
    }

    private static bool Holds(Mention part, Mention mention) => mention.Start >= part.Start && mention.Start < part.Start + part.Length;

    private static DateOnly? Day(Utterance utterance, DateOnly today, bool back, IReadOnlyList<Mention> besides)
    {
        foreach (var reading in utterance.Dates.Where(d => !d.IsBackground && !besides.Any(b => Holds(b, d))))
        {
            var day = reading.From is { } from && reading.Kind is DateKind.Date or DateKind.DateTime or DateKind.Range ? DateOnly.FromDateTime(from) : Weekday(reading.Text, today, back) ?? Relative(reading.Text, today);
            if (!back && day < today && day.Value.AddYears(1) < today.AddDays(Soon) && !reading.Text.Contains("20", StringComparison.Ordinal))
            {
                // "dec 3", read of last year in a message about what was.
                day = day.Value.AddYears(1);
            }

            if (day is not null)
            {
                return NamesDay(reading.Text) ? day : Weekday(reading.Text, today, back) ?? day;
            }
        }

        var text = besides.Reverse().Aggregate(utterance.Text, (t, b) => t.Remove(b.Start, b.Length));
        return Relative(text, today) ?? Weekday(text, today, back, inFull: true);
    }

    private static DateOnly? Relative(string text, DateOnly today)
    {
        var words = Bare(text);
        return words.Contains("yesterday") || words.Contains("yestrday") || (words.Contains("last") && words.Contains("night")) ? today.AddDays(-1)
            : words.Contains("today") || words.Contains("2day") || words.Contains("tonight") || (words.Contains("this") && (words.Contains("morning") || words.Contains("afternoon"))) ? today
            : words.Contains("tomorrow") || words.Contains("tmrw") ? today.AddDays(1)
            : null;
    }

    /// <summary>"Monday the 7th" says the day besides the weekday.</summary>
    private static bool NamesDay(string text) =>
        Bare(text).Any(w => w is "week" or "after" or "before" || w.Length is 3 or 4 && char.IsAsciiDigit(w[0]) && w[^2..] is "st" or "nd" or "rd" or "th");

    /// <summary>A bare weekday is the last one looking back, the next one looking ahead.</summary>
    private static DateOnly? Weekday(string text, DateOnly today, bool back, bool inFull = false)
    {
        foreach (var word in Bare(text))
        {
            var index = Array.FindIndex(Short, s => word.StartsWith(s, StringComparison.Ordinal) && ((!inFull && (word.Length == 3 || word is "tues" or "weds" or "thur" or "thurs")) || word.EndsWith("day", StringComparison.Ordinal)));
            if (index >= 0)
            {
                var ahead = (index - (int)today.DayOfWeek + 7) % 7;

                // "on Friday", said on a Friday: what was is today, what lies ahead a week from now, as today would be called today.
                return today.AddDays(back ? ahead == 0 ? 0 : ahead - 7 : ahead == 0 && !Bare(text).Any(w => w is "this" or "today") ? 7 : ahead);
            }
        }

        return null;
    }

    private static string[] Bare(string text) => Folding.Fold(text).Split([' ', ',', '.', '!', '?', '(', ')', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
