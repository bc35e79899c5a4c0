using Microsoft.Recognizers.Text.DateTime.Meaning;
using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>How sure a time must be of itself.</summary>
internal enum Strictness
{
    /// <summary>It must say that it is one: "3pm", "10:30", "noon", "seven o'clock".</summary>
    Sure,

    /// <summary>Something before it says so ("at", "from"): "6", "6.45", "two thirty" count too.</summary>
    Expected,
}

/// <summary>Times of day: "8:30am", "9p", "1140 a.m.", "half past seven", "noon", "in the morning at 7".</summary>
internal static class Times
{
    public static Found<Clock>? Read(Passage text, int at, Strictness strictness = Strictness.Sure) =>
        (strictness == Strictness.Sure ? text.SureTimes : text.ExpectedTimes).Read(text, at);

    internal static Found<Clock>? Find(Passage text, int at, Strictness strictness)
    {
        if (PartThenTime(text, at) is { } later)
        {
            return later;
        }

        if (Bare(text, at, strictness) is not { } time)
        {
            return null;
        }

        return WithPart(text, time);
    }

    /// <summary>"am", "p.m.", and right behind a digit "a" or "p"; the value is true in the afternoon.</summary>
    public static Found<bool>? AmPm(Passage text, int at)
    {
        var isPm = text.Is(at, "pm", "p");
        if (!isPm && !text.Is(at, "am", "a"))
        {
            return null;
        }

        if (text[at].Length == 2)
        {
            return new(at + 1, isPm);
        }

        if (text.IsSymbol(at + 1, '.') && text.Is(at + 2, "m"))
        {
            return new(text.IsSymbol(at + 3, '.') && text.IsAttached(at + 3) ? at + 4 : at + 3, isPm);
        }

        return text.Is(at + 1, "m") ? new(at + 2, isPm)
            : text.IsAttached(at) && text.IsDigits(at - 1) && !(text.IsAttached(at + 1) && text.IsWord(at + 1)) ? new(at + 1, isPm)
            : null;
    }

    /// <summary>A part of the day said after a time: "in the afternoon", "at night", "early morning".</summary>
    public static Found<DayPart>? PartBehind(Passage text, int at)
    {
        var named = text.Are(at, "in", "the") || text.Are(at, "at", "the") ? at + 2 : text.Is(at, "at", "in") ? at + 1 : at;
        named = text.Skip(named, "early", "late");
        return text.Time(named).Part is { IsMeal: false } part && text.Time(named).Unit is Unit.None or Unit.Day && (named > at || Fits(text, at))
            ? new(named + 1, part)
            : null;

        static bool Fits(Passage text, int at) => text.Time(at).Part is { } part && (part == DayPart.Morning || part == DayPart.Evening || part == DayPart.Afternoon || part == DayPart.Night);
    }

    /// <summary>The part of the day decides an open time and only repeats another ("8pm in the evening").</summary>
    private static Found<Clock>? WithPart(Passage text, Found<Clock> time) =>
        PartBehind(text, time.To) is { } part && (part.To > time.To + 1 || (time.Value is { IsOpen: true, Minute: not null }))
            ? new(part.To, time.Value.In(part.Value))
            : time;

    /// <summary>"in the morning at 7", "early morning at 8:00", "afternoon 7:05".</summary>
    private static Found<Clock>? PartThenTime(Passage text, int at)
    {
        var start = text.Are(at, "in", "the") ? at + 2 : at;
        start = text.Skip(start, "early", "late");
        if (text.Time(start) is not { Part: { IsMeal: false } part, Plural: false } || text.Is(start - 1, "good"))
        {
            return null;
        }

        var isAt = text.Is(start + 1, "at");
        return Bare(text, isAt ? start + 2 : start + 1, isAt ? Strictness.Expected : Strictness.Sure) is { } time ? time with { Value = time.Value.In(part) } : null;
    }

    private static Found<Clock>? Bare(Passage text, int at, Strictness strictness)
    {
        if (text.Is(at, "T") && text.IsAttached(at + 1) && text.IsDigits(at + 1) && text.IsSymbol(at + 2, ':'))
        {
            return Digits(text, at + 1, strictness);
        }

        if (text.IsDigits(at))
        {
            return text.IsAttached(at) && text.IsWord(at - 1) && !text.Is(at - 1, "T") ? null : SpokenTimes.Point(text, at) ?? SpokenTimes.Relative(text, at, strictness) ?? Digits(text, at, strictness);
        }

        return SpokenTimes.Read(text, at, strictness);
    }

