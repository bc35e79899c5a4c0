using NetworkCoachBot.Coaching.Cadence;

namespace NetworkCoachBot.Tests.Coaching.Cadence;

/// <summary>A million people of one time zone are not due in one second.</summary>
public class MorningSpreadTests
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Fact]
    public void Looks_are_spread_evenly_over_the_window_the_same_each_day()
    {
        var spread = new MorningSpread(TimeSpan.FromHours(1));
        var seconds = Enumerable.Range(0, 100_000).Select(i => spread.SecondsOf($"msteams/users/29:{i}")).ToArray();
        Assert.All(seconds, s => Assert.InRange(s, 0, 3599));
        Assert.InRange(seconds.GroupBy(s => s / 60).Max(g => g.Count()), 1_500, 1_900);
        Assert.InRange(seconds.GroupBy(s => s).Max(g => g.Count()), 1, 70);
        Assert.Equal(seconds[7], new MorningSpread(TimeSpan.FromHours(1)).SecondsOf("msteams/users/29:7"));
        Assert.Equal(0, new MorningSpread(TimeSpan.Zero).SecondsOf("msteams/users/29:7"));
    }

    [Theory]
    [InlineData(9, 19, 1_500)]
    [InlineData(18, 19, 3_599)]
    [InlineData(18, 19, 30_000)]
    [InlineData(2, 24, 5_000)]
    public void A_look_is_within_the_users_hours(int from, int until, int past)
    {
        var plan = new NudgeSettings { From = from, Until = until, SecondsPast = past, DaysOff = [] };
        for (var day = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero); day.Year == 2026; day = day.AddDays(1))
        {
            var look = plan.NextMorning(day, Zone);
            Assert.Equal(look, plan.Allowed(look, Zone));
            Assert.InRange(look - day, TimeSpan.Zero, TimeSpan.FromHours(48));
        }
    }

    [Fact]
    public void A_brief_is_planned_until_its_own_moment_has_passed()
    {
        var plan = new NudgeSettings { SecondsPast = 1_800 };
        var wednesday = new DateOnly(2026, 11, 25);
        DateTimeOffset Local(int hour, int minute) => new(2026, 11, 24, hour, minute, 0, TimeSpan.FromHours(-5));
        Assert.Equal(Local(18, 30), plan.BriefBefore(wednesday, null, Local(18, 10), Zone));
        Assert.Equal(Local(9, 30).AddDays(1), plan.BriefBefore(wednesday, null, Local(18, 40), Zone));
        Assert.Null(plan.BriefBefore(wednesday, new TimeOnly(9, 15), Local(18, 40), Zone));
    }
}
