using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Text;

/// <summary>Takes out what phones put beside words and is no part of a name: pictures and smileys.</summary>
internal static partial class Ornaments
{
    /// <summary>The text without smileys: "Contoso :-)" is "Contoso".</summary>
    public static string WithoutSmileys(string text) => Smiley().Replace(text, "").TrimEnd(' ');

    /// <summary>The text without either.</summary>
    public static string Without(string text) => WithoutSmileys(
        string.Concat(text.EnumerateRunes().Where(r => Rune.GetUnicodeCategory(r) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.Format) && r.Value is not 0xFE0F and not (>= 0x1F3FB and <= 0x1F3FF))));

    [GeneratedRegex(@"(?:(?<=^|\s)(?:[:;=8][-'^o]?[)(\]DPp3*|/]+|[xX]D+|<3+|\^_*\^))+(?=$|[\s,.!])", RegexOptions.CultureInvariant)]
    private static partial Regex Smiley();
}
