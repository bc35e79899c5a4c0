using System.Globalization;

namespace NetworkCoachBot.Language.Text;

/// <summary>Cuts clean text into tokens and writes shorthand out.</summary>
internal sealed class Tokenizer(Shorthand shorthand)
{
    /// <summary>Tokens read at most; what stands behind them does not change what a message is about.</summary>
    public const int Cap = 600;

    private static readonly HashSet<string> BotNames = new(StringComparer.Ordinal)
    {
        "coach", "coachbot", "networkcoach", "networkcoachbot", "networkingcoach", "bot", "networkbot",
    };

    public List<Token> Cut(string text)
    {
        var tokens = new List<Token>(32);
        var i = 0;
        while (i < text.Length && tokens.Count < Cap)
        {
            var c = text[i];
            if (c == ' ')
            {
                i++;
            }
            else
            {
                i = Next(text, i, tokens);
            }
        }

        Homophones.Write(tokens);
        return tokens;
    }

    private int Next(string text, int i, List<Token> tokens)
    {
        var c = text[i];
        if (c == '\n')
        {
            tokens.Add(new Token("\n", TokenKind.LineBreak, Shape.Other, i, i + 1, "\n"));
            return i + 1;
        }

        if (ContactPatterns.EmailEnd(text, i) is var mail and > 0)
        {
            return Add(tokens, "<email>", TokenKind.Email, i, mail, text);
        }

        if (ContactPatterns.UrlEnd(text, i) is var url and > 0)
        {
            return Add(tokens, "<url>", TokenKind.Url, i, url, text);
        }

        if (ContactPatterns.PhoneEnd(text, i) is var phone and > 0)
        {
            return Add(tokens, "<phone>", TokenKind.Phone, i, phone, text);
        }

        if (BotMentionEnd(text, i) is var bot and > 0)
        {
            return Add(tokens, "<bot>", TokenKind.Bot, i, bot, text);
        }

        return char.IsLetterOrDigit(c) ? Word(text, i, tokens) : Mark(text, i, tokens);
    }

    private static int Add(List<Token> tokens, string norm, TokenKind kind, int start, int end, string text)
    {
        tokens.Add(new Token(norm, kind, Shape.Other, start, end, text[start..end].ToLowerInvariant()));
        return end;
    }

    private int Word(string text, int start, List<Token> tokens)
    {
        var end = start + 1;
        while (end < text.Length && Continues(text, end))
        {
            end++;
        }

        if (end - start == 1 && InitialsEnd(text, start) is var stop and > 0)
        {
            var letters = text[start..stop].Replace(".", "", StringComparison.Ordinal);
            tokens.Add(new Token(letters.ToLowerInvariant(), TokenKind.Word, ShapeOf(letters), start, stop, letters.ToLowerInvariant()));
            return stop;
        }

        var raw = text.AsSpan(start, end - start);
        var shape = ShapeOf(raw);
        var lower = Folding.Fold(raw);
        // "w/" and "w/o" carry their slash.
        if (lower == "w" && end < text.Length && text[end] == '/')
        {
            var without = end + 1 < text.Length && text[end + 1] is 'o' or 'O' && (end + 2 == text.Length || text[end + 2] == ' ');
            end += without ? 2 : 1;
            tokens.Add(new Token(without ? "without" : "with", TokenKind.Word, shape, start, end, lower));
            return end;
        }

        if (char.IsAsciiDigit(lower[0]) && lower.All(ch => char.IsAsciiDigit(ch) || ch is '.' or ','))
        {
            tokens.Add(new Token(lower, TokenKind.Number, Shape.Other, start, end, lower));
            return end;
        }

        Expand(Folding.WithoutStretches(lower), shape, start, end, lower, tokens);
        return end;
    }

