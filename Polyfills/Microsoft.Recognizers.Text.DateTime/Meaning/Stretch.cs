namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>The days from a start up to before an end.</summary>
internal readonly record struct Bounds(Moment Start, Moment End);

/// <summary>A stretch of days as it was said: a week, a month, a quarter, "the last ten days of May".</summary>
/// <param name="Grain">What it is one or more of: a range from one month to another is counted in months.</param>
/// <param name="IsPlaced">False of a season, of which nobody says when it begins.</param>
/// <param name="Days">Its days when some are left out.</param>
internal sealed record Stretch(
    string Timex,
    Bounds Past,
    Bounds Future,
    Unit Grain,
    string Mod = null,
    bool IsPlaced = true,
    IReadOnlyList<Moment> Days = null)
{
    public bool IsOpen => Past != Future;

    /// <summary>Its first day, its last day, and the first day after it.</summary>
    public Day First => Edge(Past.Start, Future.Start);

    public Day Last => Edge(Past.End.AddDays(-1), Future.End.AddDays(-1));

    public Day After => Edge(Past.End, Future.End);

    public Day Middle => Edge(Half(Past), Half(Future));

    public static Stretch Of(string timex, Moment start, Moment end, Unit grain) => new(timex, new(start, end), new(start, end), grain);

    public static Stretch Unplaced(string timex) => Of(timex, default, default, Unit.None) with { IsPlaced = false };

    public static Stretch Year(int year) => Of(Meaning.Timex.Year(year), new Moment(year, 1, 1), new Moment(year + 1, 1, 1), Unit.Year);

    public static Stretch Month(Moment month)
    {
        var start = Calendar.MonthStart(month);
        return Of(Meaning.Timex.Month(start), start, start.AddMonths(1), Unit.Month);
    }

    /// <summary>A month of no year: the last one before the present month, and the next one from it on.</summary>
    public static Stretch Month(Moment now, int month)
    {
        var past = new Moment(month < now.Month ? now.Year : now.Year - 1, month, 1);
        var future = new Moment(month >= now.Month ? now.Year : now.Year + 1, month, 1);
        return new(Meaning.Timex.Month(Meaning.Timex.NoYear, month), new(past, past.AddMonths(1)), new(future, future.AddMonths(1)), Unit.Month);
    }

    public static Stretch Week(Moment day)
    {
        var monday = Calendar.Monday(day);
        return Of(Meaning.Timex.Week(monday), monday, monday.AddDays(7), Unit.Week);
    }

    public static Stretch Weekend(Moment day)
    {
        var saturday = Calendar.Monday(day).AddDays(5);
        return Of(Meaning.Timex.Week(saturday) + "-WE", saturday, saturday.AddDays(2), Unit.Weekend);
    }

    /// <summary>Several months with a TIMEX of both ends.</summary>
    public static Stretch Months(Moment start, int months, Unit grain) =>
        Between(start, start.AddMonths(months), months % 12 == 0 && grain != Unit.Quarter ? $"P{months / 12}Y" : $"P{months}M", grain);

    public static Stretch Between(Moment start, Moment end, string length, Unit grain = Unit.Day) =>
        Of(Meaning.Timex.Range(Meaning.Timex.Day(start), Meaning.Timex.Day(end), length), start, end, grain);

    /// <summary>The same stretch of every year: the last and the next one.</summary>
    public static Stretch Yearly(Moment now, Func<int, Stretch> inYear, string timex)
    {
        var sample = inYear(now.Year);
        var past = sample.Future.Start < now ? sample : inYear(now.Year - 1);
        var future = sample.Future.Start >= now ? sample : inYear(now.Year + 1);
        return new(timex, past.Future, future.Future, sample.Grain);
    }

    public Finding ToFinding()
    {
        if (!IsPlaced)
        {
            return Finding.Of(Kind.DateRange, new Reading(Timex)) with { Mod = Mod };
        }

        return Finding.Of(Kind.DateRange, new Reading(Timex, Past.Start, Past.End), new Reading(Timex, Future.Start, Future.End)) with { Mod = Mod, Days = Days };
    }

    /// <summary>The day the second half begins: the 16th of a month, July of a year.</summary>
    private Moment Half(Bounds bounds) => Grain switch
    {
        Unit.Year => bounds.Start.AddMonths(6),
        Unit.Month => bounds.Start.AddDays(15),
        _ => bounds.Start.AddDays((bounds.End - bounds.Start).Days / 2),
    };

    private Day Edge(Moment past, Moment future) =>
        past == future ? Day.On(future) : new Day(Meaning.Timex.Date(Meaning.Timex.NoYear, future.Month, future.Day), past, future);
}
