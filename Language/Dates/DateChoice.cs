using System.Globalization;
using Microsoft.Recognizers.Text;

namespace NetworkCoachBot.Language.Dates;

/// <summary>A reading chosen among those the recogniser found possible.</summary>
internal sealed record Chosen(DateKind Kind, DateTime? From, DateTime? To, TimeSpan? Duration, string Timex)
{
    public static Chosen Nothing { get; } = new(DateKind.Unresolved, null, null, null, "");

    public static Chosen Day(DateTime day) => new(DateKind.Date, day.Date, null, null, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Chosen At(DateTime time) => new(DateKind.DateTime, time, null, null, time.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
}

/// <summary>Chooses past or future, morning or afternoon.</summary>
internal static class DateChoice
{
    /// <summary>A bare hour below this is in the afternoon: coffee "at 3" is not at night.</summary>
    private const int FirstHourOfDay = 7;

    public static Chosen Of(string words, ModelResult[] results, TimeDirection direction, DateTime now)
    {
        var best = results.OrderByDescending(Rank).ThenByDescending(r => r.End - r.Start).FirstOrDefault();
        if (best is null)
        {
            return Chosen.Nothing;
        }

        var candidates = Values(best).Select(v => Candidate(v, now, direction)).Where(c => c is not null).Select(c => c!).ToArray();
        var chosen = candidates.Length == 0 ? Chosen.Nothing : Directed(Daytime(candidates), direction, now);
        chosen = IsTodaysWeekday(words, chosen, direction, now) ? Shifted(chosen, TimeSpan.FromDays(7)) : chosen;
        chosen = WithTime(chosen, results, best, now, direction);
        return IsLastWeekday(words) ? JustGone(chosen, now) : chosen;
    }

    /// <summary>The "values" of a result.</summary>
    public static IEnumerable<Dictionary<string, string>> Values(ModelResult result) =>
        result.Resolution is not null && result.Resolution.TryGetValue("values", out var values) && values is IEnumerable<Dictionary<string, string>> list ? list : [];

    /// <summary>The kind after "datetimeV2.".</summary>
    public static string Kind(ModelResult result) => result.TypeName[(result.TypeName.LastIndexOf('.') + 1)..];

    private static int Rank(ModelResult result) => Kind(result) switch
    {
        "datetime" => 6,
        "datetimerange" => 5,
        "date" => 4,
        "daterange" => 3,
        "set" => 2,
        "time" or "timerange" => 1,
        _ => 0,
    };

    private static Chosen? Candidate(Dictionary<string, string> value, DateTime now, TimeDirection direction)
    {
        var timex = value.GetValueOrDefault("timex") ?? "";
        var kind = value.GetValueOrDefault("type") ?? "";
        switch (kind)
        {
            case "date":
                return Parse(value, "value") is { } day ? new Chosen(DateKind.Date, day, null, null, timex) : null;
            case "datetime":
                return Parse(value, "value") is { } time ? new Chosen(DateKind.DateTime, time, null, null, timex) : null;
            case "time":
                return ParseTime(value, "value") is { } clock ? new Chosen(DateKind.Time, Placed(clock, now, direction), null, null, timex) : null;
            case "timerange":
                return new Chosen(DateKind.Range, Placed(ParseTime(value, "start"), now, direction), Placed(ParseTime(value, "end"), now, direction), null, timex);
            case "daterange" or "datetimerange":
                return Range(value, kind, timex);
            case "duration":
                return double.TryParse(value.GetValueOrDefault("value"), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds < TimeSpan.MaxValue.TotalSeconds
                    ? new Chosen(DateKind.Duration, null, null, TimeSpan.FromSeconds(seconds), timex)
                    : null;
            case "set":
                return new Chosen(DateKind.Recurring, null, null, null, timex);
            default:
                return null;
        }
    }

    /// <summary>"by Friday" and "until Monday at 8" name one day or time; other ranges keep both ends.</summary>
    private static Chosen? Range(Dictionary<string, string> value, string kind, string timex)
    {
        var (from, to) = (Parse(value, "start"), Parse(value, "end"));
        var single = from is null && to is not null ? to : to is null && from is not null ? from : null;
        if (single is { } point && value.ContainsKey("Mod"))
        {
            return new Chosen(kind == "daterange" ? DateKind.Date : DateKind.DateTime, point, null, null, timex);
        }

        return from is null && to is null ? null : new Chosen(DateKind.Range, from, to, null, timex);
    }

    /// <summary>Where a clock can be morning or evening, the hour by day.</summary>
    private static Chosen[] Daytime(Chosen[] candidates)
    {
        var day = candidates.Where(c => c.Kind is not (DateKind.DateTime or DateKind.Time) || c.From is not { } t || (t.Hour >= FirstHourOfDay && t.Hour < FirstHourOfDay + 12)).ToArray();
        return day.Length > 0 ? day : candidates;
    }

    private static Chosen Directed(Chosen[] candidates, TimeDirection direction, DateTime now)
    {
        if (candidates.Length == 1)
        {
            return candidates[0];
        }

        return direction is TimeDirection.Past
            ? candidates.LastOrDefault(c => (c.From ?? c.To) is { } t && (c.Kind is DateKind.Date ? t.Date < now.Date : t <= now)) ?? candidates[0]
            : candidates.FirstOrDefault(c => (c.To ?? c.From) is { } t && (c.Kind is DateKind.Date ? t.Date > now.Date || IsToday(c, candidates, now) : t > now)) ?? candidates[^1];
    }

    /// <summary>A weekday that is today is meant a week from now, unless today is all there is.</summary>
    private static bool IsToday(Chosen c, Chosen[] all, DateTime now) => c.From?.Date == now.Date && all.All(a => a.From is null || a.From.Value.Date <= now.Date);

    /// <summary>"on Friday", said on a Friday of what lies ahead, is the next one: today is called today.</summary>
    private static bool IsTodaysWeekday(string words, Chosen chosen, TimeDirection direction, DateTime now) =>
        direction is not TimeDirection.Past && chosen.Kind is DateKind.Date && chosen.From?.Date == now.Date
        && words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var weekday] said && Weekdays.TryGetValue(weekday, out var day) && day == now.DayOfWeek && !said.Any(w => w is "this" or "last" or "today");

    private static bool IsLastWeekday(string words)
    {
        var said = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => w is "on" or "since" or "from").ToArray();
        return said.Length >= 2 && said[0] == "last" && Weekdays.ContainsKey(said[1]) && !words.Contains("last week", StringComparison.Ordinal);
    }

    /// <summary>"last Tuesday" on a Saturday is this week's: the one just gone.</summary>
    private static Chosen JustGone(Chosen chosen, DateTime now)
    {
        if (chosen.From is not { } from)
        {
            return chosen;
        }

        var day = now.Date.AddDays(-1);
        while (day.DayOfWeek != from.DayOfWeek)
        {
            day = day.AddDays(-1);
        }

        return Shifted(chosen, day - from.Date);
    }

    private static Chosen Shifted(Chosen chosen, TimeSpan by) => by == TimeSpan.Zero ? chosen : chosen with
    {
        From = chosen.From + by,
        To = chosen.To + by,
        Timex = (chosen.From + by)?.ToString(chosen.Kind is DateKind.Date ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) ?? chosen.Timex,
    };

    /// <summary>A day and a time that the recogniser saw apart ("friday, say 3pm") belong together within one mention.</summary>
    private static Chosen WithTime(Chosen chosen, ModelResult[] results, ModelResult best, DateTime now, TimeDirection direction)
    {
        if (chosen.Kind is not DateKind.Date || results.FirstOrDefault(r => r != best && Kind(r) == "time") is not { } time)
        {
            return chosen;
        }

        var clocks = Values(time).Select(v => Candidate(v, now, direction)).Where(c => c?.From is not null).Select(c => c!).ToArray();
        return clocks.Length == 0 ? chosen : Chosen.At(chosen.From!.Value.Date + Daytime(clocks)[0].From!.Value.TimeOfDay);
    }

    public static Dictionary<string, DayOfWeek> Weekdays { get; } = Enum.GetValues<DayOfWeek>()
        .SelectMany(d => new[] { d.ToString().ToLowerInvariant(), d.ToString()[..3].ToLowerInvariant() }.Select(n => (n, d)))
        .ToDictionary(x => x.n, x => x.d, StringComparer.Ordinal);

    private static DateTime? Placed(TimeSpan? clock, DateTime now, TimeDirection direction)
    {
        if (clock is not { } time)
        {
            return null;
        }

        var today = now.Date + time;
        return direction is TimeDirection.Past ? (today > now ? today.AddDays(-1) : today) : today < now ? today.AddDays(1) : today;
    }

    private static DateTime? Parse(Dictionary<string, string> value, string key) =>
        DateTime.TryParse(value.GetValueOrDefault(key), CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static TimeSpan? ParseTime(Dictionary<string, string> value, string key) =>
        TimeSpan.TryParse(value.GetValueOrDefault(key), CultureInfo.InvariantCulture, out var time) ? time : null;
}
