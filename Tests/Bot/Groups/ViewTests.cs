using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Groups;

/// <summary>Cards of which each member of a group has their own view (F72): Teams asks for it by itself, for 60 people at most.</summary>
public sealed class ViewTests
{
    private const string Key = "msteams/groups/" + GroupTalk.Channel;
    private const StringComparison Exact = StringComparison.Ordinal;

    private static readonly string[] Few = ["ana", "ben", "cleo", "dan"];

    [Fact]
    public async Task Each_sees_their_own_answer_to_a_message_and_nobody_elses()
    {
        await using var group = await WithRosterAsync(Few);
        await group.SayAsync("ana", "clinic");
        await group.PressAsync("ana", "Nothing, send it");
        await group.PressAsync("ben", "Asks too much too soon");
        await group.LookAsync("ana");
        await group.LookAsync("ben");
        await group.LookAsync("cleo");
        await group.PressAsync("ana", "Show the answer");
        await group.LookAsync("ben");
        await group.LookAsync("cleo");
        Approved.Check(group.Transcript, "ClinicViews");
    }

    [Fact]
    public async Task Each_sees_with_whom_they_are_and_what_they_set_out_to_do()
    {
        await using var group = await WithRosterAsync(Few);
        await group.SayAsync("ana", "draw pairs");
        await group.PressAsync("ana", "Pair me up");
        await group.LookAsync("ana");
        await group.LookAsync("ben");
        await group.PressAsync("ben", "Pair me up");
        await group.PressAsync("cleo", "Pair me up");
        await group.PressAsync("cleo", "Pause me");
        await group.LookAsync("cleo");
        await group.SayAsync("ana", "draw pairs");
        await group.LookAsync("ben");
        await group.LookAsync("dan");
        await group.SayAsync("ana", "ask who met");
        await group.PressAsync("ben", "Yes, we met");
        await group.LookAsync("ben");
        await group.LookAsync("ana");

        await group.SayAsync("ana", "topic");
        await group.PressAsync("ana", "5 people");
        await group.LookAsync("ana");
        await group.LookAsync("ben");
        Approved.Check(group.Transcript, "PairViews");
    }

    [Fact]
    public async Task On_Friday_each_sees_their_own_number()
    {
        await using var group = await WithRosterAsync(Few);
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ana", "Save", new JsonObject { ["name"] = "Seekers" });
        await group.SayAsync("ana", "I'll reach out to 5 people");
        await group.SayAsync("ben", "I'll reach out to 3 people");
        await group.SayAsync("ana", "done 2");
        Assert.Contains("How did the week go?", await group.WaitUntilAsync("2026-11-27T15:00:00Z"), Exact);
        Assert.Contains("You reached 2 of the 5 people", await group.LookAsync("ana"), Exact);
        Assert.Contains("You set out to reach 3 people", await group.LookAsync("ben"), Exact);
        Assert.DoesNotContain("✓", await group.LookAsync("cleo"), Exact);
        var pressed = await group.PressAsync("ana", "Save my number", new JsonObject { ["count"] = "4" });
        Assert.Contains("this week: 4", pressed, Exact);
        Assert.Contains("Kept, Ana: 4 people", pressed, Exact);
        Assert.Contains("You reached 4 of the 5 people", await group.LookAsync("ana"), Exact);
        var friday = group.Refresh()!["action"]!.AsObject();
        var save = group.Data("Save my number");

        // The next week's look at an old card tells nothing of the new week.
        group.Time.MoveTo(new DateTimeOffset(2026, 12, 1, 10, 0, 0, TimeSpan.Zero));
        await group.SayAsync("ana", "I'll reach out to 9 people");
        var seen = await group.LookAsync("ana", friday);
        Assert.Contains("How did the week go?", seen, Exact);
        Assert.DoesNotContain("✓", seen, Exact);

        // Pressed in the next week it counts for its own, however often; a week later that week is over.
        await group.PressDataAsync("ana", "Save my number", save, new JsonObject { ["count"] = "7" });
        Assert.Contains("Kept, Ana: 6 people last week", await group.PressDataAsync("ana", "Save my number", save, new JsonObject { ["count"] = "6" }), Exact);
        var kept = (await group.Service<GroupBook>().ListMembersAsync("msteams/groups/" + GroupTalk.Channel, default)).Single(m => m.Name.StartsWith("Ana", Exact));
        Assert.Equal((9, 0, 6), (kept.Planned, kept.Done, kept.DoneBefore));
        group.Time.MoveTo(new DateTimeOffset(2026, 12, 8, 10, 0, 0, TimeSpan.Zero));
        Assert.Contains("I count nothing for it", await group.PressDataAsync("ana", "Save my number", save, new JsonObject { ["count"] = "2" }), Exact);
    }

