using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The authentication that settings describe: ChannelService, ValidateAuthority, ToChannelFromBotLoginUrl,
/// ToChannelFromBotOAuthScope, ToBotFromChannelTokenIssuer, ToBotFromChannelOpenIdMetadataUrl,
/// ToBotFromEmulatorOpenIdMetadataUrl and CallerId, each optional.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication _inner;

    /// <param name="configuration">The settings.</param>
    /// <param name="credentialsFactory">What the bot is identified by; the settings of <see cref="ConfigurationServiceClientCredentialFactory"/> where it is null.</param>
    /// <param name="authConfiguration">What is asked beyond the protocol.</param>
    /// <param name="httpClientFactory">Makes the HttpClients.</param>
    /// <param name="logger">Learns why a token was refused.</param>
    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, ServiceClientCredentialsFactory credentialsFactory = null, AuthenticationConfiguration authConfiguration = null, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _inner = BotFrameworkAuthenticationFactory.Create(
            configuration["ChannelService"],
            !string.Equals(configuration["ValidateAuthority"], "false", StringComparison.OrdinalIgnoreCase),
            configuration["ToChannelFromBotLoginUrl"],
            configuration["ToChannelFromBotOAuthScope"],
            configuration["ToBotFromChannelTokenIssuer"],
            configuration["OAuthUrl"],
            configuration["ToBotFromChannelOpenIdMetadataUrl"],
            configuration["ToBotFromEmulatorOpenIdMetadataUrl"],
            configuration["CallerId"],
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory,
            logger);
    }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);
    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();
}

/// <summary>
/// The identity that settings describe: MicrosoftAppType (MultiTenant where it is not set, SingleTenant, UserAssignedMSI),
/// MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <exception cref="ArgumentException">A setting that the type of the app needs is missing, or the type is none.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey] is { Length: > 0 } given ? given : "MultiTenant";
        _inner = type.ToUpperInvariant() switch
        {
            "MULTITENANT" => new PasswordServiceClientCredentialFactory(configuration[MicrosoftAppCredentials.MicrosoftAppIdKey], configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey], null, httpClient, logger),
            "SINGLETENANT" => new PasswordServiceClientCredentialFactory(Required(MicrosoftAppCredentials.MicrosoftAppIdKey), Required(MicrosoftAppCredentials.MicrosoftAppPasswordKey), Required(MicrosoftAppCredentials.MicrosoftAppTenantIdKey), httpClient, logger),
            "USERASSIGNEDMSI" => new ManagedIdentityServiceClientCredentialsFactory(Required(MicrosoftAppCredentials.MicrosoftAppIdKey), httpClient, logger),
            _ => throw new ArgumentException($"MicrosoftAppType is '{type}'; it can be MultiTenant, SingleTenant or UserAssignedMSI.", nameof(configuration)),
        };

        string Required(string name) => configuration[name] is { Length: > 0 } value ? value : throw new ArgumentException($"MicrosoftAppType is '{type}', and {name} is not set.", nameof(configuration));
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
}
