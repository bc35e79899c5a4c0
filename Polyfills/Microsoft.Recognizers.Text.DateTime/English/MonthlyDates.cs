using Microsoft.Recognizers.Text.DateTime.Meaning;
using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Days by their place in a month or another stretch: "the 30th", "the second Friday in January", "the last day of the month".</summary>
internal static class MonthlyDates
{
    public static Found<Day>? Read(Passage text, int at) => NthWeekday(text, at) ?? EdgeOfStretch(text, at) ?? DayOfMonth(text, at);

    /// <summary>"the first Monday of next month", "last Friday of June".</summary>
    private static Found<Day>? NthWeekday(Passage text, int at) =>
        Nth(text, text.Skip(at, "the")) is { } nth ? OfMonth(text, nth.To, nth) : null;

    /// <summary>The token after "first Monday", where a time may stand before the month: "first Monday 1pm to 3pm of next month".</summary>
    public static int? AfterNthWeekday(Passage text, int at) => Nth(text, at)?.To;

    /// <summary>The day of the nth weekday at a token whose month is named further on.</summary>
    public static Found<Day>? OfMonthBehind(Passage text, int at, int to) => Nth(text, at) is { } nth ? OfMonth(text, to, nth) : null;

    /// <summary>The number of a weekday: "first Monday", "last Friday" (the fifth).</summary>
    private static Found<int>? Nth(Passage text, int at)
    {
        var number = text.Is(at, "last") ? new Found<int>(at + 1, 5) : DayNumbers.OrdinalDay(text, at);
        return number is { Value: <= 5 } nth && text.Weekday(nth.To) > 0 ? new(nth.To + 1, nth.Value) : null;
    }

    private static Found<Day>? OfMonth(Passage text, int at, Found<int> nth) =>
        text.Is(at, "of", "in") ? NthWeekday(text, at + 1, text.Weekday(nth.To - 1), nth.Value) : null;

    /// <summary>The nth weekday of the month named at a token: "January", "May 2027", "next month", "the month".</summary>
    private static Found<Day>? NthWeekday(Passage text, int at, int weekday, int nth)
    {
        var shift = text.Is(at, "the") ? 0 : text.Shift(at);
        if (shift is { } moved && text.Unit(at + 1) == Unit.Month)
        {
            var month = Calendar.MonthStart(text.Today).AddMonths(moved);
            return Calendar.NthWeekday(month.Year, month.Month, weekday, nth) is { } date
                ? new(at + 2, new Day(Name(Timex.NoYear, month.Month, weekday, nth), date, date))
                : null;
        }

        var name = text.Month(at);
        if (name == 0)
        {
            return null;
        }

        var next = text.IsSymbol(at + 1, ',') || text.Is(at + 1, "of") ? at + 2 : at + 1;
        if (DayNumbers.Year(text, next) is { } year)
        {
            return Calendar.NthWeekday(year.Value, name, weekday, nth) is { } date
                ? new(year.To, new Day(Name(Timex.Year(year.Value), name, weekday, nth), date, date))
                : null;
        }

        var day = Calendar.Nearest(text.Reference, Name(Timex.NoYear, name, weekday, nth), y => Calendar.NthWeekday(y, name, weekday, nth));
        return day.Exists ? new(at + 1, day) : null;
    }

    private static string Name(string year, int month, int weekday, int nth) => $"{Timex.Month(year, month)}-WXX-{weekday}-#{nth}";

    /// <summary>"the last day of the month", "first day of next year".</summary>
    private static Found<Day>? EdgeOfStretch(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        if (!text.Is(start, "first", "last") || !text.Are(start + 1, "day", "of"))
        {
            return null;
        }

        var name = start + 3;
        var stretch = text.Is(name, "the") && UnitRanges.Of(text.Today, text.Unit(name + 1), 0) is { } present
            ? new Found<Stretch>(name + 2, present)
            : UnitRanges.Read(text, name) ?? CalendarRanges.Month(text, name, isExpected: true) ?? CalendarRanges.Year(text, name);
        return stretch is { } whole ? new(whole.To, text.Is(start, "last") ? whole.Value.Last : whole.Value.First) : null;
    }

    /// <summary>"the 18th" after "on", or where the sentence ends after "for": a day of whichever month is nearest.</summary>
    private static Found<Day>? DayOfMonth(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        var withArticle = start > at;
        var isDigits = text.IsDigits(start);
        var day = text.Is(at - 1, "on") && isDigits && (withArticle || StandsAlone(text, at)) ? DayNumbers.Day(text, start) : DayNumbers.OrdinalDay(text, start);
        if (day is not { } found)
        {
            return null;
        }

        var isDay = text.Is(at - 1, "on") ? isDigits || withArticle
            : text.Is(at - 1, "at", "in") ? isDigits
            : text.Is(at - 1, "for") && withArticle && text[found.To].Kind is TokenKind.None or TokenKind.Symbol;
        return isDay && !IsPlace(text, found.To) && Calendar.DayOfMonth(text.Reference, found.Value) is { Exists: true } date ? new(found.To, date) : null;
    }

    /// <summary>"on 15" is a day; "on 3 occasions", "on 5 percent", "on 9-10" and "on 3pm" are none.</summary>
    private static bool StandsAlone(Passage text, int at) =>
        !Nouns.IsCounted(text, at + 1) && text.Word(at + 1).Role == NumberRole.None && !text.IsHyphen(at + 1) && Times.Read(text, at) is null
        && (!text.IsWord(at + 1) || text.Is(at + 1, "at", "in", "and", "or", "for", "with", "please", "around", "from", "to", "until"));

    /// <summary>"on the 5th floor", "in the 15th century", "on 5th Avenue": a number in a row of something else.</summary>
    private static bool IsPlace(Passage text, int at) =>
        (text.IsHyphen(at) && text.IsAttached(at + 1))
        || text.Unit(at) != Unit.None
        || text.Is(at, "floor", "avenue", "ave", "street", "st", "place", "try", "attempt", "time", "round", "row", "grade", "page", "line", "half", "part", "person", "one");
}
