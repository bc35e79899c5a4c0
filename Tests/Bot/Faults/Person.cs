using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Tests.Bot.EndToEnd;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Faults;

/// <summary>Somebody who chats with hosts that are processes of their own, by way of a channel; what they read is kept.</summary>
internal sealed class Person(FakeChannel channel) : IDisposable
{
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly ConcurrentQueue<string> _read = new();

    /// <summary>What they read so far, the words and the cards of each message.</summary>
    public IReadOnlyList<string> Read => [.. _read];

    /// <summary>The channel shows them what it gets.</summary>
    public ChannelAnswer Shown(ChannelCall call)
    {
        if (call.Body.Contains("\"message\"", StringComparison.Ordinal))
        {
            var said = JsonNode.Parse(call.Body)!;
            _read.Enqueue($"{said["text"]} {said["attachments"]?.ToJsonString()}");
        }

        return new ChannelAnswer(200, $$"""{"id":"r{{call.Number}}"}""");
    }

    /// <summary>Says something, which the channel brings to a host under an id.</summary>
    /// <returns>What they read of it, while the host had it in hand.</returns>
    public async Task<string> SayAsync(BotProcess host, string text, string id)
    {
        var before = _read.Count;
        var patch = new JsonObject { ["id"] = id, ["channelId"] = "directline", ["text"] = text };
        using var content = new StringContent(channel.Message(patch.ToJsonString()), Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri(host.Address, MessagesEndpoint.Path), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return string.Join('\n', _read.Skip(before));
    }

    public void Dispose() => _client.Dispose();
}
