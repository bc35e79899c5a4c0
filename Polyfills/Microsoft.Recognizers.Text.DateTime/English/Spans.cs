using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>From one day, month or year to another: "from 2015 to 2018", "December 20 - January 3", "between 3 and 12 of Sept", "april 9th through 17th".</summary>
internal static class Spans
{
    /// <summary>One end of a range. A stretch as an end lends its first day and its grain, so that months are counted in months.</summary>
    private sealed record Edge(Day Day, Unit Grain, bool IsYear = false);

    public static Found<Stretch>? Read(Passage text, int at)
    {
        var between = text.Is(at, "between");
        var start = between || text.Is(at, "from", "in") ? at + 1 : at;
        return SharedMonth(text, at, start, between) ?? Whole(text, at, start, between);
    }

    private static Found<Stretch>? Whole(Passage text, int at, int start, bool between)
    {
        if (At(text, start, isExpected: start > at) is not { } from || Till(text, from.To, between) is not { } next || (At(text, next, isExpected: true) ?? Second(text, next)) is not { } to)
        {
            return null;
        }

        // "in 2014 through 2018", but "in" belongs to no other range.
        return text.Is(at, "in") && !(from.Value.IsYear && to.Value.IsYear) ? null : Join(from.Value, to);
    }

    private static Found<Edge>? Second(Passage text, int at) =>
        NumericDates.Read(text, at, isSecond: true) is { Value.Exists: true } day ? new(day.To, new Edge(day.Value, Unit.Day)) : null;

    /// <summary>The token after a word for "to", "and" after "between" included.</summary>
    public static int? Till(Passage text, int at, bool between)
    {
        if (text.Is(at, "to", "till", "until", "til", "through", "thru", "thru") || text.IsSymbol(at, '~') || (between && text.Is(at, "and")))
        {
            return at + 1;
        }

        return text.IsHyphen(at) ? (text.IsHyphen(at + 1) ? at + 2 : at + 1) : text.Are(at, "up", "to") ? at + 2 : null;
    }

    private static Found<Edge>? At(Passage text, int at, bool isExpected)
    {
        if (Part(text, at) is { } part)
        {
            return part;
        }

        if (text.Is(at, "now"))
        {
            return new(at + 1, new Edge(Day.On(text.Today), Unit.Day));
        }

        var day = Dates.Read(text, at);
        var stretch = Named(text, at, isExpected);
        if (stretch is { } named && !(day?.To >= named.To))
        {
            return new(named.To, new Edge(named.Value.First, named.Value.Grain, named.Value.Grain == Unit.Year));
        }

        return day is { Value.Exists: true } found ? new(found.To, new Edge(found.Value, Unit.Day)) : null;
    }

    /// <summary>"the end of March", "the middle of September": counted in months.</summary>
    private static Found<Edge>? Part(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        if (!text.Is(start + 1, "of") || !text.Is(start, "beginning", "start", "middle", "end"))
        {
            return null;
        }

        var next = text.Skip(start + 2, "the");
        var named = Named(text, next, isExpected: true);
        if (named is null && UnitRanges.Of(text.Today, text.Unit(next), 0) is { } present)
        {
            named = new(next + 1, present);
        }

        if (named is not { } whole)
        {
            return null;
        }

        var day = text.Is(start, "end") ? whole.Value.After
            : text.Is(start, "middle") ? whole.Value.Middle
            : whole.Value.First;
        return new(whole.To, new Edge(day, Unit.Month));
    }

    private static Found<Stretch>? Named(Passage text, int at, bool isExpected)
    {
        var stretch = DateRanges.ReadNamed(text, at) ?? (isExpected ? CalendarRanges.Month(text, at, isExpected: true) : null);
        return stretch is { Value.IsPlaced: true } ? stretch : null;
    }

    /// <summary>Days of one month: "3 to 12 of Sept", "november 19-20", "april ninth through seventeenth, 2027".</summary>
    private static Found<Stretch>? SharedMonth(Passage text, int at, int start, bool between)
    {
        if (text.Is(at, "in"))
        {
            return null;
        }

        if (text.Month(start) > 0)
        {
            var first = text.Skip(text.SkipPeriod(start + 1), "the");
            first = text.IsHyphen(first) && text.IsAttached(first) ? first + 1 : first;
            first = text.Is(first, "between", "from") ? first + 1 : first;
            return Days(text, first, between || text.Is(first - 1, "between")) is { } days && text.Month(days.To) == 0 ? InMonth(text, days.To, text.Month(start), days.Value) : null;
        }

        var from = text.Skip(start, "the");
        if (Days(text, from, between) is not { } range)
        {
            return null;
        }

        var month = text.Skip(range.To, "of", "in");
        if (month > range.To || start > at)
        {
            var shift = text.Is(month, "the") ? 0 : text.Shift(month);
            if (shift is { } moved && text.Unit(month + 1) == Unit.Month)
            {
                var first = Calendar.MonthStart(text.Today).AddMonths(moved);
                return InMonth(text, month + 2, first.Month, range.Value, first.Year);
            }
        }

        month = text.IsHyphen(month) ? month + 1 : month;
        return text.Month(month) > 0 ? InMonth(text, month + 1, text.Month(month), range.Value) : null;
    }

