using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Masking;

/// <summary>A word where it stands.</summary>
/// <param name="Text">As written.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Line">The line it is on.</param>
/// <param name="Opens">Whether a capital is expected here: a sentence, a line, a quotation begins.</param>
internal sealed partial record MaskWord(string Text, int Start, int Line, bool Opens)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Text.Length;

    /// <summary>Where it ends without a possessive.</summary>
    public int StemEnd => Start + Stem.Length;

    /// <summary>The word without a possessive: "Jimmy's" is Jimmy.</summary>
    public string Stem { get; } = Possessive().Replace(Text, "");

    /// <summary>The stem in small letters, without accents.</summary>
    public string Norm => Folding.Fold(Stem).Replace('\u2019', '\'');

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => char.GetUnicodeCategory(Text[0]) is System.Globalization.UnicodeCategory.UppercaseLetter or System.Globalization.UnicodeCategory.TitlecaseLetter;

    /// <summary>The words of a text.</summary>
    public static IReadOnlyList<MaskWord> Of(string text)
    {
        var words = new List<MaskWord>();
        var (line, at) = (0, 0);
        foreach (Match found in Word().Matches(text))
        {
            var between = text[at..found.Index];
            line += between.Count(c => c == '\n');
            words.Add(new MaskWord(found.Value, found.Index, line, words.Count == 0 || Opening().IsMatch(between)));
            at = found.Index + found.Length;
        }

        return words;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+(?:['\u2019-][\p{L}\p{M}\p{Nd}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:['\u2019]s|(?<=s)['\u2019])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"[.!?:\n""\u201c\u2026(\u2022*]|^\s*[-\u2013\u2014]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
