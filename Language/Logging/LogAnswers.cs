using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Hears, among the answers about a log, what is none: a question to the coach, and the word that saves it.</summary>
public static partial class LogAnswers
{
    /// <summary>"what have we given each other": a question without its mark; "how he got nights to agree" is none.</summary>
    /// <param name="text">What was typed.</param>
    public static bool AsksTheCoach(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ToLowerInvariant().Replace('\u2019', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["what's" or "whats" or "who's" or "whos" or "how's" or "when's" or "where's", _, ..] or ["what" or "who" or "whom" or "how" or "when" or "where" or "why" or "which", "do" or "did" or "does" or "have" or "has" or "is" or "are" or "was" or "were" or "can" or "could" or "should" or "well" or "many" or "often", _, ..];
    }

    /// <summary>"who said no and why", "who turned me down?"</summary>
    /// <param name="text">What was typed.</param>
    public static bool AsksWhoSaidNo(string text) => WhoSaidNo().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:so|and|ok|hey|tell me|show me|list)\W+)*(?:who(?: all| else| has)?|which (?:of them|people|ones|contacts)|(?:did|has) any(?:one|body)|everyone who|people who|those who)\s+(?:\w+\s+)?(?:said no|says no|say no|said nope|turned me down|turn me down|refused|declined|rejected me)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhoSaidNo();

    /// <summary>Whether a message only tells, and wants nothing to be written or answered.</summary>
    /// <param name="text">What was typed.</param>
    public static bool TellsPlainly(string text) => !Wants().IsMatch(text);

    [GeneratedRegex(@"\b(?:write|draft|compose|help me|show me|remind|reply|respond|answer|what (?:do|should|can|now)|how (?:do|should|can)|should i|i (?:want|need|would like|'d like)|let'?s|can you|could you)\b|\?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wants();

    /// <summary>Whether none of what was asked about happened: "none of these", "nothing happened".</summary>
    /// <param name="text">What was typed.</param>
    public static bool SaysNone(string text) => None().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:none(?: of (?:these|those|them|that))?|neither|nothing(?: special| happened| really| yet)?|no|nope|not yet|skip|never ?mind|forget it|nah)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    /// <summary>"we're set for thursday 3pm", "seeing her again on Monday": what lies ahead, and no other day for what was.</summary>
    /// <param name="text">What was typed.</param>
    public static bool LooksAhead(string text) => Ahead().IsMatch(text);

    [GeneratedRegex(@"\b(?:set for|set up|on for|scheduled|booked|penciled in|(?:we|i|he|she|they)(?:['\u2019]ll| will|['\u2019](?:re|m|s) (?:meeting|seeing|going|talking)| (?:are|am|is) (?:meeting|seeing|going|talking))|see (?:him|her|them|each other)|see(?:ing)? \w+ again|meet(?:ing)? (?:him|her|them|up )?\s?again|next (?:call|meeting|chat|coffee|lunch|talk) is|follow-?up (?:call |meeting )?(?:is|on))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();

    /// <summary>Whether what is being told is not to be kept: "no wait, forget it"; "that's enough for today" keeps it.</summary>
    /// <param name="text">What was typed to give up.</param>
    public static bool CallsOff(string text) => Off().IsMatch(text);

    [GeneratedRegex(@"\b(?:forget|never ?mind|nevermind|scrap|cancel|drop (?:it|that|this)|delete|discard|throw|not (?:true|so)|(?:don['\u2019]?t|do not|no need to) (?:log|save|note|keep|record|bother)|wrong|mistake|ignore)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Off();

    private static readonly string[] Done = ["done", "i'm done", "im done", "i am done", "finished", "that's all", "thats all", "that is all", "all good", "looks good", "correct", "that's right", "thats right", "that's correct", "that's everything", "keep it"];

    /// <summary>"save", "yes save it please", "done"; not "don't save that".</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="button">What the button that saves is called.</param>
    public static bool SaysSave(string text, string button)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(button);
        var plain = text.ToLowerInvariant().Replace('’', '\'').Trim(' ', '.', '!');
        var words = plain.Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
        return Done.Contains(plain) || ((words.Contains("save") || words.Contains(button.ToLowerInvariant())) && !words.Any(w => w is "not" or "no" or "never" or "dont" or "wait" or "before" || w.EndsWith("n't", StringComparison.Ordinal)));
    }
}
