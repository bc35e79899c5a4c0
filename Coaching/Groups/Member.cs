namespace NetworkCoachBot.Coaching.Groups;

/// <summary>What the coach keeps of somebody in a group: their name there, and what they set out to do and did, in counts.</summary>
/// <param name="Id">Key of the user.</param>
/// <param name="Name">The name that the group sees.</param>
public sealed record Member(string Id, string Name)
{
    private const int DaysOfWeek = 7;

    /// <summary>Whether their counts go into the group's totals (F72).</summary>
    public bool Counts { get; init; }

    /// <summary>Whether the coach names them to nobody.</summary>
    public bool Muted { get; init; }

    /// <summary>Whether they asked to practise with others of the group (F71).</summary>
    public bool Practises { get; init; }

    /// <summary>The first day on which they practise again; <see cref="DateOnly.MaxValue"/> until they say so; null for no pause.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>The Monday of the week that <see cref="Planned"/> and <see cref="Done"/> speak of.</summary>
    public DateOnly? Week { get; init; }

    /// <summary>How many people they said they would reach out to that week; 0 for not said.</summary>
    public int Planned { get; init; }

    /// <summary>How many they reached out to that week.</summary>
    public int Done { get; init; }

    /// <summary>How many they reached out to in the weeks before.</summary>
    public int DoneBefore { get; init; }

    /// <summary>How many of <see cref="DoneBefore"/> it was in the week right before <see cref="Week"/>.</summary>
    public int DoneLast { get; init; }

    /// <summary>How many wins they told.</summary>
    public int Wins { get; init; }

    /// <summary>Whether they are drawn into a pair on a day.</summary>
    public bool IsDrawn(DateOnly today) => Practises && !Muted && (PausedUntil is not { } until || until <= today);

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The member in the week of a day: what was done earlier counts as before.</summary>
    public Member In(DateOnly today) => WeekOf(today) is var week && week == Week ? this
        : this with { Week = week, Planned = 0, Done = 0, DoneBefore = DoneBefore + Done, DoneLast = Week == week.AddDays(-DaysOfWeek) ? Done : 0 };

    /// <summary>They say what they will do this week.</summary>
    public Member Plans(int count, DateOnly today) => In(today) with { Planned = Clamp(count) };

    /// <summary>They did some more.</summary>
    public Member Did(int more, DateOnly today) => In(today) is var now ? now with { Done = Clamp(now.Done + Clamp(more)) } : this;

    /// <summary>They say how many it is this week, all told.</summary>
    public Member IsAt(int total, DateOnly today) => In(today) with { Done = Clamp(total) };

    /// <summary>They say how many it was in a week that is over, all told; what counts is that week's number, however often it is said.</summary>
    /// <param name="total">How many.</param>
    /// <param name="week">The Monday of that week.</param>
    /// <param name="today">The day on which they say it.</param>
    /// <returns>Null where that week is longer ago than the last.</returns>
    public Member? WasAt(int total, DateOnly week, DateOnly today)
    {
        var now = In(today);
        return week == now.Week ? IsAt(total, today)
            : now.Week == week.AddDays(DaysOfWeek) ? now with { DoneBefore = now.DoneBefore - now.DoneLast + Clamp(total), DoneLast = Clamp(total) }
            : null;
    }

    private static int Clamp(int count) => Math.Clamp(count, 0, 999);
}

/// <summary>What a group did together: counts of those who agreed, and nobody's own.</summary>
/// <param name="People">How many agreed to be counted.</param>
/// <param name="Planned">How many people they set out to reach this week.</param>
/// <param name="Done">How many they reached this week.</param>
/// <param name="Ever">How many since the group began.</param>
/// <param name="Wins">How many wins they told.</param>
public sealed record GroupTotals(int People, int Planned, int Done, int Ever, int Wins)
{
    /// <summary>Fewer than these who agreed give no totals: one could tell who did what (F72).</summary>
    public const int Fewest = 5;

    /// <summary>The totals of those who agreed; null where they are too few.</summary>
    public static GroupTotals? Of(IEnumerable<Member> members, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(members);
        Member[] counted = [.. members.Where(m => m.Counts).Select(m => m.In(today))];
        return counted.Length < Fewest ? null : new(counted.Length, counted.Sum(m => m.Planned), counted.Sum(m => m.Done), counted.Sum(m => m.Done + m.DoneBefore), counted.Sum(m => m.Wins));
    }
}
