using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Words that open a point or a range to one side, or blur it: "before Christmas", "since August", "until Monday at 8", "around 3pm", "2012 or later", "more than 4 days".</summary>
internal static class Modifiers
{
    private const string Before = "before";
    private const string After = "after";
    private const string Since = "since";
    private const string Until = "until";
    private const string About = "approx";

    private static readonly (string[] Words, string Mod)[] Prefixes =
    [
        (["before"], Before), (["by"], Before), (["until"], Before), (["till"], Before), (["til"], Before), (["prior", "to"], Before), (["in", "advance", "of"], Before),
        (["up", "to"], Before), (["up", "until"], Before), (["no", "earlier", "than"], Since), (["not", "earlier", "than"], Since), (["no", "sooner", "than"], Since), (["not", "before"], Since), (["earlier", "than"], Before), (["sooner", "than"], Before), (["ending", "on"], Before), (["ending", "with"], Before),
        (["no", "later", "than"], Before), (["not", "later", "than"], Before), (["any", "time", "before"], Before), (["as", "late", "as"], Until),
        (["after"], After), (["later", "than"], After), (["any", "time", "after"], After),
        (["since"], Since), (["as", "early", "as"], Since), (["any", "time", "from"], Since), (["any", "time", "since"], Since),
        (["around"], About), (["circa"], About), (["approximately"], About), (["roughly"], About),
    ];

    public static Found<Finding>? Read(Passage text, int at) => Comparison(text, at) ?? ToDate(text, at) ?? Prefixed(text, at) ?? Suffixed(text, at) ?? TimeOnDay(text, at);

    /// <summary>"to date": all the time up to today.</summary>
    private static Found<Finding>? ToDate(Passage text, int at) =>
        text.Is(at, "to", "till", "until") && text.Is(at + 1, "date") && !text.Is(at - 1, "up") && !text.Is(at + 2, "from")
            ? new(at + 2, Finding.Of(Kind.DateRange, new Reading(Timex.Now, End: text.Today)) with { Mod = Before })
            : null;

    private static Found<Finding>? Prefixed(Passage text, int at)
    {
        if (Prefix(text, at) is not { } prefix)
        {
            return null;
        }

        var mod = prefix.Value;
        var next = prefix.To;
        if (mod != About && text.Is(next, "around", "about", "circa") && Finder.ReadPoint(text, next + 1, isExpected: true) is { } vague && vague.Value.Kind.IsPoint())
        {
            return new(vague.To, Open(vague.Value, mod, mod + "-" + About));
        }

        // "until the end of the month": the article belongs to the phrase here.
        if (mod != About && BentRanges.Third(text, text.Skip(next, "the")) is { } third)
        {
            return new(third.To, Open(third.Value.ToFinding(), mod, $"{mod}-{third.Value.Mod}"));
        }

        var isWord = text.IsWord(at);
        if ((Finder.ReadPoint(text, next, isExpected: isWord) ?? (text.Is(next, "the") ? Finder.ReadPoint(text, next + 1) : null)) is not { } point)
        {
            return null;
        }

        return mod == About ? Blurred(point) : new(point.To, Open(point.Value, mod, mod));
    }

    private static Found<string>? Prefix(Passage text, int at)
    {
        if (Inclusive(text, at) is { } inclusive)
        {
            return inclusive;
        }

        foreach (var (words, mod) in Prefixes)
        {
            if (text.Are(at, words))
            {
                return new(at + words.Length, mod);
            }
        }

        if (text.Is(at, "starting", "beginning", "effective"))
        {
            return new(text.Skip(at + 1, "on", "from", "at", "in", "with"), Since);
        }

        var isGreater = text.IsSymbol(at, '>');
        if (!isGreater && !text.IsSymbol(at, '<'))
        {
            return null;
        }

        return text.IsSymbol(at + 1, '=') ? new(at + 2, isGreater ? Since : Until) : new(at + 1, isGreater ? After : Before);
    }

    /// <summary>"on or before", "before or on": the point itself is meant as well.</summary>
    private static Found<string>? Inclusive(Passage text, int at)
    {
        if (!text.Is(at + 1, "or"))
        {
            return null;
        }

        var word = text.Is(at, "on", "in", "at") ? at + 2 : text.Is(at + 2, "on", "in", "at") ? at : -1;
        return word < 0 ? null
            : text.Is(word, "before") ? new(at + 3, Until)
            : text.Is(word, "after") ? new(at + 3, Since)
            : null;
    }

