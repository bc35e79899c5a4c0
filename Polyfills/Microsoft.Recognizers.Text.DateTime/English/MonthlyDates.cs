using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Days by their place in a month.</summary>
internal static class MonthlyDates
{
    /// <summary>The nth weekday of the month named at a token: "January", "May 2027", "next month", "the month".</summary>
    public static Found<Day>? NthWeekday(Passage text, int at, int weekday, int nth)
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
}
