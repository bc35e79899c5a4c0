using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Tests.Bot.Groups;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Teams;

/// <summary>
/// A team's channel and a group chat with tokens both ways, outside Development: the channel signs what it sends, and refuses what
/// comes without the bot's own token.
/// </summary>
public sealed class SignedTeamTests : IDisposable
{
    private const string Home = "99999999-2222-3333-4444-555555555555";
    private const string Key = "msteams/groups/" + GroupTalk.Channel, Members = "/v1.0/teams/group-1/members";
    private const StringComparison Exact = StringComparison.Ordinal;

    // One of its own: the library of managed identities keeps tokens for the whole process.
    private readonly string _appId = Guid.NewGuid().ToString();
    private readonly FakeAuthority _authority = new();
    private readonly HttpClient _login;

    public SignedTeamTests() => _login = new HttpClient(_authority);

    public void Dispose() => _login.Dispose();

    [Theory]
    [InlineData("SingleTenant", $"/{Home}/oauth2/v2.0/token")]
    [InlineData("MultiTenant", "/botframework.com/oauth2/v2.0/token")]
    [InlineData("UserAssignedMSI", "/metadata/identity/oauth2/token")]
    public async Task A_team_is_answered_and_written_to_unasked_with_tokens_of_the_bot(string type, string login)
    {
        await using var group = await StartAsync(type);
        group.Roster = [.. Enumerable.Range(0, 58).Select(i => $"p{i}"), "ana", "ben"];
        await group.SendInChannelAsync("ana", new JsonObject { ["type"] = "installationUpdate", ["action"] = "add", ["text"] = null }, "adds the app");
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ana", "Save", new JsonObject { ["name"] = "Seekers", ["day"] = "thursday", ["hour"] = "9" });
        Assert.Contains("5 people", await group.SayAsync("ben", "I'll reach out to 5 people", thread: "17"), Exact);
        var reply = group.Teams.Calls[^1];
        Assert.Equal($"/v3/conversations/{GroupTalk.Channel};messageid=17/activities/m4", Uri.UnescapeDataString(reply.Path));
        Assert.Equal("m4", (string?)JsonNode.Parse(reply.Body)!["replyToId"]);

        // What belongs to two: the chat is opened with the tenant, the person and the bot, and written to.
        Assert.Contains("coach, in ben's chat: In Seekers you said", await group.SayAsync("ben", "show my contacts"), Exact);
        var opened = JsonNode.Parse(Assert.Single(group.Teams.Calls, c => c.Path == "/v3/conversations").Body)!;
        Assert.Equal(("29:ben", "t1", group.Bot), ((string?)opened["members"]![0]!["id"], (string?)opened["tenantId"], (string?)opened["bot"]!["id"]));

        // Unasked: the topic begins a thread of its own, with a view for each of sixty from two pages of the roster.
        var before = group.Teams.Calls.Count;
        Assert.Contains("The $50 question", await group.WaitUntilAsync("2026-11-26T09:00:00Z"), Exact);
        var topic = group.Teams.Calls.Skip(before).Last(c => c.Body.Contains("$50 question", Exact));
        Assert.StartsWith($"/v3/conversations/{GroupTalk.Channel}/activities", Uri.UnescapeDataString(topic.Path), Exact);
        Assert.Equal((60, 2), (group.LastRefresh()!["userIds"]!.AsArray().Count, group.RosterCalls));
        Assert.Contains("5 people", await group.LookAsync("ben"), Exact);
        Assert.Contains("How did the week go?", await group.WaitUntilAsync("2026-11-27T15:00:00Z"), Exact);
        await group.PressAsync("ben", "I did all of it");
        Assert.Equal(5, Assert.Single(await group.Service<GroupBook>().ListMembersAsync(Key, default)).Done);

        Assert.All(group.Teams.Calls, c => Assert.Equal("Bearer token-1", c.Authorization));
        Assert.Equal(login, Assert.Single(_authority.TokenRequests).Uri.AbsolutePath);
        Assert.Equal(1, group.Teams.MetadataFetches);
    }

    [Fact]
    public async Task What_is_not_signed_for_it_by_a_key_of_Teams_is_not_heard()
    {
        await using var group = await StartAsync("SingleTenant");
        using var forger = new ChannelKey("key-1", "msteams");
        using var other = new ChannelKey("key-2", "webchat");
        group.Teams.Keys.Add(other);
        var elsewhere = group.Teams.Claims(_appId);
        elsewhere["serviceurl"] = "https://smba.example/";
        foreach (var authorization in new[] { null, "Bearer x.y.z", group.Teams.Sign(group.Teams.Claims("another-app")), group.Teams.Sign(group.Teams.Claims(_appId), forger), group.Teams.Sign(group.Teams.Claims(_appId), other), group.Teams.Sign(elsewhere) })
        {
            group.Authorization = authorization;
            Assert.Equal(HttpStatusCode.Unauthorized, await group.TryAsync("ana", "I'll reach out to 5 people"));
        }

        Assert.Empty(group.Teams.Calls);
        Assert.Empty(await group.Service<GroupBook>().ListMembersAsync(Key, default));
        group.Authorization = group.Teams.Sign(group.Teams.Claims(_appId));
        Assert.Equal(HttpStatusCode.OK, await group.TryAsync("ana", "I'll reach out to 5 people"));
    }

