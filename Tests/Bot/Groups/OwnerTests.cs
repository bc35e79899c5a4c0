using System.Text.Json.Nodes;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Rest;
using NetworkCoachBot.Bot.Groups;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Groups;

/// <summary>Owners of a team use the coach's tools (F73), where the team lets the bot read who they are.</summary>
public sealed class OwnerTests
{
    private const string Key = "msteams/groups/" + GroupTalk.Channel, Members = "/v1.0/teams/group-1/members";
    private const StringComparison Exact = StringComparison.Ordinal;

    private readonly Credentials _credentials = new();

    [Fact]
    public async Task An_owner_uses_the_tools_and_does_not_become_the_coach()
    {
        await using var group = await CoachedAsync(_ => new(200, Page("aad-olga")));
        await group.SayAsync("olga", "post now");
        await group.SayAsync("olga", "pairs off");
        await group.SayAsync("olga", "set up");
        await group.PressAsync("olga", "Save", new JsonObject { ["name"] = "Finders", ["hour"] = "11" });
        await group.SayAsync("ben", "quiet");
        await group.SayAsync("ana", "quiet");
        await group.SayAsync("ana", "clinic");
        await group.PressAsync("olga", "Show the answer");
        Approved.Check(group.Transcript, "Owner");

        var kept = await group.Service<GroupBook>().FindAsync(Key, default);
        Assert.Equal(("msteams/users/29:ben", "Ben Stone", "Finders", 11), (kept.CoachId, kept.CoachName, kept.Name, kept.TopicHour));

        // Asked once for all of them, with a token of the bot for Graph and the team's tenant.
        var asked = Assert.Single(group.Teams.Calls, c => c.Path == Members);
        Assert.Equal("Bearer token-of-the-bot", asked.Authorization);
        Assert.Equal((group.Teams.Address, "https://login.microsoftonline.com/t1"), Assert.Single(_credentials.Asked));
        Assert.Single(group.Teams.Calls, c => c.Path == "/v3/teams/" + Uri.EscapeDataString(GroupTalk.Channel) || c.Path == "/v3/teams/" + GroupTalk.Channel);
    }

    [Fact]
    public async Task Owners_on_a_further_page_are_known_and_a_link_that_leads_elsewhere_is_not_followed()
    {
        var link = "";
        await using var group = await CoachedAsync(call => new(200, call.Query.Contains("page2", Exact) ? Page("aad-olga") : Page("aad-nobody", link)));
        link = group.Teams.Address + Members + "?page2";
        Assert.Contains("Posted", await group.SayAsync("olga", "post now"), Exact);

        link = "https://elsewhere.example/v1.0/teams/group-1/members?page2";
        group.Time.MoveTo(group.Time.GetUtcNow().AddMinutes(11));
        Assert.Contains("only they can", await group.SayAsync("olga", "post now"), Exact);
    }

    [Theory]
    [InlineData(403, """{"error":{"code":"Forbidden","message":"Missing role permissions on the request."}}""")]
    [InlineData(401, "{}")]
    [InlineData(404, "{}")]
    [InlineData(500, "{}")]
    [InlineData(200, "not json")]
    [InlineData(200, """{"value":[{"roles":"owner","userId":"aad-olga"},{"roles":["guest"],"userId":"aad-olga"},{"userId":"aad-olga"},{"roles":["owner"]}]}""")]
    public async Task Where_it_cannot_be_read_only_the_coach_can_and_nothing_is_said_of_it(int status, string body)
    {
        await using var group = await CoachedAsync(_ => new(status, body));
        Assert.Equal("coach, in the channel: Ben Stone coaches this group; only they can change that.\n", await group.SayAsync("olga", "post now"));
        Assert.Contains("Posted", await group.SayAsync("ben", "post now"), Exact);
        Assert.Equal(1, group.Teams.Calls.Count(c => c.Path == Members));
        await group.SayAsync("olga", "post now");
        Assert.Equal(1, group.Teams.Calls.Count(c => c.Path == Members));
    }

