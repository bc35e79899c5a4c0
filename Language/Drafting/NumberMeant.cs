using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>"no wait, it was 2016": another number in the place of one that was said.</summary>
public static partial class NumberMeant
{
    /// <summary>The number meant; null where nothing is taken back.</summary>
    /// <param name="text">What the user said.</param>
    public static string? In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Correction().Match(text) is { Success: true } match ? match.Groups["number"].Value : null;
    }

    /// <summary>The words with that number in place of the only one as long; null where there is none, or several.</summary>
    /// <param name="words">What was said before.</param>
    /// <param name="number">The number meant.</param>
    public static string? Put(string? words, string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return Numbers().Matches(words ?? "").Where(m => m.Length == number.Length).ToArray() is [var only] ? $"{words![..only.Index]}{number}{words[(only.Index + only.Length)..]}" : null;
    }

    [GeneratedRegex(@"^\W*(?:(?:no|nope|wait|oh|oops|sorry|actually|hold on|i mean|i meant|make that|correction)\W+){1,4}(?:(?:it|that) (?:was|is)\W+)?(?:in )?(?<number>[0-9]{1,4})\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Correction();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
