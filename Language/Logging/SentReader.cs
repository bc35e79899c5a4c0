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

    /// <summary>Whether it speaks of what is not done yet: "wrote to rita, will send the survey tomorrow".</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsStillToCome(string text) => ToCome().IsMatch(text);

    [GeneratedRegex(@"\b(?:will|i['\u2019]?ll|going to|gonna|tomorrow|not yet|later|soon|still (?:need|have|owe)|haven['\u2019]?t|didn['\u2019]?t|asked|asking)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();

    [GeneratedRegex(@"\b(?:sent|sended|mailed|emailed|messaged|texted)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Went();

    [GeneratedRegex(@"^\W*(?:ok |okay |k |kk |yep |yeah |finally |make |made |did |yes |done |i |i've |i have |just |it |it's |its |is |already |have |message |has |been |the |now |ok, |done, |yes, )*(?:sent|sended|send|done|mailed|emailed|messaged|texted)(?: it| that| the message| off| over| now| already| out| today| this morning| him| her| them){0,6}(?: to \p{L}+(?: \p{L}+)?)?(?: over| now| already| out| today| this morning){0,3}\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfSent();
}
