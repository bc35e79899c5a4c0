namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>
/// A day as it was said. When the year, month or week was left open, the nearest such day before and the nearest from now on.
/// </summary>
/// <param name="Exists">False of a day that no calendar has, like 30 February.</param>
internal sealed record Day(string Timex, Moment Past, Moment Future, bool Exists = true)
{
    public static Day On(Moment date) => new(Meaning.Timex.Day(date), date.Date, date.Date);

    public Finding ToFinding() => Exists
        ? Finding.Of(Kind.Date, new Reading(Timex, Past), new Reading(Timex, Future))
        : Finding.Of(Kind.Date, new Reading(Timex));

    public Day Plus(Func<Moment, Moment> shift) => On(shift(Future));
}
