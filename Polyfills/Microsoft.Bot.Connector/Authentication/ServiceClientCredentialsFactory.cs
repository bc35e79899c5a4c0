using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What identifies the bot: its app ids, and the credentials that go with them.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>True where the app id is the bot's.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>True where the bot has no app id: then requests without a token are let in.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Credentials that get tokens for the audience at the login address.</summary>
    /// <exception cref="InvalidOperationException">The app id is not the bot's.</exception>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}

/// <summary>Credentials for one app id. They are kept: with them the tokens, which a new turn must not fetch anew.</summary>
internal sealed class CredentialsCache(string appId, Func<CredentialsCache.Key, AppCredentials> create)
{
    private readonly ConcurrentDictionary<Key, AppCredentials> _known = new();
    internal readonly record struct Key(string Audience, string LoginEndpoint, bool ValidateAuthority);
    internal Task<bool> IsValidAppIdAsync(string id) => Task.FromResult(!string.IsNullOrEmpty(appId) && id == appId);
    internal Task<bool> IsDisabledAsync() => Task.FromResult(string.IsNullOrEmpty(appId));

    internal Task<ServiceClientCredentials> GetAsync(string id, string audience, string loginEndpoint, bool validateAuthority)
    {
        if (string.IsNullOrEmpty(appId))
        {
            return Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
        }

        if (id != appId)
        {
            throw new InvalidOperationException("Invalid appId.");
        }

        return Task.FromResult<ServiceClientCredentials>(_known.GetOrAdd(new Key(audience, loginEndpoint, validateAuthority), create));
    }
}

/// <summary>An app id with a client secret.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly CredentialsCache _credentials;

    /// <param name="appId">Null or empty for no authentication.</param>
    /// <param name="password">The client secret.</param>
    /// <param name="tenantId">The tenant of a bot that belongs to one; null or empty for the Bot Framework's.</param>
    /// <param name="httpClient">What fetches the tokens; MSAL's own where it is null.</param>
    /// <param name="logger">May be null.</param>
    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger) =>
        _credentials = new(appId, key =>
        {
            var authority = MsalAuthenticator.Authority(key.LoginEndpoint, tenantId);
            var app = ConfidentialClientApplicationBuilder.Create(appId).WithClientSecret(password).WithAuthority(authority, key.ValidateAuthority).WithClient(httpClient).Build();
            return new MsalAppCredentials(app, appId, authority, key.Audience, key.ValidateAuthority, logger);
        });

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _credentials.IsValidAppIdAsync(appId);
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _credentials.IsDisabledAsync();

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _credentials.GetAsync(appId, oauthScope, loginEndpoint, validateAuthority);
}

/// <summary>An app id with a certificate.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly CredentialsCache _credentials;

    /// <param name="certificate">With its private key.</param>
    /// <param name="appId">The bot's.</param>
    /// <param name="tenantId">The tenant of a bot that belongs to one; null or empty for the Bot Framework's.</param>
    /// <param name="httpClient">What fetches the tokens; MSAL's own where it is null.</param>
    /// <param name="logger">May be null.</param>
    /// <param name="sendX5c">Whether the certificate's chain is sent along, so that a renewed certificate of the same name is accepted.</param>
    public CertificateServiceClientCredentialsFactory(X509Certificate2 certificate, string appId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null, bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _credentials = new(appId, key =>
        {
            var authority = MsalAuthenticator.Authority(key.LoginEndpoint, tenantId);
            var app = ConfidentialClientApplicationBuilder.Create(appId).WithCertificate(certificate, sendX5c).WithAuthority(authority, key.ValidateAuthority).WithClient(httpClient).Build();
            return new MsalAppCredentials(app, appId, authority, key.Audience, key.ValidateAuthority, logger);
        });
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _credentials.IsValidAppIdAsync(appId);
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _credentials.IsDisabledAsync();

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _credentials.GetAsync(appId, audience, loginEndpoint, validateAuthority);
}

/// <summary>An app id that is a managed identity of the machine the bot runs on.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly CredentialsCache _credentials;

    /// <param name="appId">The client id of the user-assigned identity.</param>
    /// <param name="httpClient">What fetches the tokens; Azure.Identity's own where it is null.</param>
    /// <param name="logger">May be null.</param>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _credentials = new(appId, key => new ManagedIdentityAppCredentials(appId, key.Audience, httpClient, logger));
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _credentials.IsValidAppIdAsync(appId);
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _credentials.IsDisabledAsync();

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _credentials.GetAsync(appId, audience, loginEndpoint, validateAuthority);
}
