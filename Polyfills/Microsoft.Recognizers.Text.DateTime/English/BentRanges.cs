using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Parts of a stretch that nobody measures: "early July", "the end of 1989", "later this month", "the rest of the week", "year to date".</summary>
internal static class BentRanges
{
    public static Found<Stretch>? Read(Passage text, int at) => Third(text, at) ?? EarlierOrLater(text, at) ?? Rest(text, at) ?? ToDate(text, at);

    /// <summary>Its beginning, middle or end; the article before it belongs to it only when a word like "until" needs it.</summary>
    public static Found<Stretch>? Third(Passage text, int at)
    {
        if (text.Is(at, "eow", "eom", "eoy"))
        {
            var unit = text.Is(at, "eow") ? Unit.Week : text.Is(at, "eom") ? Unit.Month : Unit.Year;
            return new(at + 1, Bent(UnitRanges.Of(text.Today, unit, 0), "end"));
        }

        if (Prefix(text, at) is not { } prefix || Whole(text, prefix.To) is not { } whole || whole.Value.Grain is Unit.None or Unit.Weekend)
        {
            return null;
        }

        return new(whole.To, Bent(whole.Value, prefix.Value));
    }

    private static Stretch Bent(Stretch whole, string mod) =>
        whole with { Mod = mod, Past = Cut(whole.Past, whole.Grain, mod), Future = Cut(whole.Future, whole.Grain, mod) };

    private static Found<string>? Prefix(Passage text, int at)
    {
        if (text.Is(at, "early", "mid", "late"))
        {
            var mod = text.Is(at, "early") ? "start" : text.Is(at, "mid") ? "mid" : "end";
            var next = text.IsHyphen(at + 1) ? at + 2 : at + 1;
            return new(text.Skip(next, "in"), mod);
        }

        if (!text.Is(at + 1, "of"))
        {
            return null;
        }

        return text.Is(at, "beginning", "start") ? new(at + 2, "start")
            : text.Is(at, "middle", "midst") ? new(at + 2, "mid")
            : text.Is(at, "end") ? new(at + 2, "end")
            : null;
    }

    private static Found<Stretch>? Whole(Passage text, int at)
    {
        if (text.Is(at, "the", "this") && UnitRanges.Of(text.Today, text.Unit(at + 1), 0) is { } present && !text.Time(at + 1).Plural)
        {
            return new(at + 2, present);
        }

        // "end of month"
        if (text.Is(at - 1, "of") && text.Is(at, "week", "month", "year", "quarter"))
        {
            return new(at + 1, UnitRanges.Of(text.Today, text.Unit(at), 0));
        }

        at = text.Skip(at, "the");
        return DateRanges.ReadNamed(text, at) ?? CalendarRanges.Month(text, at, isExpected: true);
    }

    private static Bounds Cut(Bounds whole, Unit grain, string mod)
    {
        var (start, end) = (whole.Start, whole.End);
        switch (grain)
        {
            case Unit.Year:
                return mod switch
                {
                    "start" => new(start, start.AddMonths(4)),
                    "mid" => new(start.AddMonths(4), start.AddMonths(8)),
                    _ => new(start.AddMonths(8), end),
                };
            case Unit.Month:
                return mod switch
                {
                    "start" => new(start, start.AddDays(15)),
                    "mid" => new(start.AddDays(9), start.AddDays(20)),
                    _ => new(start.AddDays(15), end),
                };
            case Unit.Week:
                return mod switch
                {
                    "start" => new(start, start.AddDays(3)),
                    "mid" => new(start.AddDays(1), start.AddDays(5)),
                    _ => new(start.AddDays(3), end),
                };
            default:
                var third = new TimeSpan((end - start).Days / 3, 0, 0, 0);
                return mod switch { "start" => new(start, start + third), "mid" => new(start + third, end - third), _ => new(end - third, end) };
        }
    }

    /// <summary>"earlier this month" is its first half, "later in the year" what is left of its second.</summary>
    private static Found<Stretch>? EarlierOrLater(Passage text, int at)
    {
        var isLater = text.Is(at, "later");
        if (!isLater && !text.Is(at, "earlier"))
        {
            return null;
        }

        var next = text.Skip(at + 1, "in");
        var shift = text.Is(next, "the") ? 0 : text.Shift(next);
        if (shift is not { } moved || text.Time(next + 1).Plural || UnitRanges.Of(text.Today, text.Unit(next + 1), moved) is not { } stretch)
        {
            return null;
        }

        var (start, end) = (stretch.Future.Start, stretch.Future.End);
        var half = stretch.Grain == Unit.Year ? start.AddMonths(6) : stretch.Grain == Unit.Month ? start.AddDays(15) : start.AddDays(3);
        var bounds = isLater ? new Bounds(Later(half, moved == 0 ? text.Today : half), end)
            : new Bounds(start, moved == 0 && text.Today < half ? text.Today : half);
        return new(next + 2, stretch with { Past = bounds, Future = bounds });
    }

    /// <summary>"the rest of the week": from today to its last day.</summary>
    private static Found<Stretch>? Rest(Passage text, int at)
    {
        if (!text.Is(at, "rest", "remaining", "remainder") || !text.Is(at + 1, "of"))
        {
            return null;
        }

        var next = text.Skip(at + 2, "the", "this", "my", "current");
        next = text.Skip(next, "current");
        if (text.Time(next).Plural || UnitRanges.Of(text.Today, text.Unit(next), 0) is not { } stretch)
        {
            return null;
        }

        var end = stretch.Future.End.AddDays(-1);
        return new(next + 1, Stretch.Between(text.Today, end, Timex.Days(text.Today, end)));
    }

    private static Found<Stretch>? ToDate(Passage text, int at)
    {
        if (!text.Are(at + 1, "to", "date") || text.Time(at).Plural || UnitRanges.Of(text.Today, text.Unit(at), 0) is not { } stretch)
        {
            return null;
        }

        var bounds = new Bounds(stretch.Future.Start, text.Today);
        return new(at + 3, stretch with { Past = bounds, Future = bounds });
    }

    private static Moment Later(Moment one, Moment other) => one > other ? one : other;
}
