using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>A time on a day: "tomorrow at noon", "3pm today", "tonight at 6:30", "8am this morning", "2025-03-05T10:00:00".</summary>
internal static class DateTimes
{
    public static Found<DayTime>? Read(Passage text, int at) => text.DayTimes.Read(text, at);

    internal static Found<DayTime>? Find(Passage text, int at) => DayFirst(text, at) ?? TimeFirst(text, at) ?? EndOfDay(text, at);

    private static Found<DayTime>? DayFirst(Passage text, int at)
    {
        if (DayParts.ReadWithDay(text, at) is { } part && (After(text, part.To) ?? BareHour(text, at, part.To)) is { } timeOfPart)
        {
            return new(timeOfPart.To, new DayTime(part.Value.Day, timeOfPart.Value.In(part.Value.Part)));
        }

        if (MonthlyDates.AfterNthWeekday(text, at) is { } behind && After(text, behind) is { } beforeMonth && MonthlyDates.OfMonthBehind(text, at, beforeMonth.To) is { } nth)
        {
            return new(nth.To, new DayTime(nth.Value, beforeMonth.Value));
        }

        if (Dates.Read(text, at, holidays: false) is not { } day || After(text, day.To) is not { } time)
        {
            return null;
        }

        // "Tuesday at 3pm next week"
        return Weekdays.InWeekBehind(text, at, day.To, time.To) is { } inWeek
            ? new(inWeek.To, new DayTime(inWeek.Value, time.Value))
            : new(time.To, new DayTime(day.Value, time.Value));
    }

    /// <summary>The time behind a day: after a word like "at" a bare hour counts too.</summary>
    private static Found<Clock>? After(Passage text, int at)
    {
        if (text.IsAttached(at) && text.Is(at, "T"))
        {
            return Times.Read(text, at + 1, Strictness.Expected);
        }

        var next = text.SkipSymbol(text.SkipSymbol(at, ','), ':');
        next = text.IsHyphen(next) ? next + 1 : next;
        if (text.Is(next, "at", "around", "about") || text.IsSymbol(next, '@'))
        {
            var time = text.Is(next, "at") ? text.Skip(next + 1, "about", "around") : next + 1;
            return Times.Read(text, time, Strictness.Expected);
        }

        // "march eighteenth nine thirty"
        next = text.Skip(next, "for");
        return Times.Read(text, next) ?? (text.IsCardinal(next) && Times.Read(text, next, Strictness.Expected) is { Value.Minute: not null } spoken ? spoken : null);
    }

    /// <summary>"tonight 7", "this evening, 8": with a part of today the hour needs no other word.</summary>
    private static Found<Clock>? BareHour(Passage text, int at, int to) =>
        DayParts.IsOfToday(text, at) && Times.Read(text, text.SkipSymbol(to, ','), Strictness.Expected) is { Value.Minute: null } hour ? hour : null;

    private static Found<DayTime>? TimeFirst(Passage text, int at)
    {
        if ((AtTime(text, at) ?? HourOfToday(text, at)) is not { } time)
        {
            return null;
        }

        var next = text.SkipSymbol(time.To, ',');
        next = text.IsHyphen(next) ? next + 1 : next;
        next = text.Skip(next, "on", "of", "for");
        if (DayParts.ReadWithDay(text, next) is { } part)
        {
            return new(part.To, new DayTime(part.Value.Day, time.Value.In(part.Value.Part)));
        }

        return Dates.ReadPlain(text, next, holidays: false) is { Value.Exists: true } day ? new(day.To, new DayTime(day.Value, time.Value)) : null;
    }

    /// <summary>"10, tonight"; but "called 3 this morning" counts people.</summary>
    private static Found<Clock>? HourOfToday(Passage text, int at) =>
        (text.IsDigits(at) || text.IsCardinal(at)) && Times.Read(text, at, Strictness.Expected) is { Value: { Minute: null, IsOpen: true } } hour
        && (text.Is(text.SkipSymbol(hour.To, ','), "tonight", "tonite") || (text.IsSymbol(hour.To, ',') && DayParts.IsOfToday(text, hour.To + 1)))
            ? hour
            : null;

    /// <summary>A time; "at" or "before" and the like make a bare hour one, and with a dot ("at 6.45") belongs to it.</summary>
    public static Found<Clock>? AtTime(Passage text, int at)
    {
        if (text.Is(at, "at"))
        {
            return text.IsDigits(at + 1) && text.IsSymbol(at + 2, '.') && text.IsAttached(at + 2) && text.IsDigits(at + 3) ? Times.Read(text, at + 1, Strictness.Expected) : null;
        }

        return Times.Read(text, at, text.Is(at - 1, "at", "by", "before", "after", "until", "till", "since", "around") ? Strictness.Expected : Strictness.Sure);
    }

    /// <summary>"end of day", "eod", "the end of tomorrow".</summary>
    private static Found<DayTime>? EndOfDay(Passage text, int at)
    {
        var last = new Clock(23, 59, 59);
        var start = text.Skip(at, "the");
        if (text.Is(start, "eod"))
        {
            return new(start + 1, new DayTime(Day.On(text.Today), last));
        }

        if (!text.Are(start, "end", "of"))
        {
            return null;
        }

        var name = text.Skip(start + 2, "the");
        return text.Is(name, "day") ? new(name + 1, new DayTime(Day.On(text.Today), last))
            : (Dates.ReadPlain(text, start + 2, holidays: false) ?? Dates.ReadPlain(text, name, holidays: false)) is { Value.Exists: true } day ? new(day.To, new DayTime(day.Value, last))
            : null;
    }
}