    [Fact]
    public async Task A_look_counts_as_nothing()
    {
        await using var group = await WithRosterAsync(Few);
        await group.SayAsync("ana", "clinic");
        var before = await TurnsOfAsync(group, "ana");
        foreach (var trigger in new[] { "automatic", "manual" })
        {
            Assert.StartsWith("coach, to ana alone", await group.LookAsync("ana", trigger), Exact);
            Assert.StartsWith("coach, to eva alone", await group.LookAsync("eva", trigger), Exact);
        }

        Assert.Equal(before, await TurnsOfAsync(group, "ana"));
        Assert.Null(await TurnsOfAsync(group, "eva"));
        Assert.Empty(await group.Service<GroupBook>().ListGroupsAsync("msteams/users/29:eva", default));
        Assert.Empty((await group.Service<GroupBook>().LastClinicAsync(Key, default))!.Votes);
    }

    [Fact]
    public async Task What_a_client_sends_by_itself_presses_nothing()
    {
        await using var group = await WithRosterAsync(Few);
        await group.SayAsync("ana", "clinic");
        var data = group.Data("Asks too much too soon");
        await group.LookAsync("ben", new JsonObject { ["type"] = "Action.Execute", ["verb"] = "choice.take", ["data"] = data.DeepClone() });
        Assert.Empty((await group.Service<GroupBook>().LastClinicAsync(Key, default))!.Votes);
    }

    [Fact]
    public async Task A_look_is_no_word_between_question_and_answer()
    {
        await using var group = await WithRosterAsync(Few);
        await group.SayAsync("ben", "set up");
        await group.PressAsync("ben", "Save", new JsonObject { ["name"] = "Seekers" });
        await group.SayAsync("ana", "clinic");
        await group.TellAsync("ana", "tell my coach I'm stuck with my story");
        Assert.DoesNotContain("I'm stuck", await group.LookAsync("ana"), Exact);
        Assert.Contains("Ben", await group.TellAsync("ana", "yes"), Exact);
        Assert.Contains(await group.Service<GroupBook>().ListNotesAsync("msteams/users/29:ben", default), n => n.IsSent);
    }

