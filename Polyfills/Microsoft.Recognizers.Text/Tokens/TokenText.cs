using System.Text;

namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>A text cut into tokens. Reading beyond its ends is safe: there the tokens are of kind None.</summary>
internal class TokenText
{
    private readonly List<Token> _tokens;

    public TokenText(string source)
    {
        Source = source ?? string.Empty;
        _tokens = Cut(Source);
    }

    public string Source { get; }

    public int Count => _tokens.Count;

    public Token this[int at] => (uint)at < (uint)_tokens.Count ? _tokens[at] : new Token(TokenKind.None, Source.Length, 0, true);

    public ReadOnlySpan<char> Span(int at)
    {
        var token = this[at];
        return Source.AsSpan(token.Start, token.Length);
    }

    /// <summary>The text from one token to before another, in lower case.</summary>
    public string Words(int from, int to) => Source[this[from].Start..this[to - 1].End].ToLowerInvariant();

    public bool Is(int at, string word)
    {
        var token = this[at];
        return token.Length == word.Length && Source.AsSpan(token.Start, token.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    public bool Is(int at, string one, string other) => Is(at, one) || Is(at, other);

    public bool Is(int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(at, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether these words stand here, one token each.</summary>
    public bool Are(int at, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Is(at + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    public bool IsSymbol(int at, char symbol) => this[at] is { Kind: TokenKind.Symbol } token && Source[token.Start] == symbol;

    public bool IsDigits(int at) => this[at].Kind == TokenKind.Digits;

    public bool IsWord(int at) => this[at].Kind == TokenKind.Word;

    public bool IsHyphen(int at) => this[at] is { Kind: TokenKind.Symbol } token && Source[token.Start] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014';

    /// <summary>Whether the token touches the one before it.</summary>
    public bool IsAttached(int at) => at > 0 && this[at] is { Kind: not TokenKind.None, SpaceBefore: false };

    /// <summary>The value of a digits token of up to 9 digits; -1 for anything else.</summary>
    public int Number(int at)
    {
        var token = this[at];
        if (token.Kind != TokenKind.Digits || token.Length > 9)
        {
            return -1;
        }

        var value = 0;
        foreach (var digit in Source.AsSpan(token.Start, token.Length))
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    private static List<Token> Cut(string text)
    {
        var tokens = new List<Token>((text.Length / 4) + 2);
        var spaced = true;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                spaced = true;
                at++;
                continue;
            }

            var (kind, end) = Next(text, at);
            tokens.Add(new Token(kind, at, end - at, spaced));
            (at, spaced) = (end, false);
        }

        return tokens;
    }

    private static (TokenKind Kind, int End) Next(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end > start)
        {
            return (TokenKind.Digits, end);
        }

        int length;
        for (; end < text.Length && IsLetter(text, end, out length); end += length)
        {
        }

        if (end > start)
        {
            return (TokenKind.Word, end);
        }

        IsLetter(text, start, out length);
        return (TokenKind.Symbol, start + length);
    }

    private static bool IsLetter(string text, int at, out int length)
    {
        var first = text[at];
        if (char.IsAscii(first))
        {
            length = 1;
            return char.IsAsciiLetter(first) || first == '_';
        }

        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length);
        return Rune.GetUnicodeCategory(rune) is <= System.Globalization.UnicodeCategory.DecimalDigitNumber;
    }
}
