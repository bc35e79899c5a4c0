using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>So many units before or after now: "next 3 weeks", "10 previous weeks", "past 5 minutes", "within 2 days", "the last 3 weeks of this year".</summary>
internal static class CountedRanges
{
    public static Found<Finding>? Read(Passage text, int at)
    {
        if (Within(text, at) is { } within)
        {
            return within;
        }

        if (Starting(text, at) is { } starting)
        {
            return starting;
        }

        if (PartOf(text, at) is { } part)
        {
            return new(part.To, part.Value.ToFinding());
        }

        if (text.Shift(at) is { } shift and not 0)
        {
            return Counted(text, at + 1, shift) ?? One(text, at + 1, shift);
        }

        return CountFirst(text, at);
    }

    /// <summary>"next 3 weeks", "last couple of days".</summary>
    private static Found<Finding>? Counted(Passage text, int at, int shift)
    {
        if (Durations.Amount(text, at) is not { } amount || amount.Value < 1 || Durations.UnitAt(text, text.Skip(amount.To, "more")) is not { } unit || text.IsArticle(at))
        {
            return null;
        }

        if (Durations.Read(text, at) is { Value.Parts.Count: > 1 } compound && compound.Value.IsOfDays && !text.Is(compound.To, "ago"))
        {
            var length = compound.Value;
            return new(compound.To, (shift > 0
                ? Stretch.Between(text.Today.AddDays(1), length.After(text.Today.AddDays(1)), length.Timex)
                : Stretch.Between(length.Before(text.Today), text.Today, length.Timex)).ToFinding());
        }

        return Around(text, amount.Value, unit.Value, shift) is { } finding ? new(unit.To, finding) : null;
    }

    /// <summary>"next hour", "past minute": one unit of a length too short to have a name of its own.</summary>
    private static Found<Finding>? One(Passage text, int at, int shift) =>
        text.Unit(at) is Unit.Second or Unit.Minute or Unit.Hour && !text.Time(at).Plural && !text.Time(at).IsWeak && Around(text, 1, text.Unit(at), shift) is { } finding ? new(at + 1, finding) : null;

    /// <summary>"10 previous weeks", "3 coming days".</summary>
    private static Found<Finding>? CountFirst(Passage text, int at)
    {
        if (!text.IsDigits(at) && !text.IsCardinal(at))
        {
            return null;
        }

        return Durations.Amount(text, at) is { } amount && text.Shift(amount.To) is { } shift and not 0 && amount.Value >= 1
            && Durations.UnitAt(text, amount.To + 1) is { } unit && (amount.Value == 1 || text.Time(unit.To - 1).Plural) && Around(text, amount.Value, unit.Value, shift) is { } finding
            ? new(unit.To, finding)
            : null;
    }

    /// <summary>"within 5 minutes", "within the next 2 weeks": beginning now, not tomorrow.</summary>
    private static Found<Finding>? Within(Passage text, int at)
    {
        if (!text.Is(at, "within"))
        {
            return null;
        }

        var next = text.Skip(at + 1, "the");
        var isNext = text.Shift(next) == 1;
        next = isNext ? next + 1 : next;
        var unit = text.Time(next) is { Plural: false, IsWeak: false, Unit: not Unit.None } word && isNext ? new Found<Length>(next + 1, Length.Of(1, word.Unit)) : (Found<Length>?)null;
        if ((Durations.Read(text, next) ?? unit) is not { } length)
        {
            return null;
        }

        var days = length.Value.IsOfDays;
        var from = days ? text.Today : text.Reference;
        var end = length.Value.After(from);
        return new(length.To, days ? Stretch.Between(from, end, length.Value.Timex).ToFinding() : Instants(from, end, length.Value));
    }

