using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Planning;

/// <summary>Reads "I'm going to the chamber breakfast on Tuesday": a visit to where people are, not a meeting with somebody.</summary>
public static partial class OutingReader
{
    private const int Longest = 120;

    /// <summary>What the visit is; null where the sentence is about something else.</summary>
    /// <param name="utterance">What was typed; a visit names no person.</param>
    public static string? Read(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = utterance.Text.Trim().TrimEnd('.', '!');
        if (text.Length > Longest || text.EndsWith('?') || utterance.People.Any(p => p.Kind == PersonMentionKind.Name) || utterance.Dates is not [{ } date, ..])
        {
            return null;
        }

        if (OfGoing().Match(text) is not { Success: true } going)
        {
            // "Chamber breakfast on Tuesday": the event and its day, and nothing besides.
            var (before, after) = (text[..Math.Min(date.Start, text.Length)].Trim(), text[Math.Min(date.Start + date.Length, text.Length)..].Trim(' ', ','));
            return OfEvent().Match(OfLink().Replace($"{before} ", "").Trim()) is { Success: true } named && after.Length == 0 ? named.Groups["what"].Value : null;
        }

        var end = date.Start > going.Index + going.Length ? date.Start : text.Length;
        var what = OfLink().Replace(text[(going.Index + going.Length)..Math.Min(end, text.Length)].Trim(' ', ','), "");
        return OfGathering().IsMatch(what) ? what : null;
    }

    [GeneratedRegex(@"^(?:(?:on|this|next)? ?\w+ )?(?:i'?m |i am |i'?ll |i will |i plan to |i want to |plan to |let'?s )?(?:be )?(?:going to|go to|visit(?:ing)?|attend(?:ing)?|at|volunteer(?:ing)? at) (?:the |a |an |our |my )?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfGoing();

    [GeneratedRegex(@"^(?:(?:the|a|an|our|my|there'?s(?: the| an?)?) )?(?<what>(?!(?:coffee|lunch|breakfast|dinner|call|prep\w*|remind|how|what|who|when|add|met|had|was|went|great|good|nice)\b)(?:[\w'&-]+ ){0,4}?(?:chamber|meet-?up|club|fair|conference|convention|mixer|workshop|reunion|open house|expo|summit|clean-?up|fundraiser|gala|toastmasters|rotary|networking event|hackathon|trade show)(?: [\w'&-]+){0,2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfEvent();

    [GeneratedRegex(@"[ ,]+(?:on|this|next|at|coming|in)? *$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfLink();

    [GeneratedRegex(@"\b(?:meeting|meetup|meet-up|chamber|volunteer\w*|club|fair|conference|convention|breakfast|lunch|mixer|event|workshop|talk|lecture|class|group|reunion|open house|expo|summit|clean-?up|fundraiser|gala|league|run|hike|service|choir|toastmasters|rotary)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfGathering();
}
