using Microsoft.Recognizers.Text.DateTime.Meaning;
using ISOWeek = System.Globalization.ISOWeek;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Weeks and weekends by their place: "week 3 of 2027", "the first week of January", "the week of December 14", "Labor Day weekend".</summary>
internal static class WeekRanges
{
    public static Found<Stretch>? Read(Passage text, int at) => Numbered(text, at) ?? NthOf(text, at) ?? Containing(text, at) ?? HolidayWeekend(text, at);

    /// <summary>"week 1", "week 3 of 2027".</summary>
    private static Found<Stretch>? Numbered(Passage text, int at)
    {
        if (!text.Is(at, "week"))
        {
            return null;
        }

        var next = text.Skip(at + 1, "number");
        if (text[next].Length > 2 || text.Number(next) is not (>= 1 and <= 53 and var number))
        {
            return null;
        }

        var year = CalendarRanges.YearOf(text, next + 1);
        return IsoWeek(year?.Value ?? text.Today.Year, number) is { } week ? new(year?.To ?? next + 1, week) : null;
    }

    /// <summary>"the first week of January", "last week of 2019", "the second week of next month".</summary>
    private static Found<Stretch>? NthOf(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        var nth = text.Is(start, "last") ? new Found<int>(start + 1, -1) : DayNumbers.OrdinalDay(text, start);
        if (nth is not { } number || !text.Is(number.To, "week") || !text.Is(number.To + 1, "of", "in"))
        {
            return null;
        }

        var of = number.To + 2;
        if (MonthAt(text, of) is { } month)
        {
            return number.Value > 5 ? null : new(month.To, WeekOfMonth(month.Value, number.Value));
        }

        var year = YearAt(text, of);
        return year is { } known && IsoWeek(known.Value, number.Value < 0 ? ISOWeek.GetWeeksInYear(known.Value) : number.Value) is { } week ? new(known.To, week) : null;
    }

    private static Found<Stretch>? MonthAt(Passage text, int at)
    {
        var shift = text.Is(at, "the") ? 0 : text.Shift(at);
        return shift is { } moved && text.Unit(at + 1) == Unit.Month
            ? new(at + 2, Stretch.Month(text.Today.AddMonths(moved)))
            : CalendarRanges.Month(text, at, isExpected: true);
    }

    private static Found<int>? YearAt(Passage text, int at)
    {
        if (text.Are(at, "the", "year"))
        {
            return CalendarRanges.YearOf(text, at) ?? new Found<int>(at + 2, text.Today.Year);
        }

        return text.Shift(at) is { } shift && text.Unit(at + 1) == Unit.Year ? new(at + 2, text.Today.Year + shift)
            : CalendarRanges.Year(text, at) is { } year ? new(year.To, year.Value.Future.Start.Year)
            : null;
    }

    /// <summary>Weeks belong to the month that has most of their days: the first one has its first Thursday.</summary>
    private static Stretch WeekOfMonth(Stretch month, int nth)
    {
        Bounds InMonth(Moment first)
        {
            var monday = Calendar.Monday(first.AddDays(3));
            if (nth < 0)
            {
                monday = Calendar.Monday(first.AddMonths(1).AddDays(3)).AddDays(-7);
            }
            else
            {
                monday = monday.AddDays(7 * (nth - 1));
            }

            return new(monday, monday.AddDays(7));
        }

        return new($"{month.Timex}-W{(nth < 0 ? 5 : nth):00}", InMonth(month.Past.Start), InMonth(month.Future.Start), Unit.Week);
    }

    private static Stretch IsoWeek(int year, int week) =>
        week <= ISOWeek.GetWeeksInYear(year) ? Stretch.Week(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)) : null;

    /// <summary>"the week of December 14", "the week starting on February 4", "w/c Feb 4", "the weekend of the 5th".</summary>
    private static Found<Stretch>? Containing(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        var isWeekend = text.Is(start, "weekend");
        int next;
        if (text.Is(start, "w") && text.IsSymbol(start + 1, '/') && text.Is(start + 2, "c"))
        {
            next = start + 3;
        }
        else if ((isWeekend || text.Is(start, "week")) && text.Is(start + 1, "of", "starting", "beginning", "commencing"))
        {
            next = text.Skip(start + 2, "on", "from", "the");
            next = text.Is(start + 2, "the") ? start + 2 : next;
        }
        else
        {
            return null;
        }

        var day = Dates.Read(text, next) ?? DayInMonth(text, next);
        if (day is not { Value.Exists: true } date)
        {
            return null;
        }

        Bounds Around(Moment moment) => isWeekend ? Stretch.Weekend(moment).Future : Stretch.Week(moment).Future;
        return new(date.To, new Stretch(date.Value.Timex, Around(date.Value.Past), Around(date.Value.Future), Unit.Week));
    }

    private static Found<Day>? DayInMonth(Passage text, int at) =>
        DayNumbers.OrdinalDay(text, text.Skip(at, "the")) is { } day ? new(day.To, Calendar.DayOfMonth(text.Reference, day.Value)) : null;

    /// <summary>"Halloween weekend 2021", "Labor Day 2021 weekend": a holiday beside the weekend makes it longer.</summary>
    private static Found<Stretch>? HolidayWeekend(Passage text, int at)
    {
        if (Holidays.Read(text, at) is not { } holiday || !text.Is(holiday.To, "weekend"))
        {
            return null;
        }

        var day = holiday.Value;
        var to = holiday.To + 1;
        if (CalendarRanges.YearOf(text, to) is { } year && Holidays.OfYear(text, at, year.Value) is { } inYear)
        {
            (day, to) = (inYear, year.To);
        }

        var (past, future) = (Long(day.Past), Long(day.Future));
        return new(to, new Stretch(past == future ? Timex.Week(future.Start) + "-WE" : $"{Timex.NoYear}-WXX-WE", past, future, Unit.Weekend));
    }

    private static Bounds Long(Moment holiday)
    {
        var weekend = Stretch.Weekend(holiday.DayOfWeek == DayOfWeek.Monday ? holiday.AddDays(-1) : holiday).Future;
        return holiday.DayOfWeek switch
        {
            DayOfWeek.Monday => weekend with { End = holiday.AddDays(1) },
            DayOfWeek.Friday => weekend with { Start = holiday },
            _ => weekend,
        };
    }
}