    [Fact]
    public async Task Where_it_is_slow_nobody_waits_for_it()
    {
        await using var group = await CoachedAsync(_ =>
        {
            Thread.Sleep(TimeSpan.FromSeconds(8));
            return new(200, Page("aad-olga"));
        });
        var started = System.Diagnostics.Stopwatch.StartNew();
        Assert.Contains("only they can", await group.SayAsync("olga", "post now"), Exact);
        Assert.True(started.Elapsed < TimeSpan.FromSeconds(7), started.Elapsed.ToString());
    }

    [Fact]
    public async Task Without_credentials_or_a_token_nobody_is_asked()
    {
        await using var open = await CoachedAsync(_ => new(200, Page("aad-olga")), hasCredentials: false);
        Assert.Contains("only they can", await open.SayAsync("olga", "post now"), Exact);
        Assert.DoesNotContain(open.Teams.Calls, c => c.Path == Members);

        _credentials.Fails = true;
        await using var failing = await CoachedAsync(_ => new(200, Page("aad-olga")));
        Assert.Contains("only they can", await failing.SayAsync("olga", "post now"), Exact);
        Assert.DoesNotContain(failing.Teams.Calls, c => c.Path == Members);
    }

    [Fact]
    public async Task The_coach_alone_asks_nobody()
    {
        await using var group = await CoachedAsync(_ => new(200, Page("aad-olga")));
        await group.SayAsync("ben", "post now");
        await group.SayAsync("ana", "I'll reach out to 5 people");
        Assert.DoesNotContain(group.Teams.Calls, c => c.Path.Contains("/teams/", Exact));
    }

    [Theory]
    [InlineData("http://graph.example")]
    [InlineData("graph")]
    public void A_token_is_sent_to_no_address_in_the_open(string url) =>
        Assert.Throws<HostSettingException>(() => GraphAccess.Url(new ConfigurationBuilder().AddInMemoryCollection([new(GraphAccess.UrlKey, url)]).Build()));

    private static string Page(string owner, string? next = null)
    {
        var page = new JsonObject { ["value"] = new JsonArray(Member("aad-ana", []), Member("aad-ben", []), Member(owner.ToUpperInvariant(), ["owner"])) };
        if (next is not null)
        {
            page["@odata.nextLink"] = next;
        }

        return page.ToJsonString();
    }

    private static JsonObject Member(string id, JsonArray roles) =>
        new() { ["@odata.type"] = "#microsoft.graph.aadUserConversationMember", ["id"] = "x" + id, ["roles"] = roles, ["userId"] = id, ["displayName"] = id };

    private async Task<GroupTalk> CoachedAsync(Func<ChannelCall, ChannelAnswer> graph, bool hasCredentials = true)
    {
        var group = await GroupTalk.StartAsync(more: services =>
        {
            if (hasCredentials)
            {
                services.Replace(ServiceDescriptor.Singleton<ServiceClientCredentialsFactory>(_credentials));
            }
        });
        var normal = group.Teams.Answer;
        group.Teams.Answer = call => call.Path == Members ? graph(call)
            : call.Path.StartsWith("/v3/teams/", Exact) ? new(200, """{"id":"t","name":"Seekers","aadGroupId":"group-1"}""")
            : normal(call);
        await group.SayAsync("ben", "set up");
        await group.PressAsync("ben", "Save", new JsonObject { ["name"] = "Seekers" });
        return group;
    }

    /// <summary>Credentials of a bot whose tokens come from nowhere; the channel's own calls go on without.</summary>
    private sealed class Credentials : ServiceClientCredentialsFactory
    {
        public List<(string Audience, string Login)> Asked { get; } = [];

        public bool Fails { get; set; }

        public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(true);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(true);

        public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
        {
            if (audience.Contains("botframework", Exact))
            {
                return Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
            }

            Asked.Add((audience, loginEndpoint));
            return Task.FromResult<ServiceClientCredentials>(new Own(this) { MicrosoftAppId = "bot" });
        }

        private sealed class Own(Credentials of) : AppCredentials(null, null, null, "graph"), IAuthenticator
        {
            Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh) => of.Fails
                ? throw new InvalidOperationException("No token.")
                : Task.FromResult(new AuthenticatorResult { AccessToken = "token-of-the-bot", ExpiresOn = DateTimeOffset.UtcNow.AddHours(1) });

            protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(this);
        }
    }
}
