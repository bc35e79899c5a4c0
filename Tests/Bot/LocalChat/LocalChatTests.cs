using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Bot.LocalChat;

public sealed class LocalChatTests : IAsyncLifetime
{
    private ChatHost _host = null!;

    public async Task InitializeAsync() => _host = await ChatHost.Start();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task The_bot_hears_what_a_channel_would_tell_it()
    {
        using var ana = await DirectLineClient.Open(_host, "Ana");
        var id = await ana.Say("hello");
        await ana.Messages(2);

        Assert.Equal(["conversationUpdate", "message"], _host.Taken.Select(activity => (string?)activity["type"]));
        var (begun, said) = (_host.Taken.First(), _host.Taken.Last());
        Assert.Equal(["coach", (string)said["from"]!["id"]!], begun["membersAdded"]!.Select(member => (string)member["id"]!));
        Assert.Equal(("en-GB", "Europe/London", "GB"), ((string)begun["locale"]!, (string)begun["entities"]![0]!["timezone"]!, (string)begun["entities"]![0]!["country"]!));
        Assert.Equal(
            (id, "webchat", "hello", "Ana", "coach", ana.ConversationId, new Uri(_host.Address, "/localchat/connector").ToString()),
            ((string)said["id"]!, (string)said["channelId"]!, (string)said["text"]!, (string)said["from"]!["name"]!, (string)said["recipient"]!["id"]!,
            (string)said["conversation"]!["id"]!, (string)said["serviceUrl"]!));
        Assert.True(DateTimeOffset.TryParse((string?)said["timestamp"], out _));
    }

    [Fact]
    public async Task What_was_said_is_echoed_with_what_the_client_needs_to_know_it_again()
    {
        using var ana = await DirectLineClient.Open(_host, "ana");
        using var client = _host.Client();
        using var body = Json("""{"type":"message","text":"hi","channelData":{"clientActivityID":"c1"}}""");
        await client.PostAsync($"/localchat/v3/directline/conversations/{ana.ConversationId}/activities", body);

        var messages = await ana.Messages(2);

        Assert.Equal("c1", (string?)messages[0]["channelData"]!["clientActivityID"]);
        Assert.Equal(messages[0]["id"], messages[1]["replyToId"]);
        Assert.Equal("I heard: hi", (string?)messages[1]["text"]);
    }

