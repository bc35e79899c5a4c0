namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>From one time of day to another, possibly past midnight.</summary>
internal sealed record ClockSpan(Clock From, Clock To)
{
    /// <summary>One end says of the other which half of the day it is in; when neither does, both halves are possible.</summary>
    public IReadOnlyList<ClockSpan> Readings
    {
        get
        {
            if (!From.IsOpen && !To.IsOpen)
            {
                return [this];
            }

            if (!From.IsOpen)
            {
                return [this with { To = To.Readings.OrderBy(t => Wait(From, t)).First() }];
            }

            if (!To.IsOpen)
            {
                return [this with { From = From.Readings.OrderBy(f => Wait(f, To)).First() }];
            }

            var from = From.Readings[0];
            var to = To.Readings.OrderBy(t => Wait(from, t)).First();
            return [new(from, to), new(from.Other, to.Other)];
        }
    }

    public TimeSpan Length => Wait(From, To);

    public ClockSpan In(DayPart part)
    {
        var from = From.In(part);
        return this with { From = from, To = From.IsOpen ? To : To.In(part) };
    }

    public Finding ToFinding() =>
        new(Kind.TimeRange, [.. Readings.Select(r => new Reading(Timex.Range(r.From.Timex, r.To.Timex, Timex.Length(r.Length)), Moment.MinValue + r.From.OfDay, Moment.MinValue + r.To.OfDay))]);

    public Finding On(Day day)
    {
        var readings = new List<Reading>();
        var isExact = From.Minute is not null || To.Minute is not null;
        foreach (var reading in Readings)
        {
            var nextDay = reading.To.OfDay <= reading.From.OfDay;
            if (nextDay && isExact && readings.Count > 0)
            {
                // Who gives minutes does not leave open whether it goes on past midnight.
                continue;
            }

            var endDay = nextDay ? day.Next : day.Timex;
            var timex = Timex.Range(day.Timex + reading.From.Timex, endDay + reading.To.Timex, Timex.Length(reading.Length));
            foreach (var date in day.Past == day.Future ? (ReadOnlySpan<Moment>)[day.Future] : [day.Past, day.Future])
            {
                readings.Add(new Reading(timex, date + reading.From.OfDay, date.AddDays(nextDay ? 1 : 0) + reading.To.OfDay));
            }
        }

        return new Finding(Kind.DateTimeRange, readings);
    }

    /// <summary>How long it is from one time to the next time it is the other; a full day when they are the same.</summary>
    private static TimeSpan Wait(Clock from, Clock to)
    {
        var wait = to.OfDay - from.OfDay;
        return wait > TimeSpan.Zero ? wait : wait + TimeSpan.FromDays(1);
    }
}
