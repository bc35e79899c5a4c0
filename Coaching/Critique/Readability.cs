namespace NetworkCoachBot.Coaching.Critique;

/// <summary>How hard a text is to read (METHOD R8).</summary>
public static class Readability
{
    private const int FewestWords = 20;

    /// <summary>
    /// The Flesch-Kincaid grade of an English text: the school year in which it can be read. Null below twenty words,
    /// where the figure says nothing. Never below 0.
    /// </summary>
    public static double? Grade(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = 0;
        var sentences = 0;
        var syllables = 0;
        var open = false;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                var end = i;
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
                {
                    end++;
                }

                words++;
                syllables += Syllables(text.AsSpan(i, end - i));
                open = true;
                i = end;
                continue;
            }

            var ends = c is '!' or '?' || (c == '.' && (i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1]))) || (c == '\n' && i + 1 < text.Length && text[i + 1] is '\n' or '\r');
            if (ends && open)
            {
                sentences++;
                open = false;
            }

            i++;
        }

        sentences += open ? 1 : 0;
        return words < FewestWords ? null : Math.Max(0, (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59);
    }

    /// <summary>An estimate of a word's syllables: groups of vowels, a silent e left out; at least one.</summary>
    public static int Syllables(ReadOnlySpan<char> word)
    {
        var groups = 0;
        var inVowels = false;
        foreach (var c in word)
        {
            var vowel = char.ToLowerInvariant(c) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'é' or 'è' or 'ê' or 'á' or 'à' or 'ö' or 'ü' or 'ä' or 'ó' or 'í' or 'ú';
            groups += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
        }

        if (word.Length > 3 && groups > 1)
        {
            var last = char.ToLowerInvariant(word[^1]);
            var before = char.ToLowerInvariant(word[^2]);
            if (last == 'e' && before != 'l' && !IsVowel(before))
            {
                groups--;
            }
            else if (last is 'd' or 's' && before == 'e' && !(last == 'd' && char.ToLowerInvariant(word[^3]) is 't' or 'd') && !(last == 's' && char.ToLowerInvariant(word[^3]) is 's' or 'x' or 'z' or 'c' or 'g' or 'h') && !IsVowel(char.ToLowerInvariant(word[^3])))
            {
                groups--;
            }
        }

        return Math.Max(1, groups);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
