using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>From one time to another on days that are named: "Monday between 9 and 11", "3:00 to 4:00 tomorrow", "from 4pm today to 5pm tomorrow", "between now and eight o'clock".</summary>
internal static class DateTimeSpans
{
    public static Found<Finding>? Read(Passage text, int at) => OnDay(text, at) ?? BeforeDay(text, at) ?? Between(text, at);

    private static Found<Finding>? OnDay(Passage text, int at)
    {
        if (MonthlyDates.AfterNthWeekday(text, at) is { } behind && TimeSpans.Read(text, behind, isExpected: true) is { } beforeMonth && MonthlyDates.OfMonthBehind(text, at, beforeMonth.To) is { Value.Exists: true } nth)
        {
            return new(nth.To, beforeMonth.Value.On(nth.Value));
        }

        if (DayParts.ReadWithDay(text, at) is { } part && TimeSpans.Read(text, Start(text, part.To), isExpected: true) is { } inPart)
        {
            return new(inPart.To, inPart.Value.In(part.Value.Part).On(part.Value.Day));
        }

        // Behind a comma ("Friday, between 9-6") bare hours are taken for other numbers.
        if (Dates.Read(text, at, holidays: false) is not { Value.Exists: true } day || TimeSpans.Read(text, Start(text, day.To), isExpected: !text.IsSymbol(day.To, ',')) is not { } span)
        {
            return null;
        }

        return Weekdays.InWeekBehind(text, at, day.To, span.To) is { } inWeek
            ? new(inWeek.To, span.Value.On(inWeek.Value))
            : new(span.To, span.Value.On(day.Value));

        static int Start(Passage text, int at) => text.Skip(text.SkipSymbol(at, ','), "at");
    }

    private static Found<Finding>? BeforeDay(Passage text, int at)
    {
        if (TimeSpans.Read(text, at, isExpected: true) is not { } span)
        {
            return null;
        }

        var next = text.Skip(text.SkipSymbol(span.To, ','), "on", "of");
        if (DayParts.ReadWithDay(text, next) is { } part)
        {
            return new(part.To, span.Value.In(part.Value.Part).On(part.Value.Day));
        }

        return Dates.ReadPlain(text, next, holidays: false) is { Value.Exists: true } day ? new(day.To, span.Value.On(day.Value)) : null;
    }

    /// <summary>Both ends are moments, or one is and the other a time of the same day.</summary>
    private static Found<Finding>? Between(Passage text, int at)
    {
        var between = text.Is(at, "between");
        var start = between || text.Is(at, "from") ? at + 1 : at;
        if (text.Is(start, "now"))
        {
            return Spans.Till(text, start + 1, between) is { } afterNow ? FromNow(text, afterNow) : null;
        }

        if (DateTimes.Read(text, start) is not { } from || Spans.Till(text, from.To, between) is not { } next)
        {
            return null;
        }

        if (DateTimes.Read(text, next) is { } to)
        {
            return Join(from.Value, to);
        }

        return Times.Read(text, next, Strictness.Expected) is { } time ? new(time.To, new ClockSpan(from.Value.Clock, time.Value).On(from.Value.Day)) : null;
    }

    private static Found<Finding>? FromNow(Passage text, int at)
    {
        var now = text.Reference;
        if (Offsets.Read(text, at) is { Value.IsDay: false } offset)
        {
            return new(offset.To, Range(Timex.Now, now, Timex.Instant(offset.Value.At), offset.Value.At));
        }

        if (DateTimes.Read(text, at) is { } later && later.Value.ToFinding().Readings is [.., { Start: { } end } last])
        {
            return end > now ? new(later.To, Range(Timex.Now, now, last.Timex, end)) : null;
        }

        if (Times.Read(text, at, Strictness.Expected) is not { } time)
        {
            return null;
        }

        var clock = time.Value.Readings.OrderBy(c => text.Today + c.OfDay > now ? 0 : 1).First();
        var day = text.Today + clock.OfDay > now ? text.Today : text.Today.AddDays(1);
        return new(time.To, Range(Timex.Now, now, Timex.Day(day) + clock.Timex, day + clock.OfDay));
    }

    private static Found<Finding>? Join(DayTime from, Found<DayTime> end)
    {
        var to = end.Value;
        var clocks = from.Day == to.Day ? new ClockSpan(from.Clock, to.Clock).Readings[0] : new ClockSpan(from.Clock.Readings[0], to.Clock.Readings[0]);
        var past = (From: from.Day.Past + clocks.From.OfDay, To: to.Day.Past + clocks.To.OfDay);
        var future = (From: from.Day.Future + clocks.From.OfDay, To: to.Day.Future + clocks.To.OfDay);
        future = future.From > future.To ? (past.From, future.To) : future;
        past = past.From > past.To ? (past.From, future.To) : past;
        if (future.From > future.To)
        {
            return null;
        }

        var timex = Timex.Range(from.Day.Timex + clocks.From.Timex, to.Day.Timex + clocks.To.Timex, Timex.Length(future.To - future.From));
        return new(end.To, Finding.Of(Kind.DateTimeRange, new Reading(timex, past.From, past.To), new Reading(timex, future.From, future.To)));
    }

    private static Finding Range(string fromTimex, Moment from, string toTimex, Moment to) =>
        Finding.Of(Kind.DateTimeRange, new Reading(Timex.Range(fromTimex, toTimex, Timex.Length(to - from)), from, to));
}
