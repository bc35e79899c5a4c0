namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Fractions in words: "two thirds", "five and a quarter", "half a million", "one out of three".</summary>
internal static class Fractions
{
    public static Numeral? Read(NumberText text, int at) => ReadPart(text, at) ?? Ratio(text, at);

    /// <summary>As Read, but no ratio: in "10000 over 3 years" nothing is divided.</summary>
    public static Numeral? ReadPart(NumberText text, int at)
    {
        Numeral? spoken = null;
        if (Terminal(text, at) is { } terminal)
        {
            spoken = terminal.LastAnd > at ? Mixed(text, at, terminal.LastAnd, terminal.At) : Proper(text, at, terminal.At);
        }

        return spoken ?? BarePart(text, at);
    }

    /// <summary>Where the words of a number end in one that names a part ("thirds", "half"), and the last "and" before it.</summary>
    private static (int At, int LastAnd)? Terminal(NumberText text, int at)
    {
        var lastAnd = -1;
        for (var i = at; i < at + 24; i++)
        {
            var word = text.Word(i);
            if (word.Ordinal || word.Role == NumberRole.Part)
            {
                return (i, lastAnd);
            }

            if (text.Is(i, "and"))
            {
                lastAnd = i;
            }
            else if (!word.IsCardinal && !text.IsArticle(i) && !text.IsHyphen(i) && !(i <= at + 2 && (text.IsDigits(i) || text.IsSymbol(i, '.'))))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A whole number "and" a part; a part without a scale of its own takes the whole's: "3 million and a half" is 3.5 million.</summary>
    private static Numeral? Mixed(NumberText text, int at, int and, int terminal)
    {
        if (Cardinals.Read(text, at, and) is not { Shape: NumberShape.Integer or NumberShape.Decimal } whole || whole.To != and
            || (Proper(text, and + 1, terminal) ?? Half(text, and + 1, terminal)) is not { } part)
        {
            return null;
        }

        // "five and a half million" is 5.5 million, "one billion and a half million" a sum.
        var wholeValue = whole.Scale < part.Scale ? whole.Value * part.Scale : whole.Value;
        var partValue = part.Scale == 0 && whole.Scale >= 1000 ? part.Value * whole.Scale : part.Value;
        return new Numeral(part.To, wholeValue + partValue, NumberShape.Fraction);
    }

    /// <summary>"one and half": the article is easily forgotten.</summary>
    private static Numeral? Half(NumberText text, int at, int terminal) =>
        at == terminal && text.Is(at, "half") ? Scaled(text, new Numeral(at + 1, 0.5, NumberShape.Fraction)) : null;

    private static Numeral? Proper(NumberText text, int at, int terminal)
    {
        var name = text.Word(terminal);
        if (Divide(text, at, terminal) is not var (numerator, denominator))
        {
            return null;
        }

        // "a second", "one first" name no part; and only one part goes without a plural.
        if ((numerator != 1 && !name.Plural) || denominator == 0 || (name.Ordinal && denominator <= 2))
        {
            return null;
        }

        return Scaled(text, new Numeral(terminal + 1, numerator / denominator, NumberShape.Fraction));
    }

    private static Numeral Scaled(NumberText text, Numeral part)
    {
        var at = text.Is(part.To, "of") && text.IsArticle(part.To + 1) ? part.To + 2 : text.IsArticle(part.To) ? part.To + 1 : part.To;
        return text.Word(at) is { Role: NumberRole.Multiplier, Ordinal: false, Value: var scale }
            ? new Numeral(at + 1, part.Value * scale, scale == 12 ? NumberShape.Integer : NumberShape.Fraction, scale)
            : part;
    }

    /// <summary>
    /// Splits words like "twenty twenty fifths" into numerator and denominator. The denominator takes words from the right for
    /// as long as they make up one ordinal; when they all do ("one hundred thirty fifths"), it begins after the last multiplier
    /// that a smaller number follows, else it is the last word alone.
    /// </summary>
    private static (double Numerator, double Denominator)? Divide(NumberText text, int at, int terminal)
    {
        var name = text.Word(terminal);
        var split = terminal;
        if (text.IsDigits(at))
        {
            return null;
        }

        if (name.Ordinal)
        {
            var left = name;
            while (split > at)
            {
                var previous = text.IsHyphen(split - 1) ? split - 2 : split - 1;
                if (previous < at || !Ordinals.Composes(text.Word(previous), left))
                {
                    break;
                }

                split = previous;
                left = text.Word(previous);
            }

            // "a hundred thousand" is one number: its "a" is no numerator.
            if (split == at || (split == at + 1 && split < terminal && left.Role == NumberRole.Multiplier && text.IsArticle(at)))
            {
                split = AfterLastMultiplier(text, at, terminal);
            }
        }

        var numeratorEnd = split > at && text.IsHyphen(split - 1) ? split - 1 : split;
        var numerator = numeratorEnd == at + 1 && text.IsArticle(at) ? 1 : Cardinals.Read(text, at, numeratorEnd) is { } number && number.To == numeratorEnd ? number.Value : -1;
        if (numerator < 0)
        {
            return null;
        }

        var denominator = split == terminal ? name.Value : Ordinals.Value(text, split, terminal);
        return denominator is { } found ? (numerator, found) : null;
    }

    private static int AfterLastMultiplier(NumberText text, int at, int terminal)
    {
        for (var i = at; i + 1 < terminal; i++)
        {
            if (text.Word(i) is { Role: NumberRole.Multiplier } && text.Word(i + 1) is { IsCardinal: true, Role: not NumberRole.Multiplier })
            {
                return i + 1;
            }
        }

        // "ninety - five hundred fifths": nothing small between the multiplier and the name.
        return terminal;
    }

    /// <summary>"half a million", "quarter million": the part alone says nothing without a scale.</summary>
    private static Numeral? BarePart(NumberText text, int at)
    {
        if (text.Word(at) is not { Role: NumberRole.Part, Plural: false } part)
        {
            return null;
        }

        var scaled = Scaled(text, new Numeral(at + 1, 1 / part.Value, NumberShape.Fraction));
        return scaled.Scale > 0 ? scaled : null;
    }

    /// <summary>"one over three", "two out of five", "one in ten"; the last two only when the first number is the smaller.</summary>
    private static Numeral? Ratio(NumberText text, int at)
    {
        if (Cardinals.Read(text, at) is not { Shape: NumberShape.Integer } above)
        {
            return null;
        }

        var over = text.Is(above.To, "over");
        var next = over || text.Is(above.To, "in") ? above.To + 1 : text.Are(above.To, "out", "of") ? above.To + 2 : 0;
        return next > 0 && Cardinals.Read(text, next) is { Shape: NumberShape.Integer, Value: > 0 } below && (over || above.Value < below.Value)
            ? new Numeral(below.To, above.Value / below.Value, NumberShape.Fraction)
            : null;
    }
}
