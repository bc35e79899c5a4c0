using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>A name put right.</summary>
/// <param name="Whose">Whose it is, as typed; null for "his", "her" or "it".</param>
/// <param name="Name">How it is written.</param>
/// <param name="Part">Which part of the whole name: "last", "first"; null where that is not said.</param>
public sealed record NameMend(string? Whose, string Name, string? Part)
{
    /// <summary>The whole name as it is now.</summary>
    /// <param name="known">As it was kept.</param>
    public string In(string known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var words = known.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Part == "last" ? string.Join(' ', words.Take(Math.Max(1, words.Length - 1)).Append(Name))
            : Part == "first" ? string.Join(' ', words.Skip(1).Prepend(Name))
            : Name.Contains(' ', StringComparison.Ordinal) || words.Length < 2 ? Name
            : Array.FindIndex(words, w => char.ToLowerInvariant(w[0]) == char.ToLowerInvariant(Name[0])) is var at and >= 0 ? string.Join(' ', words.Select((w, i) => i == at ? Name : w))
            : string.Join(' ', words.Skip(1).Prepend(Name));
    }
}

/// <summary>Reads how a name is written: "beths last name is oneill with two ls", "its spelled Smyth".</summary>
public static partial class NameMendReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The name that a line puts right; null where it puts none right.</summary>
    /// <param name="text">What was typed.</param>
    public static NameMend? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Replace('\u2019', '\'').Trim();
        if (plain.Length > 100 || plain.EndsWith('?') || (NameIs().Match(plain) is var match && !match.Success && !(match = Spelled().Match(plain)).Success))
        {
            return null;
        }

        var name = match.Groups["name"].Value.Trim(' ', '"', '\'', '.', '!');
        var whose = match.Groups["whose"].Value.Trim();
        whose = whose.EndsWith("'s", StringComparison.Ordinal) ? whose[..^2] : whose;
        var part = match.Groups["part"].Value.ToLowerInvariant();
        return name.Length < 2 ? null
            : new(whose.ToLowerInvariant() is "" or "his" or "her" or "their" or "the" or "he" or "she" or "they" or "it" or "that" ? null : whose, name, part is "last" or "sur" or "family" ? "last" : part is "first" or "given" ? "first" : null);
    }

    private const string Lead = @"^\W*(?:(?:ok|okay|oh|so|btw|by the way|actually|wait|no|sorry|oops|and|but|also|fyi)\W+)*";

    private const string How = @"(?:\s*[,(]?\s*(?:with|without|not|no|like|and not|as in)\b.{0,40})?\W*$";

    [GeneratedRegex(Lead + @"(?<whose>his|her|their|the|[\p{L}'-]+?(?:'s|s))\s+(?:(?<part>last|sur|family|first|given|full|real)\s?)?name(?:'s| is|s)?\s+(?:really |actually |supposed to be |in fact |also )*(?:spelled |spelt |written )?(?<name>[\p{L}'-]+(?:\s(?!with\b|without\b|not\b|like\b|and\b|as\b)[\p{L}'-]+){0,2}?)" + How, Plainly)]
    private static partial Regex NameIs();

    [GeneratedRegex(Lead + @"(?:(?<whose>it|that|he|she|they|[\p{L}'-]+)(?:'s|s| is)?\s+)?(?:actually |really )?(?:spelled|spelt|written)\s+(?!with\b|like\b|out\b|by\b)(?<name>[\p{L}'-]+(?:\s(?!with\b|without\b|not\b|like\b|and\b)[\p{L}'-]+)?)" + How, Plainly)]
    private static partial Regex Spelled();
}
