namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>
/// One thing a phrase may mean. A point has a start alone; a range has both ends, or one when it is open; what cannot be
/// placed in time (a season, a recurrence) has neither.
/// </summary>
internal sealed record Reading(string Timex, Moment? Start = null, Moment? End = null);

/// <summary>What a phrase means: its kind and its readings, the past one first, the morning before the evening.</summary>
/// <param name="Mod">How the readings are bent: "before", "start", "approx"; null when they are not.</param>
/// <param name="Source">Set when a word like "before" was laid over a finished point ("datetimepoint") or range.</param>
/// <param name="Seconds">The length of a duration.</param>
/// <param name="Days">The days of a range that leaves some out (business days).</param>
internal sealed record Finding(
    Kind Kind,
    IReadOnlyList<Reading> Readings,
    string Mod = null,
    string Source = null,
    double Seconds = 0,
    IReadOnlyList<Moment> Days = null)
{
    public static Finding Of(Kind kind, params Reading[] readings) => new(kind, readings.Length == 2 && readings[0] == readings[1] ? [readings[0]] : readings);
}

/// <summary>Something read from a text, up to before a token.</summary>
internal readonly record struct Found<T>(int To, T Value);
