using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Preparation;

/// <summary>What somebody says that they want from a meeting.</summary>
public enum SaidAim
{
    /// <summary>How things are in the other's field.</summary>
    Information,

    /// <summary>What the other thinks of the user's résumé.</summary>
    Resume,

    /// <summary>Paths the user has not thought of.</summary>
    Paths,

    /// <summary>Who else is worth talking to.</summary>
    Names,
}

/// <summary>Reads what a meeting is for: "I want her to look at my resume".</summary>
public static partial class AimReader
{
    /// <summary>The aim that a message names; null for none.</summary>
    /// <param name="text">What was typed.</param>
    public static SaidAim? Read(string text) =>
        OfResume().IsMatch(text) ? SaidAim.Resume
        : OfNames().IsMatch(text) ? SaidAim.Names
        : OfPaths().IsMatch(text) ? SaidAim.Paths
        : null;

    /// <summary>The aim that a message is, with nothing beside it: "names"; null where it is anything else.</summary>
    /// <param name="text">What was typed.</param>
    public static SaidAim? ReadAlone(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = text.Trim().TrimEnd('.', '!', '?').ToLowerInvariant();
        return !Alone().IsMatch(bare) ? null
            : Read(text) ?? (bare.Contains("name", StringComparison.Ordinal) ? SaidAim.Names : SaidAim.Information);
    }

    [GeneratedRegex(@"^(?:information|info|(?:my )?r[eé]sum[eé]|(?:my )?cv|(?:other |new )?paths|names|more names|introductions)$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(?:r[eé]sum[eé]|cv)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfResume();

    [GeneratedRegex(@"\b(?:(?:for|get|some|more|ask(?:ing)?(?: \w+)? for|want) names|who else|introductions|intros)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfNames();

    [GeneratedRegex(@"\b(?:(?:career|other|new) (?:paths?|options|directions?)|paths)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfPaths();
}
