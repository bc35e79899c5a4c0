using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Dates that name the month: "November 3rd", "July 4th of 1995", "the 9th of May", "12-nov-2018", "13 Sept nineteen seventy two".</summary>
internal static class CalendarDates
{
    public static Found<Day>? Read(Passage text, int at) => MonthFirst(text, at) ?? DayFirst(text, at) ?? YearFirst(text, at);

    /// <summary>"2016, Nov 7", "2016 January 5th".</summary>
    private static Found<Day>? YearFirst(Passage text, int at)
    {
        if (!text.IsDigits(at) || DayNumbers.Year(text, at) is not { Value: >= 1500 and <= 2100 } year || (text.IsAttached(at) && text.IsWord(at - 1)))
        {
            return null;
        }

        var next = text.SkipSymbol(year.To, ',');
        return text.Month(next) is > 0 and var month && DayNumbers.Day(text, text.SkipPeriod(next + 1)) is { } day ? new(day.To, Calendar.Date(year.Value, month, day.Value)) : null;
    }

    private static Found<Day>? MonthFirst(Passage text, int at)
    {
        var month = text.Month(at);
        if (month == 0)
        {
            return null;
        }

        var next = text.SkipSymbol(at + 1, '.');
        next = text.IsHyphen(next) || text.IsSymbol(next, '/') || text.IsSymbol(next, ',') ? next + 1 : next;
        next = text.Skip(next, "the");
        var number = DayNumbers.DayOrCardinal(text, next);
        if (text.Time(at).IsWeak && text.IsCardinal(next) && number is { Value: < 20 } && !text.Word(next).Ordinal)
        {
            // "may one ask"
            return null;
        }

        return number is { } day && !BeginsRangeOfYears(text, day.To)
            ? WithYear(text, day.To, month, day.Value)
            : null;
    }

    private static Found<Day>? DayFirst(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        if (DayNumbers.DayOrCardinal(text, start) is not { } day || (text.IsAttached(start) && text.IsWord(start - 1)))
        {
            return null;
        }

        // "the twenty third day of September" is found without its article, "the 23rd day" with it.
        var saysDay = text.Are(day.To, "day", "of");
        if (saysDay && start > at && !text.IsDigits(start))
        {
            return null;
        }

        var next = saysDay ? day.To + 2
            : text.Is(day.To, "of") || text.IsHyphen(day.To) || text.IsSymbol(day.To, '/') || text.IsSymbol(day.To, '.') || text.IsSymbol(day.To, ',') ? day.To + 1
            : day.To;
        if ((saysDay || (text.Is(day.To, "of") && (start > at || !text.IsDigits(day.To - 1)))) && DayOfSomeMonth(text, next, day.Value) is { } ofMonth)
        {
            return ofMonth;
        }

        var month = text.Month(next);
        return month == 0 || (text.Time(next).IsWeak && !IsSure(text, at, day.To, next)) ? null : WithYear(text, text.SkipPeriod(next + 1), month, day.Value);
    }

    /// <summary>"the twenty-sixth day of the month", "of next month".</summary>
    private static Found<Day>? DayOfSomeMonth(Passage text, int at, int day)
    {
        var shift = text.Is(at, "the") ? 0 : text.Shift(at);
        if (shift is null || text.Unit(at + 1) != Unit.Month)
        {
            return null;
        }

        var month = Calendar.MonthStart(text.Today).AddMonths(shift.Value);
        return new(at + 2, Calendar.Date(month.Year, month.Month, day));
    }

    /// <summary>"5 may" could go on like "5 may come"; an article, a suffix, "of" or a year make it a month.</summary>
    private static bool IsSure(Passage text, int at, int afterDay, int month) =>
        text.Is(at, "the", "on") || text.Word(afterDay - 1).Ordinal || text.Is(afterDay - 1, "st", "nd", "rd", "th") || month > afterDay || DayNumbers.Year(text, month + 1) is not null || !text.IsWord(month + 1)
        || text.Weekday(at - 1) > 0 || text.Is(month + 1, "at", "from", "to", "in", "for", "with", "and", "or", "until", "till", "through", "around", "about", "please");

    private static Found<Day> WithYear(Passage text, int at, int month, int day)
    {
        var next = text.IsSymbol(at, ',') || text.Is(at, "of", "in") || ((text.IsHyphen(at) || text.IsSymbol(at, '/')) && text.IsAttached(at)) ? at + 1 : at;
        if (DayNumbers.Year(text, next) is { } year && !(text.IsHyphen(at) && text.IsHyphen(year.To)))
        {
            return new(year.To, Calendar.Date(year.Value, month, day));
        }

        if ((text.IsSymbol(next, '\'') || next > at && text.IsAttached(next) && !text.IsSymbol(at, ',') && text.IsDigits(next)) && ShortYear(text, text.SkipSymbol(next, '\'')) is { } shortYear)
        {
            return new(shortYear.To, Calendar.ShortYearDate(shortYear.Value, month, day));
        }

        return new(at, Calendar.MonthDay(text.Reference, month, day));
    }

    private static Found<int>? ShortYear(Passage text, int at) =>
        text.IsDigits(at) && text[at].Length == 2 && !text.IsAttached(at + 1) ? new(at + 1, text.Number(at)) : null;

    /// <summary>"may 5-may 7" and "nov 19-20" are ranges; "may 12-2018" is not.</summary>
    private static bool BeginsRangeOfYears(Passage text, int at) => text.IsSymbol(at, '/') && text.IsDigits(at + 1) && text[at + 1].Length > 4;
}
