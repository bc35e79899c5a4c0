using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>A tokenised text that knows what each word says about numbers.</summary>
internal class NumberText : TokenText
{
    private readonly NumberWord[] _words;

    public NumberText(string source)
        : base(source)
    {
        _words = new NumberWord[Count];
    }

    public NumberWord Word(int at)
    {
        if ((uint)at >= (uint)_words.Length)
        {
            return NumberWord.Of([]);
        }

        return _words[at] ??= NumberWord.Of(IsWord(at) ? Span(at) : []);
    }

    /// <summary>Whether the token is a word that a number ends or begins with, "a" aside.</summary>
    public bool IsCardinal(int at) => Word(at).IsCardinal;

    public bool IsArticle(int at) => Is(at, "a", "an");
}

internal enum NumberShape
{
    Integer,
    Decimal,
    Fraction,
    Power,
}

/// <summary>A number read up to before a token. Scale: the multiplier it ends with ("two million": 1e6), else 0.</summary>
internal readonly record struct Numeral(int To, double Value, NumberShape Shape, double Scale = 0);
