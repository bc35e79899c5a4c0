using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.Extensibility;
using Microsoft.Rest;
using NetworkCoachBot.Bot;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Polyfills.Authentication;

/// <summary>The product in Production with an app id: signed activities come in, answers go out with the bot's own token.</summary>
public sealed class ProgramTokenTests
{
    [Fact]
    public async Task A_signed_message_is_answered_with_the_bots_token_and_a_forged_one_is_not()
    {
        await using var channel = await FakeChannel.StartAsync();
        string[] settings = ["--environment", "Production", "--Storage:Provider", "Memory", "--Urls", "http://127.0.0.1:0", "--MicrosoftAppPassword", "secret", "--Logging:LogLevel:Default", "None",
            .. channel.Settings(SignedHost.AppId).SelectMany(s => new[] { "--" + s.Key, s.Value! })];
        await using var program = CoachHost.Build(settings, services => services.AddSingleton<ServiceClientCredentialsFactory>(new WithToken()));
        await program.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(program.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };

        Assert.Equal(HttpStatusCode.OK, await PostAsync(channel.Sign(channel.Claims(SignedHost.AppId))));
        Assert.NotEmpty(channel.Calls);
        Assert.All(channel.Calls, c => Assert.Equal("Bearer the-bots-own", c.Authorization));

        var answered = channel.Calls.Count;
        using var forger = new ChannelKey("key-1", "msteams");
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(channel.Sign(channel.Claims(SignedHost.AppId), forger)));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(channel.Sign(channel.Claims("another-app"))));
        Assert.Equal(answered, channel.Calls.Count);

        async Task<HttpStatusCode> PostAsync(string authorization)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(channel.Message(), Encoding.UTF8, "application/json") };
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
            using var response = await client.SendAsync(request);
            return response.StatusCode;
        }
    }

    /// <summary>MSAL's place is taken by an authority that has nothing to ask.</summary>
    private sealed class WithToken : ServiceClientCredentialsFactory
    {
        public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == SignedHost.AppId);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
            Task.FromResult<ServiceClientCredentials>(new MsalAppCredentials(
                ConfidentialClientApplicationBuilder.Create(appId).WithAppTokenProvider(_ => Task.FromResult(new AppTokenProviderResult { AccessToken = "the-bots-own", ExpiresInSeconds = 3600 })).WithAuthority(loginEndpoint, false).Build(), appId, loginEndpoint, audience));
    }
}
