namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>
/// A day as it was said. When the year, month or week was left open, the nearest such day before and the nearest from now on.
/// </summary>
/// <param name="Exists">False of a day that no calendar has, like 30 February.</param>
internal sealed record Day(string Timex, Moment Past, Moment Future, bool Exists = true)
{
    public static Day On(Moment date) => new(Meaning.Timex.Day(date), date.Date, date.Date);

    /// <summary>The TIMEX of the day after.</summary>
    public string Next => Past == Future ? Meaning.Timex.Day(Future.AddDays(1))
        : Timex == Meaning.Timex.Weekday(Calendar.Number(Future.DayOfWeek)) ? Meaning.Timex.Weekday(Calendar.Number(Future.AddDays(1).DayOfWeek))
        : Timex == Meaning.Timex.Date(Meaning.Timex.NoYear, Future.Month, Future.Day) ? Meaning.Timex.Date(Meaning.Timex.NoYear, Future.AddDays(1).Month, Future.AddDays(1).Day)
        : Timex;

    public Finding ToFinding() => Exists
        ? Finding.Of(Kind.Date, new Reading(Timex, Past), new Reading(Timex, Future))
        : Finding.Of(Kind.Date, new Reading(Timex));

    public Day Plus(Func<Moment, Moment> shift) => On(shift(Future));
}
