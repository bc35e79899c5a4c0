using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Reminders;

/// <summary>Reads what a reminder is about where it is about nobody: "print cards", from "remind me to print cards on Friday".</summary>
public static partial class TaskReader
{
    private const int Longest = 120;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>What is to be done; null where nothing is named, or only something that is done with somebody: "follow up".</summary>
    /// <param name="text">What was typed: an order to be reminded, or an answer to whom it is about.</param>
    /// <param name="when">The day or time in it; null where there is none.</param>
    public static string? Read(string text, string? when)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Trim().Replace('\u2019', '\'');
        var rest = string.IsNullOrEmpty(when) ? plain : plain.Replace(when, " ", StringComparison.OrdinalIgnoreCase);
        if (Lead().Match(Blanks().Replace(rest, " ")) is not { Success: true } match)
        {
            return null;
        }

        var what = Dangling().Replace(match.Groups["what"].Value.Trim(' ', ',', '.', '!', ';'), "").Trim(' ', ',', '.', '!', ';');
        return what.Length is < 3 or > Longest || TowardsSomebody().IsMatch(what) || !what.Any(char.IsLetter) ? null : what;
    }

    [GeneratedRegex(@"^(?:\W*(?:(?:please|pls|ok|okay|hey|hi|coach|can you|could you|would you|and|also|then|so|just|i need you to|i want you to)[\s,]+)*(?:(?:set|make|create|put)(?: me)? (?:a |another )?reminder|remind me|nudge me|ping me|don't let me forget|do not let me forget|reminder)[\s,]+(?:(?:please|pls|again|also)[\s,]+)*(?:to|about|of|that i (?:have|need|want) to|that i should|that|for)\s+|\W*(?:(?:no|nobody|no one|no person|just|it'?s|it is)[\s,]+)*to\s+)(?<what>\S.*)$", Plainly)]
    private static partial Regex Lead();

    /// <summary>Small words that a day leaves behind: "print cards on".</summary>
    [GeneratedRegex(@"(?:\s+(?:on|at|by|in|for|until|till|before|after|please|pls|then|the|and|again|around|this|next|coming))+$", Plainly)]
    private static partial Regex Dangling();

    /// <summary>What is done with somebody, and names nobody.</summary>
    [GeneratedRegex(@"^(?:follow(?:ing)?[ -]?up|reach(?:ing)? out|get(?:ting)? (?:back )?in touch|check(?:ing)? in|say(?:ing)? (?:thanks|thank you|hi|hello)|(?:send|write)(?:ing)?(?: (?:a|the|my|another|that))?(?: (?:thank[ -]?you|follow[ -]?up|first|second|short|quick))?(?: (?:note|message|mail|e-?mail|text|letter|thanks))?|call(?:ing)?(?: back)?|phone|text(?:ing)?|e-?mail(?:ing)?|thank(?:ing)?|answer(?:ing)?|reply(?:ing)?|respond(?:ing)?|write(?: back)?|(?:it|this|that|him|her|them|me|one|someone|somebody|people|everyone|everybody))(?: (?:again|back|soon|up|later))*$|^(?:him|her|them|it|this|that|me|whom|who)\b", Plainly)]
    private static partial Regex TowardsSomebody();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
