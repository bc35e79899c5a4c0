using Microsoft.Recognizers.Text.DateTime.Meaning;
using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Times in words: "noon", "half past seven", "seven o'clock", "two forty five", "ten to six".</summary>
internal static class SpokenTimes
{
    public static Found<Clock>? Read(Passage text, int at, Strictness strictness) =>
        Point(text, at) ?? Relative(text, at, strictness) ?? HourAndMinutes(text, at, strictness);

    /// <summary>The token after "o'clock", null when it does not stand here.</summary>
    public static int? OClock(Passage text, int at)
    {
        if (text.Is(at, "oclock"))
        {
            return at + 1;
        }

        return text.Is(at, "o") && (text.IsSymbol(at + 1, '\'') || text.IsSymbol(at + 1, '\u2019')) && text.Is(at + 2, "clock") ? at + 3
            : text.Are(at, "o", "clock") ? at + 2
            : null;
    }

    /// <summary>The token after "ish" that hangs on to an hour: "7ish", "7-ish".</summary>
    public static int? Ish(Passage text, int at)
    {
        var ish = text.IsHyphen(at) && text.IsAttached(at) ? at + 1 : at;
        return text.IsAttached(ish) && text.Is(ish, "ish") ? ish + 1 : null;
    }

    /// <summary>"half past seven", "quarter to six", "15 past seven o'clock", "ten minutes before five".</summary>
    public static Found<Clock>? Relative(Passage text, int at, Strictness strictness)
    {
        var start = text.Skip(at, "a");
        var (next, minutes) = text.Is(at, "half") ? (at + 1, 30)
            : text.Is(start, "quarter") ? (start + 1, 15)
            : text.Is(at, "three") && text.Is(at + 1, "quarters", "quarter") ? (at + 2, 45)
            : Minutes(text, at);
        if (minutes is < 1 or > 59)
        {
            return null;
        }

        var connector = text.Skip(next, "minutes", "minute", "mins", "min");
        var isPast = text.Is(connector, "past", "after");
        return (isPast || text.Is(connector, "to", "til", "till", "before", "of")) && IsCount(text, at, minutes, connector, connector > next, strictness) && Hour(text, connector + 1) is { } hour && !Nouns.IsCounted(text, hour.To) && text.Unit(hour.To) == Unit.None
            ? Finish(text, hour, isPast, minutes)
            : null;
    }

    /// <summary>
    /// Only "past" leaves no doubt. "5 to 6pm" is a range and "10 of 12" a share, so the rest takes a named part of the hour, the
    /// word "minutes", or a round number that is no hour or is spelled out.
    /// </summary>
    private static bool IsCount(Passage text, int at, int minutes, int connector, bool saysMinutes, Strictness strictness) =>
        text.Is(connector, "past")
        || (!text.Is(at, "half") && (saysMinutes || text.Is(connector - 1, "quarter", "quarters") || (minutes % 5 == 0 && (minutes > 12 || (!text.IsDigits(at) && (strictness == Strictness.Sure || IsAnnounced(text, at)))) && !text.Is(connector, "of"))));

    /// <summary>"at ten to six" is a time; where a time is expected anyway, "ten to six" goes from ten o'clock to six.</summary>
    private static bool IsAnnounced(Passage text, int at) => text.Is(at - 1, "at", "by", "is", "s", "until", "till", "before", "after", "around", "about");

    private static Found<Clock>? Finish(Passage text, Found<int> hour, bool isPast, int minutes)
    {
        var to = OClock(text, hour.To) ?? hour.To;
        var full = isPast ? hour.Value : hour.Value == 1 ? 12 : hour.Value - 1;
        var time = new Clock(full % 24, isPast ? minutes : 60 - minutes, IsOpen: full is >= 1 and <= 12);
        return Times.AmPm(text, to) is { } half ? new(half.To, AcrossNoon(time, hour.Value, isPast, half.Value)) : new(to, time);
    }

    /// <summary>"ten to twelve pm" is still before noon.</summary>
    private static Clock AcrossNoon(Clock time, int hour, bool isPast, bool afternoon) =>
        time.In(!isPast && hour == 12 ? !afternoon : afternoon);

