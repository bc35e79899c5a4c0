using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>From one time of day to another: "5 to 6pm", "between 0930-0730", "from two thirty to two forty five", "for 2 hours from 2pm".</summary>
internal static class TimeSpans
{
    /// <param name="isExpected">A day beside it makes two bare hours times: "Tuesday from 7 to 8".</param>
    public static Found<ClockSpan>? Read(Passage text, int at, bool isExpected = false) => FromTo(text, at, isExpected) ?? WithLength(text, at);

    private static Found<ClockSpan>? FromTo(Passage text, int at, bool isExpected)
    {
        var between = text.Is(at, "between");
        var prefixed = between || text.Is(at, "from");
        var start = prefixed ? at + 1 : at;
        start = prefixed ? text.Skip(start, "about", "around") : start;
        if (Times.Read(text, start, Strictness.Expected) is not { } from || Spans.Till(text, from.To, between) is not { } next)
        {
            return null;
        }

        next = text.Skip(next, "about", "around");
        if (Times.Read(text, next, Strictness.Expected) is not { } to)
        {
            return null;
        }

        // Two bare hours ("from 5 to 10") may be any numbers; without "from" or "between" one of the two must be sure of itself.
        var fromIsSure = IsSure(text, start, from);
        var toIsSure = IsSure(text, next, to);
        var enough = fromIsSure || toIsSure || isExpected || (prefixed && (from.Value.Minute is not null || to.Value.Minute is not null));
        return enough && !IsContradiction(from.Value, to.Value) ? new(to.To, new ClockSpan(from.Value, to.Value)) : null;
    }

    private static bool IsSure(Passage text, int at, Found<Clock> time) => Times.Read(text, at) is { } sure && sure.To == time.To;

    private static bool IsContradiction(Clock from, Clock to) => from == to;

    /// <summary>"for 2 hours from 2pm", "from 9:30am for 7 hours".</summary>
    private static Found<ClockSpan>? WithLength(Passage text, int at)
    {
        if (text.Is(at, "for") && Durations.Read(text, at + 1) is { Value.IsOfDays: false } length && text.Is(length.To, "from", "starting"))
        {
            var next = text.Is(length.To, "starting") ? text.Skip(length.To + 1, "at", "from") : length.To + 1;
            return Times.Read(text, next, Strictness.Expected) is { } from ? new(from.To, Span(from.Value, length.Value)) : null;
        }

        if (!text.Is(at, "from") || Times.Read(text, at + 1, Strictness.Expected) is not { } begin || !text.Is(begin.To, "for"))
        {
            return null;
        }

        return Durations.Read(text, begin.To + 1) is { Value.IsOfDays: false } span ? new(span.To, Span(begin.Value, span.Value)) : null;
    }

    /// <summary>The end is reckoned, so it is exact to the second; an hour said alone is taken as it is.</summary>
    private static ClockSpan Span(Clock begin, Length length)
    {
        var start = begin with { IsOpen = false };
        var end = length.After(Moment.MinValue + start.OfDay).TimeOfDay;
        return new(start, new Clock(end.Hours, end.Minutes, end.Seconds));
    }
}
