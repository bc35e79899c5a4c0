using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>The week, month or year one is in, before or after: "next week", "this month", "weekend", "last quarter", "the fortnight".</summary>
internal static class UnitRanges
{
    public static Found<Stretch>? Read(Passage text, int at)
    {
        if (text.Shift(at) is { } shift)
        {
            // "this past week", "this coming weekend"
            var unit = text.Is(at, "this") && text.Shift(at + 1) is not null ? at + 2 : at + 1;
            shift = unit == at + 2 ? text.Shift(at + 1).Value : shift;
            if (text.Is(unit - 1, "coming", "upcoming") && text.Is(unit, "weekend"))
            {
                shift = Calendar.Number(text.Today.DayOfWeek) < 6 ? 0 : 1;
            }

            return Named(text, unit, shift);
        }

        if (text.Is(at, "same", "that") && Undefined(text.Unit(at + 1)) is { } timex && Named(text, at + 1, 0) is { } same)
        {
            // Nobody knows which: the present one stands in.
            return same with { Value = same.Value with { Timex = timex, Mod = "ref_undef" } };
        }

        var name = text.Skip(at, "the");
        if (text.Are(name + 1, "after", "next") || text.Are(name + 1, "before", "last"))
        {
            return Named(text, name, text.Is(name + 2, "next") ? 2 : -2) is { } second ? second with { To = name + 3 } : null;
        }

        if (text.Is(at, "the") && text.Shift(at + 1) is { } decades && text.Unit(at + 2) == Unit.Decade)
        {
            return Named(text, at + 2, decades);
        }

        if (text.Is(at, "the", "my"))
        {
            var isOfOther = text.IsDigits(at + 2) || text.Is(at + 2, "of", "to");
            return text.Is(at + 1, "week", "weekend", "month", "year", "fortnight") && !isOfOther ? Named(text, at + 1, 0) : null;
        }

        return text.Is(at, "weekend") && !text.Is(at - 1, "a", "one", "every", "each", "any") ? Named(text, at, 0) : null;
    }

    /// <summary>A unit so many units from the present one; none of days and less.</summary>
    public static Stretch Of(Moment today, Unit unit, int shift) => unit switch
    {
        Unit.Weekend => Stretch.Weekend(today.AddDays(7 * shift)),
        Unit.Week => Stretch.Week(today.AddDays(7 * shift)),
        Unit.Fortnight => Fortnight(Calendar.Monday(today).AddDays(14 * shift)),
        Unit.Month => Stretch.Month(Calendar.MonthStart(today).AddMonths(shift)),
        Unit.Quarter => Stretch.Months(QuarterStart(today).AddMonths(3 * shift), 3, Unit.Quarter),
        Unit.Year => Stretch.Year(today.Year + shift),
        Unit.Decade => Stretch.Months(new Moment(today.Year - (today.Year % 10) + (10 * shift), 1, 1), 120, Unit.Decade),
        Unit.Century => Stretch.Months(new Moment(today.Year - (today.Year % 100) + (100 * shift), 1, 1), 1200, Unit.Century),
        _ => null,
    };

    public static Moment QuarterStart(Moment day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    private static Found<Stretch>? Named(Passage text, int at, int shift)
    {
        at = text.Skip(at, "calendar");
        if (text.Is(at, "workweek") || (text.Is(at, "working", "work", "business") && text.Is(at + 1, "week")))
        {
            var week = Of(text.Today, Unit.Week, shift);
            return new(text.Is(at, "workweek") ? at + 1 : at + 2, week with { Past = WorkDays(week.Past), Future = WorkDays(week.Future) });
        }

        var word = text.Time(at);
        return !word.Plural && !word.IsWeak && Of(text.Today, word.Unit, shift) is { } stretch && !IsNumbered(text, at) ? new(at + 1, stretch) : null;
    }

    /// <summary>"this week 3" is another week.</summary>
    private static bool IsNumbered(Passage text, int at) => text.Is(at, "week", "weekend") && text.IsDigits(at + 1) && !text.IsAttached(at + 1) && text[at + 1].Length <= 2 && text.IsWord(at + 2) && text.Is(at + 2, "of");

    private static string Undefined(Unit unit) => unit switch
    {
        Unit.Week => "XXXX-WXX",
        Unit.Weekend => "XXXX-WXX-WE",
        Unit.Month => "XXXX-XX",
        Unit.Year => "XXXX",
        _ => null,
    };

    private static Bounds WorkDays(Bounds week) => week with { End = week.Start.AddDays(5) };

    private static Stretch Fortnight(Moment monday) => Stretch.Between(monday, monday.AddDays(14), "P2W", Unit.Fortnight);
}
