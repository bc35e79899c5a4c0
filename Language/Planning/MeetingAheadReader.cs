using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Planning;

/// <summary>Reads "meeting Jim O'Neil on 3 December at 3pm", "having coffee with Ana on Friday": a meeting that is fixed, told in passing.</summary>
public static partial class MeetingAheadReader
{
    private const int Longest = 140;

    /// <summary>Whom it is with; null where the message is about something else.</summary>
    /// <param name="utterance">The message, read.</param>
    public static PersonMention? With(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = utterance.Text.Trim().Replace('\u2019', '\'');
        return text.Length <= Longest && !text.EndsWith('?') && utterance.Pasted is null && utterance.Dates.Any(d => d.From is not null)
            && utterance.People is [{ Kind: PersonMentionKind.Name } with, ..] && Before(utterance, with) is var before
            && (Meets().IsMatch(before) || (Meeting().IsMatch(before) && IsPlanned().IsMatch(utterance.Text.Replace('\u2019', '\'')[(with.Start + with.Length)..]))) ? with : null;
    }

    private static string Before(Utterance utterance, PersonMention with) => utterance.Text.Replace('\u2019', '\'')[..with.Start];

    /// <summary>"coffee with" of "coffee with Ana is next week".</summary>
    [GeneratedRegex(@"^\W*(?:(?:ok|so|and|also|btw|oh|yay|great)\W+){0,2}(?:my |the |our )?(?:\w+ )?(?:meeting|coffee|lunch|breakfast|dinner|drinks?|tea|call|chat|talk|zoom|interview|appointment) with\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"^(?:'s)? (?:is|will be)(?: set| planned| scheduled| booked| fixed| on| for| at)* ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsPlanned();

    [GeneratedRegex(@"^\W*(?:(?:hi|hey|ok|so|and|also|btw|oh|note|log|fyi|yay|great|good news)\W+){0,3}(?:(?:i'?m|i am|im|we'?re|we are|i'?ll be|i will be)\s+)?(?:(?:going to\s+)?(?:meet|see)|meeting(?: up)?(?: with)?|seeing|having (?:an? )?(?:\w+ )?(?:coffee|lunch|breakfast|dinner|drinks?|tea|call|chat|meeting|talk) with|(?:talking|speaking|chatting) (?:to|with)|catching up with|getting (?:coffee|lunch|together) with)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meets();
}
