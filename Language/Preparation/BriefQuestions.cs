using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Preparation;

/// <summary>Hears questions about a meeting that is prepared, and about what to ask there (F46-F49).</summary>
public static partial class BriefQuestions
{
    /// <summary>Whether something is asked of a meeting: "what should I ask?", "any more questions?"</summary>
    public static bool Asks(string text) => OfAsking().IsMatch(text) || AsksForMore(text);

    /// <summary>Whether it is asked what to ask there, and nothing else.</summary>
    public static bool AsksWhatToAsk(string text) => OfWhatToAsk().IsMatch(text);

    /// <summary>Whether more questions to ask are wanted.</summary>
    public static bool AsksForMore(string text) => OfMore().IsMatch(text);

    /// <summary>Whether it is asked what to do with the answers: "what do I say when she answers?"</summary>
    public static bool AsksHowToGoOn(string text) => OfGoingOn().IsMatch(text);

    /// <summary>Whether a meeting that is known is meant: "my brief", "prep me for the meeting"; "a meeting" may be a new one.</summary>
    public static bool MeansTheOne(string text) => OfTheOne().IsMatch(text);

    [GeneratedRegex(@"\bbrief\b|\b(?:my|the|that|this|his|her|their|our) (?:\w+ )?(?:meeting|call|coffee|lunch|chat|talk|interview|appointment)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTheOne();

    /// <summary>What the user has for whomever they meet: "my supplier list" of "I can give him my supplier list"; null where nothing is offered.</summary>
    public static string? GivenIn(string text) => OfGiving().Match(text) is { Success: true } given ? given.Groups["what"].Value.Trim().TrimEnd('.', '!') : null;

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|and|so|well|maybe|oh)\W+)*(?:i (?:can|could|will|might)|i['\u2019]?ll) (?:give|bring|offer|show|send|share)(?: with)? (?:him|her|them) (?<what>[^?]{3,})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfGiving();

    [GeneratedRegex(@"^\W*(?:and |so |ok |but )?(?:what|which|how|any)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAsking();

    [GeneratedRegex(@"^\W*(?:and |so |ok |but )?(?:what|which|how)\b.{0,24}\b(?:ask|questions)\b.{0,12}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfWhatToAsk();

    [GeneratedRegex(@"^\W*(?:(?:please|ok|and|can you|could you|give me|show me|any|got|i (?:want|need))\W+){0,4}(?:some |a few )?(?:more|other|different|further|better) questions\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfMore();

    [GeneratedRegex(@"\bwhat (?:do|should|can|could) i (?:say|do|ask) (?:when|if|after|once|then)\b.{0,40}\b(?:answer|answers|say|says|reply|replies|nothing|little)|\bhow (?:do|should|can) i (?:follow up|go on|keep it going|react)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfGoingOn();
}
