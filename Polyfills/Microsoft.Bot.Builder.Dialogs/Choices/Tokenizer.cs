namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits a text into the words that are compared with choices.</summary>
public delegate List<Token> TokenizerFunction(string text, string locale = null);

/// <summary>A word and where it stands.</summary>
public class Token
{
    /// <summary>The place of the first character.</summary>
    public int Start { get; set; }
    /// <summary>The place of the last character.</summary>
    public int End { get; set; }
    public string Text { get; set; }
    /// <summary>The form that is compared.</summary>
    public string Normalized { get; set; }
}

/// <summary>The tokenizer that is used unless another is given.</summary>
public class Tokenizer
{
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    /// <summary>Splits at white space and punctuation; a character outside the basic plane (an emoji) is a word of its own. Compares in lower case.</summary>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        text ??= string.Empty;
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsSurrogatePair(text, i);
            if (!pair && !IsBreak(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            Add(tokens, text, ref start, i);
            if (pair)
            {
                start = i++;
                Add(tokens, text, ref start, i + 1);
            }
        }

        Add(tokens, text, ref start, text.Length);
        return tokens;
    }

    private static void Add(List<Token> tokens, string text, ref int start, int end)
    {
        if (start >= 0)
        {
            var word = text[start..end];
            tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
            start = -1;
        }
    }

    // Controls, punctuation and symbols of ASCII and Latin-1; combining marks; general punctuation up to the dingbats.
    private static bool IsBreak(char c) =>
        c is < '0' or (> '9' and < 'A') or (> 'Z' and < 'a') or (> 'z' and < '\u00C0') or (>= '\u02B9' and <= '\u036F') or (>= '\u2000' and <= '\u2BFF') or (>= '\u2E00' and <= '\u2E7F');
}
