using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Referrals;

/// <summary>An introduction that has happened.</summary>
/// <param name="By">Who introduced the user, or gave the name.</param>
/// <param name="To">To whom.</param>
public sealed record Introduction(PersonMention By, PersonMention To)
{
    /// <summary>The same in the plainest words, as a log is told.</summary>
    public string Told => $"{By.Text} introduced me to {To.Text}";
}

/// <summary>Reads "got introduced to Pete Lang by Ana", "Ana gave me Rita Moss's number": two names, and who came through whom.</summary>
public static partial class IntroductionReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The introduction in a message; null where it tells of none.</summary>
    /// <param name="utterance">The message, read.</param>
    public static Introduction? Read(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        if (utterance.People.Where(p => p.Kind == PersonMentionKind.Name).ToArray() is not [var first, var second] || utterance.Text.TrimEnd().EndsWith('?'))
        {
            return null;
        }

        var text = utterance.Text.Replace('\u2019', '\'');
        var (before, between, after) = (text[..first.Start], text[(first.Start + first.Length)..second.Start], text[(second.Start + second.Length)..]);
        return WasIntroduced().IsMatch(before) && By().IsMatch(between) ? new(second, first)
            : Nothing().IsMatch(before) && GaveMe().IsMatch(between) && Theirs().IsMatch(after) ? new(first, second)
            : null;
    }

    [GeneratedRegex(@"^\W*(?:(?:ok|so|and|also|today|yesterday)\W+)*(?:i\s+|we\s+|i've\s+)?(?:was|were|got|just\s+got|been|have\s+been)\s+(?:just\s+)?(?:introduced|intro'?d|introed|connected|referred)\s+(?:to|with)\s+$", Plainly)]
    private static partial Regex WasIntroduced();

    [GeneratedRegex(@"^\s+(?:yesterday\s+|today\s+|last\s+\w+\s+)?(?:by|through|via|thanks\s+to)\s+$", Plainly)]
    private static partial Regex By();

    [GeneratedRegex(@"^\W*(?:(?:ok|so|and|also|today|yesterday|my\s+\w+)\W+)*$", Plainly)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^\s+(?:has\s+|just\s+|also\s+)?(?:gave|sent|passed|texted|emailed)\s+me\s+$", Plainly)]
    private static partial Regex GaveMe();

    [GeneratedRegex(@"^(?:'s|s'|s)?\s+(?:name|number|phone(?:\s+number)?|contact|e-?mail(?:\s+address)?|card|details|address)\b", Plainly)]
    private static partial Regex Theirs();
}
