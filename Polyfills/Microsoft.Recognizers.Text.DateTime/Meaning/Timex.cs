using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>TIMEX expressions: 2026-11-21, XXXX-WXX-5, T08:30, (2026-11-21,2026-11-23,P2D).</summary>
internal static class Timex
{
    public const string NoYear = "XXXX";
    public const string Now = "PRESENT_REF";

    public static string Day(Moment date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(Moment date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>To the second, as of "in five minutes".</summary>
    public static string Instant(Moment moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>A year, or XXXX when there is none.</summary>
    public static string YearOrNone(int? year) => year is { } known ? Year(known) : NoYear;

    public static string Date(string year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}");

    public static string Month(string year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");

    public static string Weekday(int weekday) => string.Create(CultureInfo.InvariantCulture, $"{NoYear}-WXX-{weekday}");

    public static string Week(Moment day) => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");

    public static string Range(string start, string end, string length) => $"({start},{end},{length})";

    /// <summary>PT5H30M; days are counted as hours.</summary>
    public static string Length(TimeSpan span)
    {
        var hours = span.TotalHours >= 1 ? Invariant($"{Math.Floor(span.TotalHours)}H") : string.Empty;
        var minutes = span.Minutes > 0 ? Invariant($"{span.Minutes}M") : string.Empty;
        var seconds = span.Seconds > 0 ? Invariant($"{span.Seconds}S") : string.Empty;
        var time = hours + minutes + seconds;
        return time.Length > 0 ? "PT" + time : "PT0S";
    }

    public static string Days(Moment from, Moment to) => Invariant($"P{(to - from).TotalDays:0}D");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
