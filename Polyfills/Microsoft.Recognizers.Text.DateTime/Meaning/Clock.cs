using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>A time of day, no finer than it was said.</summary>
/// <param name="Minute">Null of a bare hour.</param>
/// <param name="IsOpen">It may be twelve hours later as well: "at 6".</param>
internal sealed record Clock(int Hour, int? Minute = null, int? Second = null, bool IsOpen = false)
{
    public TimeSpan OfDay => new(Hour, Minute ?? 0, Second ?? 0);

    public string Timex => "T" + string.Create(CultureInfo.InvariantCulture, $"{Hour:00}") + Rest(Minute) + Rest(Second);

    /// <summary>Twelve hours on.</summary>
    public Clock Other => this with { Hour = (Hour + 12) % 24, IsOpen = false };

    /// <summary>The times it may be: as said, then the other half of the day if that is open.</summary>
    public IReadOnlyList<Clock> Readings => IsOpen ? [this with { IsOpen = false }, Other] : [this];

    /// <summary>The same hour made morning or afternoon by "am" or "pm"; 13 to 24 stay as they are.</summary>
    public Clock In(bool afternoon) => this with
    {
        Hour = Hour > 12 ? Hour : (Hour % 12) + (afternoon ? 12 : 0),
        IsOpen = false,
    };

    /// <summary>The reading a part of the day allows: "6 tonight" is 18:00, but "2 tonight" is before dawn.</summary>
    public Clock In(DayPart part) => !IsOpen ? this : part.Code switch
    {
        "MO" => In(afternoon: false),
        "NI" => Hour is < 6 or 12 ? In(afternoon: false) : In(afternoon: true),
        _ => In(afternoon: true),
    };

    public Finding ToFinding() =>
        new(Kind.Time, [.. Readings.Select(c => new Reading(c.Timex, Moment.MinValue + c.OfDay))]);

    private static string Rest(int? part) => part is { } value ? string.Create(CultureInfo.InvariantCulture, $":{value:00}") : string.Empty;
}
