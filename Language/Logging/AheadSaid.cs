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
            if (LogAnswers.LooksAhead(part.Value) || (part.Index > 0 && Booked().IsMatch(part.Value)))
            {
                return new(part.Index, part.Length, part.Value);
            }
        }

        return null;
    }

    /// <summary>The message without that part.</summary>
    public static string Without(string text) => Of(text) is { } ahead ? text.Remove(ahead.Start, ahead.Length).Trim(' ', ',', ';', '-') : text;

    [GeneratedRegex(@"(?:[^,;.!?\n-]|[.-](?=\S))+?(?=\s+(?:and|but|so|then)\s+(?!then\b)|[,;!?\n]|[.-](?!\S)|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:book(?:ed|ing)|schedul(?:ed|ing)|arranged|planned|set|setting|agreed|fixed|made|got|have|having|getting|doing|going for|now have)\s+(?:up\s+|on\s+|to\s+|for\s+|meet\s+|have\s+|a date for\s+){0,3}(?:(?:an?|the|our|another|next|second|follow-?up|real|proper|longer|quick|phone|video|zoom)\s+){0,3}(?:meeting|call|chat|coffee|lunch|breakfast|dinner|drinks?|appointment|zoom|talk|interview|walk|visit|follow-?up)\b.*\b(?:(?:on|for|this|next|at)\s|tomorrow|tmrw|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)|\b(?:(?:gonna|going to|will|we'll|to)\s+(?:meet|talk|speak|call|see|have (?:coffee|lunch|a call))(?:\s+(?:again|up|him|her|them))?\s+(?:on|next|this|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Booked();
}
