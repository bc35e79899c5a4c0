using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>What one word says about time; most words say one thing, a few ("second", "may") several.</summary>
internal sealed record DateWord
{
    private static readonly DateWord Nothing = new();

    private static readonly Dictionary<string, DateWord> Words = Build();

    private static readonly Dictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, else 0.</summary>
    public int Month { get; init; }

    /// <summary>1 (Monday) to 7, else 0.</summary>
    public int Weekday { get; init; }

    public Unit Unit { get; init; }

    public DayPart Part { get; init; }

    /// <summary>SP, SU, FA or WI.</summary>
    public string Season { get; init; }

    /// <summary>How many units a word like "last" (-1), "this" (0) or "next" (1) moves.</summary>
    public int? Shift { get; init; }

    /// <summary>How many days from today, of "yesterday" and the like.</summary>
    public int? DayShift { get; init; }

    public bool Plural { get; init; }

    /// <summary>A word that is something else as well ("sun", "may", "h"): it counts only in company.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Whether a phrase about time can begin with the word.</summary>
    public bool Begins => !ReferenceEquals(this, Nothing);

    public static DateWord Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var found) ? found : Nothing;

    private static Dictionary<string, DateWord> Build()
    {
        var words = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase);
        AddMonths(words);
        AddWeekdays(words);
        AddUnits(words);
        AddParts(words);
        foreach (var (season, names) in (ReadOnlySpan<(string, string[])>)[("SP", ["spring"]), ("SU", ["summer"]), ("FA", ["fall", "autumn"]), ("WI", ["winter"])])
        {
            Add(words, names, w => w with { Season = season });
        }

        AddBeginnings(words);
        Add(words, ["last", "past", "previous"], w => w with { Shift = -1 });
        Add(words, ["this", "current"], w => w with { Shift = 0 });
        Add(words, ["next", "following", "coming", "upcoming"], w => w with { Shift = 1 });
        Add(words, ["yesterday"], w => w with { DayShift = -1 });
        Add(words, ["today", "otd"], w => w with { DayShift = 0 });
        Add(words, ["tomorrow", "tmr", "tmrw", "tomorow", "tommorrow", "tommorow"], w => w with { DayShift = 1 });
        return words;
    }

    /// <summary>Words that say nothing about time themselves, but with which a phrase about time can begin.</summary>
    private static void AddBeginnings(Dictionary<string, DateWord> words)
    {
        Add(words, ["a", "an", "the", "my", "that", "same"], w => w);
        Add(words, ["at", "by", "for", "from", "in", "on", "to", "up", "as", "until", "till", "til", "since", "before", "after", "between", "during", "within", "around"], w => w);
        Add(words, ["circa", "approximately", "roughly", "prior", "starting", "ending", "effective", "no", "not", "more", "less", "longer", "greater", "shorter", "fewer"], w => w);
        Add(words, ["early", "earlier", "sooner", "late", "later", "mid", "beginning", "start", "middle", "midst", "end", "eod", "eow", "eom", "eoy", "rest", "remaining", "remainder"], w => w);
        Add(words, ["every", "each", "any", "everyday", "once", "twice", "bi", "semi", "daily", "hourly", "weekly", "biweekly", "fortnightly"], w => w);
        Add(words, ["monthly", "bimonthly", "quarterly", "yearly", "annual", "annually", "semiannual", "semiannually"], w => w);
        Add(words, ["all", "whole", "full", "entire", "half", "couple", "few", "several", "some", "final"], w => w);
        Add(words, ["now", "right", "asap", "recently", "previously", "noon", "noonish", "noontime", "midday", "midnight", "tonight", "tonite"], w => w);
        Add(words, ["t", "w", "q", "h", "cy", "fy", "sy", "calendar", "school", "academic", "fiscal", "financial", "business", "working", "office", "any"], w => w);
    }

    private static void AddMonths(Dictionary<string, DateWord> words)
    {
        string[][] months =
        [
            ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
            ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"], ["december", "dec"],
        ];
        for (var i = 0; i < months.Length; i++)
        {
            var month = i + 1;
            Add(words, months[i], w => w with { Month = month });
        }

        Add(words, ["may"], w => w with { IsWeak = true });
    }

    private static void AddWeekdays(Dictionary<string, DateWord> words)
    {
        string[][] days =
        [
            ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed", "weds", "wedn"], ["thursday", "thu", "thur", "thurs"],
            ["friday", "fri"], ["saturday", "sat"], ["sunday", "sun"],
        ];
        for (var i = 0; i < days.Length; i++)
        {
            var day = i + 1;
            Add(words, days[i], w => w with { Weekday = day });
            Add(words, [days[i][0] + "s"], w => w with { Weekday = day, Plural = true });
        }

        Add(words, ["sat", "sun"], w => w with { IsWeak = true });
    }

    private static void AddUnits(Dictionary<string, DateWord> words)
    {
        ReadOnlySpan<(Unit Unit, string[] One, string[] Many, string[] Weak)> units =
        [
            (Unit.Second, ["second", "sec"], ["seconds", "secs"], ["s"]),
            (Unit.Minute, ["minute", "min"], ["minutes", "mins"], ["m"]),
            (Unit.Hour, ["hour", "hr"], ["hours", "hrs"], ["h"]),
            (Unit.Day, ["day", "night"], ["days", "nights"], ["d"]),
            (Unit.Weekend, ["weekend"], ["weekends"], []),
            (Unit.Week, ["week", "wk"], ["weeks", "wks"], ["w"]),
            (Unit.Fortnight, ["fortnight"], ["fortnights"], []),
            (Unit.Month, ["month"], ["months"], ["mo", "mos"]),
            (Unit.Quarter, ["quarter"], ["quarters"], []),
            (Unit.Year, ["year", "yr"], ["years", "yrs"], ["y"]),
            (Unit.Decade, ["decade"], ["decades"], []),
            (Unit.Century, ["century"], ["centuries"], []),
        ];
        foreach (var (unit, one, many, weak) in units)
        {
            Add(words, one, w => w with { Unit = unit });
            Add(words, many, w => w with { Unit = unit, Plural = true });
            Add(words, weak, w => w with { Unit = unit, Plural = true, IsWeak = true });
        }
    }

    private static void AddParts(Dictionary<string, DateWord> words)
    {
        ReadOnlySpan<(DayPart Part, string[] Names)> parts =
        [
            (DayPart.Morning, ["morning", "mornings"]),
            (DayPart.Afternoon, ["afternoon", "afternoons"]),
            (DayPart.Evening, ["evening", "evenings"]),
            (DayPart.Night, ["night", "nights"]),
            (DayPart.Daytime, ["daytime"]),
            (DayPart.NightTime, ["nighttime"]),
            (DayPart.Breakfast, ["breakfast", "breakfasttime"]),
            (DayPart.Brunch, ["brunch"]),
            (DayPart.Lunch, ["lunch", "lunchtime"]),
            (DayPart.Dinner, ["dinner", "dinnertime", "supper", "suppertime"]),
        ];
        foreach (var (part, names) in parts)
        {
            Add(words, names, w => w with { Part = part });
        }
    }

    private static void Add(Dictionary<string, DateWord> words, string[] names, Func<DateWord, DateWord> say)
    {
        foreach (var name in names)
        {
            words[name] = say(words.TryGetValue(name, out var known) ? known : new DateWord());
        }
    }
}
