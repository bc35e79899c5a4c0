using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Stretches of days in all forms.</summary>
internal static class DateRanges
{
    /// <summary>The longest that begins at a token.</summary>
    public static Found<Stretch>? Read(Passage text, int at)
    {
        var named = ReadNamed(text, at);
        return Spans.Read(text, at) is { } span && !(named?.To > span.To) ? span
            : BentRanges.Read(text, at) is { } bent && !(named?.To > bent.To) ? bent
            : named;
    }

    /// <summary>Weeks, months, years and the like, but no range from one day to another.</summary>
    public static Found<Stretch>? ReadNamed(Passage text, int at) => text.Stretches.Read(text, at);

    internal static Found<Stretch>? FindNamed(Passage text, int at)
    {
        Found<Stretch>? best = null;
        Take(ref best, WeekRanges.Read(text, at));
        Take(ref best, PeriodRanges.Read(text, at));
        Take(ref best, CalendarRanges.Read(text, at));
        Take(ref best, UnitRanges.Read(text, at));
        Take(ref best, MonthOfYear(text, at));
        return best;
    }

    /// <summary>"the 9th month of next year", "the last month of 2020".</summary>
    private static Found<Stretch>? MonthOfYear(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        var number = text.Is(start, "last") ? new Found<int>(start + 1, 12) : DayNumbers.OrdinalDay(text, start);
        return number is { Value: <= 12 } month && text.Are(month.To, "month", "of") && CalendarRanges.YearOf(text, month.To + 2) is { } year
            ? new(year.To, Stretch.Month(new Moment(year.Value, month.Value, 1)))
            : null;
    }

    private static void Take(ref Found<Stretch>? best, Found<Stretch>? other)
    {
        if (other is { } found && !(best?.To >= found.To))
        {
            best = other;
        }
    }
}
