using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Contacts;

/// <summary>Hears what is told of somebody who was just spoken of, without a name.</summary>
public static partial class ToldReader
{
    /// <summary>Whether a sentence begins with what is true of both: "we both volunteer at the shelter".</summary>
    public static bool IsOfBoth(string text) => Both().IsMatch(text);

    /// <summary>What is told of them: "she has two kids" of "oh and she has two kids."; null where it is told of nobody.</summary>
    public static string? OfThem(string text) => Them().Match(text) is { Success: true } told ? told.Groups["what"].Value.Trim().TrimEnd('.', '!') : null;

    /// <summary>What is true of them, and did not happen between them and the user: "won a state award" of "she just won a state award"; null where nothing is told.</summary>
    public static string? FactOfThem(string text) => Fact().Match(text) is { Success: true } told ? told.Groups["what"].Value.Trim().TrimEnd('.', '!') : null;

    [GeneratedRegex(@"^\W*(?:(?:and|oh|also|plus|btw|but|well|so|apparently|i (?:found out|saw|read|heard)(?: that)?)\W+){0,3}(?:(?:he|she|they)\s+(?:just |also |recently |really |has |have |had )*(?=(?:won|writes?|wrote a|published|posted|runs?|owns?|plays?|coach(?:es)?|volunteers?|lives?|moved|grew|studied|went to|graduated|has|have|got|loves?|likes?|collects?|teach(?:es)?|speaks?|sings?|started|founded|leads?|chairs?|sits on|serves?|is|are)\b)(?!.*\b(?:me|us|my|i)\b)|(?:he|she)['\u2019]s\s+(?=(?:a|an|the|on|in|from|into|married|retired|writing|running|coaching|teaching)\b)(?!.*\b(?:me|us|my|i)\b))(?<what>[^?]{4,})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fact();

    /// <summary>"birthday is May 4" of "her birthday is May 4": a fact of theirs that can be nothing else; null where it is none.</summary>
    public static string? PlainOfTheirs(string text) => Theirs().Match(text) is { Success: true } told ? told.Groups["what"].Value.Trim().TrimEnd('.', '!') : null;

    /// <summary>Whether they work somewhere no more: "she left Brandt".</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="company">Where they worked.</param>
    public static bool Leaves(string text, string company)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Leaving().Match(text) is { Success: true } left && (left.Groups["where"].Value is var where && where.Contains(company, StringComparison.OrdinalIgnoreCase) || Employers().IsMatch(where));
    }

    [GeneratedRegex(@"^\W*(?:(?:and|oh|also|plus|btw|but|well|so)\W+){0,3}(?:his|her|their|\p{L}+(?: \p{L}+)?['\u2019]s) (?<what>(?:birthday|anniversary|name day|favou?rite \w+|hobby|kids?|children|son|daughter|wife|husband|partner|dog|cat|assistant) (?:is|are|was|were|['\u2019]s)\b.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Theirs();

    [GeneratedRegex(@"^\W*(?:(?:and|oh|also|btw|but|well|so|news)\W+){0,3}\p{L}[\p{L}'\u2019 .-]{0,40}? (?:has |just |recently |finally )*(?:left|quit|was laid off (?:from|by|at)|got laid off (?:from|by|at)|no longer works (?:at|for)|does ?n['\u2019]?t work (?:at|for)|stopped working (?:at|for)) (?<where>[^,.!?]{2,40}?)(?: any ?more| last \w+| this \w+| in \w+)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leaving();

    [GeneratedRegex(@"^(?:the (?:company|firm|job)|(?:his|her|their) (?:job|company|firm|position|role)|there)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Employers();

    [GeneratedRegex(@"^\W*(?:(?:oh|well|actually|and|so|ok)\W+){0,2}(?:we|both|same|our)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Both();

    [GeneratedRegex(@"^\W*(?:(?:and|oh|also|plus|btw|but|well|so)\W+){0,3}(?<what>(?:he|she|they)(?:['\u2019](?:s|re|ve))?\s.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Them();
}
