using Microsoft.Recognizers.Text.DateTime.Meaning;
using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Days of the month and years, in digits and words.</summary>
internal static class DayNumbers
{
    /// <summary>1 to 31 as digits ("3", "03", "21st") or an ordinal ("twenty third").</summary>
    public static Found<int>? Day(Passage text, int at)
    {
        if (text.IsDigits(at))
        {
            var day = text[at].Length <= 2 ? text.Number(at) : 0;
            var to = HasSuffix(text, at) ? at + 2 : at + 1;
            return day is >= 1 and <= 31 && !IsCutOff(text, at, to) ? new(to, day) : null;
        }

        return OrdinalDay(text, at);
    }

    /// <summary>As Day, or a cardinal in words: "twenty five January".</summary>
    public static Found<int>? DayOrCardinal(Passage text, int at) =>
        Day(text, at) ?? (text.IsCardinal(at) && Cardinals.Read(text, at) is { Value: >= 1 and <= 31, Shape: NumberShape.Integer } number && !text.IsDigits(at)
            ? new(number.To, (int)number.Value)
            : null);

    /// <summary>"21st", "the twenty third": a day that says it is one.</summary>
    public static Found<int>? OrdinalDay(Passage text, int at)
    {
        if (text.IsDigits(at))
        {
            return HasSuffix(text, at) ? Day(text, at) : null;
        }

        return text.Word(at).Role != NumberRole.None && Ordinals.Read(text, at) is { Value: >= 1 and <= 31 } ordinal
            ? new(ordinal.To, (int)ordinal.Value)
            : null;
    }

    /// <summary>Four digits or a year in words.</summary>
    public static Found<int>? Year(Passage text, int at) =>
        text.IsDigits(at)
            ? text[at].Length == 4 && text.Number(at) is >= 1000 and <= 2999 && !(text.IsAttached(at + 1) && text.IsWord(at + 1)) ? new(at + 1, text.Number(at)) : null
            : SpokenYear(text, at);

    /// <summary>"nineteen seventy two", "two thousand and five", "twenty twenty".</summary>
    public static Found<int>? SpokenYear(Passage text, int at)
    {
        var first = text.Word(at);
        if (!first.IsCardinal)
        {
            return null;
        }

        if (first.Value == 2 && text.Is(at + 1, "thousand"))
        {
            return Cardinals.Read(text, at) is { Value: < 2100 } year ? new(year.To, (int)year.Value) : null;
        }

        if (first.Value is not (>= 15 and <= 20) || text.IsHyphen(at + 1))
        {
            return null;
        }

        if (text.Is(at + 1, "hundred"))
        {
            return new(at + 2, (int)first.Value * 100);
        }

        return text.IsCardinal(at + 1) && Cardinals.Read(text, at + 1) is { Value: >= 10 and <= 99, Shape: NumberShape.Integer } rest
            ? new(rest.To, ((int)first.Value * 100) + (int)rest.Value)
            : null;
    }

    private static bool HasSuffix(Passage text, int at) =>
        text.IsAttached(at + 1) && text.Is(at + 1, "st", "nd", "rd", "th") && !(text.IsAttached(at + 2) && text.IsDigits(at + 2));

    /// <summary>Part of something longer: a time, a decimal, a word, a percentage; "5,2018" is a day and its year.</summary>
    private static bool IsCutOff(Passage text, int at, int to)
    {
        if (!text.IsAttached(to) || to > at + 1)
        {
            return text.IsAttached(to) && text.IsWord(to);
        }

        var goesOn = text.IsDigits(to + 1) && text.IsAttached(to + 1);
        return text.IsWord(to) || text.IsSymbol(to, '%')
            || (goesOn && (text.IsSymbol(to, ':') || text.IsSymbol(to, '.') || (text.IsSymbol(to, ',') && text[to + 1].Length != 4)));
    }
}
