using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Contacts;

/// <summary>Reads what somebody does from what follows their name in a sentence about something else: "a zoom with Alicia Keane, head of design at Figma".</summary>
public static partial class WorkReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Their work; null where none is told.</summary>
    /// <param name="utterance">The message, read.</param>
    /// <param name="who">The name in it.</param>
    public static ContactReading? Of(Utterance utterance, PersonMention who)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(who);
        if (After().Match(utterance.Text[(who.Start + who.Length)..]) is not { Success: true } match)
        {
            return null;
        }

        var what = match.Groups["what"].Value.Trim().TrimEnd(',');
        what = When().Replace(what, "").Trim();
        if (what.Length == 0 || NoPlace().IsMatch(what))
        {
            return null;
        }

        var read = DetailReader.Add(new ContactReading { Name = who.Text }, what, utterance.Roles.Any(r => what.Contains(r.Text, StringComparison.Ordinal)), utterance.Companies.Any(c => what.Contains(c.Text, StringComparison.Ordinal)));
        if (FromPlace().Match(what) is { Success: true } place && read is { Role: null, Company: null })
        {
            read = read with { Company = place.Groups["where"].Value };
        }

        return (read.Role ?? read.Company) is null ? null : read;
    }

    [GeneratedRegex(@"^(?:,?\s+(?<what>(?:from|who(?:'s|\u2019s)?\s+(?:is |runs|owns|leads|heads|manages|works|does|teaches|directs|founded))\s*[^,.;!?\n]+)|,\s*(?:the |an? )?(?<what>[^,.;!?\n]{3,80}?\s+(?:at|of|for|with|in)\s+[^,.;!?\n]{2,60}))", Plainly)]
    private static partial Regex After();

    /// <summary>Day and hour, and what follows with a verb of its own.</summary>
    [GeneratedRegex(@"\s+(?:(?:on |last |this |early |late )*(?:yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*|(?:and|but|for|over|because|so)\s+(?:i|he|she|we|they|it|\d|an hour|half|about|coffee|lunch)\b.*)$", Plainly)]
    private static partial Regex When();

    [GeneratedRegex(@"^(?:he|she|they|we|i|it|and|but|so|had|who (?:is|was) (?:sick|nice|great|cold|busy|away|late)|from (?:last|this|yesterday|my|our|the (?:party|fair|conference|gym|event|meetup|meeting)))\b", Plainly)]
    private static partial Regex NoPlace();

    [GeneratedRegex(@"^from\s+(?<where>(?:the\s+)?\p{Lu}[\p{L}&.'\u2019 -]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex FromPlace();
}
