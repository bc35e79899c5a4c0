namespace Microsoft.Recognizers.Text.Tokens;

internal enum TokenKind
{
    /// <summary>Beyond either end of the text.</summary>
    None,

    /// <summary>A run of letters (and underscores, combining marks, digits of other scripts).</summary>
    Word,

    /// <summary>A run of ASCII digits.</summary>
    Digits,

    /// <summary>One code point of anything else.</summary>
    Symbol,
}

/// <summary>A piece of a text. "9am" is two pieces, the second without a space before.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, bool SpaceBefore)
{
    public int End => Start + Length;
}
