using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Whole numbers and decimals in words, in digits and mixed: "two hundred and two thousand", "4 thousand", "five point five".</summary>
internal static class Cardinals
{
    /// <summary>The longest number that begins at a token and ends before <paramref name="end"/>; without sign.</summary>
    public static Numeral? Read(NumberText text, int at, int end = int.MaxValue)
    {
        if (Group(text, at, end, double.MaxValue) is not { } whole)
        {
            return null;
        }

        if (whole.Shape == NumberShape.Power || !text.Is(whole.To, "point") || whole.To + 1 >= end || PointDigits(text, whole.To + 1, end) is not { } decimals)
        {
            return whole;
        }

        var value = double.Parse($"{whole.Value}.{decimals.Digits}", CultureInfo.InvariantCulture);
        var to = decimals.To;
        if (Multiplier(text, to, end) is { } scale)
        {
            return new Numeral(to + 1, value * scale, NumberShape.Decimal, scale);
        }

        return new Numeral(to, value, NumberShape.Decimal);
    }

    /// <summary>Hundreds, then thousands and more, then what is smaller than the last of them.</summary>
    private static Numeral? Group(NumberText text, int at, int end, double below)
    {
        if (Hundreds(text, at, end) is not { } number)
        {
            return null;
        }

        var (to, value, scale) = (number.To, number.Value, number.Scale);
        while (Multiplier(text, to, end) is { } next && next < below && next != 100 && value < 1e30)
        {
            value *= next;
            scale = scale >= 1000 ? scale * next : next;
            to++;
        }

        if (value >= below)
        {
            return null;
        }

        if (scale < 1000 || text.Word(to - 1).Plural)
        {
            return new Numeral(to, value, number.Shape, scale);
        }

        var rest = text.Is(to, "and") ? to + 1 : to;
        return Group(text, rest, end, scale) is { Shape: NumberShape.Integer } smaller && Multiplier(text, rest, end) is null
            ? new Numeral(smaller.To, value + smaller.Value, number.Shape, smaller.Scale)
            : new Numeral(to, value, number.Shape, scale);
    }

    private static Numeral? Hundreds(NumberText text, int at, int end)
    {
        if (Chunk(text, at, end) is not { } chunk)
        {
            return null;
        }

        if (chunk.Value >= 100 || chunk.Scale > 0 || Multiplier(text, chunk.To, end) is not 100)
        {
            return chunk;
        }

        var (to, value) = (chunk.To + 1, chunk.Value * 100);
        var rest = text.Is(to, "and") ? to + 1 : to;
        return Chunk(text, rest, end) is { Shape: NumberShape.Integer, Value: < 100, Scale: 0 } tail && tail.To > rest && Multiplier(text, tail.To, end) is not 100 && !text.IsArticle(rest)
            ? new Numeral(tail.To, value + tail.Value, chunk.Shape)
            : new Numeral(to, value, chunk.Shape, 100);
    }

    /// <summary>What a multiplier may follow: up to ninety-nine in words, any number in digits, "a" or nothing before a multiplier.</summary>
    private static Numeral? Chunk(NumberText text, int at, int end)
    {
        if (at >= end)
        {
            return null;
        }

        var word = text.Word(at);
        if (!word.IsCardinal)
        {
            return text.IsArticle(at) && Multiplier(text, at + 1, end) is not null
                ? new Numeral(at + 1, 1, NumberShape.Integer)
                : DigitNumbers.Read(text, at, end) is { Shape: not NumberShape.Fraction } digits ? digits : null;
        }

        if (word.Role == NumberRole.Multiplier)
        {
            return word.Plural || word.Short ? null : new Numeral(at, 1, NumberShape.Integer);
        }

        if (word.Role == NumberRole.Tens)
        {
            var next = text.IsHyphen(at + 1) || text.Is(at + 1, "and") ? at + 2 : at + 1;
            if (next < end && text.Word(next) is { Role: NumberRole.Unit, Ordinal: false, Value: > 0 } unit)
            {
                return new Numeral(next + 1, word.Value + unit.Value, NumberShape.Integer);
            }
        }

        return new Numeral(at + 1, word.Value, NumberShape.Integer);
    }

    private static double? Multiplier(NumberText text, int at, int end) =>
        at < end && text.Word(at) is { Role: NumberRole.Multiplier, Ordinal: false } word ? word.Value : null;

    /// <summary>What is said after the point, as digits: "nought four" is 04, "seventy-one" 71.</summary>
    private static (int To, string Digits)? PointDigits(NumberText text, int at, int end)
    {
        var digits = new StringBuilder();
        while (digits.Length < 15 && (text.IsDigits(at) || text.IsCardinal(at)) && Chunk(text, at, end) is { Shape: NumberShape.Integer, Value: < 100 } chunk && chunk.To > at)
        {
            digits.Append(CultureInfo.InvariantCulture, $"{chunk.Value}");
            at = chunk.To;
        }

        return digits.Length == 0 ? null : (at, digits.ToString());
    }
}
