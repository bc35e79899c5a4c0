using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Referrals;

/// <summary>How well two people know each other, as somebody says.</summary>
public enum SaidCloseness
{
    /// <summary>Barely, or only by name.</summary>
    Barely,

    /// <summary>They have had to do with each other; also where the words do not tell.</summary>
    Somewhat,

    /// <summary>Well: worked together, friends, family.</summary>
    Well,
}

/// <summary>Reads an answer to "how well do you know Ana?": "we worked together for years".</summary>
public static partial class ClosenessReader
{
    /// <summary>How well; a doubt weighs more than a tie: "not close friends".</summary>
    /// <param name="text">What was typed.</param>
    public static SaidCloseness Read(string text) =>
        Barely().IsMatch(text) ? SaidCloseness.Barely
        : Well().IsMatch(text) ? SaidCloseness.Well
        : SaidCloseness.Somewhat;

    /// <summary>Whether a sentence tells how well the user knows somebody it names: "i barely know ed", "ed and i go way back".</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsOfOne(string text) => text.Length <= 100 && OfOne().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:well|but|and|though|honestly|actually|tbh|ok)\W+)*(?:(?:i|we) (?:barely|hardly|don'?t really|do not really|only|just|kind of|sort of)? ?know \p{L}+(?: \p{L}+)? ?(?:(?:very |really |pretty |quite |not (?:that |very )?)?well|only by name|a little|a bit|though|from \p{L}+)?|\p{L}+(?: \p{L}+)? and (?:i|me) (?:are|were|go|have been|'re) .{0,20}(?:friends|close|way back|back)|(?:me|i) and \p{L}+ (?:are|go|were) .{0,20}(?:friends|close|way back|back)|\p{L}+(?: \p{L}+)? (?:barely|hardly) knows me)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOne();

    [GeneratedRegex(@"\b(?:barely|hardly|not (?:very |that |so |too |really )?(?:well|much|close)|don'?t (?:really )?know|no idea|idk|not sure|by name|never|online only|stranger|unknown|met once|only once)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Barely();

    [GeneratedRegex(@"\b(?:well|close|friends?|best|years|family|cousin|brother|sister|uncle|aunt|married|worked|work together|colleagues?|boss|mentor|neighbou?rs?|roommates?|partner|school together|old)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Well();
}
