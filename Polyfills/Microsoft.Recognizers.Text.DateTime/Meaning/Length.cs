using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Meaning;

internal enum Unit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    BusinessDay,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// <summary>A length of time as it was said: amounts of units, the largest unit first.</summary>
internal sealed record Length(IReadOnlyList<(double Amount, Unit Unit)> Parts)
{
    public static Length Of(double amount, Unit unit) => new([(amount, unit)]);

    /// <summary>The unit that decides whether the length is one of days or of hours.</summary>
    public Unit Finest => Parts[^1].Unit;

    public bool IsOfDays => Finest >= Unit.Day;

    public double Seconds => Parts.Sum(p => p.Amount * SecondsIn(p.Unit));

    public string Timex
    {
        get
        {
            var days = string.Concat(Parts.Where(p => p.Unit >= Unit.Day).Select(p => Text(p.Amount * Multiple(p.Unit)) + Letter(p.Unit)));
            var hours = string.Concat(Parts.Where(p => p.Unit < Unit.Day).Select(p => Text(p.Amount) + Letter(p.Unit)));
            return "P" + days + (hours.Length > 0 ? "T" + hours : string.Empty);
        }
    }

    public Length And(Length more) =>
        new([.. Parts.Concat(more.Parts).OrderByDescending(p => p.Unit)]);

    public Moment After(Moment from) => Parts.Aggregate(from, (at, p) => Shift(at, p.Amount, p.Unit));

    public Moment Before(Moment from) => Parts.Aggregate(from, (at, p) => Shift(at, -p.Amount, p.Unit));

    public Finding ToFinding(string mod = null) => new(Kind.Duration, [new Reading(Timex)], mod, Seconds: Seconds);

    private static Moment Shift(Moment from, double amount, Unit unit)
    {
        try
        {
            return unit switch
            {
                Unit.BusinessDay => BusinessDays.Add(from, (int)amount),
                Unit.Month or Unit.Quarter or Unit.Year or Unit.Decade or Unit.Century when amount == Math.Floor(amount) => from.AddMonths((int)amount * Months(unit)),
                _ => from.AddSeconds(amount * SecondsIn(unit)),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            // Ten thousand years from now: no calendar day.
            return amount < 0 ? Moment.MinValue : Moment.MaxValue.Date;
        }
    }

    private static int Months(Unit unit) => unit switch { Unit.Month => 1, Unit.Quarter => 3, Unit.Year => 12, Unit.Decade => 120, _ => 1200 };

    private static double SecondsIn(Unit unit) => unit switch
    {
        Unit.Second => 1,
        Unit.Minute => 60,
        Unit.Hour => 3600,
        Unit.Week => 604800,
        Unit.Fortnight => 1209600,
        Unit.Weekend => 172800,
        Unit.Month or Unit.Quarter => 2592000 * Months(unit),
        Unit.Year or Unit.Decade or Unit.Century => 31536000.0 * (Months(unit) / 12),
        _ => 86400,
    };

    private static int Multiple(Unit unit) => unit switch { Unit.Fortnight => 2, Unit.Quarter => 3, Unit.Decade => 10, Unit.Century => 100, _ => 1 };

    private static string Letter(Unit unit) => unit switch
    {
        Unit.Second => "S",
        Unit.Minute => "M",
        Unit.Hour => "H",
        Unit.Day => "D",
        Unit.BusinessDay => "BD",
        Unit.Weekend => "WE",
        Unit.Week or Unit.Fortnight => "W",
        Unit.Month or Unit.Quarter => "M",
        _ => "Y",
    };

    private static string Text(double amount) => amount.ToString("0.###", CultureInfo.InvariantCulture);
}
