using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Days named from today: "tomorrow", "the day before yesterday", "the day after Christmas", "the next day", "this 5/12".</summary>
internal static class NamedDays
{
    public static Found<Day>? Read(Passage text, int at) => Single(text, at) ?? DayBeforeOrAfter(text, at) ?? SomeDay(text, at) ?? DateOfYear(text, at);

    /// <summary>"tomorrow"; in "tomorrow, 13/04/21" the date decides.</summary>
    private static Found<Day>? Single(Passage text, int at)
    {
        if (text.Are(at, "current", "date"))
        {
            return FromToday(text, at + 2, 0);
        }

        if (text.Time(at).DayShift is not { } shift)
        {
            return null;
        }

        var inBrackets = text.IsSymbol(at + 1, '(');
        var date = inBrackets || text.IsSymbol(at + 1, ',') ? NumericDates.Read(text, at + 2) ?? CalendarDates.Read(text, at + 2) : null;
        return date is not { } found ? FromToday(text, at + 1, shift)
            : !inBrackets ? found
            : text.IsSymbol(found.To, ')') ? found with { To = found.To + 1 }
            : FromToday(text, at + 1, shift);
    }

    private static Found<Day>? DayBeforeOrAfter(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        if (!text.Is(start, "day") || !text.Is(start + 1, "before", "after"))
        {
            return null;
        }

        var step = text.Is(start + 1, "before") ? -1 : 1;
        if (Dates.ReadPlain(text, start + 2) is { Value.Exists: true } day)
        {
            return new(day.To, Day.On(day.Value.Future.AddDays(step)));
        }

        // "day after day" names none.
        return start > at && !text.Is(start + 2, "day") ? FromToday(text, start + 2, step) : null;
    }

    /// <summary>"the day", "my day", "the next day".</summary>
    private static Found<Day>? SomeDay(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        if (start > at && text.Is(start, "day"))
        {
            return text.Is(start + 1, "of") ? null : FromToday(text, start + 1, 0);
        }

        return text.Is(start + 1, "day") && (text.Shift(start) ?? (text.Is(start, "my") ? 0 : null)) is { } shift ? FromToday(text, start + 2, shift) : null;
    }

    /// <summary>"this 5/12", "next 5/19": of this year and the next.</summary>
    private static Found<Day>? DateOfYear(Passage text, int at)
    {
        if (text.Shift(at) is not { } shift || !text.IsDigits(at + 1) || NumericDates.Read(text, at + 1) is not { } date)
        {
            return null;
        }

        var day = Calendar.TryDate(text.Today.Year + shift, date.Value.Future.Month, date.Value.Future.Day);
        return day is { } known ? date with { Value = date.Value with { Past = known, Future = known } } : null;
    }

    private static Found<Day> FromToday(Passage text, int to, int days) => new(to, Day.On(text.Today.AddDays(days)));
}
