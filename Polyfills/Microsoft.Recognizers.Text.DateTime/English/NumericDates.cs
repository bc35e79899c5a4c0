using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Dates in digits: 2026-11-21 · 2016 10 16 · 2019/aug/01 · 11/21/2026 · 23.04.2022 · 11/12/35 · 11/21.</summary>
internal static class NumericDates
{
    /// <param name="isSecond">It is the end of a range whose dash may look like one of its own: "10-1-2018-10-7-2018".</param>
    public static Found<Day>? Read(Passage text, int at, bool isSecond = false)
    {
        if (!text.IsDigits(at) || (text.IsAttached(at) && !isSecond && (text.IsWord(at - 1) || IsPrice(text, at) || ContinuesDigits(text, at, Separator(text, at + 1)))))
        {
            return null;
        }

        return text[at].Length == 4 ? YearFirst(text, at) : text[at].Length <= 2 ? YearLast(text, at) : null;
    }

    private static Found<Day>? YearFirst(Passage text, int at)
    {
        var year = text.Number(at);
        var separator = Separator(text, at + 1);
        var second = separator == ' ' ? at + 1 : at + 2;
        var third = separator == ' ' ? at + 2 : at + 4;
        if (separator == '\0' || year is < 1000 or > 2999 || Separator(text, second + 1) != separator || IsDigitsBehind(text, third))
        {
            return null;
        }

        // "2020/23/Sep" names the month behind the day.
        var month = IsShort(text, second) && IsShort(text, third) ? text.Number(second) : Math.Max(text.Month(second), text.Month(third));
        var day = IsShort(text, third) ? text.Number(third) : IsShort(text, second) ? text.Number(second) : 0;
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 && EndsDate(text, third)
            ? new(third + 1, Calendar.Date(year, month, day))
            : null;
    }

    private static Found<Day>? YearLast(Passage text, int at)
    {
        var separator = Separator(text, at + 1);
        if (separator is '\0' or ' ' || !IsShort(text, at + 2))
        {
            return null;
        }

        var dayFirst = text.DayFirst || separator == '.';
        if (Order(text.Number(at), text.Number(at + 2), dayFirst) is not var (month, day))
        {
            return null;
        }

        if (Separator(text, at + 3) == separator && text.IsDigits(at + 4))
        {
            var year = text.Number(at + 4);
            return IsDigitsBehind(text, at + 4) || !EndsDate(text, at + 4) ? null : text[at + 4].Length switch
            {
                4 when year is >= 1000 and <= 2999 => new(at + 5, Calendar.Date(year, month, day)),
                2 when separator != '.' || text.Number(at + 4) > 12 => new(at + 5, Calendar.ShortYearDate(year, month, day)),
                _ => null,
            };
        }

        // "11/21" alone; other separators would make scores, versions and house numbers dates.
        var isShare = text.Is(at + 3, "of") || (text.Is(at, "24") && text.Is(at + 2, "7"));
        if (separator != '/' || isShare || !EndsDate(text, at + 2) || IsDigitsBehind(text, at + 2))
        {
            return null;
        }

        return text.IsSymbol(at + 3, ',') && text.IsDigits(at + 4) && DayNumbers.Year(text, at + 4) is { Value: >= 1500 and <= 2100 } behind
            ? new(behind.To, Calendar.Date(behind.Value, month, day))
            : new(at + 3, Calendar.MonthDay(text.Reference, month, day));
    }

    /// <summary>"7.6" or "4-22" where a weekday or "on" before it says that it is a date.</summary>
    /// <param name="dashes">Whether a dash may stand between: behind a weekday it goes from one hour to another.</param>
    public static Found<Day>? Expected(Passage text, int at, bool dashes) =>
        IsShort(text, at) && (Separator(text, at + 1) == '.' || (dashes && Separator(text, at + 1) == '-')) && IsShort(text, at + 2) && EndsDate(text, at + 2) && !IsDigitsBehind(text, at + 2)
        && !(text.IsAttached(at + 3) && (text.IsSymbol(at + 3, '%') || text.IsSymbol(at + 3, ':') || text.IsHyphen(at + 3))) && Order(text.Number(at), text.Number(at + 2), text.DayFirst) is var (month, day)
            ? new(at + 3, Calendar.MonthDay(text.Reference, month, day))
            : null;

    /// <summary>Month and day by the culture's order, or the other way round when only that is possible.</summary>
    private static (int Month, int Day)? Order(int first, int second, bool dayFirst)
    {
        var (month, day) = dayFirst ? (second, first) : (first, second);
        if (month > 12)
        {
            (month, day) = (day, month);
        }

        return month is >= 1 and <= 12 && day is >= 1 and <= 31 ? (month, day) : null;
    }

    /// <summary>The separator at a token: '-', '/', '.', or a space when digits follow at once.</summary>
    private static char Separator(Passage text, int at)
    {
        if ((text.IsDigits(at) || text.IsWord(at)) && !text.IsAttached(at))
        {
            return ' ';
        }

        if (!text.IsAttached(at) || !text.IsAttached(at + 1))
        {
            return '\0';
        }

        return text.IsSymbol(at, '/') ? '/' : text.IsSymbol(at, '-') ? '-' : text.IsSymbol(at, '.') ? '.' : '\0';
    }

    private static bool IsPrice(Passage text, int at) => text.IsSymbol(at - 1, '$') || text.IsSymbol(at - 1, '€') || text.IsSymbol(at - 1, '£') || text.IsSymbol(at - 1, '#');

    private static bool IsShort(Passage text, int at) => text.IsDigits(at) && text[at].Length <= 2;

    /// <summary>Whether digits go on before the token: "123-12-1234".</summary>
    private static bool ContinuesDigits(Passage text, int at, char separator) =>
        text.IsAttached(at - 1) && text.IsDigits(at - 2) && (text.IsSymbol(at - 1, separator) || text.IsSymbol(at - 1, '/') || text.IsSymbol(at - 1, '.') || text.IsSymbol(at - 1, ','));

    private static bool IsDigitsBehind(Passage text, int last) =>
        text.IsAttached(last + 1) && text.IsAttached(last + 2) && text.IsDigits(last + 2) && (text.IsSymbol(last + 1, '/') || text.IsSymbol(last + 1, '.'));

    /// <summary>Nothing may hang on to a date but the T of a time ("2026-11-21T10:00").</summary>
    private static bool EndsDate(Passage text, int last) =>
        !text.IsAttached(last + 1) || !(text.IsWord(last + 1) && !text.Is(last + 1, "T")) && !text.IsSymbol(last + 1, '%');
}
