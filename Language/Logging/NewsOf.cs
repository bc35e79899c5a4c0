using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Whose news a message begins: "met Eva Long two weeks ago", "Sam answered", "she wrote back".</summary>
public static partial class NewsOf
{
    private const int Longest = 300;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Joiners = @"^\W*(?:(?:and|oh|also|plus|but|so|then|ok|okay|well|btw|yesterday|today|log|note|that|this morning|last (?:week|night|month|\w+day))\W+){0,4}";

    private const string Talk = @"(?:coffee|lunch|breakfast|dinner|drinks?|tea|beers?|call|zoom|meeting|chat|talk|conversation|interview|walk)";

    private const string Did =
        @"(?:met(?: up)?(?: with)?|saw|called|phoned|rang|emailed|mailed|wrote(?: to)?|texted|messaged|pinged|visited|thanked|nudged|reminded|promised|told|gave|helped|sent"
        + @"|(?:talked|spoke|chatted|caught up|followed up)(?: to| with)|(?:bumped|ran) into|reached out to|sent (?:the|an?|my|that) \w+ to|heard (?:back )?from"
        + $@"|(?:(?:had|grabbed|got|did) (?:an? )?(?:\w+ )?)?{Talk}(?: call)? (?:with|w)|(?:am |'m )?(?:going to (?:see|meet|call)|seeing|meeting(?: with)?)"
        + @"|(?:haven't|have not|havent|didn't|did not|didnt|never) (?:hear|heard) (?:back )?from|(?:still )?(?:nothing|no (?:answer|reply|word)) (?:back )?from|got (?:a|an) (?:no|answer|reply|response) from)";

    /// <summary>The person whom something happened with, by name or as "she"; null where the message begins no such thing.</summary>
    /// <param name="utterance">The message, read.</param>
    public static PersonMention? In(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = utterance.Text.Replace('\u2019', '\'');
        if (text.Length > Longest || utterance.Navigation != Navigation.None || utterance.Pasted is { IsWholeText: true })
        {
            return null;
        }

        var first = utterance.People.Where(p => p.Kind is PersonMentionKind.Name or PersonMentionKind.Pronoun).MinBy(p => p.Start);
        return first is not null && (DoneBefore().IsMatch(text[..first.Start]) || (NothingBefore().IsMatch(text[..first.Start]) && TheyDid().IsMatch(text[(first.Start + first.Length)..]))) ? first : null;
    }

    [GeneratedRegex(Joiners + @"(?:(?:i|we)(?:'ve| have|'d| had|'m| am)?\s+)?(?:(?:also|just|then|finally)\s+){0,2}" + Did + @"\s+$", Plainly)]
    private static partial Regex DoneBefore();

    [GeneratedRegex(Joiners + "$", Plainly)]
    private static partial Regex NothingBefore();

    [GeneratedRegex(@"^\s+(?:(?:just|finally|also|then|has|still|never)\s+){0,3}(?:answered|replied|responded|wrote (?:me )?back|got back|said (?:yes|no)\b(?! (?:to look|to try|openings?))|turned me down|declined|(?:called|emailed|texted|messaged|wrote)(?: me)?(?: back)?\b|promised|offered|gave me|sent (?:me|the)\b|introduced me|forwarded|passed (?:me|my|it) |connected me|recommended|referred me|put me in touch|thanked me|helped me|(?:has|did)(?:n'?t| not) (?:answer|repl|respon|writ|call|g[eo]t back))", Plainly)]
    private static partial Regex TheyDid();
}
