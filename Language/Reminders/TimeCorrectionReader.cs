using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Reminders;

/// <summary>Another time in the place of one that was just set.</summary>
/// <param name="At">The day, or the time.</param>
/// <param name="IsTime">Whether it is a time; else the whole day.</param>
/// <param name="IsPlain">Whether it can be nothing else: "make it Friday", unlike "Friday" alone, which may answer a question.</param>
public sealed record TimeCorrection(DateTime At, bool IsTime, bool IsPlain);

/// <summary>Reads "actually make it 10", "no, at 4pm", "make that friday", "sorry, i meant tuesday the 3rd": a time, and nothing besides but that it is another.</summary>
public static partial class TimeCorrectionReader
{
    private const int Longest = 70;

    // Hours at which people have reminders and meetings; "make it 4" is an afternoon.
    private const int Day = 7, Night = 21;

    private static readonly string[] Cues = ["no", "nope", "nah", "actually", "sorry", "oops", "wait", "make", "change", "move", "set", "switch", "shift", "mean", "meant", "rather", "instead", "better", "correction"];

    private static readonly string[] Fillers = ["i", "it", "it's", "its", "that's", "thats", "was", "that", "this", "to", "at", "on", "for", "by", "please", "could", "can", "you", "let's", "lets", "well", "ok", "okay", "um", "uh", "hm", "hmm", "then", "should", "be", "is", "the", "reminder", "time", "day", "say", "not", "but", "and", "of", "from", "o'clock", "oclock", "would", "a", "bit", "until", "till"];

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The time in a message; null where it says something else.</summary>
    /// <param name="utterance">The message, read.</param>
    /// <param name="set">The day or time that was set.</param>
    /// <param name="isTime">Whether it was a time.</param>
    public static TimeCorrection? Read(Utterance utterance, DateTime set, bool isTime)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = utterance.Text;
        if (text.Length > Longest || text.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var dates = utterance.Dates.Where(d => d is { From: not null, Kind: DateKind.Date or DateKind.DateTime or DateKind.Time } || (d.Kind is DateKind.Range && Moment.Of(d) is { IsTime: true })).ToArray();
        var rest = Words(dates.Aggregate(text, (left, d) => left.Replace(d.Text, " ", StringComparison.OrdinalIgnoreCase)));
        var isPlain = rest.Any(Cues.Contains);
        var hour = dates.Length == 0 && isPlain ? HourIn(rest) : null;
        var negates = rest.Contains("not");
        return rest.All(w => Cues.Contains(w) || Fillers.Contains(w) || w == hour?.Word) && (!negates || dates.Length == 2)
            ? hour is { At: { } bare } ? new(set.Date + Nearest(bare, set, isTime), true, true)
            : dates.Length > 0 ? Of(dates, negates, set, isTime) is var (at, timed) ? new(at, timed, isPlain) : null
            : null
            : null;
    }

    private static (DateTime At, bool IsTime) Of(DateReading[] dates, bool negates, DateTime set, bool isTime)
    {
        var last = dates[^1];
        var day = last.Kind != DateKind.Time ? last.From!.Value.Date : !negates && dates.FirstOrDefault(d => d.Kind == DateKind.Date) is { From: { } named } ? named.Date : set.Date;
        return last.Kind switch
        {
            DateKind.Time => (day + (SaysHalf().IsMatch(last.Text) ? last.From!.Value.TimeOfDay : Nearest(last.From!.Value.TimeOfDay, set, isTime)), true),
            DateKind.DateTime => (last.From!.Value, true),
            DateKind.Range => (Moment.Of(last)!.At, true),
            _ when !negates && dates.FirstOrDefault(d => d.Kind == DateKind.Time) is { From: { } time } => (day + time.TimeOfDay, true),
            _ => (isTime ? day + set.TimeOfDay : day, isTime),
        };
    }

    /// <summary>Which half of the day is meant: one in which people are up, and of two such the one nearer to what was set.</summary>
    private static TimeSpan Nearest(TimeSpan said, DateTime set, bool isTime)
    {
        var morning = new TimeSpan(said.Hours % 12, said.Minutes, 0);
        TimeSpan[] halves = [morning, morning + TimeSpan.FromHours(12)];
        TimeSpan[] up = [.. halves.Where(h => h.Hours is >= Day and < Night)];
        var near = isTime ? set.TimeOfDay : TimeSpan.FromHours(9);
        return (up.Length > 0 ? up : halves).MinBy(h => (h - near).Duration());
    }

    private static (string Word, TimeSpan At)? HourIn(string[] words)
    {
        foreach (var word in words)
        {
            if (Array.IndexOf(Numbers, word) is >= 0 and var n)
            {
                return (word, TimeSpan.FromHours(n + 1));
            }

            if (BareHour().Match(word) is { Success: true } match && int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is <= 12 and > 0 and var hour)
            {
                return (word, new TimeSpan(hour, match.Groups[2].Success ? int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : 0, 0));
            }
        }

        return null;
    }

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Replace('’', '\'').Split([' ', ',', '!', '?', ';', '\t', '-'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ':', '*', '"')).Where(w => w.Length > 0).ToArray();

    [GeneratedRegex(@"^(\d{1,2})(?:[:.]([0-5]\d))?$", RegexOptions.CultureInvariant)]
    private static partial Regex BareHour();

    /// <summary>Whether a time says which half of the day it is in: "4pm", "16:00", "noon", "in the evening".</summary>
    [GeneratedRegex(@"[ap]\.?\s?m\b|noon|midnight|morning|afternoon|evening|night|\b(?:1[3-9]|2[0-3]|0\d)[:.h]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysHalf();
}
