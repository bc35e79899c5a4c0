using Microsoft.Recognizers.Text.DateTime.Meaning;
using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Quarters, halves, seasons, decades, centuries, school and fiscal years: "q1 2019", "2019-H2", "this summer", "the 1990s", "15th century".</summary>
internal static class PeriodRanges
{
    public static Found<Stretch>? Read(Passage text, int at) =>
        YearThenQuarter(text, at) ?? Quarter(text, at) ?? Season(text, at) ?? Decade(text, at) ?? Century(text, at) ?? OtherYear(text, at);

    /// <summary>"q1", "q1-2019", "the third quarter of last year", "H2 2019".</summary>
    private static Found<Stretch>? Quarter(Passage text, int at)
    {
        if (QuarterName(text, at) is not { } part)
        {
            return null;
        }

        var (number, months) = part.Value;
        if (CalendarRanges.YearOf(text, part.To) is { } year)
        {
            return new(year.To, InYear(year.Value));
        }

        var first = ((number - 1) * months) + 1;
        var timex = Timex.Range(Timex.Date(Timex.NoYear, first, 1), Timex.Date(Timex.NoYear, (first + months - 1) % 12 + 1, 1), $"P{months}M");
        return new(text.Are(part.To, "of", "the", "year") ? part.To + 3 : part.To, Stretch.Yearly(text.Reference, InYear, timex));

        Stretch InYear(int y) => Stretch.Months(new Moment(y, ((number - 1) * months) + 1, 1), months, Unit.Quarter);
    }

    private static Found<Stretch>? YearThenQuarter(Passage text, int at)
    {
        var year = text.Shift(at) is { } shift && text.Unit(at + 1) == Unit.Year ? new Found<int>(at + 2, text.Today.Year + shift)
            : text.IsDigits(at) && text[at].Length == 4 ? new Found<int>(at + 1, text.Number(at))
            : (Found<int>?)null;
        if (year is not { Value: >= 1500 and <= 2100 } known)
        {
            return null;
        }

        var next = text.IsSymbol(known.To, '\'') && text.Is(known.To + 1, "s") ? known.To + 2 : known.To;
        next = text.IsHyphen(next) || text.IsSymbol(next, '/') || text.IsSymbol(next, ',') ? next + 1 : next;
        if (QuarterName(text, next) is not { } part)
        {
            return null;
        }

        var (number, months) = part.Value;
        return new(part.To, Stretch.Months(new Moment(known.Value, ((number - 1) * months) + 1, 1), months, Unit.Quarter));
    }

    private static Found<(int Number, int Months)>? QuarterName(Passage text, int at)
    {
        var isHalf = text.Is(at, "h");
        if ((isHalf || text.Is(at, "q")) && text.IsAttached(at + 1) && text.Number(at + 1) is >= 1 and var number && number <= (isHalf ? 2 : 4) && text[at + 1].Length == 1 && !(text.IsAttached(at + 2) && text.IsWord(at + 2)))
        {
            return new(at + 2, (number, isHalf ? 6 : 3));
        }

        var start = text.Skip(at, "the");
        if (text.Is(start, "last", "final") && text.Is(start + 1, "quarter") && CalendarRanges.YearOf(text, start + 2) is not null)
        {
            return new(start + 2, (4, 3));
        }

        if (DayNumbers.OrdinalDay(text, start) is not { } ordinal)
        {
            return null;
        }

        return text.Is(ordinal.To, "quarter") && ordinal.Value <= 4 ? new(ordinal.To + 1, (ordinal.Value, 3))
            : text.Is(ordinal.To, "half") && ordinal.Value <= 2 && (CalendarRanges.YearOf(text, ordinal.To + 1) is not null || text.Are(ordinal.To + 1, "of", "the", "year")) ? new(ordinal.To + 1, (ordinal.Value, 6))
            : null;
    }

