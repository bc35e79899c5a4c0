namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>The types of results; the name in lower case is the type's name.</summary>
internal enum Kind
{
    Date,
    Time,
    DateTime,
    DateRange,
    TimeRange,
    DateTimeRange,
    Duration,
    Set,
}

internal static class Kinds
{
    public static string Name(this Kind kind) => kind switch
    {
        Kind.Date => "date",
        Kind.Time => "time",
        Kind.DateTime => "datetime",
        Kind.DateRange => "daterange",
        Kind.TimeRange => "timerange",
        Kind.DateTimeRange => "datetimerange",
        Kind.Duration => "duration",
        _ => "set",
    };

    public static bool IsPoint(this Kind kind) => kind is Kind.Date or Kind.Time or Kind.DateTime;

    /// <summary>The range of the same fineness as a point.</summary>
    public static Kind Range(this Kind kind) => kind switch
    {
        Kind.Date => Kind.DateRange,
        Kind.Time => Kind.TimeRange,
        Kind.DateTime => Kind.DateTimeRange,
        _ => kind,
    };
}
