using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>From one day to another of the same month, which is named once: "3 to 12 of Sept", "november 19-20, 2027", "between 4 and 22 this month".</summary>
internal static class SharedMonths
{
    public static Found<Stretch>? Read(Passage text, int at)
    {
        var between = text.Is(at, "between");
        var start = between || text.Is(at, "from") ? at + 1 : at;
        return text.Month(start) > 0 ? MonthFirst(text, start, between) : DaysFirst(text, start, between);
    }

    private static Found<Stretch>? MonthFirst(Passage text, int at, bool between)
    {
        var first = text.Skip(text.SkipPeriod(at + 1), "the");
        first = text.IsHyphen(first) && text.IsAttached(first) ? first + 1 : first;
        first = text.Skip(first, "between", "from");
        return Days(text, first, between || text.Is(first - 1, "between")) is { } days && text.Month(days.To) == 0
            ? InMonth(text, days.To, text.Month(at), days.Value)
            : null;
    }

    private static Found<Stretch>? DaysFirst(Passage text, int at, bool between)
    {
        if (Days(text, text.Skip(at, "the"), between) is not { } days)
        {
            return null;
        }

        var month = text.Skip(days.To, "of", "in");
        var shift = text.Is(month, "the") ? 0 : text.Shift(month);
        if (shift is { } moved && text.Unit(month + 1) == Unit.Month)
        {
            var first = Calendar.MonthStart(text.Today).AddMonths(moved);
            return InMonth(text, month + 2, first.Month, days.Value, first.Year);
        }

        month = text.IsHyphen(month) ? month + 1 : month;
        return text.Month(month) > 0 ? InMonth(text, month + 1, text.Month(month), days.Value) : null;
    }

    private static Found<(int From, int To)>? Days(Passage text, int at, bool between) =>
        DayNumbers.Day(text, at) is { } from && Spans.Till(text, from.To, between) is { } next && DayNumbers.Day(text, text.Skip(next, "the")) is { } to
            ? new(to.To, (from.Value, to.Value))
            : null;

    private static Found<Stretch>? InMonth(Passage text, int at, int month, (int From, int To) days, int? ofYear = null)
    {
        var next = text.IsSymbol(at, ',') || text.Is(at, "of") ? at + 1 : at;
        var year = ofYear is { } said ? new Found<int>(at, said) : DayNumbers.Year(text, next);
        Day On(int day) => year is { } known ? Calendar.Date(known.Value, month, day) : Calendar.MonthDay(text.Reference, month, day);
        var (from, to) = (On(days.From), On(days.To));
        return days.From < days.To && from.Exists && to.Exists && Edge.Join(new Edge(from, Unit.Day), new Edge(to, Unit.Day)) is { } stretch
            ? new(year?.To ?? at, stretch)
            : null;
    }
}
