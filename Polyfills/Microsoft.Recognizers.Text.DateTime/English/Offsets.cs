using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>A moment reached from another by a length of time: "two weeks ago", "in 5 minutes", "3 days from Tuesday".</summary>
/// <param name="At">The moment reached.</param>
/// <param name="From">The moment it is counted from.</param>
/// <param name="IsDay">Whether the length was one of days, so that the time of day does not count.</param>
internal sealed record Offset(Moment From, Moment At, Length Length, bool IsDay)
{
    public Day ToDay() => Day.On(At);

    public Finding ToFinding() => IsDay
        ? ToDay().ToFinding()
        : Finding.Of(Kind.DateTime, new Reading(Timex.Instant(At), At));
}

internal static class Offsets
{
    public static Found<Offset>? Read(Passage text, int at) => text.Offsets.Read(text, at);

    internal static Found<Offset>? Find(Passage text, int at) =>
        InFront(text, at) ?? (Durations.Read(text, at) is { } length ? Behind(text, length) : null) ?? WeekdayBefore(text, at) ?? Weekdays(text, at);

    /// <summary>"two Sundays from now", "3 Fridays ago".</summary>
    private static Found<Offset>? Weekdays(Passage text, int at)
    {
        if (Durations.Amount(text, at) is not { Value: >= 1 and <= 500 } amount || text.Weekday(amount.To) is not (> 0 and var weekday) || amount.Value != Math.Floor(amount.Value))
        {
            return null;
        }

        var next = amount.To + 1;
        var ago = text.Is(next, "ago", "back");
        if (!ago && !text.Is(next, "later") && !text.Are(next, "from", "now"))
        {
            return null;
        }

        var weeks = 7 * ((int)amount.Value - 1);
        var day = ago ? Calendar.Weekday(text.Today, weekday).Past.AddDays(-weeks) : Calendar.Weekday(text.Today.AddDays(1), weekday).Future.AddDays(weeks);
        return new(text.Is(next, "from") ? next + 2 : next + 1, new Offset(text.Today, day, Length.Of(amount.Value, Unit.Week), IsDay: true));
    }


    /// <summary>"in two weeks".</summary>
    private static Found<Offset>? InFront(Passage text, int at)
    {
        if (!text.Is(at, "in") || Durations.Read(text, at + 1) is not { } length)
        {
            return null;
        }

        if (Behind(text, length) is { } behind)
        {
            return behind;
        }

        // "in 2 days from now" and "in 3 weeks' time" say nothing more.
        var to = text.Are(length.To, "from", "now") ? length.To + 2
            : text.IsSymbol(length.To, '\'') && text.Is(length.To + 1, "time") ? length.To + 2
            : text.Is(length.To, "time") ? length.To + 1
            : length.To;
        var offset = FromNow(text, length.Value, ahead: true);
        return text.Is(to, "on") && text.Weekday(to + 1) is > 0 and var weekday && offset.IsDay
            ? new(to + 2, offset with { At = OnWeekday(offset.At, weekday, length.Value) })
            : new(to, offset);
    }

    /// <summary>"two months from today on Tuesday" is the next Tuesday; a length of days or weeks names the week itself, Sunday to Saturday.</summary>
    private static Moment OnWeekday(Moment reached, int weekday, Length length) =>
        length.Finest >= Unit.Month ? Calendar.Weekday(reached, weekday).Future : reached.AddDays((weekday % 7) - (int)reached.DayOfWeek);

    /// <summary>"two weeks ago", "30 minutes later", "half an hour from now", "two days before yesterday", "3 weeks after January 15th".</summary>
    private static Found<Offset>? Behind(Passage text, Found<Length> length)
    {
        var at = length.To;
        if (text.Is(at, "ago", "earlier", "back") || text.Are(at, "before", "now"))
        {
            return new(text.Is(at, "before") ? at + 2 : at + 1, FromNow(text, length.Value, ahead: false));
        }

        if (text.Is(at, "later", "hence") || (text.Is(at, "from", "after") && text.Is(at + 1, "now")))
        {
            return new(text.Is(at, "later", "hence") ? at + 1 : at + 2, FromNow(text, length.Value, ahead: true));
        }

        var ahead = text.Is(at, "after", "from", "since");
        if (!ahead && !text.Is(at, "before") && !text.Are(at, "prior", "to"))
        {
            return null;
        }

        var start = text.Is(at, "prior") ? at + 2 : at + 1;
        if (Base(text, start, text.Is(at, "since")) is not { Value.Exists: true } date)
        {
            return null;
        }

        var from = date.Value.Future;
        var reached = ahead ? length.Value.After(from) : length.Value.Before(from);
        var to = date.To;
        if (text.Is(to, "on") && text.Weekday(to + 1) is > 0 and var weekday && length.Value.IsOfDays)
        {
            (to, reached) = (to + 2, OnWeekday(reached, weekday, length.Value));
        }

        return new(to, new Offset(from, reached, length.Value, length.Value.IsOfDays));
    }

    /// <summary>The day it is counted from; "since" also counts from the beginning of a year.</summary>
    private static Found<Day>? Base(Passage text, int at, bool isSince) =>
        Dates.ReadPlain(text, at) ?? (isSince && CalendarRanges.Year(text, text.Skip(at, "the")) is { } year ? new Found<Day>(year.To, year.Value.First) : null);

    /// <summary>"Sunday 3 weeks after January 15th": the Sunday of the week, Sunday to Saturday, that is reached.</summary>
    private static Found<Offset>? WeekdayBefore(Passage text, int at)
    {
        var weekday = text.Weekday(at);
        if (weekday == 0 || Durations.Read(text, at + 1) is not { Value.IsOfDays: true } length || Behind(text, length) is not { } offset)
        {
            return null;
        }

        return new(offset.To, offset.Value with { At = OnWeekday(offset.Value.At, weekday, length.Value) });
    }

    private static Offset FromNow(Passage text, Length length, bool ahead)
    {
        var from = length.IsOfDays ? text.Today : text.Reference;
        return new Offset(from, ahead ? length.After(from) : length.Before(from), length, length.IsOfDays);
    }
}
