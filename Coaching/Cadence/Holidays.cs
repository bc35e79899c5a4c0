using System.Collections.Concurrent;
using System.Globalization;

namespace NetworkCoachBot.Coaching.Cadence;

/// <summary>Public holidays of the countries in the data file, found by rule for any year.</summary>
public static class Holidays
{
    private const string File = "NetworkCoachBot.Coaching.Cadence.holidays.tsv";

    private static readonly string[][] Rows = Read();
    private static readonly ConcurrentDictionary<(string Country, int Year), IReadOnlyDictionary<DateOnly, string>> Years = new();

    /// <summary>The countries with data, by their ISO codes.</summary>
    public static IReadOnlyList<string> Countries { get; } = [.. Rows.Select(r => r[0]).Distinct()];

    /// <summary>The days off of a country in a year with their names, moved ones on the day they are kept; none where there is no data.</summary>
    /// <param name="country">ISO code.</param>
    /// <param name="year">The year.</param>
    public static IReadOnlyDictionary<DateOnly, string> In(string country, int year)
    {
        ArgumentNullException.ThrowIfNull(country);
        return Years.GetOrAdd((country.ToUpperInvariant(), year), static key => Of(key.Country, key.Year));
    }

    /// <summary>The ISO code of a country by what people call it; null where there is no data.</summary>
    public static string? CountryCalled(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var said = name.Trim(' ', '.', '!', ',');
        return Countries.Contains(said) ? said : Listed("names").FirstOrDefault(l => l.Values.Contains(said, StringComparer.OrdinalIgnoreCase)).Country;
    }

    /// <summary>The country in which a time zone lies; null where there is no data.</summary>
    /// <param name="zone">IANA name.</param>
    public static string? CountryOfZone(string? zone) => zone is null
        ? null
        : Listed("zones").FirstOrDefault(l => l.Values.Any(v => v.EndsWith('*') ? zone.StartsWith(v[..^1], StringComparison.OrdinalIgnoreCase) : v.Equals(zone, StringComparison.OrdinalIgnoreCase))).Country;

    private static IEnumerable<(string Country, string[] Values)> Listed(string what) =>
        Rows.Where(r => r[1] == what).Select(r => (r[0], r[2].Split(',', StringSplitOptions.TrimEntries)));

    private static Dictionary<DateOnly, string> Of(string country, int year)
    {
        var days = new Dictionary<DateOnly, string>();
        var rules = Rows.Where(r => r[0] == country && r[1] == "holiday").Select(r => (Day: On(r[2], year), Moved: r[3], Name: r[4])).OrderBy(r => r.Day).ToArray();
        foreach (var (day, _, name) in rules.Where(r => r.Moved == "no" || !IsWeekend(r.Day)))
        {
            days.TryAdd(day, name);
        }

        foreach (var (day, moved, name) in rules.Where(r => r.Moved != "no" && IsWeekend(r.Day)))
        {
            days.TryAdd(moved == "near" && day.DayOfWeek == DayOfWeek.Saturday ? day.AddDays(-1) : NextFree(day, days), name);
        }

        return days;
    }

    private static DateOnly NextFree(DateOnly day, Dictionary<DateOnly, string> taken)
    {
        while (IsWeekend(day) || taken.ContainsKey(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>The day that a rule names in a year.</summary>
    private static DateOnly On(string rule, int year) => rule.Split(' ') switch
    {
        [var date] => Date(date, year),
        ["easter", var days] => Easter(year).AddDays(int.Parse(days, CultureInfo.InvariantCulture)),
        [var weekday, "before", var date] => Back(Date(date, year).AddDays(-1), Weekday(weekday)),
        ["last", var weekday, var month] => Back(new DateOnly(year, Month(month), DateTime.DaysInMonth(year, Month(month))), Weekday(weekday)),
        [var nth, var weekday, var month] => Nth(nth, weekday, month, year),
        [var nth, var weekday, var month, "unless", var other, var date] => Date(date, year).DayOfWeek == Weekday(other) ? Date(date, year) : Nth(nth, weekday, month, year),
        _ => throw new InvalidDataException($"No such rule: {rule}"),
    };

    private static DateOnly Nth(string nth, string weekday, string month, int year)
    {
        var first = new DateOnly(year, Month(month), 1);
        var offset = ((int)Weekday(weekday) - (int)first.DayOfWeek + 7) % 7;
        return first.AddDays(offset + (7 * (int.Parse(nth, CultureInfo.InvariantCulture) - 1)));
    }

    private static DateOnly Back(DateOnly from, DayOfWeek weekday) => from.AddDays(-(((int)from.DayOfWeek - (int)weekday + 7) % 7));

    private static DateOnly Date(string monthAndDay, int year) => DateOnly.ParseExact($"{year:D4}-{monthAndDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Month(string name) => DateTime.ParseExact(name, "MMM", CultureInfo.InvariantCulture).Month;

    private static DayOfWeek Weekday(string name) => Enum.GetValues<DayOfWeek>().First(d => d.ToString().StartsWith(name, StringComparison.Ordinal));

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    private static string[][] Read()
    {
        using var stream = typeof(Holidays).Assembly.GetManifestResourceStream(File) ?? throw new InvalidDataException("The holidays are missing from the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.TrimEnd('\r').Split('\t'))];
    }
}
