using System.Text.Json.Nodes;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Storage.Reminders;
using NetworkCoachBot.Tests.Bot.Groups;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Teams;

/// <summary>What becomes of the coach and of people in Teams: added, removed, added again, renamed, in threads and chats of several.</summary>
public sealed class LifeTests
{
    private const string Key = "msteams/groups/" + GroupTalk.Channel;
    private const StringComparison Exact = StringComparison.Ordinal;

    [Fact]
    public async Task Added_to_a_team_it_greets_once_and_writes_to_nobody()
    {
        await using var group = await GroupTalk.StartAsync();
        var everybody = new JsonArray([.. Enumerable.Range(0, 30).Select(i => new JsonObject { ["id"] = $"29:p{i}", ["name"] = $"P{i}" }), new JsonObject { ["id"] = "28:coach" }]);
        await group.SendInChannelAsync("ana", new JsonObject { ["type"] = "conversationUpdate", ["text"] = null, ["membersAdded"] = everybody }, "adds the app");
        await group.SendInChannelAsync("ana", Installation("add"), "adds the app");
        var greeting = Assert.Single(group.Teams.Calls, c => c.Body.Contains("networking coach", Exact));
        Assert.Contains(Uri.EscapeDataString(GroupTalk.Channel), Uri.EscapeDataString(Uri.UnescapeDataString(greeting.Path)), Exact);
        Assert.Single(group.Teams.Calls, c => c.Method == "POST");
        await group.SendInChannelAsync("p3", Installation("add"), "adds it again");
        Assert.Single(group.Teams.Calls, c => c.Method == "POST");
    }

    [Fact]
    public async Task Added_by_a_person_it_welcomes_them_once()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SendInChatAsync("ana", new JsonObject { ["type"] = "conversationUpdate", ["text"] = null, ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:ana" }, new JsonObject { ["id"] = "28:coach" }) }, "adds the app");
        await group.SendInChatAsync("ana", Installation("add"), "adds the app");
        Assert.Single(group.Teams.Calls, c => c.Method == "POST");
    }

    [Fact]
    public async Task Removed_from_a_team_it_writes_there_no_more_and_goes_on_when_it_is_added_again()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ana", "Save", new JsonObject { ["day"] = "thursday", ["hour"] = "9" });
        await group.SendInChannelAsync("ana", Installation("remove"), "removes the app");
        var asked = group.Teams.Calls.Count;
        Assert.Equal("", await group.WaitUntilAsync("2026-11-26T09:00:00Z"));
        Assert.Equal(asked, group.Teams.Calls.Count);
        await group.SendInChannelAsync("ana", Installation("add"), "adds it again");
        Assert.Contains("The $50 question", await group.WaitUntilAsync("2026-12-03T09:00:00Z"), Exact);
        Assert.Equal("msteams/users/29:ana", (await group.Service<GroupBook>().FindAsync(Key, default)).CoachId);
    }

    [Fact]
    public async Task Removed_by_a_person_it_writes_to_them_no_more_until_they_come_back()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.TellAsync("ana", "add Jim Ruiz, owner of Ruiz Foods");
        Assert.NotEmpty(await PlannedAsync());
        await group.SendInChatAsync("ana", Installation("remove"), "removes the app");
        Assert.Empty(await PlannedAsync());
        Assert.Equal("", await group.WaitUntilAsync("2026-11-27T12:00:00Z"));
        await group.SendInChatAsync("ana", Installation("add"), "adds it again");
        Assert.Contains("Jim Ruiz", await group.TellAsync("ana", "show my contacts"), Exact);
        Assert.NotEmpty(await PlannedAsync());

