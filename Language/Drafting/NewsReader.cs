using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>Reads the user's own good news, and to whom it is to be told (F59).</summary>
public static partial class NewsReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The news for everybody who helped: "i got the job"; empty where it is not said what, null where the words are about something else.</summary>
    public static string? ForAll(string text) => OfAll().Match(text.Replace('\u2019', '\'')) is { Success: true } all ? all.Groups["what"].Value.Trim(' ', '.', '!') : null;

    /// <summary>Whether the user tells that they have a job, or asks whom to tell.</summary>
    public static bool IsGoodNews(string text) => OwnNews(text) is not null;

    /// <summary>"I got the job!": the news itself; empty for "who should I tell?"; null where it is something else.</summary>
    public static string? OwnNews(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OfWhomToTell().IsMatch(text) ? "" : OfGoodNews().Match(text.Replace('\u2019', '\'')) is { Success: true } good ? good.Groups["what"].Value.Trim() : null;
    }

    [GeneratedRegex(@"^\W*(?:(?:hey|hi|wow|omg|yay|yes|yeah|hooray|guess what|great news|good news|finally|coach)\W+){0,3}(?<what>i(?:'ve)? (?:just |finally )?(?:got|landed|found|accepted|signed|was offered|start(?:ed)?) (?:the |a |an |my |that )?(?:new |great |dream )?(?:job|offer|position|role)(?! (?:interview|search|fair|alert|posting|description|lead|ad\b|application|titles?))(?: (?:at|as|with|in|on|from) [^.!?\n]{2,60})?)[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfGoodNews();

    [GeneratedRegex(@"^\W*(?:so |and |ok |now )?whom? (?:should|do|can|could|shall) i tell(?: (?:about it|about (?:the|my) (?:new )?job|first|now))?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfWhomToTell();

    [GeneratedRegex(@"\b(?:tell|telling|let|update|thank|write|news (?:for|to))\s+(?:to\s+)?(?:every(?:body|one)|all (?:the )?(?:people|those|of them)|all|those|the people|people|my (?:whole )?network)\s+(?:(?:who|that)\s+(?:has |have |had )?(?:ever )?(?:helped|supported|introduced)(?:\s+(?:me|us))?(?:\s+out)?)?\s*(?:know\s+)?(?:that\s+|about\s+)?(?<what>.*)$", Plainly)]
    private static partial Regex OfAll();
}
