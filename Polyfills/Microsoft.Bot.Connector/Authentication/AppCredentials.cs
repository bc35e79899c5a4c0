using System.Net.Http.Headers;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens.</summary>
public interface IAuthenticator
{
    /// <param name="forceRefresh">Whether a token that is kept is passed over.</param>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}

/// <summary>A token and its end.</summary>
public class AuthenticatorResult
{
    public string AccessToken { get; set; }
    public DateTimeOffset ExpiresOn { get; set; }
}

/// <summary>The credentials of a bot: they put its token on each request. Without an app id they put none.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string _oAuthScope;
    private readonly Lazy<IAuthenticator> _authenticator;

    /// <param name="channelAuthTenant">The tenant that issues the tokens; null for the Bot Framework's.</param>
    /// <param name="customHttpClient">What fetches them; null for the library's own.</param>
    /// <param name="logger">May be null.</param>
    /// <param name="oAuthScope">Their audience; null for the channels'.</param>
    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        (AuthTenant, CustomHttpClient, Logger, _oAuthScope) = (channelAuthTenant, customHttpClient, logger, oAuthScope);
        _authenticator = new(() => BuildIAuthenticator().Value);
    }

    public string MicrosoftAppId { get; set; }
    public virtual string OAuthScope => string.IsNullOrEmpty(_oAuthScope) ? AuthenticationConstants.ToChannelFromBotOAuthScope : _oAuthScope;
    protected string AuthTenant { get; set; }
    protected HttpClient CustomHttpClient { get; set; }
    protected ILogger Logger { get; set; }

    /// <summary>The token alone.</summary>
    public async Task<string> GetTokenAsync(bool forceRefresh = false) =>
        (await _authenticator.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false)).AccessToken;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(MicrosoftAppId))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync().ConfigureAwait(false));
        }
    }

    /// <summary>What gets the tokens; asked for once.</summary>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();
}

/// <summary>An app id with a client secret.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    public const string MicrosoftAppIdKey = "MicrosoftAppId";
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>No app: requests go out without a token.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : base(null, customHttpClient, logger, oAuthScope) => (MicrosoftAppId, MicrosoftAppPassword) = (appId, password);

    public string MicrosoftAppPassword { get; set; }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new MsalAuthenticator(
        ConfidentialClientApplicationBuilder.Create(MicrosoftAppId).WithClientSecret(MicrosoftAppPassword).WithAuthority(MsalAuthenticator.Authority(AuthenticationConstants.ToChannelFromBotLoginUrl, AuthTenant)).WithClient(CustomHttpClient).Build(), OAuthScope));
}

/// <summary>An app id whose tokens MSAL gets.</summary>
public class MsalAppCredentials : AppCredentials, IAuthenticator
{
    private readonly IConfidentialClientApplication _app;

    /// <param name="clientApplication">Knows the secret or certificate and the authority.</param>
    /// <param name="appId">The bot's.</param>
    /// <param name="authority">As the application was built.</param>
    /// <param name="scope">The tokens' audience; null for the channels'.</param>
    /// <param name="validateAuthority">As the application was built.</param>
    /// <param name="logger">May be null.</param>
    public MsalAppCredentials(IConfidentialClientApplication clientApplication, string appId, string authority = null, string scope = null, bool validateAuthority = true, ILogger logger = null)
        : base(null, null, logger, scope)
    {
        ArgumentNullException.ThrowIfNull(clientApplication);
        _app = clientApplication;
        MicrosoftAppId = appId;
    }

    Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh) => new MsalAuthenticator(_app, OAuthScope).GetTokenAsync(forceRefresh);

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(this);
}

/// <summary>A managed identity of the machine the bot runs on.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = null, ILogger logger = null)
        : base(null, customHttpClient, logger, oAuthScope)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        MicrosoftAppId = appId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new ManagedIdentityAuthenticator(MicrosoftAppId, OAuthScope, CustomHttpClient, Logger));
}

/// <summary>Gets tokens for a user-assigned managed identity.</summary>
public class ManagedIdentityAuthenticator : IAuthenticator
{
    private readonly ManagedIdentityCredential _identity;
    private readonly TokenRequestContext _request;

    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient customHttpClient = null, ILogger logger = null)
    {
        var options = new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(appId));
        if (customHttpClient != null)
        {
            options.Transport = new HttpClientTransport(customHttpClient);
        }

        _identity = new ManagedIdentityCredential(options);
        _request = new TokenRequestContext([MsalAuthenticator.Scope(resource)]);
    }

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var token = await _identity.GetTokenAsync(_request).ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = token.Token, ExpiresOn = token.ExpiresOn };
    }
}

/// <summary>Gets tokens by MSAL, which keeps them until they end.</summary>
internal sealed class MsalAuthenticator(IConfidentialClientApplication app, string audience) : IAuthenticator
{
    private readonly string[] _scopes = [Scope(audience)];

    /// <summary>The login address of a tenant: the tenant takes the place of the path.</summary>
    internal static string Authority(string loginEndpoint, string tenantId) =>
        string.IsNullOrEmpty(tenantId) ? loginEndpoint : new Uri(new Uri(loginEndpoint), "/" + tenantId).AbsoluteUri;

    internal static string Scope(string audience) => audience.EndsWith("/.default", StringComparison.Ordinal) ? audience : audience + "/.default";

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var result = await app.AcquireTokenForClient(_scopes).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
    }
}

internal static class MsalHttpClient
{
    /// <summary>Has MSAL use the given HttpClient; its own where it is null.</summary>
    internal static ConfidentialClientApplicationBuilder WithClient(this ConfidentialClientApplicationBuilder builder, HttpClient httpClient) =>
        httpClient == null ? builder : builder.WithHttpClientFactory(new Single(httpClient));

    private sealed class Single(HttpClient httpClient) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => httpClient;
    }
}
