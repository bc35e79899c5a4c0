using System.Globalization;

namespace NetworkCoachBot.Tests.Bot.Reminders;

/// <summary>The evening before a meeting (F46, F75). It is Wednesday, 25 November 2026, ten o'clock.</summary>
public sealed class BriefTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [Fact]
    public async Task The_evening_before_a_meeting_the_brief_is_offered_once()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("meeting Priya Nair friday 3pm, help me prep");
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T17:59:00Z"));
        var brief = await me.WaitUntilAsync("2026-11-26T18:00:00Z");
        Assert.Contains("Tomorrow at 3:00\u202fPM you meet Priya Nair", brief, Exact);
        var opened = await me.PressAsync("brief");
        Assert.Contains("Questions to ask", opened, Exact);
        Assert.Contains("\"prep:", opened, Exact);
        Assert.Contains("brief for Priya", await me.PressAsync("later"), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T14:00:00Z"));
    }

    [Fact]
    public async Task Before_a_monday_it_is_friday_evening()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("prep me for my meeting with Priya Nair on monday");
        Assert.Contains("On Mon 30 Nov you meet Priya Nair", await me.WaitUntilAsync("2026-11-27T18:00:00Z"), Exact);
        Assert.DoesNotContain("nudge-brief", await me.WaitUntilAsync("2026-11-30T09:00:00Z"), Exact);
    }

    [Fact]
    public async Task A_meeting_that_moves_takes_its_brief_along()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("meeting Priya Nair friday 3pm, help me prep");
        Assert.Contains("Tue 1 Dec, 10:00", await me.SayAsync("the meeting with Priya moved to December 1 at 10am"), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T18:00:00Z"));
        Assert.DoesNotContain("you meet", await me.WaitUntilAsync("2026-11-27T09:00:00Z"), Exact);
        Assert.Contains("Tomorrow at 10:00\u202fAM you meet Priya Nair", await me.WaitUntilAsync("2026-11-30T18:00:00Z"), Exact);
    }

    [Theory]
    [InlineData("my meeting with Priya was cancelled")]
    [InlineData("Priya cancelled on me")]
    [InlineData("met Priya today, no news")]
    [InlineData("pause reminders")]
    public async Task There_is_none_for_a_meeting_that_is_off_or_over_nor_in_a_pause(string text)
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("meeting Priya Nair friday 3pm, help me prep");
        if (text.StartsWith("met", Exact))
        {
            me.Time.MoveTo(DateTimeOffset.Parse("2026-11-27T16:30:00Z", CultureInfo.InvariantCulture));
        }

        await me.SayAsync(text);
        Assert.DoesNotContain("you meet", await me.WaitUntilAsync("2026-11-26T18:00:00Z"), Exact);
        Assert.DoesNotContain("you meet", await me.WaitUntilAsync("2026-11-27T17:00:00Z"), Exact);
        Assert.DoesNotContain("you meet", await me.WaitUntilAsync("2026-11-27T18:00:00Z"), Exact);
    }

    [Fact]
    public async Task A_host_that_was_down_speaks_of_no_meeting_that_is_past()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("meeting Priya Nair friday 3pm, help me prep");
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T15:01:00Z"));
        Assert.DoesNotContain("you meet", await me.WaitUntilAsync("2026-11-30T09:00:00Z"), Exact);
    }

    [Fact]
    public async Task Told_late_in_the_evening_it_is_the_morning_of_the_day_within_quiet_hours()
    {
        await using var me = await NudgedPerson.StartAsync("2026-11-26T20:00:00Z");
        await me.SayAsync("meeting Priya Nair tomorrow 3pm, help me prep");
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T08:59:00Z"));
        Assert.Contains("Today at 3:00\u202fPM you meet Priya Nair", await me.WaitUntilAsync("2026-11-27T09:00:00Z"), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T14:00:00Z"));
    }

    [Fact]
    public async Task The_evening_is_that_of_the_users_clock_and_within_their_hours()
    {
        await using var me = await NudgedPerson.StartAsync("2026-11-25T15:00:00Z", "America/New_York");
        await me.SayAsync("no reminders after 5pm");
        await me.SayAsync("meeting Priya Nair tomorrow 3pm, help me prep");
        Assert.Equal("", await me.WaitUntilAsync("2026-11-25T20:59:00Z"));
        Assert.Contains("Priya Nair", await me.WaitUntilAsync("2026-11-25T21:00:00Z"), Exact);
    }

    [Fact]
    public async Task Two_meetings_of_a_day_are_one_message()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("meeting Ana Lopez friday 5pm, help me prep");
        await me.SayAsync("meeting Priya Nair friday 3pm, help me prep");
        await me.WaitUntilAsync("2026-11-26T18:00:00Z");
        var sent = Assert.Single(me.Channel.Calls, c => c.Body.Contains("nudge-brief:", Exact)).Body;
        Assert.Contains("Tomorrow at 3:00\u202fPM you meet Priya Nair", sent, Exact);
        Assert.Contains("Tomorrow at 5:00\u202fPM you meet Ana Lopez", sent, Exact);
    }

    [Fact]
    public async Task Past_the_days_limit_it_waits_for_the_morning()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("at most one reminder a day");
        await me.SayAsync("remind me to call Jim Ruiz tomorrow");
        await me.SayAsync("meeting Priya Nair friday 3pm, help me prep");
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-11-26T09:00:00Z"), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T18:00:00Z"));
        var morning = await me.WaitUntilAsync("2026-11-27T09:00:00Z");
        Assert.Contains("Today at 3:00\u202fPM you meet Priya Nair", morning, Exact);
        Assert.Contains("Also waiting: Jim", morning, Exact);
    }

    [Fact]
    public async Task A_clock_that_jumps_back_and_forth_brings_it_once()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("meeting Priya Nair friday 3pm, help me prep");
        Assert.Contains("Priya", await me.WaitUntilAsync("2026-11-26T18:00:00Z"), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T17:00:00Z"));
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T18:00:00Z"));
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T12:00:00Z"));
    }

    [Theory]
    [InlineData("2026-10-30T15:00:00Z", "2026-10-30T22:00:00Z", "2026-10-31T22:00:00Z")] // Clocks go back on Sunday, 1 November.
    [InlineData("2026-03-06T15:00:00Z", "2026-03-06T23:00:00Z", "2026-03-07T23:00:00Z")] // And forward on Sunday, 8 March.
    public async Task Evening_is_evening_before_daylight_saving_changes(string friday, string thatEvening, string saturday)
    {
        await using var me = await NudgedPerson.StartAsync(friday, "America/New_York");
        await me.SayAsync("remind me on saturday too");
        await me.SayAsync("meeting Priya Nair sunday 3pm, help me prep");
        Assert.Equal("", await me.WaitUntilAsync(thatEvening));
        Assert.Contains("Tomorrow at 3:00\u202fPM you meet Priya Nair", await me.WaitUntilAsync(saturday), Exact);
    }
}
