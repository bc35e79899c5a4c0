using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Hears that a message has gone out, and nothing else: "ok, sent it".</summary>
public static partial class SentReader
{
    /// <summary>Whether it says just that.</summary>
    /// <param name="text">What was typed.</param>
    public static bool SaysSent(string text) => OfSent().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:ok |okay |yes |done |i |i've |i have |just |it |it's |its |is |already |have |message |has |been |the |now |ok, |done, |yes, )*(?:sent|send|done|mailed|emailed|messaged|texted)(?: it| that| the message| off| now| already| out| him| her| them)*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfSent();
}
