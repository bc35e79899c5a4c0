using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Logging;

/// <summary>The part of a message about what was that tells what is to come: "booked a meeting tuesday".</summary>
internal static partial class AheadSaid
{
    /// <summary>That part; null where nothing is said to lie ahead.</summary>
    public static Mention? Of(string text)
    {
        foreach (Match part in Parts().Matches(text))
        {
            if ((LogAnswers.LooksAhead(part.Value) && !IsDeed().IsMatch(part.Value)) || (part.Index > 0 && Booked().IsMatch(part.Value)))
            {
                return new(part.Index, part.Length, part.Value);
            }
        }

        return null;
    }

    /// <summary>"i'll send him the deck friday", "she'll ask her boss": something to be done, and no meeting.</summary>
    [GeneratedRegex(@"\b(?:promised|owe)\b|\b(?:i|he|she|they|we)(?:['\u2019]ll|ll| will|['\u2019]d|d)\s+(?!(?:meet|see|talk|speak|have|get together|be (?:meeting|seeing|talking)|do (?:coffee|lunch|a call))\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsDeed();

    /// <summary>All parts that speak of days to come: what lies ahead, and what was promised by a day.</summary>
    public static IReadOnlyList<Mention> ToCome(string text) =>
        [.. Parts().Matches(text).Where(p => LogAnswers.LooksAhead(p.Value) || (p.Index > 0 && Booked().IsMatch(p.Value)) || Promised().IsMatch(p.Value.Replace('\u2019', '\''))).Select(p => new Mention(p.Index, p.Length, p.Value))];

    [GeneratedRegex(@"\b(?:promised|owe|i'll|i'd|id (?:send|call|email|write|get|give|text|share)|(?:he|she|they)'ll|will|gonna)\b|\b(?:by|until|till|before) (?:next |the |end |this )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|week|month|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Promised();

    /// <summary>The message without that part.</summary>
    public static string Without(string text) => Of(text) is { } ahead ? text.Remove(ahead.Start, ahead.Length).Trim(' ', ',', ';', '-') : text;

    [GeneratedRegex(@"(?:[^,;.!?\n-]|[.-](?=\S))+?(?=\s+(?:and|but|so|then)\s+(?!then\b)|[,;!?\n]|[.-](?!\S)|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:book(?:ed|ing)|schedul(?:ed|ing)|arranged|planned|set|setting|agreed|fixed|made|got|have|having|getting|doing|going for|now have)\s+(?:up\s+|on\s+|to\s+|for\s+|meet\s+|have\s+|a date for\s+){0,3}(?:(?:an?|the|our|another|next|second|follow-?up|real|proper|longer|quick|phone|video|zoom)\s+){0,3}(?:meeting|call|chat|coffee|lunch|breakfast|dinner|drinks?|appointment|zoom|talk|interview|walk|visit|follow-?up)\b.*\b(?:(?:on|for|this|next|at)\s|tomorrow|tmrw|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)|\b(?:(?:gonna|going to|will|we'll)\s+(?:meet|talk|speak|see|have (?:coffee|lunch|a call))(?:\s+(?:again|up|him|her|them))?\s+(?:on|next|this|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Booked();
}
