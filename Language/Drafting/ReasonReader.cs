using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>Reads a reason to write to somebody, and what a link leans on in it.</summary>
public static partial class ReasonReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>A reason without the word that only says that it is one.</summary>
    public static string WithoutBecause(string reason) => Because().Replace(reason, "");

    /// <summary>Whether a reason only says who the reader is: "he runs the food bank in Leeds", "she's a vet".</summary>
    /// <param name="reason">In the user's words.</param>
    public static bool Describes(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        string[] words = [.. reason.ToLowerInvariant().Replace('\u2019', '\'').Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries)];
        return words is ["he" or "she" or "they", "runs" or "run" or "owns" or "own" or "leads" or "lead" or "manages" or "manage" or "heads" or "head" or "has" or "teaches" or "teach" or "works" or "work", _, ..]
                or ["he" or "she" or "they", "is" or "are", "a" or "an" or "the", _, ..] or ["he's" or "she's" or "hes" or "shes" or "they're", "a" or "an" or "the", _, ..]
            && words.Length <= 9 && !words.Any(w => w is "who" or "which" or "how" or "first" or "only" or "best" or "never" or "same" or "like" or "too" or "become" or "became" or "ever");
    }

    /// <summary>"I volunteered there", of somebody who "runs the food bank in Leeds", is "I volunteered at the food bank in Leeds".</summary>
    /// <param name="link">What links the two.</param>
    /// <param name="description">Who the reader is; null where that was not said in a sentence.</param>
    /// <param name="company">Where the reader works; null where that was not said.</param>
    public static string WithPlace(string link, string? description, string? company)
    {
        ArgumentNullException.ThrowIfNull(link);
        var place = description is not null && Runs().Match(description) is { Success: true } runs ? runs.Groups["what"].Value.TrimEnd('.', ' ') : company;
        return place is not null && There().Match(link) is { Success: true } there
            ? string.Concat(link.AsSpan(0, there.Index), there.Groups["goes"].Success ? $"{there.Groups["goes"].Value} to " : "at ", place, link.AsSpan(there.Index + there.Length))
            : link;
    }

    [GeneratedRegex(@"^(?:because|cause|cuz|bc|since)\s+", Plainly)]
    private static partial Regex Because();

    [GeneratedRegex(@"^(?:he|she|they)\s+(?:(?:runs?|owns?|leads?|manages?|heads?|has|works? (?:at|in)|teaches at)\s+(?<what>(?:the|a|an)\s+(?:[^,.;]|\bSt\.){2,60})|[^,.;]{2,40}?\s(?:at|in)\s+(?<what>(?-i:\p{Lu})[^,.;]{2,40}))$", Plainly)]
    private static partial Regex Runs();

    [GeneratedRegex(@"(?:\b(?<goes>went|go|goes|going|been|come|came)\s+)?\b(?<!from |over |in |out |up |down )there\b(?!'s|\s+(?:is|are|was|were)\b)", Plainly)]
    private static partial Regex There();
}
