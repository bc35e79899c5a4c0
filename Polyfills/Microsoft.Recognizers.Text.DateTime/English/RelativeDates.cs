using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Days named from today: "tomorrow", "the day before yesterday", "the next day", "the 30th", and weekdays in all their company.</summary>
internal static class RelativeDates
{
    public static Found<Day>? Read(Passage text, int at) => Named(text, at) ?? Weekdays(text, at) ?? ShiftedDate(text, at) ?? DayOfMonth(text, at);

    /// <summary>"this 5/12", "next 5/19": of this year and the next.</summary>
    private static Found<Day>? ShiftedDate(Passage text, int at)
    {
        if (text.Shift(at) is not { } shift || !text.IsDigits(at + 1) || NumericDates.Read(text, at + 1) is not { } date)
        {
            return null;
        }

        var day = Calendar.TryDate(text.Today.Year + shift, date.Value.Future.Month, date.Value.Future.Day);
        return day is { } known ? date with { Value = date.Value with { Past = known, Future = known } } : null;
    }

    private static Found<Day>? Named(Passage text, int at)
    {
        if (text.Time(at).DayShift is { } shift)
        {
            // "tomorrow, 13/04/21": the date decides.
            var date = text.IsSymbol(at + 1, ',') || text.IsSymbol(at + 1, '(') ? NumericDates.Read(text, at + 2) ?? CalendarDates.Read(text, at + 2) : null;
            var closes = date is { } found && (text.IsSymbol(at + 1, ',') || text.IsSymbol(found.To, ')'));
            return closes ? date.Value with { To = text.IsSymbol(at + 1, '(') ? date.Value.To + 1 : date.Value.To } : Shifted(text, at + 1, shift);
        }

        if (text.Are(at, "current", "date"))
        {
            return Shifted(text, at + 2, 0);
        }

        var start = text.Skip(at, "the");
        if (text.Is(start, "day") && text.Is(start + 1, "before", "after") && text.Time(start + 2).DayShift is { } from && from != 0)
        {
            return Shifted(text, start + 3, text.Is(start + 1, "before") ? from - 1 : from + 1);
        }

        if (text.Is(start, "day") && text.Is(start + 1, "before", "after") && !text.Is(start + 2, "day"))
        {
            var step = text.Is(start + 1, "before") ? -1 : 1;
            return Dates.ReadPlain(text, start + 2) is { Value.Exists: true } day ? new(day.To, Day.On(day.Value.Future.AddDays(step)))
                : start > at ? Shifted(text, start + 2, step)
                : null;
        }

        if (text.Is(start, "first", "last") && text.Are(start + 1, "day", "of"))
        {
            return DayOfStretch(text, start + 3, text.Is(start, "last"));
        }

        if (start > at && text.Is(start, "day"))
        {
            return text.Is(start + 1, "of") ? null : Shifted(text, start + 1, 0);
        }

        return text.Is(start + 1, "day") && (text.Shift(start) ?? (text.Is(start, "my") ? 0 : null)) is { } move
            ? Shifted(text, start + 2, move)
            : null;
    }

    /// <summary>"the last day of the month", "first day of next year".</summary>
    private static Found<Day>? DayOfStretch(Passage text, int at, bool isLast)
    {
        var stretch = text.Is(at, "the") && UnitRanges.Of(text.Today, text.Unit(at + 1), 0) is { } present ? new Found<Stretch>(at + 2, present)
            : UnitRanges.Read(text, at) ?? CalendarRanges.Month(text, at, isExpected: true) ?? CalendarRanges.Year(text, at);
        if (stretch is not { } whole)
        {
            return null;
        }

        var (past, future) = (whole.Value.Past, whole.Value.Future);
        return new(whole.To, isLast && past != future
            ? new Day(Timex.Date(Timex.NoYear, future.Start.Month, future.End.AddDays(-1).Day), past.End.AddDays(-1), future.End.AddDays(-1))
            : isLast ? Day.On(future.End.AddDays(-1))
            : whole.Value.First);
    }

    private static Found<Day> Shifted(Passage text, int to, int days) => new(to, Day.On(text.Today.AddDays(days)));

    private static Found<Day>? Weekdays(Passage text, int at) => NthOfMonth(text, at) ?? RelativeWeekday(text, at) ?? WeekThenWeekday(text, at) ?? PlainWeekday(text, at);

