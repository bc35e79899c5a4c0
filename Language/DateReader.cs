using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using NetworkCoachBot.Language.Dates;
using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language;

/// <summary>
/// Dates as people mean them. The recogniser gives the literal readings; this chooses: past or future by the sentence and the
/// conversation, "last Tuesday" as the Tuesday just gone, the user's day order and time zone, and nothing from names, addresses, idioms.
/// </summary>
internal static class DateReader
{
    /// <summary>Tokens looked at; dates stand near the beginning or the message is a pasted one.</summary>
    private const int Cap = 120;

    /// <summary>Days after which a day without a year is hardly the one that was.</summary>
    private const int LongAgo = 200;

    /// <summary>Days within which it is likelier the one to come.</summary>
    private const int Soon = 60;

    public static IReadOnlyList<DateReading> Read(Reading reading, CleanText clean, Intent intent, UtteranceContext context)
    {
        if (!reading.Tags.Contains(Tag.BeginDate) && !reading.Tokens.Take(Cap).Any(DateQuery.CouldBeTime))
        {
            return [];
        }

        var now = TimeZoneInfo.ConvertTime(context.Now, context.TimeZone).DateTime;
        var query = DateQuery.Of(reading, Cap);
        var results = DateTimeRecognizer.RecognizeDateTime(query.Text, DayOrder(context.Locale), refTime: now)
            .Select(r => (Result: r, Tokens: query.Tokens(r.Start, r.End)))
            .Where(r => r.Tokens.End > r.Tokens.Start)
            .ToList();
        var found = new List<DateReading>();
        var read = 0;
        foreach (var span in reading.Tags.Spans(Tag.BeginDate))
        {
            if (span.End <= read || IsNow(reading, span))
            {
                continue;
            }

            var parts = results.Where(r => r.Tokens.Start < span.End && r.Tokens.End > span.Start).ToList();
            if (parts.Count == 0 && !SaysWhen(reading, span))
            {
                continue;
            }

            results.RemoveAll(parts.Contains);
            // The tagger may stop short ("dec" of "dec 3rd"): what the recogniser reads as one belongs together.
            var whole = parts.Aggregate(span, (s, p) => (Math.Min(s.Start, p.Tokens.Start), Math.Max(s.End, p.Tokens.End)));
            whole = (whole.Item1, WithWeek(reading, whole.Item2));
            read = whole.End;
            found.Add(Reading(reading, clean, query, whole, [.. parts.Select(p => p.Result)], Direction(reading, span.Start, intent, context), now,
                isBackground: intent is Intent.None or Intent.Greeting && !CoversAll(reading, span)));
        }

        // A misspelt or oddly placed day that the tagger passed over is still when it happened, where something happens on days.
        var isSole = found.Count == 0;
        var isAlone = reading.Tokens.Count(t => t.IsWord || t.Kind is TokenKind.Number) <= 5;
        found.AddRange(results.Select(r => Reading(reading, clean, query, r.Tokens, [r.Result], Direction(reading, r.Tokens.Start, intent, context), now,
            isBackground: !(isSole && IsWhen(r.Result, intent) && !IsNow(reading, r.Tokens)) && !(isAlone && found.Count == 0 && CoversAll(reading, r.Tokens)))));
        return [.. found.OrderBy(f => f.Start)];
    }

    private static DateReading Reading(
        Reading reading, CleanText clean, DateQuery query, (int Start, int End) span, ModelResult[] results, TimeDirection direction, DateTime now, bool isBackground)
    {
        var words = query.Words(span.Start, span.End);
        var chosen = DatePhrases.Read(words, results, direction, now) ?? DateChoice.Of(words, results, direction, now);
        if (direction is TimeDirection.Past && Tense.Around(reading, span.Start) is TimeDirection.Unknown && chosen.Kind is DateKind.Date or DateKind.DateTime && chosen.From < now.AddDays(-LongAgo)
            && DateChoice.Of(words, results, TimeDirection.Future, now) is { From: { } ahead } coming && ahead > now && ahead < now.AddDays(Soon))
        {
            // "call with Eva on 12/3", told in November: days ahead rather than a year ago.
            chosen = coming;
        }

        var mention = EntityReader.Named(reading, clean, span);
        return new DateReading(mention.Start, mention.Length, mention.Text, chosen.Kind, chosen.From, chosen.To, chosen.Duration, chosen.Timex, isBackground);
    }

    /// <summary>The recogniser's culture: month first where people write so, day first elsewhere.</summary>
    private static string DayOrder(string locale)
    {
        try
        {
            var pattern = CultureInfo.GetCultureInfo(locale).DateTimeFormat.ShortDatePattern;
            return pattern.IndexOf('M', StringComparison.Ordinal) < pattern.IndexOf('d', StringComparison.Ordinal) ? Culture.English : Culture.EnglishOthers;
        }
        catch (CultureNotFoundException)
        {
            return Culture.English;
        }
    }

    /// <summary>The tense around the date, else where the conversation looks, else what the intent is about.</summary>
    private static TimeDirection Direction(Reading reading, int at, Intent intent, UtteranceContext context)
    {
        var tense = Tense.Around(reading, at);
        return tense is not TimeDirection.Unknown ? tense
            : context.Direction is not TimeDirection.Unknown ? context.Direction
            : intent is Intent.LogMeeting or Intent.GroupWin or Intent.ShowProgress or Intent.ShowContacts ? TimeDirection.Past
            : TimeDirection.Future;
    }

    /// <summary>Whether such a date says when what is wanted happens or happened.</summary>
    private static bool IsWhen(ModelResult result, Intent intent) => (intent, DateChoice.Kind(result)) switch
    {
        (Intent.RemindMe, _) => true,
        (Intent.PrepMeeting, "time" or "set") or (Intent.GroupCommit or Intent.ShowProgress or Intent.ShowContacts, "daterange") => true,
        (Intent.LogMeeting or Intent.AddContact or Intent.PrepMeeting or Intent.GroupCommit or Intent.GroupWin or Intent.NextContacts or Intent.ShowProgress or Intent.DraftOutreach, "date" or "datetime" or "datetimerange") => true,
        _ => false,
    };

    /// <summary>Where "the Tuesday after next" and "Friday last week" end: what follows the day belongs to it.</summary>
    private static int WithWeek(Reading reading, int end) =>
        end > 0 && end + 1 < reading.Tokens.Count && DateChoice.Weekdays.ContainsKey(reading.Tokens[end - 1].Norm)
            && (reading.Tokens[end].Norm, reading.Tokens[end + 1].Norm) is ("after", "next") or ("last" or "next", "week") ? end + 2 : end;

    /// <summary>Whether a span that the recogniser makes nothing of can still be a time: "after church", but no bare number.</summary>
    private static bool SaysWhen(Reading reading, (int Start, int End) span) =>
        Enumerable.Range(span.Start, span.End - span.Start).Any(i => reading.Tokens[i].IsWord && (DateQuery.CouldBeTime(reading.Tokens[i]) || i > span.Start));

    /// <summary>"what now" asks for no time.</summary>
    private static bool IsNow(Reading reading, (int Start, int End) span) => span.End == span.Start + 1 && reading.Tokens[span.Start].Norm == "now";

    private static bool CoversAll(Reading reading, (int Start, int End) span) =>
        reading.Tokens.Where((_, i) => i < span.Start || i >= span.End).All(t => !t.IsWord || DateQuery.IsFiller(t.Norm));
}
