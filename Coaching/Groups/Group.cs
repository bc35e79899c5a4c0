using NetworkCoachBot.Coaching.Critique;

namespace NetworkCoachBot.Coaching.Groups;

/// <summary>A channel or group chat of job seekers, as its coach set it up (F73).</summary>
public sealed record Group
{
    /// <summary>What it is called; null while nobody said.</summary>
    public string? Name { get; init; }

    /// <summary>Key of the user who coaches it: who set it up, or was handed it; null for nobody yet.</summary>
    public string? CoachId { get; init; }

    /// <summary>The coach's name as the group sees it.</summary>
    public string? CoachName { get; init; }

    /// <summary>Whether it was said once what the coach does here.</summary>
    public bool Greeted { get; init; }

    /// <summary>The weekday of the weekly topic.</summary>
    public DayOfWeek TopicDay { get; init; } = DayOfWeek.Monday;

    /// <summary>The hour of the weekly topic, 0 to 23, in <see cref="TimeZone"/>.</summary>
    public int TopicHour { get; init; } = 9;

    /// <summary>IANA name of the time zone of whoever set the group up; null while it is not known.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether the coach keeps quiet here unless it is spoken to.</summary>
    public bool Quiet { get; init; }

    /// <summary>Keys of the topics that were posted or left out, oldest first.</summary>
    public IReadOnlyList<string> Topics { get; init; } = Array.Empty<string>();

    /// <summary>The group's time zone; UTC while it is not known.</summary>
    public TimeZoneInfo Zone() => TimeZone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>Whether members who ask for it are drawn into practice pairs, each week with the topic.</summary>
    public bool Pairs { get; init; } = true;

    /// <summary>Whether somebody may use the coach's tools: the coach, or anybody while there is none.</summary>
    public bool IsLedBy(string user) => CoachId is null || CoachId == user;

    /// <summary>How strict R1 is for its members.</summary>
    public AskStrictness Strictness { get; init; } = AskStrictness.Standard;

    /// <summary>Keys of the clinic's messages that were shown, oldest first.</summary>
    public IReadOnlyList<string> Clinics { get; init; } = Array.Empty<string>();
}

/// <summary>A question that a member put to the group: who knows somebody there? Nobody's network is looked at.</summary>
/// <param name="Id">Which one.</param>
/// <param name="AskerId">Key of the user who asks.</param>
/// <param name="AskerName">Their name as the group sees it.</param>
/// <param name="Where">The company or place, in the asker's words.</param>
/// <param name="Helpers">Keys of those who said they know somebody.</param>
public sealed record GroupAsk(string Id, string AskerId, string AskerName, string Where, IReadOnlyList<string> Helpers)
{
    /// <summary>Whether it is said "in", not "at": in city government.</summary>
    public bool IsIn { get; init; }

    /// <summary>Whether whoever asked is still there to be told.</summary>
    public bool IsOpen => AskerId.Length > 0;

    /// <summary>Without somebody who is forgotten: their question is closed, their offer gone.</summary>
    public GroupAsk Without(string user) => AskerId == user
        ? new(Id, "", "", "", Array.Empty<string>())
        : this with { Helpers = Helpers.Where(h => h != user).ToArray() };
}
