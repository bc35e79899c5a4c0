using System.Text.RegularExpressions;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>"merge jim and james ruiz", "jim and james are the same person".</summary>
/// <param name="One">The name that is named first, and stays.</param>
/// <param name="Other">The name of the entry that goes.</param>
internal sealed partial record Merging(string One, string Other)
{
    /// <summary>The two names; null where the words ask for something else.</summary>
    public static Merging? Find(string text)
    {
        var match = Merge().Match(text.Trim().TrimEnd('.', '!'));
        match = match.Success ? match : Same().Match(text.Trim().TrimEnd('.', '!'));
        if (!match.Success && BothOf().Match(text.Trim().TrimEnd('.', '!')) is { Success: true } both)
        {
            return new Merging(both.Groups["one"].Value.Trim(), both.Groups["one"].Value.Trim());
        }

        return match.Success ? new Merging(match.Groups["one"].Value.Trim(), match.Groups["other"].Value.Trim()) : null;
    }

    [GeneratedRegex(@"^(?:please\s+|can you\s+)?(?:merge|combine|join)\s+(?<one>.+?)\s+(?:and|with|into|&)\s+(?<other>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Merge();

    [GeneratedRegex(@"^(?:please\s+|can you\s+)?(?:merge|combine|join)\s+(?:the two|both|my two|these two|the 2|both of the)\s+(?<one>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BothOf();

    [GeneratedRegex(@"^(?<one>.+?)\s+(?:and|&|is)\s+(?<other>.+?)\s+(?:are|is)\s+(?:actually\s+)?(?:the\s+)?same(?:\s+(?:person|guy|woman|man|one))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Same();
}