    [Fact]
    public async Task A_chat_of_several_is_answered_and_written_to_with_tokens_too()
    {
        await using var group = await StartAsync("SingleTenant");
        group.IsGroupChat = true;
        group.Roster = ["ana", "ben"];
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ana", "Save", new JsonObject { ["name"] = "Few", ["day"] = "thursday", ["hour"] = "9" });
        Assert.Contains("The $50 question", await group.WaitUntilAsync("2026-11-26T09:00:00Z"), Exact);
        Assert.StartsWith($"/v3/conversations/{GroupTalk.GroupChat}/activities", Uri.UnescapeDataString(group.Teams.Calls[^1].Path), Exact);
        Assert.Equal(2, group.LastRefresh()!["userIds"]!.AsArray().Count);
        Assert.All(group.Teams.Calls, c => Assert.Equal("Bearer token-1", c.Authorization));
    }

    [Fact]
    public async Task Where_Teams_asks_for_patience_the_roster_and_the_topic_come_all_the_same_and_once()
    {
        await using var group = await StartAsync("SingleTenant");
        group.Roster = [.. Enumerable.Range(0, 60).Select(i => $"p{i}")];
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ana", "Save", new JsonObject { ["day"] = "thursday", ["hour"] = "9" });
        var refused = new HashSet<string>();
        var normal = group.Teams.Answer;
        group.Teams.Answer = call => refused.Add(call.Path + call.Query) ? new ChannelAnswer(429, "{}", "0") : normal(call);
        var posted = group.WaitUntilAsync("2026-11-26T09:00:00Z");
        while (!posted.IsCompleted)
        {
            // It waits a little longer than it is asked to.
            group.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20);
        }

        Assert.Contains("The $50 question", await posted, Exact);
        Assert.Equal(60, group.LastRefresh()!["userIds"]!.AsArray().Count);
        Assert.Equal(3, refused.Count);
        Assert.Equal("", await group.WaitUntilAsync("2026-11-26T11:00:00Z"));
    }

    [Theory]
    [InlineData("SingleTenant", $"/{Home}/oauth2/v2.0/token")]
    [InlineData("MultiTenant", "/t1/oauth2/v2.0/token")]
    [InlineData("UserAssignedMSI", "/metadata/identity/oauth2/token")]
    public async Task Owners_are_asked_for_with_a_token_for_Graph_of_the_team_s_tenant(string type, string login)
    {
        await using var group = await StartAsync(type);
        var normal = group.Teams.Answer;
        var asked = "";
        group.Teams.Answer = call => call.Path == Members ? new(200, (asked = call.Authorization).Length > 0 ? """{"value":[{"roles":["owner"],"userId":"aad-olga"}]}""" : "{}")
            : call.Path.StartsWith("/v3/teams/", Exact) ? new(200, """{"id":"t","name":"Seekers","aadGroupId":"group-1"}""")
            : normal(call);
        await group.SayAsync("ben", "set up");
        await group.PressAsync("ben", "Save", new JsonObject { ["name"] = "Seekers" });
        Assert.Contains("Posted", await group.SayAsync("olga", "post now"), Exact);
        var request = _authority.TokenRequests[1];
        Assert.Equal((2, "Bearer token-2", login), (_authority.TokenRequests.Count, asked, request.Uri.AbsolutePath));
        Assert.Contains(group.Teams.Address, request.Form["scope"] ?? Uri.UnescapeDataString(request.Uri.Query), Exact);
    }

    private async Task<GroupTalk> StartAsync(string type)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Storage:Provider"] = "Memory",
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppId"] = _appId,
            ["MicrosoftAppPassword"] = type == "UserAssignedMSI" ? null : "secret",
            ["MicrosoftAppTenantId"] = Home,
        };
        var group = await GroupTalk.StartAsync(
            settings,
            more: services => services.Replace(ServiceDescriptor.Singleton(p => new BotCredentials(p.GetRequiredService<IConfiguration>(), _login))),
            appId: _appId);
        var normal = group.Teams.Answer;
        group.Teams.Answer = call => call.Authorization.StartsWith("Bearer token-", Exact) ? normal(call) : new ChannelAnswer(401);
        return group;
    }
}
