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
            && utterance.People is [{ Kind: PersonMentionKind.Name } with, ..] && Meets().IsMatch(utterance.Text.Replace('\u2019', '\'')[..with.Start]) ? with : null;
    }

    [GeneratedRegex(@"^\W*(?:(?:hi|hey|ok|so|and|also|btw|oh|note|log|fyi|yay|great|good news)\W+){0,3}(?:(?:i'?m|i am|im|we'?re|we are|i'?ll be|i will be)\s+)?(?:(?:going to\s+)?(?:meet|see)|meeting(?: up)?(?: with)?|seeing|having (?:an? )?(?:\w+ )?(?:coffee|lunch|breakfast|dinner|drinks?|tea|call|chat|meeting|talk) with|(?:talking|speaking|chatting) (?:to|with)|catching up with|getting (?:coffee|lunch|together) with)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meets();
}
