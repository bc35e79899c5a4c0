using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Hears in news of silence that the message which was not answered is told too: "wrote him 10 days ago, nothing yet".</summary>
public static partial class SilenceReader
{
    /// <summary>Whether it tells of the message.</summary>
    /// <param name="text">What was typed.</param>
    public static bool TellsOfMessage(string text) => Wrote().IsMatch(text);

    [GeneratedRegex(@"\b(?:wrote|sent|emailed|mailed|messaged|texted|pinged|reached out|contacted|dmed|dm'?d|followed up|tried|asked|my (?:mail|e-?mail|message|note|text|letter))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wrote();
}
