namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>
/// A day as it was said. When the year, month or week was left open, the nearest such day before and the nearest from now on.
/// </summary>
/// <param name="Exists">False of a day that no calendar has, like 30 February.</param>
internal sealed record Day(string Timex, Moment Past, Moment Future, bool Exists = true)
{
    /// <summary>Whether several days are meant.</summary>
    public bool IsOpen => Past != Future;

    /// <summary>Whether it is a month and day of no year: XXXX-11-21.</summary>
    public bool IsOfAnyYear => Timex.Length == 10 && Timex.StartsWith("XXXX-", StringComparison.Ordinal) && char.IsAsciiDigit(Timex[5]);

    /// <summary>Whether it says its year: 2026-11-21.</summary>
    public bool HasYear => char.IsAsciiDigit(Timex[0]);

    public static Day On(Moment date) => new(Meaning.Timex.Day(date), date.Date, date.Date);

    /// <summary>The TIMEX of the day after.</summary>
    public string Next
    {
        get
        {
            var next = Future.AddDays(1);
            return !IsOpen ? Meaning.Timex.Day(next)
                : IsOfAnyYear ? Meaning.Timex.Date(Meaning.Timex.NoYear, next.Month, next.Day)
                : Timex == Meaning.Timex.Weekday(Calendar.Number(Future.DayOfWeek)) ? Meaning.Timex.Weekday(Calendar.Number(next.DayOfWeek))
                : Timex;
        }
    }

    public Finding ToFinding() => Exists
        ? Finding.Of(Kind.Date, new Reading(Timex, Past), new Reading(Timex, Future))
        : Finding.Of(Kind.Date, new Reading(Timex));

    public Day Plus(Func<Moment, Moment> shift) => On(shift(Future));
}