        Task<IReadOnlyList<Reminder<Nudge>>> PlannedAsync() => group.Service<ReminderStorage>().OfAsync<Nudge>("msteams/users/29:ana", default);
    }

    [Fact]
    public async Task Somebody_with_a_new_name_is_the_same_member_by_that_name()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ben", "set up");
        await group.PressAsync("ben", "Save", new JsonObject { ["name"] = "Seekers" });
        await group.SayAsync("ana", "I'll reach out to 5 people");
        group.Names["ana"] = "Anahita Rossi";
        Assert.Contains("Anahita", await group.SayAsync("ana", "done 2"), Exact);
        var roster = await group.SayAsync("ben", "roster");
        Assert.Contains("1 took part: Anahita Rossi", roster, Exact);
        Assert.Equal((5, 2), Assert.Single(await group.Service<GroupBook>().ListMembersAsync(Key, default)) is { } m ? (m.Planned, m.Done) : default);
    }

    [Fact]
    public async Task What_is_said_in_a_thread_is_answered_there()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "I'll reach out to 5 people", thread: "17");
        var call = group.Teams.Calls.Last(c => c.Body.Contains("5 people", Exact));
        Assert.Contains(";messageid=17", Uri.UnescapeDataString(call.Path), Exact);
    }

    [Fact]
    public async Task The_way_to_the_chat_of_two_is_a_button()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "show my contacts");
        var link = JsonNode.Parse(group.Teams.Calls.Last(c => c.Body.Contains("Action.OpenUrl", Exact)).Body)!["attachments"]![0]!["content"]!["actions"]![0]!;
        Assert.Equal(("Open our chat", "https://teams.microsoft.com/l/chat/0/0?users=28%3Acoach"), ((string?)link["title"], (string?)link["url"]));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(502)]
    public async Task A_guest_or_somebody_without_the_app_reads_one_sentence_and_finds_it_waiting(int status)
    {
        // Guests, people of another tenant, and those for whom the app is in the group only: Teams refuses a chat in one way or another.
        await using var group = await GroupTalk.StartAsync();
        group.IsGroupChat = status != 403;
        group.RefusesWith = status;
        group.Unreachable.Add("gus");
        var heard = await group.SayAsync("gus", "draft a message to Jim Ruiz");
        Assert.Equal("coach, in the channel: Gus, I can't write to you in a chat of our own yet: in Teams, open Apps, search for \"Coach\", choose Add, and say hello there.\n", heard);
        Assert.Contains("draft a message to Jim Ruiz", await group.TellAsync("gus", "hi"), Exact);
    }

    [Fact]
    public async Task A_chat_of_several_people_is_a_group_like_a_channel()
    {
        await using var group = await GroupTalk.StartAsync();
        group.IsGroupChat = true;
        group.Roster = ["ana", "ben"];
        await group.SendInChannelAsync("ana", Installation("add"), "adds the app");
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ana", "Save", new JsonObject { ["name"] = "Few", ["day"] = "thursday", ["hour"] = "9" });
        await group.SayAsync("ben", "clinic");
        Assert.Equal(2, group.LastRefresh()!["userIds"]!.AsArray().Count);
        await group.PressAsync("ben", "Asks too much too soon");
        Assert.DoesNotContain("in the channel", await group.LookAsync("ana"), Exact);
        Assert.Contains("handed over", (await group.SayAsync("ben", "show my contacts")).Replace("written to you", "handed over", Exact), Exact);
        Assert.Contains("The $50 question", await group.WaitUntilAsync("2026-11-26T09:00:00Z"), Exact);
        Assert.NotNull((await group.Service<GroupBook>().FindAsync("msteams/groups/" + GroupTalk.GroupChat, default)).CoachId);
    }

    public static IEnumerable<object[]> Commands => JsonNode.Parse(File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, "Bot", "Teams", "Package", "manifest.json")))!["bots"]![0]!["commandLists"]!.AsArray()
        .SelectMany(list => list!["commands"]!.AsArray().Select(c => new object[] { (string)list["scopes"]![0]!, (string)c!["title"]! }));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Each_command_that_Teams_offers_is_understood(string scope, string command)
    {
        await using var group = await GroupTalk.StartAsync();
        var said = command.Replace("…", scope == "team" && command.StartsWith("Win", Exact) ? "I wrote to an old friend" : "Contoso", Exact);
        var heard = scope == "personal" ? await group.TellAsync("ana", said) : await group.SayAsync("ana", said);
        Assert.NotEqual("", heard);
        Assert.DoesNotContain(["I didn't get that", "I'm not sure what that means", "chat of our own", "for the two of us", "I didn't catch"], lost => heard.Contains(lost, Exact));
    }

    [Fact]
    public async Task A_list_that_takes_a_while_is_said_to_be_worked_on()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SendInChatAsync("ana", new JsonObject
        {
            ["text"] = null,
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "Connections.csv", ["content"] = new JsonObject { ["downloadUrl"] = "https://contoso-my.sharepoint.com/x", ["fileType"] = "csv" } }),
        }, "(Connections.csv)");
        Assert.Contains(group.Teams.Calls, c => c.Body.Contains("\"typing\"", Exact));
    }

    private static JsonObject Installation(string action) => new() { ["type"] = "installationUpdate", ["action"] = action, ["text"] = null };
}
