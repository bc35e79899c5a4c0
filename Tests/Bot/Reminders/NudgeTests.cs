using NetworkCoachBot.Bot.Reminders;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Reminders;

/// <summary>What the coach says first, when, and what becomes of it (F75, F76). It is Wednesday, 25 November 2026, ten o'clock.</summary>
public sealed class NudgeTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [Fact]
    public async Task A_time_that_was_asked_for_comes_once_at_that_time()
    {
        await using var me = await NudgedPerson.StartAsync();
        Assert.Contains("10:02", await me.SayAsync("remind me in 2 minutes to write to Ana"), Exact);
        Assert.Equal("", await me.WaitAsync(TimeSpan.FromSeconds(119)));
        var nudge = await me.WaitAsync(TimeSpan.FromSeconds(1));
        Assert.Contains("Ana", nudge, Exact);
        Assert.Contains("in 2 minutes to write to Ana", nudge, Exact);
        Assert.Equal("", await me.WaitAsync(TimeSpan.FromHours(1)));

        Assert.Contains("Ana", await me.PressAsync("done"), Exact);
        await me.PressAsync("done");
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T09:00:00Z"));
    }

    [Fact]
    public async Task A_day_that_was_asked_for_is_that_mornings_look()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me to call Jim Ruiz on friday");
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T09:00:00Z"));
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T08:59:00Z"));
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-11-27T09:00:00Z"), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T18:00:00Z"));
    }

    [Fact]
    public async Task The_looks_of_all_are_spread_over_an_hour_and_the_own_one_is_shown()
    {
        await using var me = await NudgedPerson.StartAsync(settings: (NudgeKeeper.SpreadKey, "60"));
        await me.SayAsync("remind me to call Jim Ruiz on friday");
        var shown = await me.SayAsync("show my reminders");
        var minute = System.Text.RegularExpressions.Regex.Match(shown, @"At 0?9:(\d\d)").Groups[1].Value;
        Assert.NotEqual("00", minute);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T10:00:00Z"));
        Assert.Equal("", await me.WaitUntilAsync($"2026-11-27T09:{minute}:00Z"));
        Assert.Contains("Jim", await me.WaitUntilAsync($"2026-11-27T09:{minute}:59Z"), Exact);
    }

    [Fact]
    public async Task Several_people_due_are_one_message_about_one_of_them()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me to call Jim Ruiz on friday");
        await me.SayAsync("remind me to write to Ana Lopez on friday");
        await me.WaitUntilAsync("2026-11-27T09:00:00Z");
        var sent = me.Channel.Calls.Where(c => c.Body.Contains("nudge:", Exact)).ToArray();
        Assert.Single(sent);
        Assert.Contains("Jim", sent[0].Body, Exact);
        Assert.Contains("Ana", sent[0].Body, Exact);
    }

    [Fact]
    public async Task Nothing_comes_after_pause_until_resume()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me to call Jim Ruiz tomorrow");
        await me.SayAsync("pause reminders");
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T12:00:00Z"));
        await me.SayAsync("resume reminders");
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-11-30T09:00:00Z"), Exact);
    }

    [Fact]
    public async Task Stop_on_the_card_stops_and_snooze_puts_off()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me to call Jim Ruiz tomorrow");
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-11-26T09:00:00Z"), Exact);
        await me.PressAsync("tomorrow");
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T18:00:00Z"));
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-11-27T09:00:00Z"), Exact);
        await me.PressAsync("stop");
        Assert.Equal("", await me.WaitUntilAsync("2026-12-04T12:00:00Z"));
    }

    [Theory]
    [InlineData("2026-11-25T10:00:00Z", "2026-11-26T09:00:00Z")] // A Wednesday: the next morning.
    [InlineData("2026-11-27T15:00:00Z", "2026-11-27T18:00:00Z")] // A Friday: the next morning that is not off would be three days later.
    public async Task Thanks_are_spoken_of_within_a_day_of_the_meeting(string met, string due)
    {
        await using var me = await NudgedPerson.StartAsync(met);
        await me.SayAsync("add Ana Lopez from Delta");
        await me.SayAsync("had coffee with Ana Lopez today, she will send me the list");
        await me.SayAsync("save it");
        var at = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
        me.Time.MoveTo(at.AddMinutes(-1));
        Assert.Equal("", await me.ListenAsync());
        var nudge = await me.WaitUntilAsync(due);
        Assert.Contains("Ana", nudge, Exact);
        Assert.Contains("thank", nudge, Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-29T12:00:00Z"));
    }

    [Fact]
    public async Task Thanked_before_the_weekend_nothing_comes_that_evening_and_monday_is_a_morning_again()
    {
        await using var me = await NudgedPerson.StartAsync("2026-11-27T15:00:00Z");
        await me.SayAsync("add Ana Lopez from Delta");
        await me.SayAsync("had coffee with Ana Lopez today, she will send me the list");
        await me.SayAsync("save it");
        await me.SayAsync("I sent Ana Lopez a message today");
        await me.SayAsync("remind me to call Jim Ruiz on Monday");
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T18:00:00Z"));
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-11-30T09:00:00Z"), Exact);
    }

    [Theory]
    [InlineData("", "2026-11-30T09:00:00Z")]
    [InlineData("no reminders on mondays", "2026-12-01T09:00:00Z")]
    public async Task Once_a_week_one_message_looks_back_and_names_one_person_and_a_step(string setting, string firstDay)
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("add Ana Lopez from Delta");
        await me.SayAsync("I sent a message to Jim Ruiz today");
        await me.SayAsync("cancel");
        if (setting.Length > 0)
        {
            await me.SayAsync(setting);
        }

        var before = me.Channel.Calls.Count;
        var digest = await me.WaitUntilAsync(firstDay);
        Assert.Equal(before + 1, me.Channel.Calls.Count);
        Assert.Contains("one message sent", digest, Exact);
        Assert.Contains("nudge:", digest, Exact);
        Assert.Contains("Ana", digest, Exact);
        Assert.Contains("tomorrow", digest, Exact);
        Assert.DoesNotContain("one message sent", await me.WaitUntilAsync("2026-12-02T09:00:00Z"), Exact);
    }

    [Fact]
    public async Task A_host_that_was_down_in_the_morning_wakes_nobody_at_night_nor_on_a_day_off()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me to call Jim Ruiz on friday");
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T23:00:00Z"));
        Assert.Equal("", await me.WaitUntilAsync("2026-11-28T12:00:00Z"));
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-11-30T09:00:00Z"), Exact);
    }

    [Fact]
    public async Task A_clock_that_jumps_ahead_brings_one_message_and_back_none_twice()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me to call Jim Ruiz tomorrow");
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-12-09T10:00:00Z"), Exact);
        Assert.Equal("", await me.ListenAsync());
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T09:30:00Z"));
        Assert.Equal("", await me.WaitUntilAsync("2026-12-09T11:00:00Z"));
    }

    [Theory]
    [InlineData("2026-10-30T15:00:00Z", "2026-11-02T14:00:00Z")] // Clocks go back on 1 November: from UTC-4 to UTC-5.
    [InlineData("2026-03-06T15:00:00Z", "2026-03-09T13:00:00Z")] // And forward on 8 March.
    public async Task Morning_is_morning_on_either_side_of_daylight_saving(string friday, string monday)
    {
        await using var me = await NudgedPerson.StartAsync(friday, "America/New_York");
        await me.SayAsync("remind me to call Jim Ruiz on monday");
        var due = DateTimeOffset.Parse(monday, System.Globalization.CultureInfo.InvariantCulture);
        me.Time.MoveTo(due.AddMinutes(-1));
        Assert.Equal("", await me.ListenAsync());
        me.Time.MoveTo(due);
        Assert.Contains("Jim", await me.ListenAsync(), Exact);
    }

    [Fact]
    public async Task After_the_app_was_removed_nothing_is_sent_until_the_person_writes_again()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me to call Jim Ruiz tomorrow");
        me.Channel.Answer = _ => new ChannelAnswer(403, """{"error":{"code":"ForbiddenOperationException"}}""");
        await me.WaitUntilAsync("2026-11-26T09:00:00Z");
        var asked = me.Channel.Calls.Count;
        await me.WaitUntilAsync("2026-11-27T09:00:00Z");
        await me.WaitUntilAsync("2026-12-04T09:00:00Z");
        Assert.Equal(asked, me.Channel.Calls.Count);

        me.Channel.Answer = _ => new ChannelAnswer(200, """{"id":"r"}""");
        Assert.Contains("Jim", await me.SayAsync("help"), Exact);
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-12-07T09:00:00Z"), Exact);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    public async Task One_that_may_have_arrived_is_not_sent_again_but_told_at_the_next_message(int status)
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me in 5 minutes to write to Ana");
        me.Channel.Answer = _ => new ChannelAnswer(status);
        await me.WaitAsync(TimeSpan.FromMinutes(5));
        var asked = me.Channel.Calls.Count;
        await me.WaitAsync(TimeSpan.FromMinutes(30));
        Assert.Equal(asked, me.Channel.Calls.Count);

        me.Channel.Answer = _ => new ChannelAnswer(200, """{"id":"r"}""");
        var next = await me.SayAsync("help");
        Assert.Contains("may not have reached you", next, Exact);
        Assert.Contains("Ana", next, Exact);
        Assert.DoesNotContain("may not have reached you", await me.SayAsync("help"), Exact);
    }

    [Theory]
    [InlineData("pause my reminders for a week")]
    [InlineData("no reminders for the next 7 days please")]
    [InlineData("can you stop the nudges until next wednesday")]
    public async Task A_pause_may_have_an_end_and_what_was_asked_for_comes_then(string pause)
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me tomorrow at 3pm to call Jim Ruiz");
        Assert.Contains("Quiet until Wed 2 Dec", await me.SayAsync(pause), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T15:00:00Z"));
        Assert.Equal("", await me.WaitUntilAsync("2026-12-01T12:00:00Z"));
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-12-02T09:00:00Z"), Exact);
    }

    [Theory]
    [InlineData("what reminders do I have?")]
    [InlineData("show my reminders")]
    public async Task What_is_planned_is_told(string question)
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me tomorrow at 3pm to call Jim Ruiz");
        var told = await me.SayAsync(question);
        Assert.Contains("Jim Ruiz: Thu 26 Nov at 3:00", told, Exact);
        Assert.Contains("Not on Saturday, Sunday", told, Exact);
    }
}
