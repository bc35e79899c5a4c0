namespace NetworkCoachBot.Tests.Bot.Reminders;

/// <summary>What the user asked for at a time (F75), and putting off. It is Wednesday, 25 November 2026, ten o'clock.</summary>
public sealed class AskedTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [Theory]
    [InlineData("remind me tonight at 11pm to call Jim Ruiz", "quiet outside 9:00", "2026-11-25T23:00:00Z")]
    [InlineData("remind me saturday at 9am to call Jim Ruiz", "not one of my usual days", "2026-11-28T09:00:00Z")]
    public async Task A_chosen_time_beats_quiet_hours_and_days_off_and_that_is_said(string text, string said, string due)
    {
        await using var me = await NudgedPerson.StartAsync();
        Assert.Contains(said, await me.SayAsync(text), Exact);
        Assert.Contains("Jim", await me.WaitUntilAsync(due), Exact);
    }

    [Fact]
    public async Task Several_at_the_same_time_are_one_message_with_the_words_of_each()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me tomorrow at 3pm to call Jim Ruiz");
        await me.SayAsync("remind me tomorrow at 3pm to thank Ana Lopez");
        await me.WaitUntilAsync("2026-11-26T08:00:00Z");
        var before = me.Channel.Calls.Count;
        var told = await me.WaitUntilAsync("2026-11-26T15:00:00Z");
        Assert.Equal(before + 1, me.Channel.Calls.Count);
        Assert.Contains("call Jim Ruiz", told, Exact);
        Assert.Contains("thank Ana Lopez", told, Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T18:00:00Z"));
    }

    [Fact]
    public async Task Something_to_be_done_comes_and_can_be_put_off()
    {
        await using var me = await NudgedPerson.StartAsync();
        Assert.Contains("on Thu 26 Nov at 9:00", await me.SayAsync("remind me to print cards tomorrow"), Exact);
        Assert.Contains("print cards", await me.WaitUntilAsync("2026-11-26T09:00:00Z"), Exact);
        Assert.Contains("print cards, again on Fri 27 Nov", await me.PressAsync("tomorrow|print cards"), Exact);
        Assert.Contains("print cards", await me.WaitUntilAsync("2026-11-27T09:00:00Z"), Exact);
        Assert.Contains("off your mind", await me.PressAsync("done"), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-30T12:00:00Z"));
    }

    [Theory]
    [InlineData("remind me to print cards tomorrow", "2026-11-26T09:00:00Z", "print cards", "nudge-task")]
    [InlineData("meeting Priya Nair friday 3pm, help me prep", "2026-11-26T18:00:00Z", "you meet Priya", "nudge-brief")]
    [InlineData("remind me to call Jim Ruiz tomorrow", "2026-11-26T09:00:00Z", "Jim", "nudge:")]
    public async Task Whatever_comes_unasked_can_be_stopped_with_its_button(string text, string due, string comes, string card)
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync(text);
        await me.SayAsync("remind me to write to Ana Lopez on Monday");
        Assert.Contains(comes, await me.WaitUntilAsync(due), Exact);
        Assert.Contains("won't write first any more", await me.PressAsync("stop", card), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-30T09:00:00Z"));
    }

    [Fact]
    public async Task Days_away_are_quiet_and_the_days_before_them_are_not()
    {
        await using var me = await NudgedPerson.StartAsync();
        Assert.Contains("Quiet from Fri 27 Nov on; I write again on Wed 2 Dec", await me.SayAsync("I'm off from Nov 27 to Dec 1"), Exact);
        await me.SayAsync("remind me to write to Ana Lopez tomorrow");
        Assert.Contains("Ana", await me.WaitUntilAsync("2026-11-26T09:00:00Z"), Exact);
        await me.SayAsync("sent it to Ana");
        await me.SayAsync("remind me to write to Jim Ruiz on Wednesday");
        Assert.Equal("", await me.WaitUntilAsync("2026-12-01T18:00:00Z"));
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-12-02T09:00:00Z"), Exact);
    }

    [Fact]
    public async Task A_day_that_is_shown_is_one_on_which_it_comes()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me to write to Ana Lopez on Friday");
        await me.SayAsync("no reminders on fridays");
        Assert.Contains("I write again on Mon 14 Dec", await me.SayAsync("I'm off from Dec 7 to Dec 11"), Exact);
        var shown = await me.SayAsync("show my reminders");
        Assert.Contains("Ana Lopez: Mon 30 Nov", shown, Exact);
        Assert.Contains("I write again on Mon 14 Dec", shown, Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T12:00:00Z"));
        Assert.Contains("Ana", await me.WaitUntilAsync("2026-11-30T09:00:00Z"), Exact);
    }

    [Fact]
    public async Task The_look_of_the_same_minute_is_in_the_same_message()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me to write to Ana Lopez tomorrow");
        await me.SayAsync("remind me tomorrow at 9am to call Jim Ruiz");
        var before = me.Channel.Calls.Count;
        var told = await me.WaitUntilAsync("2026-11-26T09:00:00Z");
        Assert.Equal(before + 1, me.Channel.Calls.Count);
        Assert.Contains("call Jim Ruiz", told, Exact);
        Assert.Contains("Also waiting: Ana", told, Exact);
    }

    [Fact]
    public async Task It_counts_toward_the_days_limit_and_itself_always_comes()
    {
        await using var me = await NudgedPerson.StartAsync();
        Assert.Contains("at most once a day", await me.SayAsync("no more than one reminder a day please"), Exact);
        await me.SayAsync("remind me to write to Ana Lopez tomorrow");
        await me.SayAsync("remind me tomorrow at 8am to call Jim Ruiz");
        await me.SayAsync("remind me tomorrow at 4pm to call Tom Weber");
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-11-26T08:00:00Z"), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T09:00:00Z"));
        Assert.Contains("Tom", await me.WaitUntilAsync("2026-11-26T16:00:00Z"), Exact);
        Assert.Contains("Ana", await me.WaitUntilAsync("2026-11-27T09:00:00Z"), Exact);
    }

    [Fact]
    public async Task A_pause_after_it_holds_it_back_until_resume()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me tomorrow at 3pm to call Jim Ruiz");
        Assert.Contains("waits until then too", await me.SayAsync("pause reminders"), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T15:00:00Z"));
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T15:00:00Z"));
        Assert.Contains("Jim Ruiz: Thu 26 Nov at 3:00", await me.SayAsync("show my reminders"), Exact);
        Assert.Contains("comes now", await me.SayAsync("resume reminders"), Exact);
        Assert.Contains("Jim", await me.WaitAsync(TimeSpan.FromSeconds(5)), Exact);
        Assert.Equal("", await me.WaitAsync(TimeSpan.FromHours(1)));
    }

    [Fact]
    public async Task Asked_for_in_a_pause_it_comes_for_the_later_word_counts()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me tomorrow to write to Ana Lopez");
        await me.SayAsync("pause reminders");
        Assert.Contains("this one comes", await me.SayAsync("remind me tomorrow at 3pm to call Jim Ruiz"), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2026-11-26T09:00:00Z"));
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-11-26T15:00:00Z"), Exact);

        Assert.Contains("this one comes", await me.SayAsync("remind me on friday to call Tom Weber"), Exact);
        await me.SayAsync("pause reminders");
        Assert.Equal("", await me.WaitUntilAsync("2026-11-27T18:00:00Z"));
    }

    [Theory]
    [InlineData("snooze until after Thanksgiving", "Jim again on Fri 27 Nov", "2026-11-27T14:00:00Z")]
    [InlineData("remind me again in two weeks", "Jim again on Thu 10 Dec", "2026-12-10T14:00:00Z")]
    [InlineData("not before Monday", "Jim again on Mon 30 Nov", "2026-11-30T14:00:00Z")]
    [InlineData("snooze until saturday", "Sat 28 Nov is a day off for reminders, so Jim comes on Mon 30 Nov", "2026-11-30T14:00:00Z")]
    [InlineData("remind me about it after the holidays", "Jim again on Mon 4 Jan", "2027-01-04T14:00:00Z")]
    [InlineData("ask me again tomorrow at 3pm", "Jim again on Fri 27 Nov at 3:00", "2026-11-27T20:00:00Z")]
    public async Task A_reminder_is_put_off_in_words_and_the_day_understood_is_shown(string text, string told, string due)
    {
        await using var me = await NudgedPerson.StartAsync("2026-11-25T15:00:00Z", "America/New_York");
        await me.SayAsync("remind me to call Jim Ruiz tomorrow");
        Assert.Contains("Jim", await me.WaitUntilAsync("2026-11-26T14:00:00Z"), Exact);
        Assert.Contains(told, await me.SayAsync(text), Exact);
        var at = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
        me.Time.MoveTo(at.AddMinutes(-1));
        Assert.DoesNotContain("nudge:", await me.ListenAsync(), Exact);
        me.Time.MoveTo(at);
        Assert.Contains("Jim", await me.ListenAsync(), Exact);
    }

    [Fact]
    public async Task Snooze_alone_asks_until_when_with_buttons()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("remind me to call Jim Ruiz tomorrow");
        await me.WaitUntilAsync("2026-11-26T09:00:00Z");
        Assert.Contains("Until when should I wait with Jim?", await me.SayAsync("snooze"), Exact);
        Assert.Contains("Jim again on Thu 3 Dec", await me.PressAsync("week"), Exact);
        Assert.Contains("That time has passed", await me.SayAsync("snooze until 2 november 2026"), Exact);
    }

    [Theory]
    [InlineData("2026-03-06T15:00:00Z", "remind me sunday at 2:30am to call Jim Ruiz", "3:30", "2026-03-08T07:30:00Z")] // The hour is left out.
    [InlineData("2026-10-30T15:00:00Z", "remind me sunday at 1:30am to call Jim Ruiz", "1:30", "2026-11-01T06:30:00Z")] // The hour comes twice.
    public async Task An_hour_that_daylight_saving_leaves_out_or_doubles_comes_once(string now, string text, string told, string due)
    {
        await using var me = await NudgedPerson.StartAsync(now, "America/New_York");
        Assert.Contains(told, await me.SayAsync(text), Exact);
        var at = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
        me.Time.MoveTo(at.AddMinutes(-1));
        Assert.Equal("", await me.ListenAsync());
        me.Time.MoveTo(at);
        Assert.Contains("Jim", await me.ListenAsync(), Exact);
        me.Time.MoveTo(at.AddHours(1));
        Assert.Equal("", await me.ListenAsync());
        me.Time.MoveTo(at.AddHours(-2));
        Assert.Equal("", await me.ListenAsync());
        me.Time.MoveTo(at.AddHours(2));
        Assert.Equal("", await me.ListenAsync());
    }
}
