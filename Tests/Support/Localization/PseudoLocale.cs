using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Support.Localization;

/// <summary>
/// English in a foreign coat: each letter has an accent that no English word has, each text stands in brackets and is 1.4 times
/// as long. What is seen without that coat did not come from a resource file. It can be taken off again.
/// </summary>
public static partial class PseudoLocale
{
    /// <summary>The Unicode consortium's name for such a locale.</summary>
    public const string Name = "en-XA";

    public const char Opening = '⟦';
    public const char Closing = '⟧';

    private const string Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Foreign = "ȧḅƈḍḙḟġḥḭĵḳḷṃṇȯṗɋṛṣṭṵṿẉẋẏẓȦḄƇḌḘḞĠḤḬĴḲḶṂṆȮṖɊṚṢṬṴṾẈẊẎẒ";
    private const string Vowels = "aeiouAEIOU";

    /// <summary>What makes a word longer, behind its vowels: "Ḥḙēḷḷȯō".</summary>
    private const string Longer = "āēīōūĀĒĪŌŪ";

    /// <summary>What makes a text longer where its vowels do not.</summary>
    private const char Filler = '‧';

    private static readonly FrozenDictionary<char, char> ToForeign = Plain.Zip(Foreign).ToFrozenDictionary(p => p.First, p => p.Second);
    private static readonly FrozenDictionary<char, char> ToPlain = Plain.Zip(Foreign).ToFrozenDictionary(p => p.Second, p => p.First);

    /// <summary>Has the product's assemblies speak it too, where an activity or a page asks for it.</summary>
    public static void Install(params IEnumerable<Assembly> assemblies) => Translation.Install(Name, assemblies, (_, _, text) => Of(text));

    /// <summary>A text of a resource file as it is said in this locale. Places like {0:N0} and patterns of days stay, and the end of a sentence is its end.</summary>
    public static string Of(string text)
    {
        if (DayPattern().IsMatch(text))
        {
            return text;
        }

        var coated = new StringBuilder().Append(Opening);
        var from = 0;
        var end = text.AsSpan().TrimEnd(".,:;!? ").Length;
        foreach (var place in Place().EnumerateMatches(text))
        {
            Coat(text.AsSpan(from, place.Index - from), coated);
            coated.Append(text, place.Index, place.Length);
            from = place.Index + place.Length;
        }

        Coat(text.AsSpan(from, Math.Max(0, end - from)), coated);
        var missing = (int)Math.Ceiling(text.Length * 1.4) - coated.Length - (text.Length - end) - 1;
        return coated.Append(Filler, Math.Max(0, missing)).Append(Closing).Append(text, end, text.Length - end).ToString();
    }

    /// <summary>The English of what was said in this locale; in addresses too.</summary>
    public static string English(string shown)
    {
        shown = Query().Replace(shown, value => Uri.EscapeDataString(English(Uri.UnescapeDataString(value.Value))));
        var plain = new StringBuilder(shown.Length);
        foreach (var letter in shown.Where(c => c is not (Opening or Closing or Filler) && !Longer.Contains(c, StringComparison.Ordinal)))
        {
            plain.Append(ToPlain.GetValueOrDefault(letter, letter));
        }

        return ClockTime().Replace(plain.ToString(), time => TimeOnly.ParseExact(time.Value, "HH:mm", CultureInfo.InvariantCulture).ToString("t", CultureInfo.GetCultureInfo("en-US")));
    }

    /// <summary>The words of a text that wear no coat, in small letters; addresses and names of time zones are none.</summary>
    public static IEnumerable<string> Uncoated(string shown) => Word().Matches(Code().Replace(shown, "")).Select(word => word.Value.ToLowerInvariant());

    /// <summary>A card or message with each of its texts in the coat.</summary>
    public static JToken Coated(JToken message) => Seen.Change(message, text => text.Contains(Closing, StringComparison.Ordinal) ? text : Of(text));

    private static void Coat(ReadOnlySpan<char> text, StringBuilder coated)
    {
        foreach (var letter in text)
        {
            coated.Append(ToForeign.GetValueOrDefault(letter, letter));
            if (Vowels.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var vowel)
            {
                coated.Append(Longer[vowel]);
            }
        }
    }

    [GeneratedRegex(@"^(?=.*[dMy])(?:d+|M+|y+|[ .,])+$")]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"\{\d+[^}]*\}|https?://\S+")]
    private static partial Regex Place();

    [GeneratedRegex(@"https?://[^\s,;""]+|\b[A-Z][A-Za-z_]+/[A-Z][A-Za-z_]+\b|\bUTC\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=https?://\S+=)[^\s&=]*%[^\s&=]*")]
    private static partial Regex Query();

    [GeneratedRegex("[A-Za-z]{2,}(?![A-Za-z…])")]
    private static partial Regex Word();

    /// <summary>This locale has no country, and so the clock of most of the world.</summary>
    [GeneratedRegex(@"(?<![\d:])[0-2]\d:[0-5]\d(?![\d:])(?!\s?[AP]M)")]
    private static partial Regex ClockTime();
}
