using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>A part of some day, or of a day that is named with it.</summary>
internal sealed record PartOfDay(DayPart Part, string Mod, Day Day = null)
{
    public Finding ToFinding() => Day is null ? Part.ToFinding(Mod) : Part.On(Day, Mod);
}

/// <summary>"in the morning", "late afternoon", "at night"; with a day: "tonight", "this morning", "Thursday night", "in the evening on Monday".</summary>
internal static class DayParts
{
    /// <summary>A part of a day that is not named.</summary>
    /// <param name="isExpected">After "before", "during" and the like meals count too.</param>
    public static Found<PartOfDay>? Read(Passage text, int at, bool isExpected = false)
    {
        var start = text.Is(at, "in", "during") && text.Is(at + 1, "the") ? at + 2
            : text.Is(at, "at", "during", "in") ? at + 1
            : isExpected && text.Is(at, "the") ? at + 1
            : at;
        if (Part(text, start) is { } part)
        {
            // "at night", but "at morning" and "at 2 morning sessions" are not said.
            return text.Is(at, "at") && !part.Value.Part.IsMeal && part.Value.Part != DayPart.Night || IsGreeting(text, start) || part.Value.Part.IsMeal && !isExpected && start == at && !text.Span(part.To - 1).EndsWith("time", StringComparison.OrdinalIgnoreCase)
                ? null
                : new(part.To, part.Value);
        }

        return null;
    }

    /// <summary>A part of a day that is named before or after it.</summary>
    /// <summary>"later in today", "early in the day Wednesday": one half of it.</summary>
    public static Found<Finding>? HalfOfDay(Passage text, int at)
    {
        var isLate = text.Is(at, "late", "later");
        if (!isLate && !text.Is(at, "early", "earlier"))
        {
            return null;
        }

        var next = text.Skip(at + 1, "in");
        next = text.Are(next, "the", "day") ? text.Skip(next + 2, "on") : next;
        if (Dates.Read(text, next, holidays: false) is not { Value.Exists: true } day || (next == at + 1 && !text.Is(next, "today")))
        {
            return null;
        }

        var start = day.Value.Future.AddHours(isLate ? 12 : 0);
        return new(day.To, Finding.Of(Kind.DateTimeRange, new Reading(day.Value.Timex, start, start.AddHours(12))) with { Mod = isLate ? "end" : "start" });
    }

    /// <summary>"the rest of the day", "rest of today": from now to its last second.</summary>
    public static Found<Finding>? RestOfDay(Passage text, int at)
    {
        if (!text.Is(at, "rest", "remaining", "remainder") || !text.Is(at + 1, "of"))
        {
            return null;
        }

        var next = text.Skip(at + 2, "the", "this", "my");
        next = text.Skip(next, "current");
        if (!text.Is(next, "day", "today"))
        {
            return null;
        }

        var end = text.Today.AddDays(1).AddSeconds(-1);
        var timex = Timex.Range(Timex.Instant(text.Reference), Timex.Instant(end), $"PT{(end - text.Reference).TotalSeconds:0}S");
        return new(next + 1, Finding.Of(Kind.DateTimeRange, new Reading(timex, text.Reference, end)));
    }

    public static Found<PartOfDay>? ReadWithDay(Passage text, int at) => text.PartsOfDays.Read(text, at);

    internal static Found<PartOfDay>? FindWithDay(Passage text, int at) => Tonight(text, at) ?? Relative(text, at) ?? AfterDay(text, at) ?? BeforeDay(text, at);

    /// <summary>[early, late] [in the] morning, or late in the morning.</summary>
    public static Found<PartOfDay>? Part(Passage text, int at)
    {
        var mod = text.Is(at, "early", "earlier") ? "start" : text.Is(at, "late", "later") ? "end" : null;
        var name = mod is null ? at : at + 1;
        name = text.IsHyphen(name) && mod is not null ? name + 1 : name;
        name = mod is null ? name : text.Are(name, "in", "the") ? name + 2 : text.Skip(name, "in");
        if (text.Time(name).Part is { } part)
        {
            var isCompound = text.IsHyphen(name + 1) && text.Is(name + 2, "time");
            return isCompound && part == DayPart.Night ? new(name + 3, new PartOfDay(DayPart.NightTime, mod))
                : isCompound ? new(name + 3, new PartOfDay(part, mod))
                : text.IsHyphen(name + 1) && text.IsAttached(name + 1) && text.IsAttached(name + 2) && text.IsWord(name + 2) ? null
                : new(name + 1, new PartOfDay(part, mod));
        }

        return text.Is(name, "business", "working", "office") && text.Is(name + 1, "hours") ? new(name + 2, new PartOfDay(DayPart.BusinessHours, mod)) : null;
    }

    /// <summary>"tonight", "this morning": a part of a day named from now.</summary>
    public static bool IsOfToday(Passage text, int at) => Tonight(text, at) is not null || (text.Is(at, "this") && Relative(text, at) is not null);

    private static Found<PartOfDay>? Tonight(Passage text, int at)
    {
        var mod = text.Is(at, "late") ? "end" : text.Is(at, "early") ? "start" : null;
        var name = mod is null ? at : at + 1;
        return text.Is(name, "tonight", "tonite") ? new(name + 1, new PartOfDay(DayPart.Night, mod, Day.On(text.Today))) : null;
    }

    /// <summary>"this morning", "last night", "next evening", "late this afternoon".</summary>
    private static Found<PartOfDay>? Relative(Passage text, int at)
    {
        var outer = text.Is(at, "early") ? "start" : text.Is(at, "late") ? "end" : null;
        var shiftAt = outer is null ? at : at + 1;
        return text.Shift(shiftAt) is { } shift && Part(text, shiftAt + 1) is { Value.Part.IsMeal: false } part && !text.Is(part.To - 1, "nights", "mornings", "evenings", "afternoons")
            ? new(part.To, part.Value with { Mod = outer ?? part.Value.Mod, Day = Day.On(text.Today.AddDays(shift)) })
            : null;
    }

    /// <summary>"tomorrow night", "Thursday in the evening", "mar4 night".</summary>
    private static Found<PartOfDay>? AfterDay(Passage text, int at)
    {
        var outer = text.Is(at, "early") ? "start" : text.Is(at, "late") ? "end" : null;
        var start = outer is null ? at : at + 1;
        if (Dates.Read(text, start, holidays: false) is not { Value.Exists: true } day)
        {
            return null;
        }

        var next = text.SkipSymbol(day.To, ',');
        next = text.Are(next, "in", "the") || text.Are(next, "during", "the") ? next + 2 : text.Skip(next, "at");
        if (Part(text, next) is not { Value.Part.IsMeal: false } part)
        {
            return null;
        }

        var named = Weekdays.InWeekBehind(text, start, day.To, part.To) ?? new Found<Day>(part.To, day.Value);
        return new(named.To, part.Value with { Mod = outer ?? part.Value.Mod, Day = named.Value });
    }

    /// <summary>"in the evening on Monday", "the morning of June 5", "afternoon tomorrow".</summary>
    private static Found<PartOfDay>? BeforeDay(Passage text, int at)
    {
        var start = text.Are(at, "in", "the") ? at + 2 : at;
        if (Part(text, start) is not { Value.Part.IsMeal: false } part)
        {
            return null;
        }

        var next = text.Skip(text.SkipSymbol(part.To, ','), "on", "of");
        return Dates.Read(text, next, holidays: false) is { Value.Exists: true } day ? new(day.To, part.Value with { Day = day.Value }) : null;
    }

    private static bool IsGreeting(Passage text, int at) => text.Is(at - 1, "good", "nighty", "g");
}
