using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace NetworkCoachBot.Bot.Hosting;

/// <summary>The bot's own credentials, as the settings say: a secret, a certificate, or a managed identity.</summary>
public sealed class BotCredentials
{
    private const string CertificatePasswordKey = "MicrosoftAppCertificatePassword";

    private readonly Func<string, ServiceClientCredentialsFactory>? _of;

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">The host's.</param>
    /// <param name="http">What fetches the tokens; null for the login library's own.</param>
    /// <param name="logger">May be null.</param>
    /// <exception cref="HostSettingException">The certificate cannot be read.</exception>
    public BotCredentials(IConfiguration configuration, HttpClient? http = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        string? Setting(string key) => HostSettings.Value(configuration, key);
        var (appId, tenant) = (Setting(MicrosoftAppCredentials.MicrosoftAppIdKey), Setting(MicrosoftAppCredentials.MicrosoftAppTenantIdKey));
        X509Certificate2? certificate = Setting(HostSettings.CertificatePathKey) is { } path
            ? HostSettings.Certificate(HostSettings.CertificatePathKey, path, Setting(CertificatePasswordKey))
            : null;
        Own = certificate is null
            ? new ConfigurationServiceClientCredentialFactory(configuration, http, logger)
            : new CertificateServiceClientCredentialsFactory(certificate, appId, tenant, http, logger);
        if (appId is not null && IsMultiTenant(configuration))
        {
            _of = certificate is null
                ? of => new PasswordServiceClientCredentialFactory(appId, Setting(MicrosoftAppCredentials.MicrosoftAppPasswordKey), of, http, logger)
                : of => new CertificateServiceClientCredentialsFactory(certificate, appId, of, http, logger);
        }
    }

    /// <summary>What the channels are asked with.</summary>
    public ServiceClientCredentialsFactory Own { get; }

    /// <summary>
    /// What another service is asked with about a tenant. A bot of many tenants has its own tokens from the Bot Framework's, with
    /// which nobody else lets it in: there it asks as the app that the tenant let in.
    /// </summary>
    /// <returns>Null where that is <see cref="Own"/>: a bot of one tenant is of that one everywhere.</returns>
    public ServiceClientCredentialsFactory? In(string tenant) => _of is null || string.IsNullOrEmpty(tenant) ? null : _of(tenant);

    private static bool IsMultiTenant(IConfiguration configuration) =>
        (HostSettings.Value(configuration, MicrosoftAppCredentials.MicrosoftAppTypeKey) ?? "MultiTenant").Equals("MultiTenant", StringComparison.OrdinalIgnoreCase);
}
