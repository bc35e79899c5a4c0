using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Tests.Storage;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Faults;

/// <summary>
/// Activities whose fields are of no type that they should be, and bytes that are no activity, through the whole program on both
/// engines: turned away or answered calmly, never with a failure of the server, and the next message is answered.
/// </summary>
public sealed class MalformedInputTests : IAsyncLifetime
{
    private static readonly string[] Fields =
    [
        "id", "timestamp", "localTimestamp", "localTimezone", "channelId", "from", "conversation", "recipient", "text", "textFormat", "locale", "attachments", "entities",
        "channelData", "value", "replyToId", "name", "membersAdded", "membersRemoved", "reactionsAdded", "deliveryMode", "suggestedActions", "expiration", "relatesTo", "serviceUrl", "unknown",
    ];

    private static readonly string[] Values =
    [
        "{}", "[]", "\"\"", "0", "-1.5", "1e300", "99999999999999999999999", "true", "\"x\"", "[null]", "[[]]", "[1,\"a\",null]", "{\"id\":{}}", "{\"id\":[]}", "{\"id\":\"a\\u0000b\"}", "\"a\\u0000b\"", "\"\\u0000\"", "\"\\ud800\"",
        "[{\"type\":null}]", "[{\"type\":\"mention\",\"mentioned\":7,\"text\":{}}]", "[{\"type\":\"clientInfo\",\"timezone\":{},\"country\":[]}]", "[{\"contentType\":{},\"content\":[]}]",
        "\"0001-01-01T00:00:00Z\"", "{\"action\":{\"verb\":5,\"data\":[]}}", "{\"action\":\"person.save\",\"id\":\"p\\u0000\",\"version\":1,\"name\":\"A\\u0000na\"}", "{\"$type\":\"System.IO.FileInfo\",\"$ref\":\"1\"}",
    ];

    private FakeChannel _channel = null!;
    private WebApplicationFactory<CoachAdapter>? _program;
    private HttpClient? _client;
    private int _sent;

    public async Task InitializeAsync() => _channel = await FakeChannel.StartAsync();

    public async Task DisposeAsync()
    {
        _client?.Dispose();
        await (_program?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _channel.DisposeAsync();
    }

    [Fact]
    public Task On_SQLite_nothing_makes_the_host_fail() => NothingFailsAsync(("Storage:Provider", "Memory"));

    [SkippableFact]
    public async Task On_PostgreSQL_nothing_makes_the_host_fail()
    {
        await using var engine = new PostgreSqlEngine();
        await NothingFailsAsync(("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", engine.ConnectionString));
        _client!.Dispose();
        await _program!.DisposeAsync();
        _program = null;
    }

    private async Task NothingFailsAsync(params (string Key, string Value)[] settings)
    {
        var program = new Coach(settings);
        (_program, _client) = (program, program.CreateClient());
        foreach (var type in (string[])["message", "invoke", "conversationUpdate", "installationUpdate", "event"])
        {
            foreach (var field in Fields)
            {
                foreach (var value in Values)
                {
                    // A message with a strange value of every field, and whatever a form of Teams brings.
                    var patch = new JsonObject { ["type"] = type, ["name"] = type == "invoke" ? "adaptiveCard/action" : null };
                    await CalmAsync(Patched(patch, field, value), $"{type} {field} {value}");
                }
            }
        }

        foreach (var name in (string[])["adaptiveCard/action", "fileConsent/invoke", "composeExtension/query", "composeExtension/fetchTask", "composeExtension/submitAction", "task/fetch"])
        {
            foreach (var value in Values.SelectMany(v => (string[])[v, $$"""{"action":{{v}},"data":{{v}},"context":{{v}},"uploadInfo":{{v}},"messagePayload":{{v}}}"""]))
            {
                await CalmAsync(Patched(new JsonObject { ["type"] = "invoke", ["name"] = name }, "value", value), $"{name} {value}");
            }
        }

        await BytesAsync();

        // What people paste may have characters in it that no keyboard has.
        Assert.Contains("Ana", await SayAsync("add A\0na Ru\0iz, nurse at Mer\u0001cy"), StringComparison.Ordinal);
        Assert.Contains("Ruiz", await SayAsync("who is Ana\0 Ruiz"), StringComparison.Ordinal);
        Assert.Contains("Ruiz", await SayAsync("show my people"), StringComparison.Ordinal);
    }

    private async Task BytesAsync()
    {
        var good = Encoding.UTF8.GetBytes(_channel.Message());
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(good);
        }

        Assert.Equal(400, await PostAsync(packed.ToArray(), "gzip"));
        Assert.Equal(400, await PostAsync(packed.ToArray()));
        Assert.Equal(400, await PostAsync(Encoding.Unicode.GetBytes(_channel.Message())));
        Assert.Equal(400, await PostAsync([.. good[..^1], 0xFF, (byte)'}']));
        Assert.Equal(400, await PostAsync([.. good[..^1], .. ",\"value\":"u8, .. Enumerable.Repeat((byte)'[', 5_000), .. Enumerable.Repeat((byte)']', 5_000), (byte)'}']));
        Assert.Equal(400, await PostAsync([.. good[..^1], .. ",\"text\":\""u8, .. Enumerable.Repeat((byte)'x', RequestGate.MaxBytes), .. "\"}"u8]));
        Assert.Equal(415, await PostAsync(good, type: "text/csv"));
    }

    private string Patched(JsonObject patch, string field, string value)
    {
        patch["id"] = $"a{++_sent}";
        patch["conversation"] = new JsonObject { ["id"] = $"c{_sent}" };
        patch["from"] = new JsonObject { ["id"] = $"u{_sent}" };
        var activity = JsonNode.Parse(_channel.Message(patch.ToJsonString()))!.AsObject();
        activity.Remove(field);
        return $"{activity.ToJsonString()[..^1]},\"{field}\":{value}}}";
    }

    private async Task CalmAsync(string body, string what)
    {
        var status = await PostAsync(Encoding.UTF8.GetBytes(body));
        Assert.True(status is 200 or 400 or 501, $"{status} to {what}");
    }

    private async Task<int> PostAsync(byte[] body, string? encoding = null, string type = "application/json")
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        if (encoding is not null)
        {
            content.Headers.ContentEncoding.Add(encoding);
        }

        using var response = await _client!.PostAsync(new Uri(MessagesEndpoint.Path, UriKind.Relative), content);
        return (int)response.StatusCode;
    }

    private async Task<string> SayAsync(string text)
    {
        var heard = _channel.Calls.Count;
        Assert.Equal((int)HttpStatusCode.OK, await PostAsync(Encoding.UTF8.GetBytes(_channel.Message(new JsonObject { ["id"] = $"a{++_sent}", ["text"] = text, ["channelId"] = "directline" }.ToJsonString()))));
        return string.Join('\n', _channel.Calls.Skip(heard).Select(c => c.Body));
    }

    private sealed class Coach((string Key, string Value)[] settings) : WebApplicationFactory<CoachAdapter>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            Array.ForEach(settings, s => builder.UseSetting(s.Key, s.Value));
            builder.UseEnvironment("Development").UseSetting("Logging:LogLevel:Default", "None");
        }
    }
}