    private static Found<Clock>? Digits(Passage text, int at, Strictness strictness)
    {
        if (ContinuesDigits(text, at))
        {
            return null;
        }

        if (text[at].Length > 2)
        {
            return Military(text, at, strictness);
        }

        var hour = text.Number(at);
        if (hour > 24)
        {
            return null;
        }

        var colon = text.IsSymbol(at + 1, ':') && text.IsAttached(at + 1);
        var dot = text.IsSymbol(at + 1, '.') && text.IsAttached(at + 1);
        if ((colon || dot) && text.IsAttached(at + 2) && text.IsDigits(at + 2))
        {
            return text[at + 2].Length == 2 && text.Number(at + 2) < 60 ? WithMinutes(text, at, hour, colon || strictness == Strictness.Expected) : null;
        }

        return WithHour(text, at, hour, strictness);
    }

    private static Found<Clock>? WithMinutes(Passage text, int at, int hour, bool isSure)
    {
        var (to, minute, second) = (at + 3, text.Number(at + 2), (int?)null);
        if (text.IsSymbol(to, ':') && text.IsAttached(to) && text.IsDigits(to + 1) && text[to + 1].Length == 2 && text.Number(to + 1) < 60)
        {
            (second, to) = (text.Number(to + 1), to + 2);
            if (text.IsSymbol(to, '.') && text.IsAttached(to + 1) && text.IsDigits(to + 1))
            {
                to += 2;
            }

            to = text.IsAttached(to) && text.Is(to, "Z") ? to + 1 : to;
        }

        var time = new Clock(hour, minute, second, IsOpen: hour is >= 1 and <= 12);
        if (AmPm(text, to) is { } half)
        {
            return new(half.To, time.In(half.Value));
        }

        to = SpokenTimes.Ish(text, to) ?? SpokenTimes.OClock(text, to) ?? to;
        return isSure && !(text.IsAttached(to) && (text.IsWord(to) || text.IsSymbol(to, '%'))) && !(text.IsSymbol(to, ':') && text.IsAttached(to + 1) && text.IsDigits(to + 1))
            ? new(to, time)
            : null;
    }

    private static Found<Clock>? WithHour(Passage text, int at, int hour, Strictness strictness)
    {
        var time = new Clock(hour, IsOpen: hour is >= 1 and <= 12);
        if (AmPm(text, at + 1) is { } half)
        {
            return hour == 0 ? null : new(half.To, time.In(half.Value));
        }

        if (text.Is(at + 1, "ampm"))
        {
            return new(at + 2, time);
        }

        if (SpokenTimes.OClock(text, at + 1) is { } clock)
        {
            return AmPm(text, clock) is { } afterClock ? new(afterClock.To, time.In(afterClock.Value)) : new(clock, time);
        }

        if (SpokenTimes.Ish(text, at + 1) is { } about)
        {
            return new(about, time);
        }

        if (time.IsOpen && PartBehind(text, at + 1) is { } part && part.To > at + 2)
        {
            return new(part.To, time.In(part.Value));
        }

        return strictness == Strictness.Expected && !IsMeasured(text, at + 1) ? new(at + 1, time) : null;
    }

    /// <summary>"1140 a.m.", "0730"; without am or pm four digits could be a year or anything.</summary>
    private static Found<Clock>? Military(Passage text, int at, Strictness strictness)
    {
        var (hour, minute) = (text.Number(at) / 100, text.Number(at) % 100);
        if (text[at].Length > 4 || hour > 24 || minute > 59)
        {
            return null;
        }

        var time = new Clock(hour, minute, IsOpen: hour is >= 1 and <= 12);
        return AmPm(text, at + 1) is { } half && hour is >= 1 and <= 12 ? new(half.To, time.In(half.Value))
            : text.Is(at + 1, "hours", "hrs") && text[at].Length == 4 ? new(at + 2, time)
            : strictness == Strictness.Expected && text[at].Length == 4 && (text.Source[text[at].Start] == '0' || hour < 15) && !IsMeasured(text, at + 1) ? new(at + 1, time)
            : null;
    }

    /// <summary>Whether a number before the token is no hour but counts or measures something: "at 5 percent", "by 3 people".</summary>
    private static bool IsMeasured(Passage text, int at) =>
        (text.IsAttached(at) && (text.IsWord(at) || text.IsSymbol(at, '%') || text.IsSymbol(at, '/') || text.IsSymbol(at, '\'')
            || ((text.IsSymbol(at, ',') || text.IsSymbol(at, '.') || text.IsSymbol(at, ':')) && text.IsAttached(at + 1) && text.IsDigits(at + 1))))
        || text.Unit(at) > Unit.None
        || text.Word(at).Role == NumberRole.Multiplier
        || text.Month(at) > 0
        || text.Time(at).Part is not null
        || Nouns.IsCounted(text, at);

    private static bool ContinuesDigits(Passage text, int at) =>
        text.IsAttached(at) && text.IsAttached(at - 1) && text.IsDigits(at - 2) && (text.IsSymbol(at - 1, ':') || text.IsSymbol(at - 1, '.') || text.IsSymbol(at - 1, ',') || text.IsSymbol(at - 1, '/'))
        || text.IsAttached(at) && (text.IsSymbol(at - 1, '$') || text.IsSymbol(at - 1, '#'));
}
