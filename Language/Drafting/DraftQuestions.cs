using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>Hears questions about messages that were written.</summary>
public static partial class DraftQuestions
{
    private const int LongestDoubt = 100;

    /// <summary>Whether the kept messages are asked for: "my drafts".</summary>
    public static bool AsksForDrafts(string text) => OfDrafts().IsMatch(text);

    /// <summary>Whether it is asked what the reader may have against the message: "how would she say no?" (F41).</summary>
    public static bool AsksForDoubt(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestDoubt && OfDoubt().IsMatch(text);
    }

    /// <summary>Whether a text begins as a message does: "Hi Jim, I saw your talk".</summary>
    public static bool IsGreeted(string text) => Greeting().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\s+(?!coach\b|there\W*$)\p{L}[^,.!:\n]{0,40}[,.!:\n-]\s*\S+\s+\S+\s+\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^\W*(?:(?:please|ok|can you|could you)\W+){0,2}(?:show (?:me )?|list |see |open )?(?:my|the|all|kept|saved|open)(?: my| kept| saved| open)? (?:drafts|messages i kept)\W*$|^\W*drafts\W*$|^\W*what drafts do i have\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfDrafts();

    [GeneratedRegex(@"\bwhich of the (?:five|5)\b|\bfive reasons\b|\b(?:how|why|what) (?:will|would|might|could|may) (?:the )?\p{L}+(?: \p{L}+)? (?:say no|think|object|refuse|decline|say to (?:that|this|it)|not answer|turn (?:me|it|this) down)(?: (?:of|about) (?:it|this|that|me))?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfDoubt();
}