    /// <summary>"summer", "this winter", "spring of 2017": nobody says on which day it begins.</summary>
    private static Found<Stretch>? Season(Passage text, int at)
    {
        var shift = text.Shift(at);
        var name = shift is null ? at : at + 1;
        if (text.Time(name).Season is not { } season)
        {
            return null;
        }

        if (shift is { } years)
        {
            return new(name + 1, Stretch.Unplaced($"{Timex.Year(text.Today.Year + years)}-{season}"));
        }

        if (CalendarRanges.YearOf(text, name + 1) is { } year)
        {
            return new(year.To, Stretch.Unplaced($"{Timex.Year(year.Value)}-{season}"));
        }

        // "to fall" and "a spring in his step" are no seasons.
        var isVerb = text.Is(name, "fall", "spring") && !text.Is(name - 1, "in", "the", "this", "next", "last", "by", "since", "until", "before", "after", "during");
        return isVerb ? null : new(name + 1, Stretch.Unplaced(season));
    }

    /// <summary>"the 1990s", "1990 s", "the 90s", "the nineties".</summary>
    private static Found<Stretch>? Decade(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        if (text.IsDigits(start))
        {
            var plural = text.IsSymbol(start + 1, '\'') ? start + 2 : start + 1;
            var year = text.Number(start);
            if (year % 10 != 0 || !text.Is(plural, "s"))
            {
                return null;
            }

            return text[start].Length == 4 && year is >= 1000 and <= 2100 ? new(plural + 1, Years(year, 10))
                : text[start].Length == 2 && text.IsAttached(plural) && (start > at || text.IsSymbol(start - 1, '\'')) ? new(plural + 1, OfAnyCentury(text, year))
                : null;
        }

        // "the nineteen seventies"
        if (text.Word(start) is { Role: NumberRole.Teen or NumberRole.Tens, Ordinal: false, Value: >= 15 and <= 20 } century && DecadeName(text, start + 1) is > 0 and var named)
        {
            return new(start + 2, Years(((int)century.Value * 100) + named, 10));
        }

        var tens = start == at ? 0 : DecadeName(text, start);
        return tens > 0 ? new(start + 1, OfAnyCentury(text, tens)) : null;
    }

    /// <summary>"the 90s": of the century before or of the one to come.</summary>
    private static Stretch OfAnyCentury(Passage text, int decade)
    {
        var century = text.Today.Year / 100 * 100;
        var future = century + decade >= text.Today.Year ? century + decade : century + decade + 100;
        return Years(future, 10) with
        {
            Timex = Timex.Range($"XX{decade:00}-01-01", $"XX{(decade + 10) % 100:00}-01-01", "P10Y"),
            Past = Years(future - 100, 10).Future,
        };
    }

    private static int DecadeName(Passage text, int at) =>
        text.Span(at) is { Length: > 5 } name && name.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && NumberWord.Of([.. name[..^3], 'y']) is { Role: NumberRole.Tens, Ordinal: false } tens
            ? (int)tens.Value
            : 0;

    private static Found<Stretch>? Century(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        return DayNumbers.OrdinalDay(text, start) is { } ordinal && text.Is(ordinal.To, "century")
            ? new(ordinal.To + 1, Years((ordinal.Value - 1) * 100, 100))
            : null;
    }

    private static Stretch Years(int start, int count) =>
        Stretch.Between(new Moment(Math.Max(start, 1), 1, 1), new Moment(start + count, 1, 1), $"P{count}Y", Unit.Year);

    /// <summary>"school year 2008", "this fiscal year", "FY 2019": they begin when the school or the company says.</summary>
    private static Found<Stretch>? OtherYear(Passage text, int at)
    {
        var shift = text.Shift(at);
        var name = shift is null ? at : at + 1;
        var (to, code) = text.Is(name, "school", "academic") && text.Is(name + 1, "year") ? (name + 2, "SY")
            : text.Is(name, "fiscal", "financial") && text.Is(name + 1, "year") ? (name + 2, "FY")
            : text.Is(name, "fy") ? (name + 1, "FY")
            : text.Is(name, "sy") ? (name + 1, "SY")
            : (name, null);
        if (code is null)
        {
            return null;
        }

        if (shift is { } years)
        {
            return new(to, Stretch.Unplaced(code + Timex.Year(text.Today.Year + years)));
        }

        if (text.IsAttached(to) && text.IsDigits(to) && text[to].Length == 2)
        {
            return new(to + 1, Stretch.Unplaced(code + Timex.Year(2000 + text.Number(to))));
        }

        return CalendarRanges.YearOf(text, to) is { } year ? new(year.To, Stretch.Unplaced(code + Timex.Year(year.Value)))
            : to == name + 2 ? new(to, Stretch.Unplaced(code + Timex.NoYear))
            : null;
    }
}
