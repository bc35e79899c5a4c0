using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Hears that a message has gone out, and nothing else: "ok, sent it".</summary>
public static partial class SentReader
{
    /// <summary>Whether it says just that.</summary>
    /// <param name="text">What was typed.</param>
    public static bool SaysSent(string text) => OfSent().IsMatch(text);

    /// <summary>Whether it says so of what lies behind: "k sent", "i emailed her"; not "send it", nor "done".</summary>
    /// <param name="text">What was typed.</param>
    public static bool SaysItWent(string text) => SaysSent(text) && Went().IsMatch(text);

    [GeneratedRegex(@"\b(?:sent|sended|mailed|emailed|messaged|texted)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Went();

    [GeneratedRegex(@"^\W*(?:ok |okay |k |kk |yep |yeah |finally |make |made |did |yes |done |i |i've |i have |just |it |it's |its |is |already |have |message |has |been |the |now |ok, |done, |yes, )*(?:sent|sended|send|done|mailed|emailed|messaged|texted)(?: it| that| the message| off| now| already| out| him| her| them)*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfSent();
}
