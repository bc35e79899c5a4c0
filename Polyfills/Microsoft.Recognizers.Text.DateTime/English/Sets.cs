using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>What happens again and again: "every other Friday", "daily", "each Monday at 4pm", "3pm every day", "once a week", "on Mondays".</summary>
internal static class Sets
{
    public static Found<Finding>? Read(Passage text, int at)
    {
        if (Base(text, at) is not { } set)
        {
            return TimeFirst(text, at);
        }

        return set.Value.TakesTime && TimeAfter(text, set.To) is { } time
            ? new(time.To, Finding.Of(Kind.Set, new Reading(set.Value.WithTime(time.Value))))
            : new(set.To, Finding.Of(Kind.Set, new Reading(set.Value.Timex)));
    }

    /// <summary>"every night", "each week", "any weekend", "weekly", "twice a month", "Mondays".</summary>
    private static Found<Recurrence>? Base(Passage text, int at) => Every(text, at) ?? Adverb(text, at) ?? Times(text, at) ?? Weekdays(text, at);

    private static Found<Recurrence>? Every(Passage text, int at)
    {
        if (text.Is(at, "everyday"))
        {
            return new(at + 1, Recurrence.Daily);
        }

        if (!text.Is(at, "every", "each", "any"))
        {
            return null;
        }

        var next = text.Skip(at + 1, "single");
        if (Nth(text, next) is { } nth)
        {
            return text.Weekday(nth.To) is > 0 and var day ? OnWeekday(text, nth.To + 1, day)
                : Durations.UnitAt(text, nth.To) is { } nthUnit ? new(nthUnit.To, Of(nth.Value, nthUnit.Value))
                : null;
        }

        return Named(text, next) ?? Timed(text, at, next) ?? Counted(text, next);
    }

    /// <summary>"other", "second", "3rd" before a unit or a weekday: one out of so many.</summary>
    private static Found<int>? Nth(Passage text, int at)
    {
        var nth = text.Is(at, "other", "alternate") ? new Found<int>(at + 1, 2) : DayNumbers.OrdinalDay(text, at);
        return nth is { } found && (text.Unit(found.To) != Unit.None || text.Weekday(found.To) > 0) ? found : null;
    }

    /// <summary>"weekday", "Friday afternoon", "night", "january 1st".</summary>
    private static Found<Recurrence>? Named(Passage text, int at)
    {
        if (text.Is(at, "weekday", "workday"))
        {
            return new(at + 1, new Recurrence("P1WD"));
        }

        if (text.Weekday(at) is > 0 and var weekday)
        {
            return OnWeekday(text, at + 1, weekday);
        }

        if (text.Time(at) is { Plural: false, Part: { IsMeal: false } part })
        {
            return new(at + 1, new Recurrence(part.Timex, Part: part));
        }

        return !text.Time(at).Plural && !text.IsArticle(at) && Dates.Read(text, at) is { Value.IsOpen: true } date
            ? new(date.To, new Recurrence(date.Value.Timex, IsDay: true))
            : null;
    }

    /// <summary>"every 4pm".</summary>
    private static Found<Recurrence>? Timed(Passage text, int at, int next) =>
        text.Is(at, "every", "each") && English.Times.Read(text, next) is { } clock ? new(clock.To, new Recurrence(clock.Value.Readings[0].Timex)) : null;

    /// <summary>"week", "two days", "three week", "few hours".</summary>
    private static Found<Recurrence>? Counted(Passage text, int at)
    {
        var amount = text.IsDigits(at) || text.IsCardinal(at) || text.Is(at, "few", "couple") ? Durations.Amount(text, at) : null;
        return Durations.UnitAt(text, amount?.To ?? at) is { } unit && (amount is not null || !text.Time(unit.To - 1).Plural)
            ? new(unit.To, Of(amount?.Value ?? 1, unit.Value))
            : null;
    }

    private static Recurrence Of(double amount, Unit unit) =>
        amount == 1 && unit == Unit.Day ? Recurrence.Daily : new Recurrence(Length.Of(amount, unit).Timex);

    private static Found<Recurrence> OnWeekday(Passage text, int at, int weekday)
    {
        var timex = Timex.Weekday(weekday);
        return DayParts.Part(text, text.Are(at, "in", "the") ? at + 2 : at) is { Value.Part: { IsMeal: false } part } named
            ? new(named.To, new Recurrence(timex + part.Timex, IsDay: true, DayTimex: timex, Part: part))
            : new(at, new Recurrence(timex, IsDay: true));
    }

