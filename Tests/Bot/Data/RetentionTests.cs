using Microsoft.Extensions.Configuration;
using NetworkCoachBot.Bot.Data;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Tests.Bot.Reminders;

namespace NetworkCoachBot.Tests.Bot.Data;

/// <summary>Who is silent for 100 days is forgotten, and told two weeks before (F79). It begins on Wednesday, 25 November 2026, ten o'clock.</summary>
public sealed class RetentionTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [Fact]
    public async Task Silence_is_announced_two_weeks_before_and_ends_in_deletion()
    {
        await using var me = await StartAsync();
        await me.SayAsync("add Zora Pell, owner of Pell Foods");
        await me.SayAsync("pause reminders");
        Assert.Equal("", await me.WaitUntilAsync("2027-02-18T12:00:00Z"));

        // At midnight nobody is woken.
        Assert.Equal("", await me.WaitUntilAsync("2027-02-19T00:30:00Z"));
        var told = await me.WaitUntilAsync("2027-02-19T10:00:00Z");
        Assert.Contains("86 days", told, Exact);
        Assert.Contains("5 March 2027", told, Exact);
        Assert.Contains("Keep my data", told, Exact);

        Assert.Equal("", await me.WaitUntilAsync("2027-03-04T23:00:00Z"));
        Assert.Contains("deleted all I kept", await me.WaitUntilAsync("2027-03-05T00:30:00Z"), Exact);
        Assert.DoesNotContain("Zora", await me.SayAsync("show my people"), Exact);
    }

    [Fact]
    public async Task One_word_begins_the_time_anew()
    {
        await using var me = await StartAsync();
        await me.SayAsync("add Zora Pell, owner of Pell Foods");
        await me.SayAsync("pause reminders");
        await me.WaitUntilAsync("2027-02-01T10:00:00Z");
        await me.SayAsync("hello");
        Assert.Equal("", await me.WaitUntilAsync("2027-02-19T10:00:00Z"));
        Assert.Contains("delete all I keep", await me.WaitUntilAsync("2027-04-28T10:00:00Z"), Exact);
        await me.SayAsync("hello");
        Assert.Equal("", await me.WaitUntilAsync("2027-05-20T10:00:00Z"));
        Assert.Contains("Zora", await me.SayAsync("show my people"), Exact);
    }

    [Fact]
    public async Task The_button_keeps_everything_and_does_nothing_once_all_is_gone()
    {
        await using var me = await StartAsync();
        await me.SayAsync("add Zora Pell, owner of Pell Foods");
        await me.SayAsync("pause reminders");
        await me.WaitUntilAsync("2027-02-19T10:00:00Z");
        Assert.Contains("keep it all", await me.PressAsync("keep", "retention"), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2027-03-20T10:00:00Z"));
        Assert.Contains("Zora", await me.SayAsync("show my people"), Exact);

        await me.WaitUntilAsync("2027-06-21T10:00:00Z");
        Assert.Contains("deleted all I kept", await me.WaitUntilAsync("2027-07-05T10:00:00Z"), Exact);
        Assert.DoesNotContain("keep it all", await me.PressAsync("keep", "retention"), Exact);
    }

    [Fact]
    public async Task A_host_that_was_down_for_long_still_tells_two_weeks_before()
    {
        await using var me = await StartAsync();
        await me.SayAsync("add Zora Pell, owner of Pell Foods");
        await me.SayAsync("pause reminders");
        Assert.Contains("15 July 2027", await me.WaitUntilAsync("2027-07-01T10:00:00Z"), Exact);
        Assert.Equal("", await me.WaitUntilAsync("2027-07-14T10:00:00Z"));
        Assert.Contains("deleted", await me.WaitUntilAsync("2027-07-15T10:00:00Z"), Exact);
    }

    [Fact]
    public async Task Without_the_setting_nothing_goes_and_the_answer_says_so()
    {
        await using var me = await NudgedPerson.StartAsync();
        await me.SayAsync("add Zora Pell, owner of Pell Foods");
        await me.SayAsync("pause reminders");
        Assert.Equal("", await me.WaitUntilAsync("2036-03-05T10:00:00Z"));
        Assert.Contains("Zora", await me.SayAsync("show my people"), Exact);
        Assert.DoesNotContain("days", await me.SayAsync("what do you keep?"), Exact);

        await using var other = await StartAsync();
        Assert.Contains("100 days", await other.SayAsync("what do you keep?"), Exact);
    }

    [Theory]
    [InlineData("27")]
    [InlineData("-1")]
    [InlineData("a year")]
    public void A_setting_that_cannot_be_kept_is_refused(string value) =>
        Assert.Contains(RetentionDesk.Key, Assert.Throws<HostSettingException>(() => RetentionDesk.Read(Settings(value))).Message, Exact);

    [Theory]
    [InlineData(null, null)]
    [InlineData("0", null)]
    [InlineData("28", 28)]
    public void A_setting_is_read(string? value, int? days) => Assert.Equal(days, RetentionDesk.Read(Settings(value)).Days);

    private static Task<NudgedPerson> StartAsync() => NudgedPerson.StartAsync(settings: (RetentionDesk.Key, "100"));

    private static IConfiguration Settings(string? value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(RetentionDesk.Key, value)]).Build();
}
