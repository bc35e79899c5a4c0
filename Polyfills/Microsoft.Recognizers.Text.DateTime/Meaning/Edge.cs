namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>One end of a range of days. A stretch as an end lends its first day and its grain: from March to May are two months.</summary>
internal sealed record Edge(Day Day, Unit Grain)
{
    /// <summary>The range from one edge to before another; null when it would end before it begins.</summary>
    public static Stretch Join(Edge from, Edge to)
    {
        var (start, stop) = (WithYearOf(from.Day, to.Day), to.Day);
        var (past, future) = (new Bounds(start.Past, stop.Past), new Bounds(start.Future, stop.Future));

        // Today may lie in the range: then its start is past and its end is to come.
        future = future.Start > future.End ? future with { Start = past.Start } : future;
        past = past.End < past.Start ? past with { End = future.End } : past;
        past = past with { End = Nearest(start, stop, past) };
        if (future.Start > future.End)
        {
            return null;
        }

        var grain = from.Grain == to.Grain ? from.Grain : IsOfMonths(from.Grain) && IsOfMonths(to.Grain) ? Unit.Month : Unit.Day;
        return new Stretch(Timex.Range(start.Timex, stop.Timex, Length(future, grain)), past, future, Unit.Day);
    }

    /// <summary>"January 4 - February 2, 2018": the year holds for both.</summary>
    private static Day WithYearOf(Day start, Day stop)
    {
        if (!start.IsOfAnyYear || !start.IsOpen || !stop.HasYear)
        {
            return start;
        }

        var (month, day, year) = (start.Future.Month, start.Future.Day, stop.Future.Year);
        return Calendar.TryDate(year, month, day) is { } same && same <= stop.Future ? Day.On(same) : Calendar.Date(year - 1, month, day);
    }

    /// <summary>A month and day of no year end at their first time after the start: "2/29-3/1".</summary>
    private static Moment Nearest(Day start, Day stop, Bounds past)
    {
        if (!start.IsOpen || !stop.IsOfAnyYear || (past.End - past.Start).TotalDays <= 366 || Calendar.TryDate(past.Start.Year, past.End.Month, past.End.Day) is not { } nearer)
        {
            return past.End;
        }

        return nearer >= past.Start ? nearer : nearer.AddYears(1);
    }

    private static bool IsOfMonths(Unit grain) => grain is Unit.Month or Unit.Quarter or Unit.Year;

    private static string Length(Bounds bounds, Unit grain)
    {
        var months = ((bounds.End.Year - bounds.Start.Year) * 12) + bounds.End.Month - bounds.Start.Month;
        return grain switch
        {
            Unit.Year => $"P{months / 12}Y",
            Unit.Month or Unit.Quarter => $"P{months}M",
            Unit.Week => $"P{(bounds.End - bounds.Start).Days / 7}W",
            _ => Timex.Days(bounds.Start, bounds.End),
        };
    }
}
