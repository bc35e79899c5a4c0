namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Ordinals counted from the start: "twenty-first", "a hundred trillionth", "21st".</summary>
internal static class Ordinals
{
    /// <summary>The ordinal that begins at a token: up to before which token, and its number.</summary>
    public static (int To, double Value)? Read(NumberText text, int at)
    {
        if (text.IsDigits(at))
        {
            return Digits(text, at);
        }

        var word = text.Word(at);
        if (word.Role == NumberRole.None && !text.IsArticle(at))
        {
            return null;
        }

        for (var i = at; i < at + 24; i++)
        {
            word = text.Word(i);
            if (word.Ordinal)
            {
                return !word.Plural && IsOne(text, at, i) ? (i + 1, Value(text, at, i)) : null;
            }

            if (!word.IsCardinal && !(i > at && (text.Is(i, "and") || text.IsHyphen(i))) && !(i == at && text.IsArticle(i)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"21st", "4th", "1,000th".</summary>
    public static (int To, double Value)? Digits(NumberText text, int at)
    {
        if (!text.IsDigits(at) || (text.IsAttached(at) && text.IsWord(at - 1)) || DigitNumbers.Plain(text, at, int.MaxValue) is not { Shape: NumberShape.Integer } number)
        {
            return null;
        }

        var suffix = text.Span(number.To);
        var fits = text.IsAttached(number.To) && suffix.Length == 2 && (suffix.Equals("th", StringComparison.OrdinalIgnoreCase)
            || ((number.Value % 100) is < 11 or > 13 && suffix.Equals((number.Value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" }, StringComparison.OrdinalIgnoreCase)));
        return fits ? (number.To + 1, number.Value) : null;
    }

    /// <summary>What the words from a token up to and with an ordinal one are worth.</summary>
    public static double Value(NumberText text, int from, int last)
    {
        var (sum, current) = (0.0, 0.0);
        for (var i = from; i <= last; i++)
        {
            var word = text.Word(i);
            if (word.Role != NumberRole.Multiplier)
            {
                current += word.Value;
            }
            else if (word.Value == 100 || (i < last && text.Word(i + 1) is { Role: NumberRole.Multiplier }))
            {
                current = Math.Max(current, 1) * word.Value;
            }
            else
            {
                sum += Math.Max(current, 1) * word.Value;
                current = 0;
            }
        }

        return sum + current;
    }

    /// <summary>Whether a cardinal word and the word after it belong to one number.</summary>
    public static bool Composes(NumberWord word, NumberWord next) =>
        word.IsCardinal && word.Role switch
        {
            NumberRole.Multiplier => next.Role != NumberRole.Multiplier || next.Value < word.Value || next.Value >= 1000,
            NumberRole.Tens => next.Role is NumberRole.Unit or NumberRole.Multiplier,
            _ => next.Role == NumberRole.Multiplier,
        };

    private static bool IsOne(NumberText text, int first, int last)
    {
        var next = text.Word(last);
        for (var i = last - 1; i >= first; i--)
        {
            if (text.IsArticle(i))
            {
                return i == first && next.Role == NumberRole.Multiplier;
            }

            if (text.Is(i, "and"))
            {
                if (text.Word(i - 1).Role != NumberRole.Multiplier)
                {
                    return false;
                }
            }
            else if (!text.IsHyphen(i))
            {
                if (!Composes(text.Word(i), next))
                {
                    return false;
                }

                next = text.Word(i);
            }
        }

        return true;
    }
}
