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
            : Off().IsMatch(text) || IsNotHad(utterance) ? MeetingChange.Off
            : MeetingChange.None;
    }

    /// <summary>Whether a meeting that was to be did not take place: "I didn't have coffee with Lou", "Ana had to cancel", "lunch with Bo fell through"; not "she cancelled, but we talked".</summary>
    private static bool IsNotHad(Utterance utterance) =>
        NotHad().Match(utterance.Text.Replace('\u2019', '\'')) is { Success: true } none && !StillMet().IsMatch(utterance.Text[none.Index..]);

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

    [GeneratedRegex(
        $@"(?:^\W*|\b(?:i|we)\s+)(?:(?:actually|really|in the end|still|just)\s+)?(?:did ?n[o']?t|didnt|couldn?'?t|could not|never|have ?n['o]?t|wasn'?t able to|weren'?t able to)\s+(?:(?:actually|even|really|yet)\s+)*(?:(?:g[eo]t to|end(?:ed)? up|manage(?:d)? to)\s+)?(?:g[eo]t around to(?: having| doing)?|ha(?:d|ve|ving)|do(?:ing|ne)?|did|get(?:ting)?|got|make|made)\s+(?:(?:an?|my|our|the|that|any|it|to)\s+){{0,3}}(?:\w+ )?{Meeting}\b"
        + @"|(?:^\W*|\b(?:i|we)\s+)(?:did ?n[o']?t|didnt|couldn?'?t|could not|never)\s+(?:(?:actually|even|really)\s+)*(?:(?:g[eo]t to|end(?:ed)? up|manage(?:d)? to|g[eo]t around to)\s+(?:meet(?:ing)?|see(?:ing)?|talk(?:ing)?|speak(?:ing)?)\b|(?<!never\s+)(?:meet|see)\b)"
        + $@"|\b{Meeting}\b.{{0,30}}?\b(?:did ?n[o']?t|didnt|did not|never)\s+(?:really |actually |end up )?(?:happen(?:ed|ing)?|take place|took place|work out|worked out|come off|came off|go ahead|went ahead)\b"
        + $@"|\b{Meeting}\b.{{0,30}}?\b(?:fell (?:through|apart|flat)|didn'?t come about|was a no-?show|got (?:scrapped|dropped|canned))\b"
        + $@"|\b(?:had|has|needs?|needed)\s+to\s+(?:cancel|call (?:it )?off|call off|bail|back out|reschedule|postpone)\b|\b(?:cancell?ed|postponed|rescheduled|called off|bailed on|scrapped|skipped)\s+(?:(?:my|our|the|on)\s+)?(?:\w+ )?{Meeting}\b|\b(?:cancell?ed|bailed|flaked|backed out)(?: (?:on (?:me|us)|out|last minute|at the last minute|again|today|yesterday|this morning|tonight))*\s*(?:\W|$)"
        + @"|\b(?:could ?n[o']?t|couldnt|could not|can'?t|cannot|did ?n[o']?t|didnt)\s+make\s+(?:it|our|the)\b(?! (?:work|happen|clear|better|easy))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotHad();

    [GeneratedRegex(@"\b(?:but|instead|though|so)\b.*\b(?:talked|spoke|called|met|chatted|had|wrote|emailed|texted|phoned|did|caught up)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StillMet();

    [GeneratedRegex($@"\b{Meeting}\b.{{0,40}}?\b(?:moved|rescheduled|pushed|postponed|shifted|put off|changed|bumped)(?: back| out| up)?(?: to| until| till| for)?\b|\b(?:moved?|reschedule[d]?|push(?:ed)?|postponed?|shift(?:ed)?|bump(?:ed)?) (?:my|our|the|tomorrow'?s|today'?s|\w+day'?s) (?:\w+ )?{Meeting}\b|\bit(?:['\u2019]s| is| was| has been| got| had to be)? (?:moved|rescheduled|pushed|postponed|shifted|bumped|changed)\b|\b{Meeting}\b (?:is|was) (?:now )?(?:at|on) .{{2,20}}(?<=\b(?:now|instead))|\b(?:moved|rescheduled|pushed|postponed|shifted|bumped) (?:it|us|me)(?: back| out| up)? (?:to|until|till|for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Moved();

    /// <summary>What might be, or is told of somebody else's meeting, changes nothing.</summary>
    [GeneratedRegex(@"\b(?:if|might|may|could|should i|how do i|how to|what if|wants? to|(?:asks?|asked)(?! (?:for|me for))|he and|she and|their)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unsaid();
}