    [Fact]
    public async Task The_stream_replays_and_goes_on()
    {
        using var ana = await DirectLineClient.Open(_host, "ana");
        await ana.Say("one");
        var first = await ana.Watermark(2);

        var activities = await ana.Stream(0, expected: 4, () => ana.Say("two"));

        Assert.Equal(["one", "I heard: one", "two", "I heard: two"], activities.Select(activity => (string?)activity["text"]));
        Assert.Equal(["two", "I heard: two"], (await ana.Stream(first, expected: 2)).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task A_watermark_from_before_a_restart_misses_nothing()
    {
        using var before = await DirectLineClient.Open(_host, "ana");
        await before.Say("one");
        var watermark = await before.Watermark(2);
        await using var restarted = await ChatHost.Start();
        using var after = await DirectLineClient.Open(restarted, "ana");
        await after.Say("two");
        await after.Messages(2);

        Assert.Equal(["two", "I heard: two"], (await after.Stream(watermark, expected: 2)).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task People_are_apart_and_find_their_own_again()
    {
        using var ana = await DirectLineClient.Open(_host, "Ana");
        using var bo = await DirectLineClient.Open(_host, "Bo");
        await ana.Say("mine");
        await bo.Say("his");
        using var again = await DirectLineClient.Open(_host, "ana ");

        Assert.Equal(ana.ConversationId, again.ConversationId);
        Assert.Equal(["mine", "I heard: mine"], (await again.Messages(2)).Select(message => (string?)message["text"]));
        Assert.Equal(["his", "I heard: his"], (await bo.Messages(2)).Select(message => (string?)message["text"]));
        Assert.Equal(2, _host.Taken.Count(activity => (string?)activity["type"] == "conversationUpdate"));
    }

    [Theory]
    [InlineData("Zoë", "Zoe")]
    [InlineData("李雷", "韩梅")]
    [InlineData("a b", "a-b")]
    [InlineData("<script>", "script")]
    public async Task Names_that_look_alike_are_two_people(string one, string other)
    {
        using var first = await DirectLineClient.Open(_host, one);
        using var second = await DirectLineClient.Open(_host, other);

        Assert.NotEqual(first.ConversationId, second.ConversationId);
        Assert.Matches("^local-[a-z0-9-]+-chat$", first.ConversationId);
    }

    [Fact]
    public async Task A_conversation_goes_on_where_the_host_was_restarted()
    {
        using var ana = await DirectLineClient.Open(_host, "ana");
        await using var restarted = await ChatHost.Start();
        using var client = restarted.Client();

        using var response = await client.PostAsync($"/localchat/v3/directline/conversations/{ana.ConversationId}/activities", Json("""{"type":"message","text":"hi"}"""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var reloaded = await DirectLineClient.Open(restarted, "ana");
        await reloaded.Messages(2);
        Assert.Equal(["conversationUpdate", "message"], restarted.Taken.Select(activity => (string?)activity["type"]));
    }

    [Fact]
    public async Task Typing_is_seen_as_it_happens_and_not_again()
    {
        _host.Bot = async turn =>
        {
            if (turn.Text is not null)
            {
                await turn.Send(new { type = "typing" });
                await turn.Say("done");
            }
        };
        using var ana = await DirectLineClient.Open(_host, "ana");

        var live = await ana.Stream(0, expected: 3, () => ana.Say("hi"));

        Assert.Equal(["message", "typing", "message"], live.Select(activity => (string?)activity["type"]));
        Assert.Equal(["message", "message"], (await ana.Stream(0, expected: 2)).Select(activity => (string?)activity["type"]));
    }

    [Fact]
    public async Task A_reply_can_be_changed_and_taken_back()
    {
        var (first, second) = ("", "");
        _host.Bot = async turn =>
        {
            if (turn.Text == "write")
            {
                first = await turn.Send(new { type = "message", text = "draft one" });
                second = await turn.Send(new { type = "message", text = "oops" });
            }
            else if (turn.Text == "change it")
            {
                await turn.Call(HttpMethod.Put, $"/activities/{first}", new { type = "message", text = "draft two" });
                await turn.Call(HttpMethod.Delete, $"/activities/{second}", null);
            }
        };
        using var ana = await DirectLineClient.Open(_host, "ana");

        // What is changed before anybody saw it is not shown as it was: they see it first.
        var before = await ana.Stream(0, expected: 3, () => ana.Say("write"));
        var after = await ana.Stream(await ana.Watermark(3), expected: 3, () => ana.Say("change it"));

        Assert.Equal(["write", "draft one", "oops"], before.Select(activity => (string?)activity["text"]));
        Assert.Equal(["change it", "draft two", "(taken back)"], after.Select(activity => (string?)activity["text"]));
        Assert.Equal((before[1]["id"], before[2]["id"]), (after[1]["id"], after[2]["id"]));
        Assert.Equal(["write", "draft two", "change it"], (await ana.Messages(3)).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task The_bot_can_ask_who_is_there_and_speak_first()
    {
        var members = new TaskCompletionSource<string>();
        _host.Bot = async turn =>
        {
            if (turn.Text is not null)
            {
                members.SetResult(await turn.Call(HttpMethod.Get, $"/members/{turn.Activity["from"]!["id"]}", null));
            }
        };
        using var ana = await DirectLineClient.Open(_host, "ana");
        await ana.Say("hi");
        using var client = _host.Client();
        var id = await members.Task.WaitAsync(TimeSpan.FromSeconds(20));

        var all = JArray.Parse(await client.GetStringAsync($"/localchat/connector/v3/conversations/{ana.ConversationId}/members"));
        var paged = JObject.Parse(await client.GetStringAsync($"/localchat/connector/v3/conversations/{ana.ConversationId}/pagedmembers"));
        using var begun = await client.PostAsync(
            "/localchat/connector/v3/conversations",
            Json($$$"""{"members":[{"id":"{{{id}}}"}],"activity":{"type":"message","text":"Time to thank Jim."}}"""));

        Assert.Equal(id, (string?)Assert.Single(all)["id"]);
        Assert.Equal(id, (string?)Assert.Single(paged["members"]!)["id"]);
        Assert.Equal(ana.ConversationId, (string?)JObject.Parse(await begun.Content.ReadAsStringAsync())["id"]);
        Assert.Equal("Time to thank Jim.", (string?)(await ana.Messages(2))[1]["text"]);
    }

    [Fact]
    public async Task Messages_reach_the_bot_in_order_one_at_a_time()
    {
        var (inside, most) = (0, 0);
        _host.Bot = async turn =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            await (turn.Text is null ? Task.CompletedTask : turn.Say(turn.Text));
        };
        using var ana = await DirectLineClient.Open(_host, "ana");
        for (var i = 0; i < 20; i++)
        {
            await ana.Say($"{i}");
        }

        var answers = (await ana.Messages(40)).Where(message => (string?)message["from"]!["id"] == "coach");

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), answers.Select(message => (string?)message["text"]));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task When_the_bot_fails_the_person_is_told_and_can_go_on()
    {
        _host.Bot = turn => turn.Text == "boom" ? throw new InvalidOperationException("boom") : turn.Text is null ? Task.CompletedTask : turn.Say("fine");
        using var ana = await DirectLineClient.Open(_host, "ana");
        await ana.Say("boom");
        await ana.Say("again");

        var messages = await ana.Messages(4);

        Assert.Contains(messages, message => ((string)message["text"]!).Contains("500", StringComparison.Ordinal));
        Assert.Equal("fine", (string?)messages[^1]["text"]);
    }

    [Fact]
    public async Task A_file_reaches_the_bot_as_an_attachment_it_can_fetch()
    {
        using var ana = await DirectLineClient.Open(_host, "ana");
        using var uploaded = await ana.Upload("../Connections.csv", "text/csv", "First Name\nJim"u8.ToArray(), "here they are");
        await ana.Messages(2);

        var said = _host.Taken.Last();
        using var client = _host.Client();
        using var fetched = await client.GetAsync(new Uri((string)said["attachments"]![0]!["contentUrl"]!));

        Assert.Equal(("here they are", "Connections.csv", "text/csv"), ((string?)said["text"], (string?)said["attachments"]![0]!["name"], (string?)said["attachments"]![0]!["contentType"]));
        Assert.Equal("First Name\nJim", await fetched.Content.ReadAsStringAsync());
        Assert.Equal(("attachment", "application/octet-stream"), (fetched.Content.Headers.ContentDisposition!.DispositionType, fetched.Content.Headers.ContentType!.MediaType));
    }

    public static TheoryData<string> BadBodies => new()
    {
        "", "{", "[]", "7", "null", "{} {}", "{\"type\":7}", "{}", "{\"type\":\"conversationUpdate\"}", "{\"type\":\"invoke\"}",
        new string('[', 100_000), $"{{\"type\":\"message\",\"text\":\"{new string('x', 300_000)}\"}}",
        "{\"type\":\"message\",\"value\":" + new string('[', 100) + new string(']', 100) + "}",
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task What_cannot_be_said_is_a_bad_request_that_says_why(string body)
    {
        using var ana = await DirectLineClient.Open(_host, "ana");
        using var client = _host.Client();

        using var response = await client.PostAsync($"/localchat/v3/directline/conversations/{ana.ConversationId}/activities", Json(body));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty((string?)JObject.Parse(await response.Content.ReadAsStringAsync())["title"] ?? "");
    }

    [Theory]
    [InlineData("activities/x", "{}")]
    [InlineData("activities", "[]")]
    [InlineData("activities", "{\"type\":\"\"}")]
    public async Task A_reply_that_makes_no_sense_is_refused_too(string path, string body)
    {
        using var ana = await DirectLineClient.Open(_host, "ana");
        using var client = _host.Client();

        using var response = await client.PostAsync($"/localchat/connector/v3/conversations/{ana.ConversationId}/{path}", Json(body));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("local-ana-chat/../x")]
    [InlineData("nobody")]
    [InlineData("local--chat")]
    [InlineData("local-%C3%A9-chat")]
    public async Task There_is_no_conversation_of_any_other_id(string id)
    {
        using var client = _host.Client();

        using var response = await client.GetAsync($"/localchat/v3/directline/conversations/{id}/activities");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Other_pages_and_foreign_names_are_kept_out(string header, string value)
    {
        using var client = _host.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/localchat/session") { Content = Json("{}") };
        request.Headers.Add(header, value);

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("Production", null)]
    [InlineData("Development", "11111111-1111-1111-1111-111111111111")]
    public async Task Outside_development_and_with_an_app_id_it_is_not_there(string environment, string? appId)
    {
        await using var host = await ChatHost.Start(environment, appId);
        using var client = host.Client();

        Assert.All(
            await Task.WhenAll(client.GetAsync("/"), client.GetAsync("/localchat/chat.js"), client.GetAsync("/localchat/v3/directline/conversations/local-ana-chat")),
            response => Assert.Equal(HttpStatusCode.NotFound, response.StatusCode));
    }

    [Fact]
    public async Task A_client_of_its_own_can_begin_a_conversation()
    {
        using var client = _host.Client();
        using var begun = await client.PostAsync("/localchat/v3/directline/conversations", null);
        var described = JObject.Parse(await begun.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.Created, begun.StatusCode);
        Assert.StartsWith("ws://127.0.0.1", (string)described["streamUrl"]!, StringComparison.Ordinal);
        using var refreshed = await client.PostAsync("/localchat/v3/directline/tokens/refresh", null);
        Assert.NotNull(JObject.Parse(await refreshed.Content.ReadAsStringAsync())["token"]);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
