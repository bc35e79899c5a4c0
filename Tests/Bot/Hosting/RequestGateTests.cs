using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using NetworkCoachBot.Bot.Hosting;

namespace NetworkCoachBot.Tests.Bot.Hosting;

/// <summary>What is no activity is turned away with a problem+json that says what is wrong, and the bot never sees it.</summary>
public sealed class RequestGateTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_message_is_answered_at_its_service_address()
    {
        using var response = await _host.PostAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var call = Assert.Single(_host.Channel.Calls);
        Assert.Equal("heard: hi", call.Text);
        Assert.Equal("/v3/conversations/c1/activities/a1", call.Path);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("hello", "not JSON: line 1, byte 1")]
    [InlineData("{", "not JSON")]
    [InlineData("{\"type\":\"message\",}", "not JSON")]
    [InlineData("{\"type\":\"message\"} trailing", "not JSON")]
    [InlineData("{'type':'message'}", "not JSON")]
    [InlineData("[]", "one activity")]
    [InlineData("[{\"type\":\"message\"}]", "one activity")]
    [InlineData("null", "one activity")]
    [InlineData("\"message\"", "one activity")]
    [InlineData("42", "one activity")]
    [InlineData("{}", "no type")]
    public async Task What_is_no_activity_is_400(string body, string reason) => await AssertProblemAsync(await _host.PostRawAsync(body), 400, reason);

    [Theory]
    [InlineData("""{"type":null}""", "no type")]
    [InlineData("""{"type":""}""", "no type")]
    [InlineData("""{"type":{"a":1}}""", "no type")]
    [InlineData("""{"conversation":null}""", "no conversation")]
    [InlineData("""{"conversation":{}}""", "no conversation")]
    [InlineData("""{"conversation":{"id":""}}""", "no conversation")]
    [InlineData("""{"conversation":{"id":7}}""", "no conversation")]
    [InlineData("""{"conversation":"c1"}""", "no conversation")]
    [InlineData("""{"conversation":[{"id":"c1"}]}""", "no conversation")]
    [InlineData("""{"channelId":null}""", "no channelId")]
    [InlineData("""{"channelId":5}""", "no channelId")]
    [InlineData("""{"from":null}""", "no sender")]
    [InlineData("""{"from":[]}""", "no sender")]
    [InlineData("""{"from":{"id":{}}}""", "no sender")]
    [InlineData("""{"from":{"id":"u\u0000"}}""", "no id has")]
    [InlineData("""{"conversation":{"id":"c\u0000"}}""", "no id has")]
    [InlineData("""{"channelId":"msteams\n"}""", "no id has")]
    [InlineData("""{"serviceUrl":null}""", "no serviceUrl")]
    [InlineData("""{"serviceUrl":["http://127.0.0.1"]}""", "no serviceUrl")]
    [InlineData("""{"serviceUrl":"not a url"}""", "no http address")]
    [InlineData("""{"serviceUrl":"/relative"}""", "no http address")]
    [InlineData("""{"serviceUrl":"file:///etc/passwd"}""", "no http address")]
    [InlineData("""{"serviceUrl":"ftp://127.0.0.1/"}""", "no http address")]
    public async Task An_activity_that_cannot_be_answered_is_400(string patch, string reason) => await AssertProblemAsync(await _host.PostAsync(patch), 400, reason);

    [Theory]
    [InlineData("https://smba.example.test/emea/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://127.0.0.1.example.test/")]
    public async Task Without_an_app_id_only_this_machine_is_called(string serviceUrl) =>
        await AssertProblemAsync(await _host.PostAsync(new JsonObject { ["serviceUrl"] = serviceUrl }.ToJsonString()), 400, "not on this machine");

    [Fact]
    public async Task The_size_is_limited_to_256_KB()
    {
        var room = RequestGate.MaxBytes - Encoding.UTF8.GetByteCount(_host.Channel.Message("""{"text":""}"""));
        await AssertProblemAsync(await _host.PostAsync(Text(room + 1)), 400, "larger than 256 KB");
        using var response = await _host.PostAsync(Text(room));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        static string Text(int length) => new JsonObject { ["text"] = new string('x', length) }.ToJsonString();
    }

    [Theory]
    [InlineData(100, 200)]
    [InlineData(5_000, 200)]
    [InlineData(300_000, 400)]
    public async Task The_size_is_counted_where_it_is_not_announced(int length, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, MessagesEndpoint.Path)
        {
            Content = new StringContent(_host.Channel.Message(new JsonObject { ["text"] = new string('x', length) }.ToJsonString()), Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = true;
        using var response = await _host.Client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(127, 200)]
    [InlineData(128, 400)]
    [InlineData(100_000, 400)]
    public async Task The_depth_is_limited(int depth, int status)
    {
        var body = _host.Channel.Message().TrimEnd('}') + ",\"value\":" + new string('[', depth) + new string(']', depth) + "}";
        var response = await _host.PostRawAsync(body);
        if (status == 400)
        {
            await AssertProblemAsync(response, 400, "nested more than 128 deep");
        }
        else
        {
            Assert.Equal(status, (int)response.StatusCode);
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_400()
    {
        using var content = new ByteArrayContent([.. "{\"type\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await AssertProblemAsync(await _host.Client.PostAsync(MessagesEndpoint.Path, content), 400, "not UTF-8");
        await AssertProblemAsync(await _host.PostRawAsync("""{"type":"\ud800"}"""), 400, "not JSON");
    }

    [Fact]
    public async Task A_byte_order_mark_does_no_harm()
    {
        using var response = await _host.PostRawAsync("\uFEFF" + _host.Channel.Message());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("Application/JSON; charset=\"UTF-8\"", 200)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("", 415)]
    public async Task Only_JSON_is_taken(string contentType, int status)
    {
        using var response = await _host.PostRawAsync(_host.Channel.Message(), contentType);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/api/messages", 405)]
    [InlineData("PUT", "/api/messages", 405)]
    [InlineData("DELETE", "/api/messages", 405)]
    [InlineData("POST", "/api/message", 404)]
    public async Task Other_methods_are_405_and_other_paths_404(string method, string path, int status)
    {
        using var response = await _host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("attacker.test", 400)]
    [InlineData("localhost", 200)]
    public async Task An_open_host_answers_to_the_names_of_this_machine(string name, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.Host = name;
        using var response = await _host.Client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    private async Task AssertProblemAsync(HttpResponseMessage response, int status, string reason)
    {
        using (response)
        {
            Assert.Equal(status, (int)response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            Assert.Equal(status, (int?)problem["status"]);
            Assert.Contains(reason, (string?)problem["detail"], StringComparison.Ordinal);
            Assert.Empty(_host.Channel.Calls);
        }
    }
}