    [Fact]
    public async Task The_answer_to_a_press_is_the_card_as_the_one_who_pressed_sees_it()
    {
        await using var group = await WithRosterAsync(Few);
        await group.SayAsync("ana", "clinic");
        await group.PressAsync("ben", "Asks too much too soon");
        var answer = JsonNode.Parse(group.Bytes.Last())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer["type"]);
        Assert.Equal(["29:ben"], answer["value"]!["refresh"]!["userIds"]!.AsArray().Select(u => (string?)u));
        Assert.DoesNotContain("29:ana", group.Bytes.Last(), Exact);
    }

    [Fact]
    public async Task A_message_that_was_taken_back_is_seen_in_no_view_any_more()
    {
        await using var group = await WithRosterAsync(Few);
        await group.SayAsync("ben", "set up");
        await group.PressAsync("ben", "Save", new JsonObject { ["name"] = "Seekers" });
        await group.SayAsync("ana", "hello");
        await group.TellAsync("ana", "give this to the clinic: Hi Jim, do you have a job for me?");
        await group.PressInChatAsync("ana", "Give it");
        Assert.Contains("do you have a job", await group.SayAsync("ben", "post now"), Exact);
        Assert.Contains("do you have a job", await group.LookAsync("cleo"), Exact);
        await group.TellAsync("ana", "take my draft back");
        var seen = await group.LookAsync("cleo");
        Assert.Contains("took it back", seen, Exact);
        Assert.DoesNotContain("a job", seen, Exact);
    }

    [Theory]
    [InlineData(1, true, 1)]
    [InlineData(60, true, 2)]
    [InlineData(61, false, 2)]
    [InlineData(400, false, 2)]
    public async Task Views_are_for_sixty_people_at_most(int people, bool hasViews, int calls)
    {
        await using var group = await WithRosterAsync([.. Enumerable.Range(0, people).Select(i => $"p{i}")]);
        await group.SayAsync("ana", "clinic");
        Assert.Equal(hasViews, group.LastRefresh() is not null);
        Assert.Equal(hasViews ? people : 0, group.LastRefresh()?["userIds"]!.AsArray().Count ?? 0);
        Assert.Equal(calls, group.RosterCalls);

        // Beyond, a press is answered with a sentence.
        await group.PressAsync("p0", "Asks too much too soon");
        Assert.Equal(hasViews ? "application/vnd.microsoft.card.adaptive" : "application/vnd.microsoft.activity.message", (string?)JsonNode.Parse(group.Bytes.Last())!["type"]);
        Assert.Equal(calls, group.RosterCalls);
    }

    [Fact]
    public async Task Who_is_there_is_asked_again_after_an_hour_or_when_somebody_came()
    {
        await using var group = await WithRosterAsync(Few);
        await group.SayAsync("ana", "clinic");
        await group.SayAsync("ana", "topic");
        await group.SayAsync("ana", "draw pairs");
        Assert.Equal(1, group.RosterCalls);
        group.Roster = [.. Few, "eva"];
        await group.SendInChannelAsync("eva", new JsonObject { ["type"] = "conversationUpdate", ["text"] = null, ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:eva" }) }, "comes");
        await group.SayAsync("ana", "topic");
        Assert.Equal((2, 5), (group.RosterCalls, group.LastRefresh()!["userIds"]!.AsArray().Count));
        group.Time.MoveTo(group.Time.GetUtcNow().AddMinutes(61));
        await group.SayAsync("ana", "topic");
        Assert.Equal(3, group.RosterCalls);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Where_Teams_does_not_say_who_is_there_the_card_is_the_same_for_all(int status)
    {
        await using var group = await WithRosterAsync(Few);
        var normal = group.Teams.Answer;
        group.Teams.Answer = call => call.Path.EndsWith("/pagedmembers", Exact) ? new ChannelAnswer(status, "{}", status == 429 ? "20" : null) : normal(call);
        Assert.Contains("Kwame is a welder", await group.SayAsync("ana", "clinic"), Exact);
        Assert.Null(group.LastRefresh());
        var asked = group.RosterCalls;
        await group.SayAsync("ana", "topic");
        Assert.Equal(asked, group.RosterCalls);
    }

    [Fact]
    public async Task In_a_chat_of_two_a_look_leads_to_nothing()
    {
        await using var group = await WithRosterAsync(Few);
        await group.TellAsync("ana", "hi");
        var sent = group.Teams.Calls.Count;
        var patch = JsonNode.Parse("""{"type":"invoke","name":"adaptiveCard/action","text":null,"value":{"trigger":"automatic","action":{"type":"Action.Execute","verb":"own.look","data":{"action":"own.look","id":"clinic:00001","version":0}}}}""")!.AsObject();
        Assert.Equal("", await group.SendInChatAsync("ana", patch, "a look"));
        Assert.Equal(sent, group.Teams.Calls.Count);
    }

    private static async Task<int?> TurnsOfAsync(GroupTalk group, string person)
    {
        var key = "msteams/users/29:" + person;
        return (await group.Service<IStorage>().ReadAsync([key])).TryGetValue(key, out var state) ? ((Profile)((IDictionary<string, object>)state)["profile"]).Turns : null;
    }

    private static async Task<GroupTalk> WithRosterAsync(IReadOnlyList<string> people)
    {
        var group = await GroupTalk.StartAsync();
        group.Roster = people;
        return group;
    }
}
