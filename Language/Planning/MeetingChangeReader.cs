using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Planning;

/// <summary>What became of a meeting that was ahead.</summary>
public enum MeetingChange
{
    /// <summary>Nothing was said of it.</summary>
    None,

    /// <summary>It does not take place.</summary>
    Off,

    /// <summary>It takes place at another time, which the message names.</summary>
    Moved,
}

/// <summary>Reads "my meeting with Priya was cancelled" and "Priya moved our coffee to Monday".</summary>
public static partial class MeetingChangeReader
{
    private const int Longest = 140;
    private const string Meeting = @"(?:meeting|coffee|call|lunch|breakfast|chat|talk|appointment|zoom|visit|get-together)";

    /// <summary>What a message says of it.</summary>
    /// <param name="utterance">The message, read.</param>
    public static MeetingChange Read(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = utterance.Text.Trim();
        return text.Length > Longest || text.EndsWith('?') || text.Contains('\n', StringComparison.Ordinal) || utterance.Pasted is not null || Unsaid().IsMatch(text) ? MeetingChange.None
            : Moved().IsMatch(text) && utterance.Dates.Any(d => d.From is not null) ? MeetingChange.Moved
            : Off().IsMatch(text) ? MeetingChange.Off
            : MeetingChange.None;
    }

    /// <summary>Whether a day was just agreed with somebody who is not named: "we're set for Thursday 3pm", "we'll meet on Tuesday".</summary>
    /// <param name="utterance">The message, read.</param>
    public static bool IsAgreed(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Text.Length <= Longest && !utterance.Text.TrimEnd().EndsWith('?') && utterance.Dates.Any(d => d.From is not null) && utterance.People.All(p => p.Kind == PersonMentionKind.Pronoun) && Agreed().IsMatch(utterance.Text);
    }

    [GeneratedRegex($@"^\W*(?:(?:ok|great|good|so|yes|yay|and|update|good news)\W+){{0,3}}(?:(?:to|for) (?:an? )?{Meeting} (?:on|at|this|next|tomorrow)\b|{Meeting} (?:is |will be )?(?:on|this|next|tomorrow)\b|(?:we|it|i)(?:['\u2019](?:re|s|m)| are| is| am)? (?:all )?(?:set|on|booked|scheduled|confirmed|good)(?: up)? for\b|we(?:['\u2019]ll| will|['\u2019]re going to| are going to) (?:meet|talk|speak|have (?:coffee|lunch|a call))\b|we(?:['\u2019]re| are) (?:meeting|talking|having (?:coffee|lunch|a call))\b|we (?:agreed|settled) on\b|i(?:['\u2019]m| am) (?:meeting|seeing|calling) (?:him|her|them)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Agreed();

    [GeneratedRegex($@"\b{Meeting}\b.{{0,40}}?\b(?:(?:is|was|got|has been|had to be|'s) )?(?:cancell?ed|called off|not happening|not going to happen)\b|\b{Meeting}\b.{{0,30}}?(?:\bis|\bwas|'s) off\b(?! to)|^\W*(?:(?:oh|ok|no|bad news|update|unfortunately|sadly|turns out|so|and|but)\W+){{0,3}}it(?:['\u2019]s| is| was| got| has been|['\u2019]s been)? (?:been )?(?:cancell?ed|called off|off|not happening)\b(?! to)|\b(?:cancell?ed|called off|call off|cancel) (?:on me\b|(?:my|our|the|tomorrow'?s|today'?s|\w+day'?s) (?:\w+ )?{Meeting}\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Off();

    [GeneratedRegex($@"\b{Meeting}\b.{{0,40}}?\b(?:moved|rescheduled|pushed|postponed|shifted|put off|changed|bumped)(?: back| out| up)?(?: to| until| till| for)?\b|\b(?:moved?|reschedule[d]?|push(?:ed)?|postponed?|shift(?:ed)?|bump(?:ed)?) (?:my|our|the|tomorrow'?s|today'?s|\w+day'?s) (?:\w+ )?{Meeting}\b|\bit(?:['\u2019]s| is| was| has been| got| had to be)? (?:moved|rescheduled|pushed|postponed|shifted|bumped|changed)\b|\b{Meeting}\b (?:is|was) (?:now )?(?:at|on) .{{2,20}}(?<=\b(?:now|instead))|\b(?:moved|rescheduled|pushed|postponed|shifted|bumped) (?:it|us|me)(?: back| out| up)? (?:to|until|till|for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Moved();

    /// <summary>What might be, or is told of somebody else's meeting, changes nothing.</summary>
    [GeneratedRegex(@"\b(?:if|might|may|could|should i|how do i|how to|what if|wants? to|asks?|asked|he and|she and|their)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unsaid();
}
