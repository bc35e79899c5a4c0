using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Contacts;

/// <summary>One tag for several people.</summary>
/// <param name="Who">Their names, as typed.</param>
/// <param name="Tag">The tag, without a mark; empty where it is nothing but marks.</param>
public sealed record TagReading(IReadOnlyList<string> Who, string Tag);

/// <summary>Reads "tag Ana, Jim and Sue as chamber".</summary>
public static partial class TagReader
{
    /// <summary>The names and the tag; null where the words ask for something else.</summary>
    /// <param name="text">What was typed.</param>
    public static TagReading? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tags().Match(text) is { Success: true } said
            ? new([.. Names().Split(said.Groups["who"].Value).Where(n => n.Length > 0)], said.Groups["tag"].Value.Trim(' ', '#', '"', '.', '!'))
            : null;
    }

    [GeneratedRegex(@"^(?:please )?tag (?<who>[^\n]{2,120}?) (?:as|with) #?(?<tag>[^,\n]{1,40})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@", and | and |, ?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
