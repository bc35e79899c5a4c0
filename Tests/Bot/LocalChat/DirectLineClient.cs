using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Bot.LocalChat;

/// <summary>A person's client of the local chat, as far as a test needs one.</summary>
internal sealed class DirectLineClient(HttpClient client, string conversationId) : IDisposable
{
    private const string DirectLine = "/localchat/v3/directline";

    public string ConversationId => conversationId;

    public static Task<DirectLineClient> Open(ChatHost host, string user) => Open(host.Client(), user);

    public static async Task<DirectLineClient> Open(HttpClient client, string user)
    {
        var session = await Post(client, "/localchat/session", new { user, locale = "en-GB", timezone = "Europe/London", country = "GB" });
        return new DirectLineClient(client, (string)session["conversationId"]!);
    }

    public async Task<string> Say(string text) =>
        (string)(await Post(client, $"{DirectLine}/conversations/{conversationId}/activities", new { type = "message", text, from = new { id = "somebody else" } }))["id"]!;

    /// <summary>Reads until there are as many messages as expected, and gives what was read.</summary>
    public async Task<IReadOnlyList<JObject>> Messages(int expected) => Of(await Read(expected));

    /// <summary>Reads until there are as many messages as expected, and gives the watermark after them.</summary>
    public async Task<long> Watermark(int expected) => (long)(await Read(expected))["watermark"]!;

    /// <summary>The frames of the stream, from a watermark on, until enough activities have come.</summary>
    public async Task<IReadOnlyList<JObject>> Stream(long watermark, int expected, Func<Task>? meanwhile = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var described = JObject.Parse(await client.GetStringAsync($"{DirectLine}/conversations/{conversationId}?watermark={watermark}"));
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri((string)described["streamUrl"]!), patience.Token);
        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, patience.Token);
        await (meanwhile?.Invoke() ?? Task.CompletedTask);
        var activities = new List<JObject>();
        var buffer = new byte[256 * 1024];
        while (activities.Count < expected)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
                length += part.Count;
            }
            while (!part.EndOfMessage);

            activities.AddRange(JObject.Parse(Encoding.UTF8.GetString(buffer, 0, length))["activities"]!.Children<JObject>());
        }

        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        return activities;
    }

    public async Task<HttpResponseMessage> Upload(string name, string contentType, byte[] content, string? text = null)
    {
        using var form = new MultipartFormDataContent();
        if (text is not null)
        {
            form.Add(new StringContent(JsonConvert.SerializeObject(new { type = "message", text }), Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob");
        }

        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new(contentType);
        form.Add(file, "file", name);
        return await client.PostAsync($"{DirectLine}/conversations/{conversationId}/upload?userId=x", form);
    }

    public void Dispose() => client.Dispose();

    private static List<JObject> Of(JObject read) =>
        [.. read["activities"]!.Children<JObject>().Where(activity => (string?)activity["type"] == "message")];

    private async Task<JObject> Read(int expected)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var read = JObject.Parse(await client.GetStringAsync($"{DirectLine}/conversations/{conversationId}/activities", patience.Token));
            if (Of(read).Count >= expected)
            {
                return read;
            }

            await Task.Delay(10, patience.Token);
        }
    }

    private static async Task<JObject> Post(HttpClient client, string path, object body)
    {
        using var content = new StringContent(JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(path, content);
        response.EnsureSuccessStatusCode();
        return JObject.Parse(await response.Content.ReadAsStringAsync());
    }
}
