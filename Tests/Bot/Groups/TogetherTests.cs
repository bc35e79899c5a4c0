using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Groups;

/// <summary>What members of a group do together: the clinic (F70) and practice pairs (F71).</summary>
public sealed class TogetherTests
{
    private const string Key = "msteams/groups/" + GroupTalk.Channel;
    private const StringComparison Exact = StringComparison.Ordinal;

    [Fact]
    public async Task A_message_is_looked_at_in_private_until_the_answer_is_shown()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "clinic");
        await group.PressAsync("ana", "Nothing, send it");
        await group.PressAsync("ben", "Asks too much too soon");
        await group.PressAsync("cleo", "Praise that fits anybody");
        await group.PressAsync("ana", "Asks too much too soon");
        await group.PressAsync("ben", "Show the answer");
        await group.PressAsync("cleo", "Asks too much too soon");
        await group.SayAsync("cleo", "next clinic");
        await group.SayAsync("cleo", "reveal");
        await group.SayAsync("cleo", "reveal");
        Approved.Check(group.Transcript, "Clinic");
    }

    [Fact]
    public async Task What_is_pressed_is_told_to_nobody_else()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "clinic");
        var heard = await group.PressAsync("ben", "Asks too much too soon");
        Assert.StartsWith("coach, to ben alone", heard, Exact);
        Assert.DoesNotContain("in the channel", heard, Exact);
    }

    [Fact]
    public async Task Pairs_are_drawn_told_each_in_their_own_chat_and_asked_whether_they_met()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "draw pairs");
        await group.PressAsync("ana", "Pair me up");
        await group.SayAsync("ben", "pair me up");
        await group.SayAsync("cleo", "I'd like to join the practice pairs");
        await group.SayAsync("dan", "pair me up please");
        await group.SayAsync("dan", "pause me for two weeks");
        await group.SayAsync("ana", "draw pairs");
        await group.SayAsync("ben", "who's my partner?");
        await group.SayAsync("dan", "pairs");
        await group.SayAsync("ana", "ask who met");
        await group.PressAsync("ben", "Yes, we met");
        await group.SayAsync("cleo", "we didn't meet");
        await group.SayAsync("dan", "I'm back");
        await group.SayAsync("ana", "new pairs");
        Approved.Check(group.Transcript, "Pairs");
    }

    [Fact]
    public async Task Whoever_is_known_from_the_group_only_gets_a_chat_when_there_is_something_for_them()
    {
        await using var group = await PairedWithUnreachedGusAsync();
        group.Unreachable.Remove("gus");
        var drawn = await group.SayAsync("ana", "draw pairs");
        Assert.Contains("coach, in gus's chat:", drawn, Exact);
        Assert.Contains("coach, in ana's chat:", drawn, Exact);
        Assert.DoesNotContain("Ana Stone", await group.TellAsync("gus", "hi"), Exact);
    }

    [Fact]
    public async Task Where_the_channel_still_refuses_a_chat_it_waits_for_their_first_message()
    {
        await using var group = await PairedWithUnreachedGusAsync();
        Assert.DoesNotContain("gus's chat", await group.SayAsync("ana", "draw pairs"), Exact);
        Assert.DoesNotContain("gus's chat", await group.WaitUntilAsync("2026-11-25T12:00:00Z"), Exact);
        Assert.Contains("Ana Stone", await group.TellAsync("gus", "hi"), Exact);
    }

    [Fact]
    public async Task A_chat_that_cannot_be_opened_now_is_opened_later()
    {
        await using var group = await PairedWithUnreachedGusAsync();
        var normal = group.Teams.Answer;
        group.Teams.Answer = call => call.Path == "/v3/conversations" ? new ChannelAnswer(503) : normal(call);
        Assert.DoesNotContain("gus's chat", await group.SayAsync("ana", "draw pairs"), Exact);
        group.Unreachable.Remove("gus");
        group.Teams.Answer = normal;
        Assert.Contains("coach, in gus's chat:", await group.WaitUntilAsync("2026-11-25T10:06:00Z"), Exact);
        Assert.DoesNotContain("gus's chat", await group.WaitUntilAsync("2026-11-25T10:30:00Z"), Exact);
    }

    private static async Task<GroupTalk> PairedWithUnreachedGusAsync()
    {
        var group = await GroupTalk.StartAsync();
        group.Unreachable.Add("gus");
        await group.SayAsync("ana", "pair me up");
        await group.SayAsync("gus", "pair me up");
        return group;
    }

    [Fact]
    public async Task The_coach_of_the_group_turns_pairs_off_and_draws_them()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ana", "Save", new() { ["name"] = "Seekers" });
        Assert.Contains("Ana Stone draws the pairs", await group.SayAsync("ben", "draw pairs"), Exact);
        Assert.Contains("Ana Stone draws the pairs", await group.SayAsync("ben", "turn off pairs"), Exact);
        Assert.Contains("off", await group.SayAsync("ana", "pairs off"), Exact);
        Assert.Contains("turned practice pairs off", await group.SayAsync("ben", "pair me up"), Exact);
        await group.SayAsync("ana", "pairs on");
        Assert.Contains("You're in", await group.SayAsync("ben", "pair me up"), Exact);
        Assert.Contains("one of you asked so far", await group.SayAsync("ana", "draw pairs"), Exact);
    }

    [Fact]
    public async Task Pairs_are_made_each_week_with_the_topic_and_asked_before_the_next()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ana", "Save", new() { ["name"] = "Seekers", ["day"] = "Thursday", ["hour"] = "9", ["pairs"] = "on" });
        await group.SayAsync("ben", "pair me up");
        Assert.DoesNotContain("round", await group.WaitUntilAsync("2026-11-26T09:00:00Z"), Exact);
        await group.SayAsync("cleo", "pair me up");
        await group.WaitUntilAsync("2026-12-03T09:00:00Z");
        await group.WaitUntilAsync("2026-12-09T09:00:00Z");
        await group.PressAsync("ben", "Yes, we met");
        Assert.Contains("round 2", await group.WaitUntilAsync("2026-12-10T09:00:00Z"), Exact);
        await group.SayAsync("ana", "pairs off");
        Assert.Contains("Did you and your partner meet?", await group.WaitUntilAsync("2026-12-16T09:00:00Z"), Exact);
        Assert.DoesNotContain("round 3", await group.WaitUntilAsync("2026-12-17T09:00:00Z"), Exact);
        Assert.Equal("", await group.WaitUntilAsync("2026-12-23T09:00:00Z"));
        Approved.Check(group.Transcript, "WeeklyPairs");
    }

    [Fact]
    public async Task The_set_up_card_turns_pairs_off()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ana", "Save", new() { ["name"] = "Seekers", ["pairs"] = "off" });
        Assert.Contains("turned practice pairs off", await group.SayAsync("ben", "pair me up"), Exact);
        Assert.Contains("None", await group.SayAsync("ana", "set up"), Exact);
    }

    [Fact]
    public async Task Whoever_is_forgotten_is_in_no_pair_and_no_vote()
    {
        await using var group = await GroupTalk.StartAsync();
        foreach (var person in new[] { "ana", "ben" })
        {
            await group.SayAsync(person, "pair me up");
        }

        await group.SayAsync("ana", "draw pairs");
        await group.SayAsync("ana", "we met");
        await group.SayAsync("ana", "clinic");
        await group.PressAsync("ana", "Asks too much too soon");
        await group.TellAsync("ana", "delete everything about me");
        await group.TellAsync("ana", "yes, delete everything");

        var book = group.Service<GroupBook>();
        var pair = Assert.Single((await book.LastRoundAsync(Key, default))!.Pairs);
        Assert.Equal(["msteams/users/29:ben"], pair.Members);
        Assert.Empty(pair.Answers);
        var clinic = (await book.LastClinicAsync(Key, default))!;
        Assert.Empty(clinic.Votes);
        Assert.Null(clinic.OpenedBy);
    }

    [Theory]
    [InlineData("show a clinic")]
    [InlineData("Start the message clinic")]
    [InlineData("clinic?")]
    public async Task The_clinic_has_several_names(string text)
    {
        await using var group = await GroupTalk.StartAsync();
        Assert.Contains("Kwame is a welder", await group.SayAsync("ana", text), Exact);
    }
}
