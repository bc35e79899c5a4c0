using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Polyfills.Authentication;

/// <summary>A bot with an app id on a CloudAdapter, that trusts a fake channel and answers every message.</summary>
public sealed class SignedHost : IAsyncDisposable
{
    /// <summary>The bot's app id.</summary>
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    private readonly HttpClient _client = new();
    private readonly WebApplication _app;

    private SignedHost(FakeChannel channel, WebApplication app) => (Channel, _app) = (channel, app);

    public FakeChannel Channel { get; }

    /// <summary>How many turns the bot had.</summary>
    public int Turns { get; private set; }

    /// <summary>Who called, as the last turn saw it.</summary>
    public string? CallerId { get; private set; }

    public static async Task<SignedHost> StartAsync(AuthenticationConfiguration? rules = null)
    {
        var channel = await FakeChannel.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = new SignedHost(channel, builder.Build());
        var settings = new ConfigurationBuilder().AddInMemoryCollection(channel.Settings(AppId)).Build();
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, new WithoutToken(AppId), rules));
        host._app.Map("/api/messages", (HttpContext context) => adapter.ProcessAsync(context.Request, context.Response, new Bot(host)));
        await host._app.StartAsync();
        host._client.BaseAddress = new Uri(host._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return host;
    }

    /// <summary>Posts a message (or what the patch makes of it) with an Authorization header.</summary>
    public async Task<HttpStatusCode> PostAsync(string? authorization, string patch = "{}")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Channel.Message(patch), Encoding.UTF8, "application/json") };
        if (authorization != null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await _client.SendAsync(request);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        await Channel.DisposeAsync();
    }

    private sealed class Bot(SignedHost host) : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            host.Turns++;
            host.CallerId = turnContext.Activity.CallerId;
            await turnContext.SendActivityAsync("heard", cancellationToken: cancellationToken);
        }
    }

    /// <summary>The inbound side alone: the app id is known, and what goes out carries no token.</summary>
    private sealed class WithoutToken(string appId) : ServiceClientCredentialsFactory
    {
        public override Task<bool> IsValidAppIdAsync(string id, CancellationToken cancellationToken) => Task.FromResult(id == appId);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public override Task<Microsoft.Rest.ServiceClientCredentials> CreateCredentialsAsync(string id, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
            Task.FromResult<Microsoft.Rest.ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
    }
}
