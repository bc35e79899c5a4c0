using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Single days in all forms.</summary>
internal static class Dates
{
    /// <summary>The day that begins at a token, counted ones ("in two weeks") included.</summary>
    /// <param name="holidays">False where a time may follow: the real recogniser joins none to a holiday.</param>
    public static Found<Day>? Read(Passage text, int at, bool holidays = true)
    {
        var plain = ReadPlain(text, at, holidays);
        return Offsets.Read(text, at) is { Value.IsDay: true } offset && !(plain?.To > offset.To) ? new(offset.To, offset.Value.ToDay()) : plain;
    }

    /// <summary>A day that is named, not counted.</summary>
    public static Found<Day>? ReadPlain(Passage text, int at, bool holidays = true) => (holidays ? text.Days : text.DaysButHolidays).Read(text, at);

    internal static Found<Day>? FindPlain(Passage text, int at, bool holidays)
    {
        Found<Day>? best = null;
        Take(ref best, WithWeekday(text, NumericDates.Read(text, at) ?? CalendarDates.Read(text, at)));
        Take(ref best, text.Is(at - 1, "on", "in", "at") && !IsTime(text, at) ? NumericDates.Expected(text, at, dashes: true) : null);
        Take(ref best, NamedDays.Read(text, at));
        Take(ref best, Weekdays.Read(text, at));
        Take(ref best, MonthlyDates.Read(text, at));
        Take(ref best, holidays ? Holidays.Read(text, at) : null);
        return best;
    }

    /// <summary>"at 8.30pm", "at 6.45", "on 9.5 hours": no dates.</summary>
    private static bool IsTime(Passage text, int at) =>
        Times.Read(text, at, text.Is(at - 1, "at") ? Strictness.Expected : Strictness.Sure) is not null || Times.AmPm(text, at + 3) is not null || text.Unit(at + 3) > Unit.None;

    /// <summary>"May/22(Tue)": the date decides, the weekday only repeats it.</summary>
    private static Found<Day>? WithWeekday(Passage text, Found<Day>? date) =>
        date is { } found && text.IsSymbol(found.To, '(') && text.Weekday(found.To + 1) > 0 && text.IsSymbol(found.To + 2, ')') ? new(found.To + 3, found.Value) : date;

    private static void Take(ref Found<Day>? best, Found<Day>? other)
    {
        if (other is { } found && !(best?.To >= found.To))
        {
            best = other;
        }
    }
}
