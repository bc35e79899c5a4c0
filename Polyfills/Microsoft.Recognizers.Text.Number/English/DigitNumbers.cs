using System.Text;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Numbers in digits: 1,234.5 · 40 000 · .25 · 4/5 · 1 4/5 · ½ · 1.1^23 · 1e3 · 1.3x10^6, without sign.</summary>
internal static class DigitNumbers
{
    /// <summary>No number has more; a list that goes on and on is read number by number.</summary>
    private const int MostGroups = 12;

    /// <summary>The number that begins at a token; none when it hangs on to a word ("abc123", "29km").</summary>
    public static Numeral? Read(NumberText text, int at, int end)
    {
        if (BeginsInsideWord(text, at) || (Fraction(text, at, end) ?? Mixed(text, at, end) ?? Plain(text, at, end)) is not { } number)
        {
            return null;
        }

        number = number.Shape == NumberShape.Fraction ? number : Power(text, number, end) ?? Abbreviated(text, number, end) ?? number;
        var hasUnit = number.To < end && text.IsAttached(number.To) && text.IsWord(number.To) && text.Word(number.To).Role != NumberRole.Multiplier;
        return hasUnit ? null : number;
    }

    /// <summary>Digits with their separators, no power and no unit.</summary>
    public static Numeral? Plain(NumberText text, int at, int end)
    {
        var (to, value) = (at, 0.0);
        if (text.IsDigits(at))
        {
            (to, value) = Grouped(text, at, end);
            if (to == at + 1 && DecimalComma(text, to, end))
            {
                return new Numeral(to + 2, Decimals(value, text.Span(to + 1)), NumberShape.Decimal);
            }
        }
        else if (!text.IsSymbol(at, '.') || text.IsAttached(at) || !text.IsDigits(at + 1) || !text.IsAttached(at + 1))
        {
            return null;
        }

        var isDecimal = IsHalfOfAddress(text, at) || (to + 1 < end && text.IsSymbol(to, '.') && (to == at || text.IsAttached(to)) && text.IsDigits(to + 1) && text.IsAttached(to + 1)
            && !(text.IsSymbol(to + 2, '.') && text.IsAttached(to + 2) && text.IsDigits(to + 3) && text.IsAttached(to + 3))
            && !(text.IsSymbol(at - 1, '.') && text.IsAttached(at) && text.IsDigits(at - 2)));
        return isDecimal
            ? new Numeral(to + 2, Decimals(value, text.Span(to + 1)), NumberShape.Decimal)
            : new Numeral(to, value, NumberShape.Integer);
    }

    /// <summary>"192.168.1.2" is two decimals, where fewer or more parts are whole numbers each.</summary>
    private static bool IsHalfOfAddress(NumberText text, int at)
    {
        var start = IsPart(at - 2) ? at - 4 : at;
        return IsPart(start) && IsPart(start + 2) && IsPart(start + 4) && !IsPart(start + 6) && !IsPart(start - 2) && (at == start || at == start + 4);

        bool IsPart(int digits) => text.IsDigits(digits) && text.IsSymbol(digits + 1, '.') && text.IsAttached(digits + 1) && text.IsDigits(digits + 2) && text.IsAttached(digits + 2);
    }

    public static bool IsVulgarFraction(NumberText text, int at) => VulgarFraction(text, at) is not null;

    private static bool BeginsInsideWord(NumberText text, int at) => text.IsAttached(at) && text.IsWord(at - 1);

    /// <summary>Thousands apart by commas (also two by two, as in India) or by one space; else just the first digits.</summary>
    private static (int To, double Value) Grouped(NumberText text, int at, int end)
    {
        var first = text[at];
        var value = Whole(text.Span(at));
        if (first.Length > 3)
        {
            return (at + 1, value);
        }

        var (to, sum, twos) = (at + 1, value, 0);
        while (to + 1 < end && text.IsSymbol(to, ',') && text.IsAttached(to) && text.IsDigits(to + 1) && text.IsAttached(to + 1))
        {
            var length = text[to + 1].Length;
            if (length is not (2 or 3) || to - at > 2 * MostGroups)
            {
                return (at + 1, value);
            }

            twos += length == 2 ? 1 : 0;
            sum = (sum * (length == 2 ? 100 : 1000)) + Whole(text.Span(to + 1));
            to += 2;
        }

        if (to > at + 1)
        {
            var groups = (to - at - 1) / 2;
            var western = twos == 0;
            var indian = twos > 0 && twos == groups - 1 && text[to - 1].Length == 3 && first.Length < 3;
            return western || indian ? (to, sum) : (at + 1, value);
        }

        while (to < end && to - at <= MostGroups && text.IsDigits(to) && text[to].Length == 3 && text[to].Start == text[to - 1].End + 1 && text.Source[first.Start] != '0')
        {
            sum = (sum * 1000) + Whole(text.Span(to));
            to++;
        }

        return (to, sum);
    }

