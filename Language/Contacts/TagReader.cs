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
            ? new([.. Names().Split(said.Groups["who"].Value).Where(n => n.Length > 0)], Bare(said.Groups["tag"].Value))
            : null;
    }

    /// <summary>The tag that is to go, where nobody is named: "delete the tag finance"; null where no tag is.</summary>
    /// <param name="text">What was typed.</param>
    public static string? RemovedIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Removed().Match(text.Trim()) is { Success: true } said ? said.Groups["tag"].Value.Trim(' ', '#', '"', '\'') : null;
    }

    /// <summary>A tag without the words that only join the wish to another: "robotics too" is "robotics".</summary>
    internal static string Bare(string tag) => Joined().Replace(tag.Trim(' ', '#', '"', '\'', '.', '!'), "");

    [GeneratedRegex(@"^\W*(?:please |can you |could you |ok |and )*(?:delete|remove|drop|take off|untag) (?:the |that |his |her |their )?(?:tags? #?[""']?(?<tag>[^,\n""']{1,40}?)[""']?|#?[""']?(?<tag>[^,\n""']{1,40}?)[""']? tag)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Removed();

    [GeneratedRegex(@"[\s,]+(?:too|also|as well|please|pls|now|again|instead)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^(?:please )?tag (?<who>[^\n]{2,120}?) (?:as|with) #?(?<tag>[^,\n]{1,40})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@", and | and |, ?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