    private static Found<(int From, int To)>? Days(Passage text, int at, bool between) =>
        DayNumbers.Day(text, at) is { } from && Till(text, from.To, between) is { } next && DayNumbers.Day(text, text.Skip(next, "the")) is { } to
            ? new(to.To, (from.Value, to.Value))
            : null;

    private static Found<Stretch>? InMonth(Passage text, int at, int month, (int From, int To) days, int? ofYear = null)
    {
        var next = text.IsSymbol(at, ',') || text.Is(at, "of") ? at + 1 : at;
        var year = ofYear is { } said ? new Found<int>(at, said) : DayNumbers.Year(text, next);
        Day On(int day) => year is { } known ? Calendar.Date(known.Value, month, day) : Calendar.MonthDay(text.Reference, month, day);
        var (from, to) = (On(days.From), On(days.To));
        return from.Exists && to.Exists && days.From < days.To
            ? Join(new Edge(from, Unit.Day), new Found<Edge>(year?.To ?? at, new Edge(to, Unit.Day)))
            : null;
    }

    private static Found<Stretch>? Join(Edge from, Found<Edge> end)
    {
        var to = end.Value;
        var (start, stop) = (from.Day, to.Day);
        var (past, future) = (new Bounds(start.Past, stop.Past), new Bounds(start.Future, stop.Future));
        var isOpenStart = start.Past != start.Future;
        if (isOpenStart && stop.Past == stop.Future && stop.Timex[0] != 'X' && start.Timex.Length == 10)
        {
            // "January 4 - February 2, 2018": the year holds for both.
            var year = Calendar.TryDate(stop.Future.Year, start.Future.Month, start.Future.Day) is { } same && same <= stop.Future ? stop.Future.Year : stop.Future.Year - 1;
            if (!start.Timex.Contains('W', StringComparison.Ordinal) && !start.Timex.StartsWith("XXXX-XX", StringComparison.Ordinal) && stop.Timex.StartsWith(Timex.Year(stop.Future.Year), StringComparison.Ordinal))
            {
                start = Calendar.Date(year, start.Future.Month, start.Future.Day);
            }

            (past, future) = (new Bounds(start.Past, stop.Past), new Bounds(start.Future, stop.Future));
        }

        if (future.Start > future.End)
        {
            future = future with { Start = past.Start };
        }

        if (past.End < past.Start)
        {
            past = past with { End = future.End };
        }

        // A month and day without year end at their first time after the start ("2/29-3/1").
        if (isOpenStart && stop.Past != stop.Future && (past.End - past.Start).TotalDays > 366 && Calendar.TryDate(past.Start.Year, past.End.Month, past.End.Day) is { } nearer)
        {
            past = past with { End = nearer >= past.Start ? nearer : nearer.AddYears(1) };
        }

        if (future.Start > future.End)
        {
            return null;
        }

        var length = Length(future, from.Grain == to.Grain ? from.Grain : IsOfMonths(from.Grain) && IsOfMonths(to.Grain) ? Unit.Month : Unit.Day);
        return new(end.To, new Stretch(Timex.Range(start.Timex, stop.Timex, length), past, future, Unit.Day));
    }

    private static bool IsOfMonths(Unit grain) => grain is Unit.Month or Unit.Quarter or Unit.Year;

    private static string Length(Bounds bounds, Unit grain)
    {
        var months = ((bounds.End.Year - bounds.Start.Year) * 12) + bounds.End.Month - bounds.Start.Month;
        return grain switch
        {
            Unit.Year => $"P{bounds.End.Year - bounds.Start.Year}Y",
            Unit.Month or Unit.Quarter => $"P{months}M",
            Unit.Week => $"P{(bounds.End - bounds.Start).Days / 7}W",
            _ => Timex.Days(bounds.Start, bounds.End),
        };
    }
}
