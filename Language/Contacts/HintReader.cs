using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Contacts;

/// <summary>Reads what is said of somebody who is not named: where a new one is, or a detail of the one spoken of last.</summary>
public static partial class HintReader
{
    /// <summary>Where somebody new is, before who they are: "I know someone at Contoso"; null where the sentence is about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static string? SomebodyAt(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OfSomebody().Match(text) is { Success: true } said ? said.Groups["where"].Value.Trim() : null;
    }

    /// <summary>What is said of the one spoken of last: "her kid is Owen"; null where the sentence is about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static string? OfTheirs(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Theirs().Match(text) is { Success: true } said ? said.Groups["what"].Value.Trim().TrimEnd('.', '!') : null;
    }

    [GeneratedRegex(@"^\W*(?:(?:and|also|oh|ok|well|actually|btw)\W+){0,2}(?:i (?:also )?know|add|i met|there(?:'s| is)) (?:some(?:one|body)|a (?:guy|man|woman|person|lady)) (?:who works )?(?:at|from|with) (?<where>(?:the )?[\p{L}\d&'\u2019.-]{2,40}(?: [\p{L}\d&'\u2019.-]{1,40}){0,3}?)[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfSomebody();

    [GeneratedRegex(@"^(?:and |also |oh |btw |so )*(?:his|her|their)\s+(?<what>(?!name\b)\p{L}[^,;?]*\s(?:is|are|was|were|has|have|just|goes|likes|works|plays|studies|lives)\s.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Theirs();
}