    /// <summary>"2012 or later", "3 pm or later on Monday", "Friday or earlier", "from 2018 onwards".</summary>
    private static Found<Finding>? Suffixed(Passage text, int at)
    {
        var start = text.Skip(at, "from");
        if (Finder.ReadPoint(text, start, isExpected: start > at) is not { } point || Suffix(text, point.To, start > at) is not { } suffix)
        {
            return null;
        }

        var next = text.Skip(suffix.To, "on");
        if (point.Value.Kind == Kind.Time && DateTimes.AtTime(text, start) is { } time && time.To == point.To && Dates.Read(text, next, holidays: false) is { Value.Exists: true } day)
        {
            return new(day.To, Open(new DayTime(day.Value, time.Value).ToFinding(), suffix.Value, suffix.Value));
        }

        return new(suffix.To, Open(point.Value, suffix.Value, suffix.Value));
    }

    private static Found<string>? Suffix(Passage text, int at, bool isFrom)
    {
        if (text.Is(at, "or", "and"))
        {
            return text.Is(at + 1, "later", "after", "above", "thereafter") && !text.Is(at + 2, "than") ? new(at + 2, Since)
                : text.Is(at, "or") && text.Is(at + 1, "earlier", "before", "below", "sooner") ? new(at + 2, Until)
                : text.Is(at + 1, "onwards", "onward") ? new(at + 2, Since)
                : null;
        }

        return text.Is(at, "onwards", "onward") || (isFrom && text.Is(at, "on")) ? new(at + 1, Since) : null;
    }

    /// <summary>"Tuesday after 1pm", "previous Tuesday by 2 in the afternoon".</summary>
    private static Found<Finding>? TimeOnDay(Passage text, int at)
    {
        if (Dates.Read(text, at, holidays: false) is not { Value.Exists: true } day || Prefix(text, text.SkipSymbol(day.To, ',')) is not { Value: not About } prefix)
        {
            return null;
        }

        return Times.Read(text, prefix.To, Strictness.Expected) is { } time
            ? new(time.To, Open(new DayTime(day.Value, time.Value).ToFinding(), prefix.Value, prefix.Value) with { Source = null })
            : null;
    }

    /// <summary>"more than 4 days"; with a point to count from it is a point or a range: "more than 2 weeks before today", "less than 3 days after tomorrow".</summary>
    private static Found<Finding>? Comparison(Passage text, int at)
    {
        var isMore = text.Is(at, "more", "longer", "greater") && text.Is(at + 1, "than");
        var isLess = text.Is(at, "less", "fewer", "shorter") && text.Is(at + 1, "than");
        if ((!isMore && !isLess) || Durations.Read(text, at + 2) is not { } length)
        {
            return null;
        }

        if (Offsets.Read(text, at + 2) is not { } offset || offset.To <= length.To)
        {
            return new(length.To, length.Value.ToFinding(isMore ? "more" : "less"));
        }

        var (from, reached) = (offset.Value.From, offset.Value.At);
        if (isMore)
        {
            return new(offset.To, Open(offset.Value.ToFinding(), reached < from ? Before : After, reached < from ? Before : After) with { Source = null });
        }

        var (start, end) = reached < from ? (reached, from) : (from, reached);
        var isDay = offset.Value.IsDay;
        var timex = isDay ? Timex.Range(Timex.Day(start), Timex.Day(end), length.Value.Timex) : Timex.Range(Timex.Instant(start), Timex.Instant(end), length.Value.Timex);
        return new(offset.To, Finding.Of(isDay ? Kind.DateRange : Kind.DateTimeRange, new Reading(timex, start, end)));
    }

    /// <summary>Opens a point or a range: before its start, after its end, since its start. A bent range gives the edge that is meant.</summary>
    private static Finding Open(Finding finding, string mod, string name)
    {
        var isPoint = finding.Kind.IsPoint();
        Reading One(Reading reading)
        {
            var start = reading.Start;
            var end = isPoint ? reading.Start : reading.End;
            return mod switch
            {
                Before or Until => reading with { Start = null, End = name is "before-end" or Until ? end : start },
                After => reading with { Start = finding.Mod is "start" ? start : end, End = null },
                _ => reading with { Start = start, End = null },
            };
        }

        var source = isPoint ? "datetimepoint" : finding.Kind is Kind.DateRange ? "datetimerange" : null;
        return finding with { Kind = finding.Kind.Range(), Readings = [.. finding.Readings.Select(One)], Mod = name, Source = source };
    }

    /// <summary>"around tomorrow 10am": the point stays, and is called a range.</summary>
    private static Found<Finding>? Blurred(Found<Finding> point) =>
        point.Value.Kind.IsPoint() ? point with { Value = point.Value with { Mod = About } } : null;
}
