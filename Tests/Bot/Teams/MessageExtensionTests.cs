using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Bot.Teams;

/// <summary>The message extension through the whole program, with invokes in the shape that Teams sends.</summary>
public sealed class MessageExtensionTests : IAsyncLifetime
{
    private static readonly string[] Walk =
    [
        "need to write to jim ruiz, he owns ruiz foods. want a job in ops",
        "i know him from the chamber. he moved his plant to 4 day weeks, we did that too at delta",
        "month two was chaos, i can tell him how we fixed it",
        "how he got night shift to agree",
    ];

    private Coach _program = null!;
    private FakeChannel _channel = null!;
    private HttpClient _client = null!;
    private int _activity;

    public async Task InitializeAsync()
    {
        var program = new Coach();
        _program = program;
        _channel = await FakeChannel.StartAsync();
        _client = _program.CreateClient();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _program.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task A_message_is_checked_where_it_stands()
    {
        var card = await OpenAsync("""<div><p>Hi Ms.&nbsp;Okafor,</p><p>I was very impressed by your career. If you hear of anything please keep me in mind.<br>Sorry to bother you!</p><script>alert(1)</script></div>""");

        var said = Said(card);
        Assert.Contains("keep me in mind", said, StringComparison.Ordinal);
        Assert.Contains("very impressed", said, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", said, StringComparison.Ordinal);
        Assert.Equal("Hi Ms.\u00a0Okafor,\nI was very impressed by your career. If you hear of anything please keep me in mind.\nSorry to bother you!", Field(card, "text"));
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task The_form_takes_a_pasted_message_and_what_the_tie_is_and_can_be_sent_again()
    {
        var form = await OpenAsync(null);
        Assert.Equal("", Field(form, "text"));

        var stranger = await SubmitAsync(form, "Hi Ana, do you have an opening on your team?", "stranger");
        Assert.Contains("an opening on your team", Said(stranger), StringComparison.Ordinal);

        var friend = await SubmitAsync(stranger, "Hi Ana, do you have an opening on your team?", "mutual");
        Assert.Equal("mutual", Field(friend, "tie"));
        Assert.NotEqual(Said(stranger), Said(friend));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_form_is_shown_again(string text) => Assert.Equal("", Field(await SubmitAsync(await OpenAsync(null), text, null), "text"));

    [Fact]
    public async Task Far_too_long_a_message_is_turned_back_kindly()
    {
        var card = await SubmitAsync(await OpenAsync(null), new string('x', 20_000), null);

        Assert.Contains("longer than a message should be", Said(card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_form_of_ours_changes_nothing()
    {
        var card = await InvokeAsync("composeExtension/submitAction", new JsonObject { ["commandId"] = "checkMessage", ["data"] = new JsonObject { ["action"] = "people.delete", ["id"] = "x", ["version"] = 1 } });

        Assert.Equal("", Field(Card(card), "text"));
    }

    [Fact]
    public async Task Kept_scripts_are_found_by_name_and_words_and_only_one_s_own()
    {
        foreach (var line in Walk)
        {
            await PostAsync(new JsonObject { ["type"] = "message", ["text"] = line, ["from"] = new JsonObject { ["id"] = "sam" } });
        }

        Assert.Contains("Month two was chaos", Text(await SearchAsync("sam", null)), StringComparison.Ordinal);
        Assert.Contains("Jim Ruiz", Text(await SearchAsync("sam", "ruiz CHAOS")), StringComparison.Ordinal);
        Assert.Equal("message", (string?)(await SearchAsync("sam", "okafor"))["composeExtension"]!["type"]);
        Assert.Equal("message", (string?)(await SearchAsync("somebody-else", "ruiz"))["composeExtension"]!["type"]);
    }

    private static string Text(JToken answer) => answer["composeExtension"]!["attachments"]!.ToString();

    private static JObject Card(JToken answer) => (JObject)answer["task"]!["value"]!["card"]!["content"]!;

    private static string Said(JObject card) => (string)card["fallbackText"]!;

    private static string Field(JObject card, string id) =>
        (string?)card.DescendantsAndSelf().OfType<JObject>().Single(o => (string?)o["id"] == id)["value"] ?? "";

    private async Task<JObject> OpenAsync(string? html)
    {
        var value = new JsonObject { ["commandId"] = "checkMessage", ["commandContext"] = html is null ? "compose" : "message" };
        if (html is not null)
        {
            value["messagePayload"] = new JsonObject { ["id"] = "1", ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html } };
        }

        return Card(await InvokeAsync("composeExtension/fetchTask", value));
    }

    private async Task<JObject> SubmitAsync(JObject form, string text, string? tie)
    {
        var action = form.DescendantsAndSelf().OfType<JObject>().Single(o => (string?)o["type"] == "Action.Submit");
        var data = JsonNode.Parse(action["data"]!.ToString())!.AsObject();
        data["text"] = text;
        if (tie is not null)
        {
            data["tie"] = tie;
        }

        return Card(await InvokeAsync("composeExtension/submitAction", new JsonObject { ["commandId"] = "checkMessage", ["commandContext"] = "compose", ["data"] = data }));
    }

    private Task<JToken> SearchAsync(string user, string? words) => InvokeAsync(
        "composeExtension/query",
        new JsonObject
        {
            ["commandId"] = "insertScript",
            ["parameters"] = new JsonArray(words is null
                ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" }
                : new JsonObject { ["name"] = "search", ["value"] = words }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        },
        user);

    private async Task<JToken> InvokeAsync(string name, JsonObject value, string user = "sam")
    {
        var (status, body) = await PostAsync(new JsonObject { ["type"] = "invoke", ["name"] = name, ["value"] = value, ["from"] = new JsonObject { ["id"] = user } });
        Assert.Equal(HttpStatusCode.OK, status);
        return JToken.Parse(body);
    }

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(JsonObject patch)
    {
        patch["id"] = $"a{++_activity}";
        using var content = new StringContent(_channel.Message(patch.ToJsonString()), Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri(MessagesEndpoint.Path, UriKind.Relative), content);
        return (response.StatusCode, _channel.InEnglish(await response.Content.ReadAsStringAsync()));
    }

    private sealed class Coach : WebApplicationFactory<CoachAdapter>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) =>
            builder.UseEnvironment("Development").UseSetting("Storage:Provider", "Memory");
    }
}
