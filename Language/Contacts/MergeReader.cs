using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Contacts;

/// <summary>Two entries that are to be one; the same name twice for "the two Wei Zhangs".</summary>
/// <param name="One">The name that is named first, and stays.</param>
/// <param name="Other">The name of the entry that goes.</param>
public sealed record MergeReading(string One, string Other);

/// <summary>Reads "merge jim and james ruiz", "jim and james are the same person".</summary>
public static partial class MergeReader
{
    /// <summary>The two names; null where the words ask for something else.</summary>
    /// <param name="text">What was typed.</param>
    public static MergeReading? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Trim().TrimEnd('.', '!');
        var match = Merge().Match(said);
        match = match.Success ? match : Same().Match(said);
        match = match.Success ? match : Then().Match(said);
        if (!match.Success && BothOf().Match(said) is { Success: true } both)
        {
            return new MergeReading(both.Groups["one"].Value.Trim(), both.Groups["one"].Value.Trim());
        }

        return match.Success ? new MergeReading(match.Groups["one"].Value.Trim(), match.Groups["other"].Value.Trim()) : null;
    }

    /// <summary>"Merge them": the two who were spoken of last; null where the words ask for something else, or fewer were spoken of.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="lately">The names of those spoken of, the last first.</param>
    public static MergeReading? OfThem(string text, IReadOnlyList<string> lately)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(lately);
        return lately is [var last, var before, ..] && Them().IsMatch(text) ? new(before, last) : null;
    }

    /// <summary>Whether two who are not named are to be made one.</summary>
    /// <param name="text">What was typed.</param>
    public static bool MeansThem(string text) => Them().IsMatch(text);

    /// <summary>"Rob Keller is Robert Keller, merge them", "Bob Lee and Bobby Lee are duplicates".</summary>
    [GeneratedRegex(@"^(?:ok |so |btw |oh |hey )?(?<one>.+?)\s+(?:is|and|&|=)\s+(?:really |actually |just |also )?(?<other>.+?)(?:[,;.]+\s*(?:so\s+|please\s+|pls\s+|can you\s+)*(?:merge|combine|join)(?:\s+(?:them|these|those|both|the two|the 2))?(?:\s+(?:please|pls))?|\s+are\s+(?:actually\s+|both\s+)*(?:duplicates?|dupes?|doubles?|one person|one and the same(?: person)?|the same guy|identical))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Then();

    [GeneratedRegex(@"^\W*(?:please |can you |yes |ok )*(?:(?:merge|combine|join) (?:them|these|both|the two|the 2|those)(?: two)?|(?:they|these two|those two|both) are (?:actually )?the same(?: person| one)?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Them();

    [GeneratedRegex(@"^(?:please\s+|can you\s+)?(?:merge|combine|join)\s+(?<one>.+?)\s+(?:and|with|into|&)\s+(?<other>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Merge();

    [GeneratedRegex(@"^(?:please\s+|can you\s+)?(?:merge|combine|join)\s+(?:the two|both|my two|these two|the 2|both of the|the|my)\s+(?<one>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BothOf();

    [GeneratedRegex(@"^(?<one>.+?)\s+(?:and|&|is)\s+(?<other>.+?)\s+(?:are|is)\s+(?:actually\s+)?(?:the\s+)?same(?:\s+(?:person|guy|woman|man|one))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Same();
}