    /// <summary>"noon", "midnight", "noonish", "mid-morning".</summary>
    public static Found<Clock>? Point(Passage text, int at)
    {
        // "12 noon", "twelve midnight"
        if (text.Is(at, "12", "twelve") && text.Is(at + 1, "noon", "midday", "midnight"))
        {
            return new(at + 2, new Clock(text.Is(at + 1, "midnight") ? 0 : 12));
        }

        if (text.Is(at, "noon", "midday", "noonish", "noontime"))
        {
            return new(at + 1, new Clock(12));
        }

        if (text.Is(at, "midnight"))
        {
            return new(at + 1, new Clock(0));
        }

        if (!text.Is(at, "mid"))
        {
            return null;
        }

        var part = text.IsHyphen(at + 1) ? at + 2 : at + 1;
        var hour = text.Is(part, "morning") ? 10 : text.Is(part, "afternoon") ? 14 : text.Is(part, "day") ? 12 : text.Is(part, "night") ? 0 : -1;
        return hour < 0 ? null : new(part + 1, new Clock(hour));
    }

    private static Found<Clock>? HourAndMinutes(Passage text, int at, Strictness strictness)
    {
        if (!text.Word(at).IsCardinal || (text.IsHyphen(at - 1) && text.IsAttached(at)) || Hour(text, at) is not { } hour)
        {
            return null;
        }

        var open = hour.Value is >= 1 and <= 12;
        if (OClock(text, hour.To) is { } clock)
        {
            return Half(text, new(clock, new Clock(hour.Value, IsOpen: open)));
        }

        var (to, minutes) = SpokenMinutes(text, hour.To);
        if (minutes > 0)
        {
            to = text.Skip(to, "minutes", "minute");
            var precise = new Found<Clock>(to, new Clock(hour.Value, minutes, IsOpen: open));
            var said = Half(text, precise);
            return said.To > precise.To || strictness == Strictness.Expected || Times.PartBehind(text, to) is { } part && part.To > to + 1 ? said : null;
        }

        var bare = new Found<Clock>(hour.To, new Clock(hour.Value, IsOpen: open));
        var full = Half(text, bare);
        if (full.To > bare.To)
        {
            return full;
        }

        if (Ish(text, hour.To) is { } about)
        {
            return new(about, bare.Value);
        }

        if (Times.PartBehind(text, hour.To) is { } behind && behind.To > hour.To + 1)
        {
            return new(behind.To, bare.Value.In(behind.Value));
        }

        return strictness == Strictness.Expected && text.Unit(hour.To) == Unit.None && !text.Word(hour.To).IsCardinal && !text.IsHyphen(hour.To) ? bare : null;
    }

    private static Found<Clock> Half(Passage text, Found<Clock> time) =>
        Times.AmPm(text, time.To) is { } half ? new(half.To, time.Value.In(half.Value)) : time;

    /// <summary>"thirty", "forty-five", "oh five" behind an hour; 0 when there are none.</summary>
    private static (int To, int Count) SpokenMinutes(Passage text, int at)
    {
        if (text.Is(at, "oh", "o") && text.Word(at + 1) is { Role: NumberRole.Unit, Ordinal: false, Value: > 0 } unit)
        {
            return (at + 2, (int)unit.Value);
        }

        at = text.IsHyphen(at) ? at + 1 : at;
        var minutes = text.Word(at).Role is NumberRole.Teen or NumberRole.Tens && !text.Word(at).Ordinal ? Minutes(text, at) : (To: at, Count: 0);
        return minutes.Count is >= 10 and < 60 ? minutes : (at, 0);
    }

    private static (int To, int Count) Minutes(Passage text, int at)
    {
        if (text.IsDigits(at))
        {
            return text[at].Length <= 2 ? (at + 1, text.Number(at)) : (at, 0);
        }

        return text.Word(at).IsCardinal && text.Word(at).Role != NumberRole.Multiplier && Cardinals.Read(text, at) is { Value: < 60, Shape: NumberShape.Integer } number
            ? (number.To, (int)number.Value)
            : (at, 0);
    }

    /// <summary>An hour in digits or as one word: "seven", "twelve", "noon" aside.</summary>
    private static Found<int>? Hour(Passage text, int at)
    {
        if (text.IsDigits(at))
        {
            return text[at].Length <= 2 && text.Number(at) is >= 1 and <= 24 ? new(at + 1, text.Number(at)) : null;
        }

        return text.Word(at) is { Role: NumberRole.Unit or NumberRole.Teen, Ordinal: false, Value: >= 1 and <= 12 } word ? new(at + 1, (int)word.Value) : null;
    }
}
