namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>A time on a day.</summary>
internal sealed record DayTime(Day Day, Clock Clock)
{
    public Finding ToFinding()
    {
        if (!Day.Exists)
        {
            return new Finding(Kind.DateTime, [.. Clock.Readings.Select(c => new Reading(Day.Timex + c.Timex))]);
        }

        var readings = new List<Reading>();
        foreach (var clock in Clock.Readings)
        {
            foreach (var date in Day.Past == Day.Future ? (ReadOnlySpan<Moment>)[Day.Future] : [Day.Past, Day.Future])
            {
                readings.Add(new Reading(Day.Timex + clock.Timex, date + clock.OfDay));
            }
        }

        return new Finding(Kind.DateTime, readings);
    }
}
