using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Hears that something which was just told did not happen, or happened with somebody else.</summary>
public static partial class TakenBackReader
{
    private const int Longest = 80;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Startled = @"^\W*(?:(?:oops|whoops|no|nope|wait|sorry|actually|hm+|oh|ah|uh|my bad|my mistake|well|correction)\W+){0,4}";

    /// <summary>"oops, not sent yet", "actually I didn't call her at all", "that never happened"; not "she didn't call".</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsNotSo(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && NotSo().IsMatch(text.Replace('\u2019', '\''));
    }

    /// <summary>Who was meant instead: "oops, it was Kim who answered", "I meant Kim", "not Sam, Kim"; null where nobody is put in another's place.</summary>
    /// <param name="utterance">The message, read.</param>
    public static PersonMention? Instead(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = utterance.Text.Replace('\u2019', '\'');
        return text.Length > Longest ? null : utterance.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name && ItWas().IsMatch(text[..p.Start]) && Ends().IsMatch(text[(p.Start + p.Length)..]));
    }

    [GeneratedRegex(Startled + @"(?:(?:i|we) (?:actually |really |in fact )?(?:haven'?t|didn'?t|have not|did not|never|hadn'?t) (?:actually |really |even )?(?:sen[dt]|written|write|wrote|call(?:ed)?|me?et|talk(?:ed)?|sp(?:eak|oken?)|e?mail(?:ed)?|text(?:ed)?|messaged?|see|saw|do|done|g[ia]ven?|promised?)\b(?!.*\b(?:but|only|just)\b).*|(?:it'?s |it is |that'?s )?not (?:sent|written|called|met|done|posted) ?(?:yet|it|so)?|(?:it|that|this) (?:did ?n'?t|never|did not) (?:really |actually )?happen(?:ed)?\b.*|(?:it|that)(?:'s| was| is) (?:not true|not so|a mistake))\W*$", Plainly)]
    private static partial Regex NotSo();

    [GeneratedRegex(Startled + @"(?:(?:it|that|this)(?: was|'s| is) (?:actually |really |with |from )?|(?:i )?(?:meant|mean) |(?:with|from|to) |(?:it |that )?(?:was|is)?n[o']t (?:with |from )?[^,.;]{2,30}?(?:[,.;-]+\s*(?:it was |but )?| but |\s+it was )|wrong (?:person|name|one)\W+(?:it was |i meant )?|(?<=\b(?:no|oops|sorry|actually)\W+))$", Plainly)]
    private static partial Regex ItWas();

    [GeneratedRegex(@"^(?:\W*$|[,\s]+(?:who|that|which|not|instead|actually|i )\b)", Plainly)]
    private static partial Regex Ends();
}
