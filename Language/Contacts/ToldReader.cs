using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Contacts;

/// <summary>Hears what is told of somebody who was just spoken of, without a name.</summary>
public static partial class ToldReader
{
    /// <summary>Whether a sentence begins with what is true of both: "we both volunteer at the shelter".</summary>
    public static bool IsOfBoth(string text) => Both().IsMatch(text);

    /// <summary>What is told of them: "she has two kids" of "oh and she has two kids."; null where it is told of nobody.</summary>
    public static string? OfThem(string text) => Them().Match(text) is { Success: true } told ? told.Groups["what"].Value.Trim().TrimEnd('.', '!') : null;

    [GeneratedRegex(@"^\W*(?:(?:oh|well|actually|and|so|ok)\W+){0,2}(?:we|both|same|our)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Both();

    [GeneratedRegex(@"^\W*(?:(?:and|oh|also|plus|btw|but|well|so)\W+){0,3}(?<what>(?:he|she|they)(?:['\u2019](?:s|re|ve))?\s.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Them();
}