    /// <summary>"next Tuesday", "this upcoming Friday", "this Friday (jun-15)".</summary>
    private static Found<Day>? RelativeWeekday(Passage text, int at)
    {
        if (text.Shift(at) is not { } shift)
        {
            return null;
        }

        var last = text.Is(at, "this") && text.Shift(at + 1) is not null ? at + 1 : at;
        var weekday = text.Weekday(last + 1);
        if (weekday == 0 || text.Time(last + 1).Plural)
        {
            return null;
        }

        var to = last + 2;
        if (last == at && Beside(text, to) is { } beside)
        {
            // The date decides, and the word before the weekday says that it is one of this year.
            var isPast = beside.Value.Past.Year == text.Today.Year;
            return new(beside.To, isPast ? beside.Value with { Future = beside.Value.Past } : beside.Value with { Past = beside.Value.Future });
        }

        var today = text.Today;
        var day = text.Is(last, "upcoming", "coming") ? Calendar.Weekday(today.AddDays(1), weekday).Future
            : text.Is(last, "past") ? Calendar.Weekday(today, weekday).Past
            : Calendar.WeekdayOfWeek(today, weekday, text.Shift(last) ?? shift).Future;
        return new(to, Day.On(day));
    }

    /// <summary>"next week Mon", "this week on Monday", "last week's Friday".</summary>
    private static Found<Day>? WeekThenWeekday(Passage text, int at)
    {
        if (text.Shift(at) is not { } shift || text.Unit(at + 1) != Unit.Week || text.Time(at + 1).Plural)
        {
            return null;
        }

        var next = text.IsSymbol(at + 2, '\'') && text.Is(at + 3, "s") ? at + 4 : at + 2;
        next = text.Skip(text.SkipSymbol(next, ','), "on");
        return text.Weekday(next) is > 0 and var weekday && !text.Time(next).Plural
            ? new(next + 1, Calendar.WeekdayOfWeek(text.Today, weekday, shift))
            : null;
    }

    private static Found<Day>? PlainWeekday(Passage text, int at)
    {
        var weekday = text.Weekday(at);
        if (weekday == 0 || text.Time(at).Plural)
        {
            return null;
        }

        var to = text.SkipPeriodOfAbbreviation(at);
        if (WeekAfter(text, to) is { } week)
        {
            return new(week.To, Calendar.WeekdayOfWeek(text.Today, weekday, week.Value));
        }

        if (WithDay(text, to, weekday) is { } withDay)
        {
            return withDay;
        }

        return Beside(text, to) ?? (text.Time(at).IsWeak && !HasCompany(text, at) ? null : new Found<Day>(at + 1, Calendar.Weekday(text.Today, weekday)));
    }

    /// <summary>"Tuesday next week", "Friday of this week".</summary>
    private static Found<int>? WeekAfter(Passage text, int at)
    {
        var next = text.Skip(at, "of", "in");
        return text.Shift(next) is { } shift && text.Unit(next + 1) == Unit.Week && !text.Time(next + 1).Plural ? new(next + 2, shift) : null;
    }

    /// <summary>The day of a plain weekday whose week is named further on: "Wednesday evening next week".</summary>
    public static Found<Day>? InWeekBehind(Passage text, int at, int afterDay, int to) =>
        afterDay == at + 1 && text.Weekday(at) > 0 && WeekAfter(text, text.SkipSymbol(to, ',')) is { } week
            ? new(week.To, Calendar.WeekdayOfWeek(text.Today, text.Weekday(at), week.Value))
            : null;

    /// <summary>A date right after its weekday: "Tue May 9", "Friday 7/6", "Friday (jun-15)".</summary>
    private static Found<Day>? Beside(Passage text, int at)
    {
        if (text.IsSymbol(at, '('))
        {
            return Date(text, at + 1) is { } inside && text.IsSymbol(inside.To, ')') ? new(inside.To + 1, inside.Value) : null;
        }

        return Date(text, text.Skip(text.SkipSymbol(at, ','), "on"));

        static Found<Day>? Date(Passage text, int at) => NumericDates.Read(text, at) ?? CalendarDates.Read(text, at) ?? NumericDates.Expected(text, at, dashes: false);
    }