    /// <summary>The end of letters that each have their dot ("r.j.", "J.T.", "p.m."), the last dot being theirs; -1 where it is another word.</summary>
    private static int InitialsEnd(string text, int start)
    {
        var end = start;
        while (end + 1 < text.Length && char.IsLetter(text[end]) && text[end + 1] == '.')
        {
            end += 2;
        }

        return end - start >= 4 && (end == text.Length || !char.IsLetterOrDigit(text[end])) ? end : -1;
    }

    private void Expand(string word, Shape shape, int start, int end, string lower, List<Token> tokens)
    {
        if (shorthand.Find(word) is { } written)
        {
            foreach (var part in written)
            {
                tokens.Add(new Token(part, TokenKind.Word, shape, start, end, lower));
            }

            return;
        }

        var quote = word.LastIndexOf('\'');
        if (quote <= 0 || word.Length - quote > 3)
        {
            tokens.Add(new Token(word, TokenKind.Word, shape, start, end, lower));
            return;
        }

        var tail = word[quote..];
        var split = end - tail.Length;
        var stem = word[..quote];
        tokens.Add(new Token(shorthand.Find(stem) is [var one] ? one : stem, TokenKind.Word, shape, start, split, lower[..Math.Min(lower.Length, quote)]));
        var norm = tail switch { "'ll" => "will", "'re" => "are", "'ve" => "have", "'d" => "would", "'m" => "am", _ => tail };
        tokens.Add(new Token(norm, TokenKind.Word, Shape.Lower, split, end, tail));
    }

    private static bool Continues(string text, int i)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || c == '_' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
        {
            return true;
        }

        if (i + 1 >= text.Length)
        {
            return false;
        }

        var next = text[i + 1];
        return c switch
        {
            '\'' => char.IsLetter(next) && char.IsLetter(text[i - 1]),
            '-' => char.IsLetterOrDigit(next) && char.IsLetterOrDigit(text[i - 1]),
            '&' => char.IsLetter(next) && char.IsLetter(text[i - 1]),
            '.' or ',' => char.IsAsciiDigit(next) && char.IsAsciiDigit(text[i - 1]),
            _ => false,
        };
    }

    private static int Mark(string text, int i, List<Token> tokens)
    {
        var c = text[i];
        if (IsEmoji(text, i, out var width))
        {
            var emoji = text.Substring(i, width);
            if (tokens.Count == 0 || tokens[^1].Lower != emoji)
            {
                tokens.Add(new Token(emoji, TokenKind.Emoji, Shape.Other, i, i + width, emoji));
            }

            return i + width;
        }

        var end = i + 1;
        while (end < text.Length && text[end] == c)
        {
            end++;
        }

        var mark = c == '.' && end - i > 1 ? "..." : c.ToString();
        tokens.Add(new Token(mark, TokenKind.Punctuation, Shape.Other, i, end, mark));
        return end;
    }

    private static bool IsEmoji(string text, int i, out int width)
    {
        width = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
        return width == 2 || (text[i] > '\u2000' && CharUnicodeInfo.GetUnicodeCategory(text[i]) is UnicodeCategory.OtherSymbol);
    }

    private static Shape ShapeOf(ReadOnlySpan<char> word)
    {
        var upper = 0;
        var lower = 0;
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return (upper, lower) switch
        {
            (0, 0) => Shape.Other,
            (0, _) => Shape.Lower,
            (_, 0) => word.Length == 1 ? Shape.Capital : Shape.Upper,
            (1, _) when char.IsUpper(word[0]) => Shape.Capital,
            _ => Shape.Mixed,
        };
    }

    private static int BotMentionEnd(string text, int i)
    {
        if (text[i] == '<' && text.AsSpan(i).StartsWith("<at>", StringComparison.OrdinalIgnoreCase))
        {
            var close = text.IndexOf("</at>", i, StringComparison.OrdinalIgnoreCase);
            return close < 0 || close - i > 80 ? -1 : close + 5;
        }

        if (text[i] != '@')
        {
            return -1;
        }

        var end = i + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-'))
        {
            end++;
        }

        return BotNames.Contains(text[(i + 1)..end].ToLowerInvariant().Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)) ? end : -1;
    }
}
