using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Planning;

/// <summary>A question about the paths that came up in talks.</summary>
/// <param name="About">What somebody is to know about: "data centers"; null where all paths are asked for.</param>
public sealed record PathReading(string? About);

/// <summary>Reads "what new paths came up?" and "who knows about data centers?" (F54).</summary>
public static partial class PathReader
{
    private const int Longest = 120;

    /// <summary>What is asked; null where the message is about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static PathReading? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > Longest ? null
            : WhoKnows().Match(text) is { Success: true } sought ? new(sought.Groups["what"].Value.Trim(' ', '?', '.', '!'))
            : OfPaths().IsMatch(text) ? new(About: null)
            : null;
    }

    [GeneratedRegex(@"\b(?:what|which) (?:new |other |kinds? of )?(?:paths?|ideas|directions|options) (?:did|have|has|came|come|were|do)\b|^\W*(?:please )?(?:show|list)(?: me)?(?: all)? (?:the |my )?(?:new |other )?(?:paths|ideas)\W*$|^\W*(?:my|new|any) (?:new )?(?:paths|ideas)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfPaths();

    [GeneratedRegex(@"^\W*(?:and |so |ok )?(?:whom?|which of my (?:people|contacts)) (?:can|could|should|do|would|might|may) i (?:ask|talk to|write to|speak to|contact) about (?<what>[^?\n]{3,60})\??\s*$|^\W*(?:i (?:want|need) (?:to know|to learn|help|somebody) (?:about|with|for) )?(?<what>[^,?\n]{3,50}?)[,:;.]+ (?:so |and )?whom? (?:can|could|should|do|would|might) i (?:ask|talk to|write to|speak to|contact)\??\s*$|^\W*who (?:here |of my people |on my list )?knows (?:something |anything |a lot |much )?about (?<what>[^?\n]{3,60})\??\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhoKnows();
}
