using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Weekdays alone and with what narrows them down: a week ("next Tuesday", "Friday next week") or a date ("Tue May 9", "Monday the 24th").</summary>
internal static class Weekdays
{
    public static Found<Day>? Read(Passage text, int at) => Relative(text, at) ?? BehindWeek(text, at) ?? Plain(text, at);

    /// <summary>The day of a plain weekday whose week is named further on: "Wednesday evening next week".</summary>
    public static Found<Day>? InWeekBehind(Passage text, int at, int afterDay, int to) =>
        afterDay == at + 1 && text.Weekday(at) > 0 && WeekAfter(text, text.SkipSymbol(to, ',')) is { } week
            ? new(week.To, Calendar.WeekdayOfWeek(text.Today, text.Weekday(at), week.Value))
            : null;

    /// <summary>"next Tuesday", "this upcoming Friday", "this Friday (jun-15)".</summary>
    private static Found<Day>? Relative(Passage text, int at)
    {
        if (text.Shift(at) is null)
        {
            return null;
        }

        var last = text.Is(at, "this") && text.Shift(at + 1) is not null ? at + 1 : at;
        if (Name(text, last + 1) is not { } weekday)
        {
            return null;
        }

        if (last == at && Beside(text, last + 2, at) is { } beside)
        {
            // The date decides, and the word before the weekday says that it is one of this year.
            var isPast = beside.Value.Past.Year == text.Today.Year;
            return new(beside.To, isPast ? beside.Value with { Future = beside.Value.Past } : beside.Value with { Past = beside.Value.Future });
        }

        // The coming one and the past one are the nearest; this, next and last are counted by weeks.
        var day = text.Is(last, "upcoming", "coming") ? Calendar.Weekday(text.Today.AddDays(1), weekday).Future
            : text.Is(last, "past") ? Calendar.Weekday(text.Today, weekday).Past
            : Calendar.WeekdayOfWeek(text.Today, weekday, text.Shift(last).Value).Future;
        return new(last + 2, Day.On(day));
    }

    /// <summary>"next week Mon", "this week on Monday", "last week's Friday".</summary>
    private static Found<Day>? BehindWeek(Passage text, int at)
    {
        if (text.Shift(at) is not { } shift || text.Unit(at + 1) != Unit.Week || text.Time(at + 1).Plural)
        {
            return null;
        }

        var next = text.IsSymbol(at + 2, '\'') && text.Is(at + 3, "s") ? at + 4 : at + 2;
        next = text.Skip(text.SkipSymbol(next, ','), "on");
        return Name(text, next) is { } weekday ? new(next + 1, Calendar.WeekdayOfWeek(text.Today, weekday, shift)) : null;
    }

    private static Found<Day>? Plain(Passage text, int at)
    {
        if (Name(text, at) is not { } weekday)
        {
            return null;
        }

        var to = text.SkipPeriodOfAbbreviation(at);
        if (WeekAfter(text, to) is { } week)
        {
            return new(week.To, Calendar.WeekdayOfWeek(text.Today, weekday, week.Value));
        }

        if ((WithDay(text, to, weekday) ?? Beside(text, to, at)) is { } dated)
        {
            return dated;
        }

        return text.Time(at).IsWeak && !HasCompany(text, at) ? null : new(at + 1, Calendar.Weekday(text.Today, weekday));
    }

    private static int? Name(Passage text, int at) => text.Time(at) is { Weekday: > 0, Plural: false } word ? word.Weekday : null;

    /// <summary>"Tuesday next week", "Friday of this week".</summary>
    private static Found<int>? WeekAfter(Passage text, int at)
    {
        var next = text.Skip(at, "of", "in");
        return text.Shift(next) is { } shift && text.Unit(next + 1) == Unit.Week && !text.Time(next + 1).Plural ? new(next + 2, shift) : null;
    }

    /// <summary>A date right after its weekday: "Tue May 9", "Friday 7/6", "Friday (jun-15)", "on Friday 7-6".</summary>
    private static Found<Day>? Beside(Passage text, int at, int start)
    {
        if (text.IsSymbol(at, '('))
        {
            return Date(at + 1) is { } inside && text.IsSymbol(inside.To, ')') ? inside with { To = inside.To + 1 } : null;
        }

        return Date(text.Skip(text.SkipSymbol(at, ','), "on"));

        Found<Day>? Date(int from) =>
            NumericDates.Read(text, from) ?? CalendarDates.Read(text, from) ?? NumericDates.Expected(text, from, dashes: text.Is(start - 1, "on"));
    }

    /// <summary>"Monday 21", "Monday the twenty fourth".</summary>
    private static Found<Day>? WithDay(Passage text, int at, int weekday)
    {
        var start = text.Skip(text.SkipSymbol(at, ','), "the");
        if (text.IsAttached(at) || CalendarDates.Read(text, start) is not null)
        {
            return null;
        }

        var withArticle = start > at ? DayNumbers.OrdinalDay(text, start) : null;
        if (withArticle is { } ordinal && Calendar.TryDate(text.Today.Year, text.Today.Month, ordinal.Value) is { } date && Calendar.Number(date.DayOfWeek) == weekday)
        {
            return new(ordinal.To, Day.On(date));
        }

        var number = withArticle ?? (text.IsDigits(start) && Times.Read(text, start) is null ? DayNumbers.Day(text, start) : null);
        return number is { } day && !GoesOn(text, day.To) && Calendar.WeekdayAndDay(text.Reference, weekday, day.Value) is { Exists: true } found ? new(day.To, found) : null;
    }

    /// <summary>Whether a number counts something or is an hour: "Monday 3 people", "Monday 9-11", "Monday 9 to 11".</summary>
    private static bool GoesOn(Passage text, int at) =>
        Nouns.IsCounted(text, at) || text.Unit(at) != Unit.None || text.Is(at, "to", "till") || text.IsHyphen(at) || text.IsSymbol(at, ':') || text.IsSymbol(at, '/');

    /// <summary>"sat" and "sun" are days only where a day is spoken of.</summary>
    private static bool HasCompany(Passage text, int at) =>
        text.Is(at - 1, "on", "by", "until", "till", "before", "after", "since", "from")
        || (text.Is(at - 1, "or", "and", "to") && text.Weekday(at - 2) > 0)
        || (text.Is(at + 1, "or", "and", "to") && text.Weekday(at + 2) > 0)
        || (text.IsHyphen(at - 1) && text.Weekday(at - 2) > 0)
        || Times.Read(text, text.Skip(at + 1, "at")) is not null;
}
