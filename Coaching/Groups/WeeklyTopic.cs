namespace NetworkCoachBot.Coaching.Groups;

/// <summary>What a group thinks about for a week, with a practice of ten minutes (F70). Its words stand beside the conversation.</summary>
/// <param name="Key">Which one; names its words.</param>
/// <param name="Principle">The principle of METHOD that it teaches, such as "P8".</param>
public sealed record WeeklyTopic(string Key, string Principle)
{
    /// <summary>All of them, in the order in which they build on each other.</summary>
    public static IReadOnlyList<WeeklyTopic> All { get; } =
    [
        new("fifty", "P8"),
        new("whom", "P1"),
        new("give", "P2"),
        new("common", "P3"),
        new("advice", "P8"),
        new("open", "P9"),
        new("referral", "P5"),
        new("research", "P6"),
        new("small", "P11"),
        new("praise", "P12"),
        new("no", "P10"),
        new("meet", "P14"),
        new("thanks", "P16"),
        new("list", "P18"),
        new("patience", "P7"),
        new("keep", "P19"),
    ];

    /// <summary>The next one: the first of those shown least often.</summary>
    /// <param name="shown">Keys of those a group has had, as often as it had them.</param>
    public static WeeklyTopic Next(IReadOnlyCollection<string> shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return All.MinBy(topic => shown.Count(key => key == topic.Key))!;
    }
}
