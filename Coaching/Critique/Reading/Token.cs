namespace NetworkCoachBot.Coaching.Critique.Reading;

/// <summary>What a token is. Only words and numbers take part in phrases; marks separate them.</summary>
public enum TokenKind
{
    /// <summary>A word, normalised.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>A web or mail address; its word is "link".</summary>
    Link,

    /// <summary>Punctuation, a symbol or an emoji.</summary>
    Mark,

    /// <summary>A line break.</summary>
    Break,
}

/// <summary>
/// One normalised word or mark and where it stands in the text as typed: start inclusive, end exclusive, in
/// UTF-16 code units. A contraction becomes two tokens over the same stretch ("I'm": i, am).
/// </summary>
/// <param name="Word">Lower case, without diacritics, contractions and chat spellings written out.</param>
/// <param name="Capital">Whether it was typed with a capital first letter and not wholly in capitals.</param>
public readonly record struct Token(string Word, TokenKind Kind, int Start, int End, bool Capital)
{
    /// <summary>Whether it takes part in phrases.</summary>
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number or TokenKind.Link;
}
