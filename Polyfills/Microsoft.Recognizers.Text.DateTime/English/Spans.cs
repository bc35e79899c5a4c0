using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>From one day, month or year to another: "from 2015 to 2018", "December 20 - January 3", "from April until the end of June".</summary>
internal static class Spans
{
    public static Found<Stretch>? Read(Passage text, int at)
    {
        if (SharedMonths.Read(text, at) is { } days)
        {
            return days;
        }

        var between = text.Is(at, "between");
        var start = between || text.Is(at, "from", "in") ? at + 1 : at;
        if (EdgeAt(text, start, isExpected: start > at) is not { } from || Till(text, from.To, between) is not { } next)
        {
            return null;
        }

        if ((EdgeAt(text, next, isExpected: true) ?? DateBehindDash(text, next)) is not { } to)
        {
            return null;
        }

        // "in 2014 through 2018", but "in" belongs to no other range.
        var belongs = !text.Is(at, "in") || (from.Value.Grain == Unit.Year && to.Value.Grain == Unit.Year);
        return belongs && Edge.Join(from.Value, to.Value) is { } stretch ? new(to.To, stretch) : null;
    }

    /// <summary>The token after a word for "to", "and" after "between" included.</summary>
    public static int? Till(Passage text, int at, bool between)
    {
        if (text.Is(at, "to", "till", "until", "til", "through", "thru") || text.IsSymbol(at, '~') || (between && text.Is(at, "and")))
        {
            return at + 1;
        }

        return text.IsHyphen(at) ? (text.IsHyphen(at + 1) ? at + 2 : at + 1) : text.Are(at, "up", "to") ? at + 2 : null;
    }

    private static Found<Edge>? EdgeAt(Passage text, int at, bool isExpected)
    {
        if (PartOfStretch(text, at) is { } part)
        {
            return part;
        }

        if (text.Is(at, "now"))
        {
            return new(at + 1, new Edge(Day.On(text.Today), Unit.Day));
        }

        var day = Dates.Read(text, at);
        if (Named(text, at, isExpected) is { } stretch && !(day?.To >= stretch.To))
        {
            return new(stretch.To, new Edge(stretch.Value.First, stretch.Value.Grain));
        }

        return day is { Value.Exists: true } found ? new(found.To, new Edge(found.Value, Unit.Day)) : null;
    }

    private static Found<Edge>? DateBehindDash(Passage text, int at) =>
        NumericDates.Read(text, at, isSecond: true) is { Value.Exists: true } day ? new(day.To, new Edge(day.Value, Unit.Day)) : null;

    /// <summary>"the end of March", "the middle of September": counted in months.</summary>
    private static Found<Edge>? PartOfStretch(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        if (!text.Is(start + 1, "of") || !text.Is(start, "beginning", "start", "middle", "end"))
        {
            return null;
        }

        var next = text.Skip(start + 2, "the");
        var named = Named(text, next, isExpected: true);
        if (named is null && UnitRanges.Of(text.Today, text.Unit(next), 0) is { } present)
        {
            named = new(next + 1, present);
        }

        if (named is not { } whole)
        {
            return null;
        }

        var day = text.Is(start, "end") ? whole.Value.After
            : text.Is(start, "middle") ? whole.Value.Middle
            : whole.Value.First;
        return new(whole.To, new Edge(day, Unit.Month));
    }

    private static Found<Stretch>? Named(Passage text, int at, bool isExpected)
    {
        var stretch = DateRanges.ReadNamed(text, at) ?? (isExpected ? CalendarRanges.Month(text, at, isExpected: true) : null);
        return stretch is { Value.IsPlaced: true } ? stretch : null;
    }
}