    /// <summary>"1,3": one comma that separates no thousands.</summary>
    private static bool DecimalComma(NumberText text, int comma, int end) =>
        comma + 1 < end && text.IsSymbol(comma, ',') && text.IsAttached(comma) && text.IsDigits(comma + 1) && text.IsAttached(comma + 1)
        && text[comma + 1].Length != 3 && !(text.IsSymbol(comma - 2, ',') && text.IsAttached(comma - 1))
        && !(text.IsSymbol(comma + 2, ',') && text.IsAttached(comma + 2) && text.IsDigits(comma + 3));

    private static Numeral? Fraction(NumberText text, int at, int end)
    {
        if (VulgarFraction(text, at) is { } vulgar)
        {
            return new Numeral(at + 1, vulgar, NumberShape.Fraction);
        }

        if (at + 2 >= end || !text.IsDigits(at) || !text.IsSymbol(at + 1, '/') || !text.IsDigits(at + 2) || !text.IsAttached(at + 1) || !text.IsAttached(at + 2)
            || (text.IsAttached(at) && (text.IsSymbol(at - 1, '/') || (text.IsHyphen(at - 1) && text.IsDigits(at - 2))))
            || (text.IsSymbol(at + 3, '/') && text.IsDigits(at + 4)))
        {
            return null;
        }

        var below = Whole(text.Span(at + 2));
        return below == 0 ? null : new Numeral(at + 3, Whole(text.Span(at)) / below, NumberShape.Fraction);
    }

    private static Numeral? Mixed(NumberText text, int at, int end) =>
        text.IsDigits(at) && Fraction(text, at + 1, end) is { Value: < 1 } part
            ? part with { Value = Whole(text.Span(at)) + part.Value }
            : null;

    private static double? VulgarFraction(NumberText text, int at)
    {
        var token = text[at];
        if (token.Kind != Tokens.TokenKind.Symbol)
        {
            return null;
        }

        var value = Rune.GetNumericValue(Rune.GetRuneAt(text.Source, token.Start));
        return value is > 0 and < 1 ? value : null;
    }

    /// <summary>"^23", "e+14", "x10^6" behind a number.</summary>
    private static Numeral? Power(NumberText text, Numeral number, int end)
    {
        var at = number.To;
        if (!text.IsAttached(at) || at >= end)
        {
            return null;
        }

        if (text.IsSymbol(at, '^') && Exponent(text, at + 1) is { } power)
        {
            return new Numeral(power.To, Math.Pow(number.Value, power.Value), NumberShape.Power);
        }

        if (text.Is(at, "e") && Exponent(text, at + 1) is { } ten)
        {
            return new Numeral(ten.To, number.Value * Math.Pow(10, ten.Value), NumberShape.Power);
        }

        return text.Is(at, "x") && text.Is(at + 1, "10") && text.IsSymbol(at + 2, '^') && Exponent(text, at + 3) is { } scientific
            ? new Numeral(scientific.To, number.Value * Math.Pow(10, scientific.Value), NumberShape.Power)
            : null;
    }

    private static (int To, double Value)? Exponent(NumberText text, int at)
    {
        var sign = 1;
        while ((text.IsSymbol(at, '-') || text.IsSymbol(at, '+')) && text.IsAttached(at))
        {
            sign = text.IsSymbol(at, '-') ? -sign : sign;
            at++;
        }

        return text.IsDigits(at) && text.IsAttached(at) ? (at + 1, sign * Whole(text.Span(at))) : null;
    }

    /// <summary>"10k", "1.2b", "2.33 k": capitals and small letters are told apart, as 1m is a metre and 10g are grams.</summary>
    private static Numeral? Abbreviated(NumberText text, Numeral number, int end)
    {
        double scale = number.To >= end ? 0 : text.Span(number.To) switch
        {
            "k" or "K" => 1e3,
            "M" or "MM" => 1e6,
            "b" or "B" or "G" => 1e9,
            "T" => 1e12,
            _ => 0,
        };
        return scale == 0 || (text.IsAttached(number.To + 1) && text.IsDigits(number.To + 1))
            ? null
            : number with { To = number.To + 1, Value = number.Value * scale, Scale = scale };
    }

    private static double Whole(ReadOnlySpan<char> digits)
    {
        var value = 0.0;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    private static double Decimals(double value, ReadOnlySpan<char> digits)
    {
        var place = 1.0;
        foreach (var digit in digits)
        {
            place *= 0.1;
            value += (digit - '0') * place;
        }

        return value;
    }
}
