using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Hosting;

/// <summary>The host's own parts around a bot of the test's, on a real socket, with a fake channel beside it.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestHost(WebApplication app, FakeChannel channel) => (_app, Channel) = (app, channel);

    public FakeChannel Channel { get; }

    public HttpClient Client { get; } = new();

    /// <summary>What the host logged, with the values put in.</summary>
    public ConcurrentQueue<string> Log { get; private init; } = new();

    public static async Task<TestHost> StartAsync(Func<ITurnContext, Task>? bot = null, Dictionary<string, string?>? settings = null, string environment = "Development", Action<IServiceCollection>? services = null)
    {
        var log = new ConcurrentQueue<string>();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection([new("Urls", "http://127.0.0.1:0"), .. settings ?? []]);
        builder.Logging.ClearProviders().AddProvider(new Listener(log));
        builder.AddCoachHosting();
        builder.Services.AddSingleton<IStorage>(new MemoryStorage());
        builder.Services.AddSingleton<IBot>(new Scripted(bot ?? (turn => turn.SendActivityAsync("heard: " + turn.Activity.Text))));
        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapMessages();
        app.MapHealth();
        await app.StartAsync();
        var host = new TestHost(app, await FakeChannel.StartAsync()) { Log = log };
        host.Client.BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return host;
    }

    /// <summary>Posts a message of the fake channel, patched.</summary>
    public Task<HttpResponseMessage> PostAsync(string patch = "{}") => PostRawAsync(Channel.Message(patch));

    public async Task<HttpResponseMessage> PostRawAsync(string body, string contentType = "application/json", string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, MessagesEndpoint.Path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (authorization != null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await Client.SendAsync(request);
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await Channel.DisposeAsync();
    }

    private sealed class Scripted(Func<ITurnContext, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext);
    }

    private sealed class Listener(ConcurrentQueue<string> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
