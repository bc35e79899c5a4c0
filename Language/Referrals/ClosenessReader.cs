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

    [GeneratedRegex(@"\b(?:barely|hardly|not (?:very |that |so |too |really )?(?:well|much|close)|don'?t (?:really )?know|no idea|idk|not sure|by name|never|online only|stranger|unknown|met once|only once)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Barely();

    [GeneratedRegex(@"\b(?:well|close|friends?|best|years|family|cousin|brother|sister|uncle|aunt|married|worked|work together|colleagues?|boss|mentor|neighbou?rs?|roommates?|partner|school together|old)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Well();
}
