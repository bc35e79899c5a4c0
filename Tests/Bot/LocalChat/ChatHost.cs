using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetworkCoachBot.Bot.LocalChat;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Bot.LocalChat;

/// <summary>
/// The local chat on a real server, on a free loopback port, before a bot that does what the test says. It speaks to the
/// chat over the wire alone, as the real bot does.
/// </summary>
public sealed class ChatHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<JObject> _taken = new();

    private ChatHost(WebApplication app) => _app = app;

    /// <summary>What the bot does with an activity; by default it answers a message with its text.</summary>
    public Func<Turn, Task> Bot { get; set; } = turn => turn.Text is null ? Task.CompletedTask : turn.Say($"I heard: {turn.Text}");

    /// <summary>Every activity that the bot was given.</summary>
    public IReadOnlyCollection<JObject> Taken => _taken;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<ChatHost> Start(string environment = "Development", string? appId = null, int port = 0)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            Args = [$"--urls=http://127.0.0.1:{port}", $"--MicrosoftAppId={appId}"],
        });
        builder.Logging.ClearProviders();
        builder.Services.AddLocalChat();
        var app = builder.Build();
        var host = new ChatHost(app);
        app.MapLocalChat();
        app.MapPost("/api/messages", host.Take);
        await app.StartAsync();
        return host;
    }

    /// <summary>A client of this host. No test waits on it for long.</summary>
    public HttpClient Client() => new() { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(30) };

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationTokenSource(TimeSpan.FromSeconds(2)).Token);
        await _app.DisposeAsync();
    }

    private async Task<IResult> Take(HttpRequest request)
    {
        using var body = new StreamReader(request.Body, Encoding.UTF8);
        using var reader = new JsonTextReader(body) { DateParseHandling = DateParseHandling.None };
        var activity = await JObject.LoadAsync(reader);
        _taken.Enqueue(activity);
        await Bot(new Turn(activity));
        return Results.Ok();
    }

    /// <summary>One activity in the bot's hands.</summary>
    public sealed class Turn(JObject activity)
    {
        private static readonly HttpClient Client = new();

        public JObject Activity => activity;

        public string? Text => (string?)activity["text"];

        private string Conversation => $"{activity["serviceUrl"]}/v3/conversations/{activity["conversation"]!["id"]}";

        public Task Say(string text) => Send(new JObject { ["type"] = "message", ["text"] = text, ["textFormat"] = "plain" });

        /// <summary>Sends a reply; gives the id it got.</summary>
        public Task<string> Send(object reply) => Call(HttpMethod.Post, $"/activities/{activity["id"]}", reply);

        public async Task<string> Call(HttpMethod method, string path, object? body)
        {
            using var request = new HttpRequestMessage(method, Conversation + path);
            if (body is not null)
            {
                request.Content = new StringContent(JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json");
            }

            using var response = await Client.SendAsync(request);
            var answer = await response.Content.ReadAsStringAsync();
            response.EnsureSuccessStatusCode();
            return (string?)JObject.Parse(answer)["id"] ?? answer;
        }
    }
}
