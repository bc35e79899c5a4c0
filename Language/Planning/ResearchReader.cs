using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Planning;

/// <summary>Reads "research Jim", "what should I find out about Jim?", "what do Jim and I have in common?".</summary>
public static partial class ResearchReader
{
    private const int Longest = 120;

    /// <summary>About whom something is to be found out, as typed; null where the sentence is about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static string? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Trim().TrimEnd('.', '!', '?', ' ').Replace('\u2019', '\'');
        if (said.Length > Longest || said.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var match = OfResearch().Match(said);
        match = match.Success ? match : OfCommon().Match(said);
        return match.Success ? match.Groups["who"].Value.Trim() : null;
    }

    /// <summary>Whether it is asked what the user shares with whoever was spoken of: "what do we have in common?"</summary>
    /// <param name="text">What was typed.</param>
    public static bool AsksOfUs(string text) => OfUs().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:so |and |ok )?(?:what (?:do|might|could) we (?:both )?(?:have in common|share)|do we (?:have anything in common|share anything)|what(?:'s| is)? (?:our )?common ground)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfUs();

    [GeneratedRegex(@"^(?:please |ok |help me |let's |i (?:want|need|should) to |can (?:you|we) |how (?:do|should|can) i )*(?:research(?:ing)?|(?:do )?(?:my )?homework on|read up on|(?:what|which things) (?:(?:should|can|could|must) i (?:find out|know|learn|look up|look for|read|research)|do i (?:find out|need to know|learn|look up|look for|read|research))(?: first)? (?:about|on|of)|what to (?:find out|look up|know|research) (?:about|on)) (?<who>[\p{L}'.\- ]{1,60})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfResearch();

    [GeneratedRegex(@"^(?:so |and |ok )?(?:what (?:do|might) (?:i and (?<who>[\p{L}'.\- ]{1,60}?)|(?<who>[\p{L}'.\- ]{1,60}?) and i) (?:have in common|share)|what (?:do|might) i (?:have in common|share) with (?<who>[\p{L}'.\- ]{1,60})|common ground (?:with|between me and) (?<who>[\p{L}'.\- ]{1,60}))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfCommon();
}
