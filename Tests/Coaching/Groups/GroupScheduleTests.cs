using NetworkCoachBot.Coaching.Groups;

namespace NetworkCoachBot.Tests.Coaching.Groups;

/// <summary>When the pairs of a week are asked whether they met.</summary>
public class GroupScheduleTests
{
    [Theory]
    [InlineData(DayOfWeek.Monday, "2026-11-23", "2026-11-27")]
    [InlineData(DayOfWeek.Tuesday, "2026-11-24", "2026-11-30")]
    [InlineData(DayOfWeek.Thursday, "2026-11-26", "2026-12-02")]
    [InlineData(DayOfWeek.Friday, "2026-11-27", "2026-12-03")]
    public void Pairs_are_asked_on_the_last_weekday_before_the_next_topic(DayOfWeek day, string topic, string asked)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var now = DateTimeOffset.Parse(topic + "T09:00:00Z", culture);
        Assert.Equal(DateTimeOffset.Parse(asked + "T09:00:00Z", culture), GroupSchedule.AskMet(day, 9, now, TimeZoneInfo.Utc));
    }
}
