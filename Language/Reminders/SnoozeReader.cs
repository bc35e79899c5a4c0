using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Reminders;

/// <summary>A wish to be reminded later.</summary>
/// <param name="Date">The day or time that was said; null where none was, or where it is a holiday of a country.</param>
/// <param name="IsAfter">Whether the day itself is too early: "until after Thanksgiving".</param>
public sealed record Snooze(DateReading? Date, bool IsAfter)
{
    /// <summary>Whether it can be nothing else, whatever is being talked about.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether the winter holidays are to be over: "after the holidays", "after New Year".</summary>
    public bool IsAfterSeason { get; init; }
}

/// <summary>Reads "snooze until after Thanksgiving", "remind me again in two weeks", "not before Monday".</summary>
public static partial class SnoozeReader
{
    private const int Longest = 120;

    private static readonly string[] Filler = ["in", "on", "at", "until", "till", "til", "after", "before", "please", "again", "about", "of", "it", "this", "that", "him", "her", "them", "the", "then", "for", "later", "to", "me", "coach", "ok", "okay", "can", "could", "you", "just", "maybe", "instead"];

    /// <summary>The wish in a message; null where it is about something else.</summary>
    /// <param name="utterance">The message, read.</param>
    public static Snooze? Read(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = utterance.Text.Trim();
        if (text.Length is 0 or > Longest || text.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var date = utterance.Dates.FirstOrDefault(d => d.From is not null || d.Duration is not null);
        var isPlain = Plain().IsMatch(text) || (date is not null && utterance.People.Any(p => p.Kind == PersonMentionKind.Name) && PausedUntil().IsMatch(text));
        if (!isPlain && !Short().IsMatch(text) && !(Remind().IsMatch(text) && date is not null && IsOnly(text, date)))
        {
            return null;
        }

        return new Snooze(date, After().IsMatch(text)) { IsPlain = isPlain, IsAfterSeason = AfterSeason().IsMatch(text) };
    }

    /// <summary>Whether nothing is named but when.</summary>
    private static bool IsOnly(string text, DateReading date)
    {
        var at = text.IndexOf(date.Text, StringComparison.Ordinal);
        var rest = Remind().Replace(at < 0 ? text : text.Remove(at, date.Text.Length), " ");
        return rest.ToLowerInvariant().Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries).All(Filler.Contains);
    }

    /// <summary>"pause Tom until January": until then, and no longer.</summary>
    [GeneratedRegex(@"^\W*(?:(?:please|ok|okay|can you|could you|let'?s|just)\W+)*(?:(?:pause|park|leave|hold) .{1,40}?|(?:put|set) .{1,40}? (?:aside|on hold|away)|(?:put|set) (?:aside|on hold|away) .{1,40}?) (?:until|till|til|for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PausedUntil();

    [GeneratedRegex(@"^\W*(?:(?:please|ok|okay|can you|could you|let'?s|just)\W+)*(?:snooze|remind me again|nudge me again|ask me again|remind me (?:about|of) (?:it|this|that|him|her|them)\b|remind (?:him|her|them) (?:on|in|at|next|again|tomorrow|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|remind me later)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^\W*(?:(?:please|ok|okay|can you|could you|let'?s|just)\W+)*(?:not (?:before|until|till)|put (?:it|this|that|him|her|them) off|postpone (?:it|this|that)|push (?:it|this|that) (?:back|off|out)|bring (?:it|this|that|him|her|them) (?:up|back)|come back to (?:it|this|that)|(?:wait|leave it) until)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex(@"\bremind me\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remind();

    [GeneratedRegex(@"\bafter\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"\bafter the (?:christmas |winter )?holidays?\b|\bafter (?:new year|the new year)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterSeason();
}