    /// <summary>"daily", "bi-weekly", "semi-annually".</summary>
    private static Found<Recurrence>? Adverb(Passage text, int at)
    {
        var prefix = text.Is(at, "bi") ? 2.0 : text.Is(at, "semi") ? 0.5 : 1;
        var name = prefix == 1 ? at : text.IsHyphen(at + 1) ? at + 2 : at + 1;
        var (amount, unit) = text switch
        {
            _ when text.Is(name, "daily") => (1.0, Unit.Day),
            _ when text.Is(name, "hourly") => (1, Unit.Hour),
            _ when text.Is(name, "weekly") => (1, Unit.Week),
            _ when text.Is(name, "fortnightly", "biweekly") => (2, Unit.Week),
            _ when text.Is(name, "monthly") => (1, Unit.Month),
            _ when text.Is(name, "bimonthly") => (2, Unit.Month),
            _ when text.Is(name, "quarterly") => (1, Unit.Quarter),
            _ when text.Is(name, "yearly", "annually", "annual") => (1, Unit.Year),
            _ when text.Is(name, "semiannually", "semiannual") => (0.5, Unit.Year),
            _ => (0.0, Unit.None),
        };
        if (unit == Unit.None || (text.IsHyphen(name - 1) && name == at && text.IsAttached(at)))
        {
            return null;
        }

        return new(name + 1, Of(amount * prefix, unit));
    }

    /// <summary>"once a week", "one a day", "3 times per month".</summary>
    private static Found<Recurrence>? Times(Passage text, int at)
    {
        var count = text.Is(at, "once", "twice", "one") ? at + 1
            : Durations.Amount(text, at) is { } amount && text.Is(amount.To, "times", "time") ? amount.To + 1
            : 0;
        if (count == 0 || !text.Is(count, "a", "an", "per", "each", "every"))
        {
            return null;
        }

        return text.Unit(count + 1) is not Unit.None and var unit && !text.Time(count + 1).Plural && !text.Time(count + 1).IsWeak ? new(count + 2, Of(1, unit)) : null;
    }

    /// <summary>"Mondays", "on Tuesdays", "Friday afternoons".</summary>
    private static Found<Recurrence>? Weekdays(Passage text, int at)
    {
        var name = text.Skip(at, "on");
        var weekday = text.Weekday(name);
        if (weekday == 0)
        {
            return null;
        }

        return text.Time(name).Plural ? OnWeekday(text, name + 1, weekday)
            : text.Is(name + 1, "mornings", "afternoons", "evenings", "nights") ? OnWeekday(text, name + 1, weekday)
            : null;
    }

    private static Found<Clock>? TimeAfter(Passage text, int at)
    {
        var next = text.SkipSymbol(at, ',');
        var isAt = text.Is(next, "at") || text.IsSymbol(next, '@');
        return English.Times.Read(text, isAt ? next + 1 : next, isAt ? Strictness.Expected : Strictness.Sure);
    }

    /// <summary>"3pm each day", "at 9 every Monday".</summary>
    private static Found<Finding>? TimeFirst(Passage text, int at)
    {
        if (DateTimes.AtTime(text, at) is not { } time)
        {
            return null;
        }

        var next = text.Skip(text.SkipSymbol(time.To, ','), "on");
        return (Every(text, next) ?? Adverb(text, next) ?? Weekdays(text, next)) is { Value.TakesTime: true } set
            ? new(set.To, Finding.Of(Kind.Set, new Reading(set.Value.WithTime(time.Value))))
            : null;
    }

    /// <summary>Something that comes again, by its TIMEX. A day or a part of the day can be given a time.</summary>
    private sealed record Recurrence(string Timex, bool IsDay = false, string DayTimex = null, DayPart Part = null)
    {
        public static Recurrence Daily { get; } = new("P1D", IsDay: true, DayTimex: string.Empty);

        public bool TakesTime => IsDay || Part is not null;

        public string WithTime(Clock time)
        {
            var day = DayTimex ?? (Part is null ? Timex : string.Empty);
            return day + (Part is null ? time : time.In(Part)).Timex;
        }
    }
}