    /// <summary>"Monday 21", "Monday the twenty fourth".</summary>
    private static Found<Day>? WithDay(Passage text, int at, int weekday)
    {
        var start = text.Skip(text.SkipSymbol(at, ','), "the");
        if (CalendarDates.Read(text, start) is not null || text.IsAttached(at))
        {
            return null;
        }

        if (start > at && DayNumbers.OrdinalDay(text, start) is { } ordinal)
        {
            return Calendar.TryDate(text.Today.Year, text.Today.Month, ordinal.Value) is { } date && Calendar.Number(date.DayOfWeek) == weekday
                ? new(ordinal.To, Day.On(date))
                : Calendar.WeekdayAndDay(text.Reference, weekday, ordinal.Value) is { Exists: true } elsewhere ? new(ordinal.To, elsewhere) : null;
        }

        return DayNumbers.Day(text, start) is { } day && Times.Read(text, start) is null && !IsCounted(text, day.To) && Calendar.WeekdayAndDay(text.Reference, weekday, day.Value) is { Exists: true } found
            ? new(day.To, found)
            : null;
    }

    /// <summary>Whether a number before a token counts or measures something: "Monday 3 people", "Monday 9-11", "Monday 9 pm".</summary>
    private static bool IsCounted(Passage text, int at) =>
        (text.IsWord(at) && !text.Is(at, "at", "from", "between", "to", "until", "till", "for", "and", "or", "in", "with", "before", "after", "by", "is", "please"))
        || text.IsHyphen(at) || text.IsSymbol(at, ':') || text.IsSymbol(at, '/') || text.Are(at, "to") || Times.AmPm(text, at) is not null;

    /// <summary>"the second Friday in January", "last Monday of June", "the first Monday of next month".</summary>
    private static Found<Day>? NthOfMonth(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        var nth = text.Is(start, "last") ? new Found<int>(start + 1, 5) : DayNumbers.OrdinalDay(text, start);
        if (nth is not { Value: <= 5 } number || text.Weekday(number.To) is not (> 0 and var weekday) || !text.Is(number.To + 1, "of", "in"))
        {
            return null;
        }

        return MonthlyDates.NthWeekday(text, number.To + 2, weekday, number.Value);
    }

    /// <summary>"the 18th" after "on": one day of every month is meant by it.</summary>
    private static Found<Day>? DayOfMonth(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        var isAfterOn = text.Is(at - 1, "on");
        var endsSentence = text.Is(at - 1, "for") && start > at && DayNumbers.OrdinalDay(text, start) is { } last && (text[last.To].Kind is Tokens.TokenKind.None or Tokens.TokenKind.Symbol);
        if (!isAfterOn && !endsSentence && !(text.Is(at - 1, "at", "in") && text.IsDigits(start)))
        {
            return null;
        }

        var day = text.IsDigits(start) && isAfterOn && start > at ? DayNumbers.Day(text, start) : DayNumbers.OrdinalDay(text, start);
        return day is { } found && (text.IsDigits(start) || start > at) && !IsPlace(text, found.To) && Calendar.DayOfMonth(text.Reference, found.Value) is { Exists: true } date
            ? new(found.To, date)
            : null;
    }

    /// <summary>"on the 5th floor", "in the 15th century", "on 5th Avenue": a number in a row of something else.</summary>
    private static bool IsPlace(Passage text, int at) =>
        text.IsHyphen(at) && text.IsAttached(at + 1)
        || text.Unit(at) != Unit.None
        || text.Is(at, "floor", "avenue", "ave", "street", "st", "place", "try", "attempt", "time", "round", "row", "grade", "page", "line", "half", "part", "person", "one");

    /// <summary>"sat" and "sun" are days only where a day is spoken of.</summary>
    private static bool HasCompany(Passage text, int at) =>
        text.Is(at - 1, "on", "by", "until", "till", "before", "after", "since", "from", "next", "last", "this")
        || (text.Is(at - 1, "or", "and", "to") && text.Weekday(at - 2) > 0)
        || (text.Is(at + 1, "or", "and", "to") && text.Weekday(at + 2) > 0)
        || (text.IsHyphen(at - 1) && text.Weekday(at - 2) > 0)
        || Times.Read(text, text.Skip(at + 1, "at")) is not null;
}