    /// <summary>"3 days starting from next Monday", "2 weeks starting May 20th", "for 3 days, from today".</summary>
    private static Found<Finding>? Starting(Passage text, int at)
    {
        var isFor = text.Is(at, "for");
        if (Durations.Read(text, isFor ? at + 1 : at) is not { Value.IsOfDays: true } length)
        {
            return null;
        }

        var next = text.SkipSymbol(length.To, ',');
        if (isFor != text.Is(next, "from") || (!isFor && !text.Is(next, "starting", "beginning")) || Dates.ReadPlain(text, text.Skip(next + 1, "from", "on")) is not { Value.Exists: true } day)
        {
            return null;
        }

        var start = day.Value.IsOfAnyYear && day.Value.Past.Year == text.Today.Year ? day.Value.Past : day.Value.Future;
        return new(day.To, Stretch.Between(start, length.Value.After(start), length.Value.Timex).ToFinding());
    }

    private static Finding Around(Passage text, double amount, Unit unit, int shift)
    {
        var length = Length.Of(amount, unit);
        if (unit < Unit.Day)
        {
            return shift > 0 ? Instants(text.Reference, length.After(text.Reference), length) : Instants(length.Before(text.Reference), text.Reference, length);
        }

        var count = (int)Math.Min(amount, 100_000);
        switch (unit)
        {
            case Unit.BusinessDay:
                var days = BusinessDays.From(text.Today, count * shift);
                return (shift > 0
                    ? Stretch.Between(days[0], days[^1].AddDays(1), length.Timex)
                    : Stretch.Between(days[0], text.Today, length.Timex)) with
                { Days = days } is var business ? business.ToFinding() : null;
            case Unit.Quarter or Unit.Decade or Unit.Century:
                return Aligned(text.Today, unit, count, shift)?.ToFinding();
            case Unit.Weekend:
                return null;
            default:
                var tomorrow = text.Today.AddDays(1);
                return (shift > 0 ? Stretch.Between(tomorrow, length.After(tomorrow), length.Timex) : Stretch.Between(length.Before(text.Today), text.Today, length.Timex)).ToFinding();
        }
    }

    /// <summary>Quarters and decades begin where the calendar says, not tomorrow.</summary>
    private static Stretch Aligned(Moment today, Unit unit, int count, int shift)
    {
        var months = unit == Unit.Quarter ? 3 : unit == Unit.Decade ? 120 : 1200;
        if (count * (long)months > 12_000)
        {
            return null;
        }

        var present = UnitRanges.Of(today, unit, 0).Future;
        return shift > 0
            ? Stretch.Months(present.End, count * months, unit)
            : Stretch.Months(present.Start.AddMonths(-count * months), count * months, unit);
    }

    private static Finding Instants(Moment from, Moment to, Length length) =>
        Finding.Of(Kind.DateTimeRange, new Reading(Timex.Range(Timex.Instant(from), Timex.Instant(to), length.Timex), from, to));

    /// <summary>"the last 3 weeks of this year", "first ten days of last year".</summary>
    private static Found<Stretch>? PartOf(Passage text, int at)
    {
        var start = text.Skip(at, "the");
        var isLast = text.Is(start, "last", "final");
        if ((!isLast && !text.Is(start, "first")) || Durations.Amount(text, start + 1) is not { } amount || amount.Value < 1
            || Durations.UnitAt(text, amount.To) is not { } unit || !text.Is(unit.To, "of", "in") || Whole(text, unit.To + 1) is not { } whole)
        {
            return null;
        }

        if (unit.Value is not (Unit.Day or Unit.Week or Unit.Month))
        {
            return null;
        }

        var length = Length.Of(Math.Min(amount.Value, 10_000), unit.Value);
        var (from, to) = (whole.Value.Future.Start, whole.Value.Future.End);

        // Weeks are counted from the first one that begins in the stretch, back from the last that ends in it.
        from = unit.Value == Unit.Week ? Calendar.Monday(from.AddDays(6)) : from;
        to = unit.Value == Unit.Week ? Calendar.Monday(to) : to;
        return new(whole.To, isLast ? Stretch.Between(length.Before(to), to, length.Timex) : Stretch.Between(from, length.After(from), length.Timex));
    }

    private static Found<Stretch>? Whole(Passage text, int at) =>
        text.Is(at, "the") && UnitRanges.Of(text.Today, text.Unit(at + 1), 0) is { } present && !text.Time(at + 1).Plural ? new(at + 2, present)
            : DateRanges.ReadNamed(text, at) is { Value.IsPlaced: true } named ? named
            : null;
}
