using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Reminders;

/// <summary>Days on which the user is away.</summary>
/// <param name="From">The first.</param>
/// <param name="Back">The day they are there again.</param>
public sealed record Away(DateOnly From, DateOnly Back);

/// <summary>Reads "I'm off from Dec 20 to Jan 3", "on vacation next week", "I'm away until January 5": days on which nobody wants to be reminded.</summary>
public static partial class AwayReader
{
    private const int Longest = 100;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Gone = @"(?:off(?: work)?|away|gone|out(?: of (?:the )?(?:office|town|country))?|on (?:vacation|holidays?|leave|pto|a (?:trip|break))|travell?ing|unavailable|not (?:here|around|available|at my desk)|abroad)";

    /// <summary>The days; null where the message says something else, or says no days.</summary>
    /// <param name="utterance">The message, read.</param>
    /// <param name="today">The day in the user's time zone.</param>
    public static Away? Read(Utterance utterance, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = utterance.Text.Trim().Replace('\u2019', '\'');
        if (text.Length is 0 or > Longest || text.EndsWith('?') || !Says().IsMatch(text) || utterance.People.Any(p => p.Kind == PersonMentionKind.Name))
        {
            return null;
        }

        if (utterance.Dates.FirstOrDefault(d => d.From is not null) is not { From: { } from } date)
        {
            return utterance.Dates.FirstOrDefault(d => d.Duration is not null)?.Duration is { Days: > 0 } length ? new Away(today, today.AddDays(length.Days)) : null;
        }

        var first = DateOnly.FromDateTime(from);
        if (utterance.Dates.Skip(1).FirstOrDefault(d => d.From > from && Joint().IsMatch(text[(date.Start + date.Length)..Math.Max(d.Start, date.Start + date.Length)])) is { From: { } last })
        {
            return Ahead(first, DateOnly.FromDateTime(last).AddDays(1), today);
        }

        // Somebody who is off "Dec 20 to Jan 3" is there again on the 4th; "next week" ends with its Sunday.
        var end = date.To is { } to ? DateOnly.FromDateTime(to) : first;
        return Until().IsMatch(text) ? Ahead(today, first, today)
            : Ahead(first, date.To is null || NamesEnd().IsMatch(date.Text) ? end.AddDays(1) : end, today);
    }

    private static Away? Ahead(DateOnly from, DateOnly back, DateOnly today) => back > today && back > from ? new Away(from < today ? today : from, back) : null;

    [GeneratedRegex($@"^\W*(?:(?:hi|hey|hello|coach|ok|okay|btw|by the way|fyi|just so you know|heads up|note|also|and|so|please note)\W+)*(?:(?:i'?m|i am|i'?ll be|i will be|we'?re|we are|we'?ll be|im|am|ill be|i'?m going to be|i have|i take|i'?m taking|taking)\s+)?(?:going\s+|all\s+)?{Gone}(?:\s+(?:from|on|until|untill|till|til|for|next|this|between|the|over|starting|all|through|in|tomorrow|today|\w+day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b|\d)|\W+(?=\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|^\W*(?:(?:hi|hey|coach|ok|btw)\W+)*(?:i(?:'m| am) )?(?:going |leaving )?on (?:vacation|holidays?)\b|^\W*(?:my )?(?:vacation|holidays?|days? off|time off|leave)(?: is| are|:)? (?:from|on|between|next|in)\b|^\W*(?:i )?(?:take|have|got|need) (?:a week|\w+ days?|\w+ weeks?|(?:some )?(?:time|days)) off\b", Plainly)]
    private static partial Regex Says();

    /// <summary>"from Dec 20 until Jan 3" names two days, joined.</summary>
    [GeneratedRegex(@"^\W*(?:to|through|thru|until|untill|till|til|and|-|\u2013|\u2014)\W*$", Plainly)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\b(?:to|through|thru|till|til|until|and)\b|[-\u2013\u2014]", Plainly)]
    private static partial Regex NamesEnd();

    /// <summary>Only the day of return is said.</summary>
    [GeneratedRegex($@"{Gone}\s+(?:until|untill|till|til)\b", Plainly)]
    private static partial Regex Until();
}
