using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Hears the question whether something was kept: "was that saved?", "did you get that?", "do I have to save it?"</summary>
public static partial class SavedReader
{
    private const int Longest = 70;

    /// <summary>Whether a message asks that.</summary>
    /// <param name="text">What was typed.</param>
    public static bool Asks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && Question().IsMatch(text.Replace('\u2019', '\''));
    }

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|so|and|but|wait|hey|coach|hm+|just checking|sorry|thanks|great)\W+)*(?:(?:was|is|has|were|are|did) (?:that|this|it|everything|all|all (?:of )?(?:that|this|it)|the \w+|my \w+)(?: been| get| now| already| all| really)* (?:saved|save|kept|stored|noted|logged|recorded|written down|in there|in your (?:list|notes|memory))|did (?:you|u)(?: really| already)? (?:save|keep|note|log|record|get|store|write|catch|remember)(?: (?:that|this|it|all|of|down|everything|them|my \w+|the \w+))+|have you (?:saved|kept|noted|logged|got|stored|recorded)(?: (?:that|this|it|all|everything|my \w+|the \w+))+|(?:do|must|should) i (?:have to |need to )?save(?: (?:it|that|this|anything))?|(?:are|will) you (?:going to )?(?:keeping|keep|remember|remembering|save|saving) (?:that|this|it)|(?:is )?(?:it|that|everything) (?:all )?saved)(?: now| already| too| yet| or not| somewhere| anywhere)*\s*\?*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
