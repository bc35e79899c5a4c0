using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>For whom a message that was checked is to be kept.</summary>
/// <param name="Who">The name as typed.</param>
/// <param name="Sends">Whether it was said as an order to send it.</param>
public sealed record KeepOrder(string Who, bool Sends);

/// <summary>Hears what is to be done with a message that was checked: "fix it for me", "save it for Luis", "it's a LinkedIn note", "she's an old coworker".</summary>
public static partial class CheckOrders
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const int Longest = 160;

    private const string Lead = @"^\W*(?:(?:ok|okay|yes|yeah|please|pls|now|then|and|so|great|thanks|well|actually|no|oh|sorry|btw|but|hm+|can you|could you|would you|will you|just|go ahead and|let'?s|i want you to)\W+)*";

    /// <summary>Whether every fix is to be put in: "fix it for me", "use them all", "rewrite it".</summary>
    public static bool FixesAll(string text) => text.Length <= Longest && All().IsMatch(text.Replace('\u2019', '\''));

    /// <summary>For whom it is to be kept; null where nothing of the kind is said.</summary>
    public static KeepOrder? KeptFor(string text) =>
        text.Length <= Longest && For().Match(text.Replace('\u2019', '\'')) is { Success: true } kept
            ? new(kept.Groups["who"].Value.Trim(' ', '.', '!'), kept.Groups["sends"].Success)
            : null;

    /// <summary>Whether nothing is said but how it will travel: "what about a linkedin note version", "it's a text message".</summary>
    public static bool NamesChannel(string text) => text.Length <= Longest && Channel().IsMatch(text.Replace('\u2019', '\''));

    /// <summary>Whether it is told who the reader is to the user: "he's an old coworker", "we worked together", "I know her well".</summary>
    public static bool TellsTie(string text) => text.Length <= Longest && !text.EndsWith('?') && Tie().IsMatch(text.Replace('\u2019', '\''));

    /// <summary>Whether that makes the two more than acquaintances: family, friends, people one worked with.</summary>
    public static bool IsClose(string text) => Close().IsMatch(text);

    /// <summary>Whether the message is to stay as it is: "keep it like that", "I'll send it anyway".</summary>
    public static bool Insists(string text) => text.Length <= Longest && Stays().IsMatch(text.Replace('\u2019', '\''));

    /// <summary>The message that follows a short question in the same line: "is this ok to send? hi jim, it's sam ..."; null where none does.</summary>
    public static string? MessageAfter(string text) => Asked().Match(text) is { Success: true } asked ? asked.Groups["message"].Value.Trim() : null;

    [GeneratedRegex(@"\b(?:friends?|buddy|pal|coworkers?|co-workers?|colleagues?|boss|manager|mentor|roommate|cousin|uncle|aunt|relative|brother|sister|teammate|family|in[- ]law)\b(?! of (?!mine)|'s)", Plainly)]
    private static partial Regex Close();

    [GeneratedRegex(Lead + @"(?:(?:whatever|fine|i know|i don'?t care|never ?mind)\W+)*(?:(?:i(?:'ll| will|'d rather|'m going to)? |let'?s )?(?:keep|leave|send|use) (?:it|this|that|mine)(?: just)? (?:like (?:that|this|it is)|as (?:it )?(?:is|was)|as-is|that way|this way|anyway|the way it is|how it is|unchanged)|i (?:like|want|prefer) (?:it|mine) (?:like (?:that|this)|this way|that way|as it is|better)|don'?t (?:change|touch) (?:it|anything))(?: (?:please|thanks|thx|for now))*\W*$", Plainly)]
    private static partial Regex Stays();

    [GeneratedRegex(@"^[^\n?:]{3,60}[?:]+\s*(?<message>[""\u201c]?(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b.{20,})$", Plainly | RegexOptions.Singleline)]
    private static partial Regex Asked();

    [GeneratedRegex(Lead + @"(?:(?:fix|mend|correct|repair|rewrite|reword|clean up|edit|redo|polish|improve|change) (?:it|this|that|them|these|all|everything|those|the (?:message|rest|others?|lot|problems|whole thing)|all of (?:it|them|that))(?: up)?(?: all)?|(?:use|apply|take|do|make|put in) (?:them all|all(?: of)?(?: the| these| those| your| them)?(?: fixes| changes| suggestions| edits)?|both|everything|(?:the|your|these|those) (?:fixes|changes|suggestions|edits)|it all)|(?:you )?(?:do|write|fix) (?:it|that) for me|(?:show me|give me|write) (?:the|a) (?:fixed|better|corrected|clean|improved|new) (?:version|one)|fix)(?: (?:for me|please|pls|then|now|too|already|yourself))*\W*$", Plainly)]
    private static partial Regex All();

    [GeneratedRegex(Lead + @"(?:(?:(?:save|keep|store|file|put|attach|add) (?:it|this|that|the (?:message|draft|text)|my (?:message|draft))(?: please)? (?:for|to|under|with|on)|(?<sends>send|mail|e-?mail|text|message) (?:it|this|that|the (?:message|draft))(?: off)? (?:to|for))|(?:it'?s|its|it is|this is|that'?s|thats|that is|the message is)(?: meant| going| all)? (?:for|to)) (?<who>(?!later\b|now\b|tomorrow\b|me\b|myself\b|my\b|a\b|an\b|the\b|him\b|her\b|them\b|sure\b|review\b|real\b|linkedin\b|e-?mail\b)[\p{L}'.-]+(?: [\p{L}'.-]+){0,3}?)(?: (?:please|pls|then|now))*\W*$", Plainly)]
    private static partial Regex For();

    [GeneratedRegex(Lead + @"(?:(?:what|how) about (?:(?:it|this|that) )?|(?:make|turn|change|do|check|read|judge|look at|treat|see|try|switch) (?:it|this|that) (?:to |into |in |as |for |on |over )?|(?:it'?s|its|it is|this is|that'?s|thats|this one is) (?:for |on |over |going (?:on|over|by|out as) |meant as |only |actually )?|i(?:'ll|'m| will| am|'d|'m going to)? ?(?:want to |going to |plan to )?(?:send|post|use|sending|want) (?:it|this|that) (?:as |on |over |by |via |through )|as |for |on |over |via |by |(?:give|show|write) me )(?:(?:an?|the|my|one|short|quick|linked ?in|in) )*(?:linked ?in(?: connection| connect| invite)?(?: notes?| messages?| requests?| invites?)?|connection (?:note|request)|(?:text|sms)(?: messages?)?|whats ?app|e-?mail|mail|note)(?: (?:version|one|message|instead|then|please|too|now|form|format))*\W*$", Plainly)]
    private static partial Regex Channel();

    [GeneratedRegex(Lead + @"(?:(?:he|she|they)(?:'s|'re|s|re| is| are| was| were| used to be| has been)? (?:(?:just|only|really|also|kind of|kinda|actually) )*(?:an? |my |the |one of my )?(?:old |former |ex-?|good |close |best |dear |longtime |long-time |current |past )*(?:friends?|buddy|pal|coworkers?|co-workers?|colleagues?|boss|manager|mentor|teacher|professor|classmate|roommate|neighbou?r|cousin|uncle|aunt|relative|brother|sister|client|customer|teammate|family|in-law)\b|(?:he|she|they) (?:knows?|helped|offered|asked|told) me\b|(?:he|she|they) and i\b|we'?re (?!not\b)|we(?:'ve| have| both)? (?:worked|work|talked|spoke|spoken|know|knew|met|go|went|studied|served|helped|had|share|shared|are|were|grew)\b|i(?:'ve| have)? (?:know|knew|known|worked with|met|talked to|spoke with|talked with|never met|don'?t know|helped)(?: (?:him|her|them))?\b)", Plainly)]
    private static partial Regex Tie();
}
