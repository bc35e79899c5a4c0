namespace NetworkCoachBot.Language.Text;

internal enum TokenKind
{
    Word,
    Number,
    Punctuation,
    LineBreak,
    Email,
    Url,
    Phone,
    Emoji,
    Bot,
}

internal enum Shape
{
    Other,
    Lower,
    Capital,
    Upper,
    Mixed,
}

/// <summary>
/// A word or mark. Norm is folded, lower-case, written out ("w" is "with"); Start and End count characters of the clean text.
/// One typed word can give two tokens with one span ("dunno": do not know).
/// </summary>
internal readonly record struct Token(string Norm, TokenKind Kind, Shape Shape, int Start, int End, string Lower)
{
    public bool IsWord => Kind is TokenKind.Word;

    public bool Ends => Kind is TokenKind.LineBreak || (Kind is TokenKind.Punctuation && Norm is "." or "!" or "?" or ";");
}
