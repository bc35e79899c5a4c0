using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Critique;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Tests.Support;
using Severity = NetworkCoachBot.Coaching.Critique.Severity;

namespace NetworkCoachBot.Tests.Bot.Groups;

/// <summary>What the coach says in a channel, and what it takes to people's own chats (F70, F72, F74).</summary>
public sealed class GroupTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [Fact]
    public async Task A_week_in_a_channel()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SendInChannelAsync("ana", new JsonObject { ["type"] = "installationUpdate", ["action"] = "add", ["text"] = null }, "adds the app");
        await group.SayAsync("ana", "I'll reach out to 5 people");
        await group.PressAsync("ana", "Count mine in the totals");
        await group.SayAsync("ben", "I will write to some people this week");
        await group.PressAsync("ben", "3 people");
        await group.SayAsync("ana", "done 2");
        await group.SayAsync("ana", "I wrote to 3 more people");
        await group.SayAsync("ben", "done");
        await group.SayAsync("cleo", "win: I wrote to my old colleague");
        await group.SayAsync("cleo", "I got the job!!");
        await group.SayAsync("cleo", "totals");
        await group.SayAsync("cleo", "how do you all deal with no answer?");
        await group.SayAsync("cleo", "help");
        await group.SayAsync("cleo", "mute me");
        await group.SayAsync("cleo", "leave");
        Approved.Check(group.Transcript, "AWeek");
    }

    [Fact]
    public async Task Who_knows_somebody_is_asked_of_all_and_answered_in_their_own_chats()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "who knows somebody at Contoso?");
        await group.PressAsync("ana", "I know somebody");
        await group.PressAsync("ben", "I know somebody");
        await group.PressAsync("ben", "I know somebody");
        group.Unreachable.Add("cleo");
        await group.PressAsync("cleo", "I know somebody");
        await group.TellAsync("cleo", "hello");
        Approved.Check(group.Transcript, "WhoKnows");
    }

    [Fact]
    public async Task What_belongs_to_two_goes_on_in_their_chat()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.TellAsync("ana", "I want to write to Jim Ruiz, he owns Ruiz Foods");
        await group.SayAsync("ana", "show my contacts");
        await group.PressInChatAsync("ana", "Go on");
        await group.SayAsync("ben", "what should I say to my old boss Maria Lopez?");
        Approved.Check(group.Transcript, "HandOver");
    }

    [Fact]
    public async Task Whoever_cannot_be_reached_reads_one_sentence_and_finds_it_waiting()
    {
        await using var group = await GroupTalk.StartAsync();
        group.Unreachable.Add("gus");
        await group.SayAsync("gus", "draft a message to Jim Ruiz");
        await group.TellAsync("gus", "hi");
        Assert.DoesNotContain("draft a message", await group.TellAsync("gus", "hi again"), Exact);
        Approved.Check(group.Transcript, "Unreachable");
    }

    [Theory]
    [InlineData("""{"text":"<at>Coach</at>&nbsp;I'll reach out to 5 people\n","entities":[{"type":"mention","text":"<at>Coach</at>","mentioned":{"id":"28:coach","name":"Coach"}}]}""")]
    [InlineData("""{"text":"I'll reach out to 5 people <at>Coach</at>","entities":[{"type":"mention","text":"<at>Coach</at>","mentioned":{"id":"28:coach","name":"Coach"}},{"type":"clientInfo","locale":"en-US"}]}""")]
    [InlineData("""{"text":"<at>Networking</at> <at>Coach</at> I'll reach out to 5 people","entities":[{"type":"mention","text":"<at>Networking</at>","mentioned":{"id":"28:coach","name":"Networking"}},{"type":"mention","text":"<at>Coach</at>","mentioned":{"id":"28:coach","name":"Coach"}}]}""")]
    [InlineData("""{"text":"<at id=\"0\">Coach</at> I'll reach out to 5 people"}""")]
    [InlineData("""{"text":"@Coach: I'll reach out to 5 people"}""")]
    [InlineData("""{"text":"<at>Coach</at> coach, I'll reach out to 5 people","entities":[{"type":"mention","text":"<at>Coach</at>","mentioned":{"id":"28:coach","name":"Coach"}}]}""")]
    public async Task A_mention_is_no_part_of_what_is_said(string message)
    {
        await using var group = await GroupTalk.StartAsync();
        Assert.Contains("5 people", await group.SendInChannelAsync("ana", Json(message), "a mention"), Exact);
    }

    [Fact]
    public async Task All_threads_of_a_channel_are_one_group()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "I'll reach out to 5 people", thread: "17");
        Assert.Contains("2 of the 5 people", await group.SayAsync("ana", "done 2", thread: "18"), Exact);
    }

    [Fact]
    public async Task Totals_begin_with_five_who_agreed()
    {
        await using var group = await GroupTalk.StartAsync();
        foreach (var person in new[] { "ana", "ben", "cleo", "dan", "eva" })
        {
            await group.SayAsync(person, "I'll reach out to 2 people");
            Assert.Contains("no totals yet", await group.SayAsync(person, "totals"), Exact);
            await group.SayAsync(person, "count me in");
        }

        Assert.Contains("5 of you agreed", await group.SayAsync("ana", "totals"), Exact);
        Assert.Contains("set out to reach 10 people", await group.SayAsync("ana", "totals"), Exact);
        await group.SayAsync("eva", "count me out");
        Assert.Contains("no totals yet", await group.SayAsync("ana", "totals"), Exact);
    }

    [Fact]
    public async Task Deleting_everything_takes_the_counts_in_groups_along()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "I'll reach out to 5 people");
        var book = group.Service<GroupBook>();
        Assert.Single(await book.ListMembersAsync("msteams/groups/" + GroupTalk.Channel, default));
        await group.TellAsync("ana", "delete everything about me");
        await group.TellAsync("ana", "yes, delete everything");
        Assert.Empty(await book.ListMembersAsync("msteams/groups/" + GroupTalk.Channel, default));
    }

    [Fact]
    public async Task Somebody_in_danger_is_answered_in_their_own_chat()
    {
        await using var group = await GroupTalk.StartAsync();
        var heard = await group.SayAsync("ana", "I want to kill myself");
        Assert.Contains("in ana's chat", heard, Exact);
        Assert.Contains("Please have a look", heard, Exact);
    }

    [Fact]
    public async Task A_group_is_set_up_by_its_coach_and_written_to_on_its_days()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "roster");
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ben", "Save");
        await group.PressAsync("ana", "Save", new JsonObject { ["name"] = "Seekers", ["day"] = "Thursday", ["hour"] = "9", ["strictness"] = "strict" });
        await group.SayAsync("ben", "post now");
        await group.SayAsync("ben", "set up");
        await group.SayAsync("ben", "I'll reach out to 3 people");
        Assert.Equal("", await group.WaitUntilAsync("2026-11-26T08:59:00Z"));
        await group.WaitUntilAsync("2026-11-26T09:00:00Z");
        await group.PressAsync("cleo", "5 people");
        await group.SayAsync("cleo", "topic");
        await group.SayAsync("ana", "next topic");
        await group.WaitUntilAsync("2026-11-27T15:00:00Z");
        await group.PressAsync("ben", "I did all of it");
        await group.PressAsync("cleo", "Save my number", new JsonObject { ["count"] = "4" });
        await group.PressAsync("cleo", "Save my number");
        await group.SayAsync("ana", "roster");
        await group.SayAsync("ana", "quiet");
        Assert.Equal("", await group.WaitUntilAsync("2026-12-03T09:00:00Z"));
        await group.SayAsync("ana", "speak again");
        await group.WaitUntilAsync("2026-12-10T09:00:00Z");
        await group.SendInChannelAsync("ana", Json("""{"text":"<at>Coach</at> hand over to <at>Ben Stone</at>","entities":[{"type":"mention","text":"<at>Coach</at>","mentioned":{"id":"28:coach","name":"Coach"}},{"type":"mention","text":"<at>Ben Stone</at>","mentioned":{"id":"29:ben","name":"Ben Stone"}}]}"""), "in the channel: hand over to @Ben Stone");
        await group.SayAsync("ana", "post now");
        await group.SayAsync("ben", "post now");
        Approved.Check(group.Transcript, "SetUp");
    }

    [Fact]
    public async Task A_group_that_the_app_was_removed_from_is_written_to_no_more()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ana", "Save", new JsonObject { ["day"] = "thursday", ["hour"] = "9" });
        group.Teams.Answer = _ => new ChannelAnswer(403, """{"error":{"code":"BotNotInConversationRoster"}}""");
        await group.WaitUntilAsync("2026-11-26T09:00:00Z");
        var asked = group.Teams.Calls.Count;
        await group.WaitUntilAsync("2026-12-03T09:00:00Z");
        Assert.Equal(asked, group.Teams.Calls.Count);
    }

    [Fact]
    public async Task How_strict_a_group_is_holds_for_its_members_from_their_next_word_on()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ana", "Save", new JsonObject { ["strictness"] = "strict" });
        await group.SayAsync("ben", "help");
        const string Ben = "msteams/users/29:ben";
        var state = (IDictionary<string, object>)(await group.Service<IStorage>().ReadAsync([Ben]))[Ben];
        var strictness = Assert.IsType<Profile>(state["profile"]).Strictness;

        var draft = new Draft { Id = "d1", Reader = new Reader("Dolores"), Strength = Strength.Talked, Own = "Hi Dolores, it was good to talk for so long. Is there an opening at your school?" };
        Severity Of(AskStrictness strict) => group.Service<CheckDesk>().Review(draft, strict).Findings.First(f => f.Rule is Rule.R1 or Rule.R2).Severity;
        Assert.Equal((Severity.Hint, Severity.Warn), (Of(AskStrictness.Standard), Of(strictness)));
    }

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();
}
