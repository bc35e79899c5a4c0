using System.Globalization;
using System.Text;

namespace NetworkCoachBot.Language.Text;

/// <summary>Lower-case without accents, for comparing words.</summary>
internal static class Folding
{
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (System.Text.Ascii.IsValid(word))
        {
            return word.ToString().ToLowerInvariant();
        }

        var decomposed = word.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var kept = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            kept.Append(c switch { 'ø' => 'o', 'ł' => 'l', 'đ' => 'd', 'ı' => 'i', _ => c });
            if (c is 'ß')
            {
                kept.Length--;
                kept.Append("ss");
            }
        }

        return kept.ToString();
    }

    /// <summary>"soooo" is "soo": no letter three times in a row.</summary>
    public static string WithoutStretches(string word)
    {
        var run = 1;
        for (var i = 1; i < word.Length; i++)
        {
            run = word[i] == word[i - 1] && char.IsLetter(word[i]) ? run + 1 : 1;
            if (run == 3)
            {
                return Squeeze(word);
            }
        }

        return word;
    }

    private static string Squeeze(string word)
    {
        var kept = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (kept.Length < 2 || c != kept[^1] || c != kept[^2])
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }
}
