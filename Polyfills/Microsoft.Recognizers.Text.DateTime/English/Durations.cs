using Microsoft.Recognizers.Text.DateTime.Meaning;
using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Lengths of time: "two weeks", "half an hour", "an hour and a half", "1h 30m", "a few days", "all day".</summary>
internal static class Durations
{
    public static Found<Length>? Read(Passage text, int at) => text.Lengths.Read(text, at);

    internal static Found<Length>? Find(Passage text, int at)
    {
        if (One(text, at) is not { } first)
        {
            return null;
        }

        var (to, length) = (first.To, first.Value);
        while (length.Parts.Count < 6)
        {
            var next = text.IsSymbol(to, ',') ? to + 1 : to;
            next = text.Skip(next, "and");
            if (One(text, next) is not { } more || length.Parts.Any(p => p.Unit == more.Value.Finest))
            {
                break;
            }

            (to, length) = (more.To, length.And(more.Value));
        }

        return new(to, length);
    }

    /// <summary>A number of something: digits, words, "a", "half a", "a couple of", "a few" (three).</summary>
    public static Found<double>? Amount(Passage text, int at) => text.Amounts.Read(text, at);

    internal static Found<double>? FindAmount(Passage text, int at)
    {
        if (Vague(text, at) is { } vague)
        {
            return vague;
        }

        if (text.Is(at, "half"))
        {
            var unit = text.IsHyphen(at + 1) ? at + 2 : text.Skip(at + 1, "a", "an");
            return new(unit, 0.5);
        }

        var plain = text.IsDigits(at) || text.IsSymbol(at, '.') ? DigitNumbers.Plain(text, at, int.MaxValue) : null;
        if (plain is { } digits && !(text.IsAttached(at) && text.IsWord(at - 1) && text.Unit(at - 1) == Unit.None) && text.Unit(digits.To) != Unit.None)
        {
            return new(digits.To, digits.Value);
        }

        var isNumber = text[at].Kind is TokenKind.Digits or TokenKind.Symbol || text.IsCardinal(at) || text.IsArticle(at);
        if (!isNumber)
        {
            return null;
        }

        // "three quarters of an hour" are no months.
        if (Cardinals.Read(text, at) is { } cardinal && UnitAt(text, cardinal.To) is { } named && !(named.Value == Unit.Quarter && text.Is(named.To, "of")))
        {
            return new(cardinal.To, cardinal.Value);
        }

        if (Fractions.ReadPart(text, at) is { } fraction)
        {
            return new(SkipOfA(text, fraction.To), fraction.Value);
        }

        return (Cardinals.Read(text, at) ?? DigitNumbers.Read(text, at, int.MaxValue)) is { } number ? new(SkipOfA(text, number.To), number.Value)
            : text.IsArticle(at) ? new(at + 1, 1)
            : null;
    }

    /// <summary>"a quarter of an hour"</summary>
    private static int SkipOfA(Passage text, int at) => text.Is(at, "of") && text.IsArticle(at + 1) ? at + 2 : at;

    /// <summary>The unit at a token, with "business" before it and a hyphen allowed.</summary>
    public static Found<Unit>? UnitAt(Passage text, int at)
    {
        // "2019-h6" has a dash and is no time.
        if (text.IsHyphen(at) && text.Time(at + 1).IsWeak)
        {
            return null;
        }

        at = text.IsHyphen(at) ? at + 1 : at;
        if (text.Is(at, "business", "working") && text.Unit(at + 1) == Unit.Day)
        {
            return new(at + 2, Unit.BusinessDay);
        }

        if (text.Time(at) is { IsWeak: true } && IsInsideCode(text, at))
        {
            return null;
        }

        var word = text.Time(at);
        var stands = word.Unit != Unit.None && (!word.IsWeak || (text.IsAttached(at) && text.IsDigits(at - 1)) || text.Is(at, "h", "mos"));
        return stands ? new(at + 1, word.Unit) : null;
    }

    /// <summary>"41d4-a716": letters and digits of a code, where "1h30m" goes on with a unit.</summary>
    private static bool IsInsideCode(Passage text, int at) =>
        (text.IsAttached(at + 1) && text.IsDigits(at + 1) && !(text.IsAttached(at + 2) && text.Unit(at + 2) != Unit.None))
        || (text.IsHyphen(at - 2) && text.IsAttached(at - 2) && text.IsAttached(at - 1));

    private static Found<Length>? One(Passage text, int at)
    {
        if (Whole(text, at) is { } whole)
        {
            return whole;
        }

        if (Amount(text, at) is not { } amount || UnitAt(text, amount.To) is not { } unit || IsOrdinal(text, at, amount, unit)
            || (text.Is(at, "some") && !text.Time(unit.To - 1).Plural))
        {
            return null;
        }

        var part = text.Are(unit.To, "and") ? text.Skip(unit.To + 1, "a") : unit.To;
        var more = part == unit.To ? 0 : text.Is(part, "half") ? 0.5 : text.Is(part, "quarter") ? 0.25 : 0;
        return more > 0 && text.Unit(part + 1) == Unit.None
            ? new(part + 1, Length.Of(amount.Value + more, unit.Value))
            : new(unit.To, Length.Of(amount.Value, unit.Value));
    }

    private static Found<double>? Vague(Passage text, int at)
    {
        var start = text.Skip(at, "a");
        if (text.Is(start, "couple"))
        {
            return new(text.Skip(start + 1, "of"), 2);
        }

        return text.Is(start, "few") || text.Is(at, "several", "some") ? new(start + 1, 3) : null;
    }

    /// <summary>"all day", "the whole week": one of it.</summary>
    private static Found<Length>? Whole(Passage text, int at)
    {
        if (!text.Is(at, "all", "whole", "full", "entire"))
        {
            return null;
        }

        var unit = text.IsHyphen(at + 1) ? at + 2 : at + 1;
        var word = text.Time(unit);
        return word is { Plural: false, IsWeak: false } && word.Unit >= Unit.Day ? new(unit + 1, Length.Of(1, word.Unit)) : null;
    }

    /// <summary>"a second cousin", "one second thought": a place in a row, not a sixtieth of a minute.</summary>
    private static bool IsOrdinal(Passage text, int at, Found<double> amount, Found<Unit> unit) =>
        unit.Value == Unit.Second && text.Is(unit.To - 1, "second") && (text.IsArticle(at) || (text.Is(at, "one") && !text.IsArticle(at - 1))) && amount.Value == 1
        && text.IsWord(unit.To)
        && !text.Is(unit.To, "ago", "later", "before", "after", "from", "in", "and", "or", "please", "to", "of", "at", "on", "when", "while", "but");
}
