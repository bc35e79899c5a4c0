using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Web;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.Rest;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Polyfills.Authentication;

/// <summary>The bot's own tokens: whom it asks, for what, as whom, and how often.</summary>
public sealed class OutboundTokenTests : IDisposable
{
    private const string AppId = SignedHost.AppId;
    private const string Tenant = "99999999-2222-3333-4444-555555555555";
    private const string Audience = "https://api.botframework.com";
    private readonly FakeAuthority _authority = new();
    private readonly HttpClient _http;

    public OutboundTokenTests() => _http = new HttpClient(_authority);

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData("MultiTenant", "/botframework.com/oauth2/v2.0/token")]
    [InlineData(null, "/botframework.com/oauth2/v2.0/token")]
    [InlineData("SingleTenant", $"/{Tenant}/oauth2/v2.0/token")]
    [InlineData("singletenant", $"/{Tenant}/oauth2/v2.0/token")]
    public async Task A_secret_gets_a_token_of_the_right_tenant(string? type, string path)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Settings(type), _http);
        Assert.Equal("token-1", await TokenOnRequestAsync(factory));
        var asked = Assert.Single(_authority.TokenRequests);
        Assert.Equal("login.microsoftonline.com", asked.Uri.Host);
        Assert.Equal(path, asked.Uri.AbsolutePath);
        Assert.Equal(AppId, asked.Form["client_id"]);
        Assert.Equal("secret", asked.Form["client_secret"]);
        Assert.Equal("client_credentials", asked.Form["grant_type"]);
        Assert.Contains(Audience + "/.default", asked.Form["scope"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_fetched_once_for_many_turns()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Settings("MultiTenant"), _http);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal("token-1", await TokenOnRequestAsync(factory));
        }

        Assert.Single(_authority.TokenRequests);
        Assert.Equal("token-2", await TokenOnRequestAsync(factory, "https://another.audience"));
    }

    [Fact]
    public async Task A_certificate_signs_an_assertion()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=coach", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var factory = new CertificateServiceClientCredentialsFactory(certificate, AppId, Tenant, _http);
        Assert.Equal("token-1", await TokenOnRequestAsync(factory));
        var asked = Assert.Single(_authority.TokenRequests);
        Assert.Equal($"/{Tenant}/oauth2/v2.0/token", asked.Uri.AbsolutePath);
        Assert.Null(asked.Form["client_secret"]);
        Assert.Equal(AppId, new JsonWebToken(asked.Form["client_assertion"]).Issuer);
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_it_runs_on()
    {
        var settings = Settings("UserAssignedMSI");
        settings[MicrosoftAppCredentials.MicrosoftAppPasswordKey] = null;
        var factory = new ConfigurationServiceClientCredentialFactory(settings, _http);
        Assert.Equal("token-1", await TokenOnRequestAsync(factory));
        var asked = _authority.TokenRequests[^1];
        Assert.Equal("169.254.169.254", asked.Uri.Host);
        var query = HttpUtility.ParseQueryString(asked.Uri.Query);
        Assert.Equal(AppId, query["client_id"]);
        Assert.Equal(Audience, query["resource"]);
    }

    [Fact]
    public async Task An_MSAL_application_can_be_handed_in()
    {
        var app = ConfidentialClientApplicationBuilder.Create(AppId).WithClientSecret("s").WithAuthority("https://login.microsoftonline.com/" + Tenant).WithHttpClientFactory(new Factory(_http)).Build();
        var credentials = new MsalAppCredentials(app, AppId, scope: Audience);
        Assert.Equal("token-1", await credentials.GetTokenAsync());
        Assert.Equal("token-1", await credentials.GetTokenAsync());
        Assert.Equal("token-2", await credentials.GetTokenAsync(forceRefresh: true));
    }

    [Fact]
    public async Task Without_an_app_id_no_token_is_asked_for_and_none_is_sent()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(new ConfigurationBuilder().Build(), _http);
        Assert.True(await factory.IsAuthenticationDisabledAsync(default));
        Assert.False(await factory.IsValidAppIdAsync("", default));
        Assert.Null(await TokenOnRequestAsync(factory));
        Assert.Empty(_authority.TokenRequests);
    }

    [Fact]
    public async Task Another_bots_app_id_gets_no_credentials()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Settings("MultiTenant"), _http);
        await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("another-app", Audience, AuthenticationConstants.ToChannelFromBotLoginUrl, true, default));
        Assert.True(await factory.IsValidAppIdAsync(AppId, default));
        Assert.False(await factory.IsValidAppIdAsync("another-app", default));
    }

    [Theory]
    [InlineData("SingleTenant", "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppId")]
    [InlineData("Robot", null)]
    public void A_missing_setting_is_named(string type, string? missing)
    {
        var settings = Settings(type);
        if (missing != null)
        {
            settings[missing] = null;
        }

        var error = Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(settings));
        Assert.Contains(missing ?? "MicrosoftAppType", error.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(string? type) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        [MicrosoftAppCredentials.MicrosoftAppTypeKey] = type,
        [MicrosoftAppCredentials.MicrosoftAppIdKey] = AppId,
        [MicrosoftAppCredentials.MicrosoftAppPasswordKey] = "secret",
        [MicrosoftAppCredentials.MicrosoftAppTenantIdKey] = Tenant,
    }).Build();

    private static async Task<string?> TokenOnRequestAsync(ServiceClientCredentialsFactory factory, string audience = Audience)
    {
        ServiceClientCredentials credentials = await factory.CreateCredentialsAsync(AppId, audience, AuthenticationConstants.ToChannelFromBotLoginUrl, validateAuthority: true, default);
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://smba.test/v3/conversations");
        await credentials.ProcessHttpRequestAsync(request, default);
        Assert.Equal(request.Headers.Authorization == null ? null : "Bearer", request.Headers.Authorization?.Scheme);
        return request.Headers.Authorization?.Parameter;
    }

    private sealed class Factory(HttpClient http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http;
    }
}
