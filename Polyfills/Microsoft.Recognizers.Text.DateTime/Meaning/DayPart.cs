namespace Microsoft.Recognizers.Text.DateTime.Meaning;

/// <summary>A named stretch of the day.</summary>
/// <param name="Code">Its TIMEX code behind the T: MO for the morning.</param>
internal sealed record DayPart(string Code, TimeSpan Start, TimeSpan End)
{
    public static readonly DayPart Morning = Hours("MO", 8, 12);
    public static readonly DayPart Afternoon = Hours("AF", 12, 16);
    public static readonly DayPart Evening = Hours("EV", 16, 20);
    public static readonly DayPart Night = new("NI", TimeSpan.FromHours(20), new TimeSpan(23, 59, 59));
    public static readonly DayPart Daytime = Hours("DT", 8, 18);
    public static readonly DayPart NightTime = Hours("NT", 0, 8);
    public static readonly DayPart BusinessHours = Hours("BH", 8, 18);
    public static readonly DayPart Breakfast = Hours("MEB", 8, 12);
    public static readonly DayPart Brunch = Hours("MER", 8, 12);
    public static readonly DayPart Lunch = Hours("MEL", 11, 13);
    public static readonly DayPart Dinner = Hours("MED", 16, 20);

    public string Timex => "T" + Code;

    public bool IsMeal => Code.StartsWith("ME", StringComparison.Ordinal);

    public Finding ToFinding(string mod = null)
    {
        var (start, end) = Bent(mod);
        return new Finding(Kind.TimeRange, [new Reading(Timex, Moment.MinValue + start, Moment.MinValue + end)], mod);
    }

    /// <summary>The part on a day; a mod "start" or "end" leaves its first or last two hours.</summary>
    public Finding On(Day day, string mod = null)
    {
        var (start, end) = Bent(mod);
        return Finding.Of(
            Kind.DateTimeRange,
            new Reading(day.Timex + Timex, day.Past + start, day.Past + end),
            new Reading(day.Timex + Timex, day.Future + start, day.Future + end)) with
        { Mod = mod };
    }

    private (TimeSpan Start, TimeSpan End) Bent(string mod) => mod switch
    {
        "start" => (Start, Start + TimeSpan.FromHours(2)),
        "end" => (Start + TimeSpan.FromHours(2), End),
        _ => (Start, End),
    };

    private static DayPart Hours(string code, int start, int end) => new(code, TimeSpan.FromHours(start), TimeSpan.FromHours(end));
}
