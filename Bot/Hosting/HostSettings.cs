using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector.Authentication;
using NetworkCoachBot.Bot.Data;

namespace NetworkCoachBot.Bot.Hosting;

/// <summary>What the host needs to know before it starts, checked.</summary>
/// <param name="AppId">The bot's app id; null where the host runs open, for one person on their own machine.</param>
/// <param name="TelemetryEndpoint">Where traces and metrics go; null for nowhere.</param>
/// <param name="TelemetryByHttp">Whether they go by HTTP; otherwise by gRPC.</param>
internal sealed record HostSettings(string? AppId, Uri? TelemetryEndpoint, bool TelemetryByHttp)
{
    /// <summary>Where the host listens unless Urls says otherwise.</summary>
    public const string DefaultUrl = "http://127.0.0.1:3978";

    /// <summary>A certificate with its private key (PFX or PEM) in the place of MicrosoftAppPassword.</summary>
    public const string CertificatePathKey = "MicrosoftAppCertificatePath";

    /// <summary>The settings that all OpenTelemetry exporters know.</summary>
    public const string TelemetryEndpointKey = "OTEL_EXPORTER_OTLP_ENDPOINT", TelemetryProtocolKey = "OTEL_EXPORTER_OTLP_PROTOCOL";

    private const string Advice = "Set it, or run in Development on a loopback address to try the bot without an app id.";

    /// <summary>True where nobody proves who they are.</summary>
    public bool IsOpen => AppId == null;

    /// <exception cref="HostSettingException">A setting is missing or wrong; the message names it.</exception>
    public static HostSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        RequireAddresses(configuration);
        var appId = Value(configuration, MicrosoftAppCredentials.MicrosoftAppIdKey);
        if (appId == null)
        {
            RequireOpenIsSafe(configuration, environment);
        }
        else
        {
            RequireCredentials(configuration);
        }

        return new HostSettings(appId, TelemetryUri(configuration), Value(configuration, TelemetryProtocolKey) == "http/protobuf");
    }

    /// <summary>True where the address is reached from this machine alone.</summary>
    public static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback;

    /// <summary>True where the host is told where to listen.</summary>
    public static bool NamesAddresses(IConfiguration configuration) => Addresses(configuration).Any();

    /// <summary>A setting that is not blank; null otherwise.</summary>
    public static string? Value(IConfiguration configuration, string key) => configuration[key]?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>A certificate with its private key, from a PFX or PEM file.</summary>
    /// <exception cref="HostSettingException">It cannot be read.</exception>
    public static X509Certificate2 Certificate(string key, string path, string? password)
    {
        try
        {
            return Path.GetExtension(path).Equals(".pem", StringComparison.OrdinalIgnoreCase)
                ? X509Certificate2.CreateFromPemFile(path)
                : X509CertificateLoader.LoadPkcs12FromFile(path, password);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new HostSettingException($"{key} names the file {path}, which cannot be read as a certificate with its private key: {e.Message}");
        }
    }

    private static void RequireAddresses(IConfiguration configuration)
    {
        foreach (var url in Urls(configuration))
        {
            try
            {
                if (BindingAddress.Parse(url) is { Port: <= IPEndPoint.MaxPort, Scheme: "http" or "https" })
                {
                    continue;
                }
            }
            catch (FormatException)
            {
                // It is no address at all.
            }

            throw new HostSettingException($"Urls has '{url}', which is no address to listen on such as {DefaultUrl}.");
        }

        if (Value(configuration, PublicAddress.Key) is { } link && !(Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            throw new HostSettingException($"{PublicAddress.Key} is '{link}', which is no http address.");
        }
    }

    private static void RequireOpenIsSafe(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            throw new HostSettingException($"{MicrosoftAppCredentials.MicrosoftAppIdKey} is not set, and the environment is {environment.EnvironmentName}. {Advice}");
        }

        if (Addresses(configuration).FirstOrDefault(url => !IsLoopback(url)) is { } open)
        {
            throw new HostSettingException($"{MicrosoftAppCredentials.MicrosoftAppIdKey} is not set, and the host would listen on {open}, which others can reach. {Advice}");
        }
    }

    // Every way in which a host is told where to listen. What slips through is caught when the host has started (OpenHostGuard).
    private static IEnumerable<string> Addresses(IConfiguration configuration)
    {
        foreach (var url in Urls(configuration))
        {
            yield return url;
        }

        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
        {
            yield return endpoint["Url"] ?? endpoint.Path;
        }

        foreach (var key in (string[])["HTTP_PORTS", "HTTPS_PORTS"])
        {
            if (Value(configuration, "Urls") == null && Value(configuration, key) is { } ports)
            {
                yield return $"{IPAddress.Any}:{ports}";
            }
        }
    }

    private static string[] Urls(IConfiguration configuration) =>
        (Value(configuration, "Urls") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void RequireCredentials(IConfiguration configuration)
    {
        var type = Value(configuration, MicrosoftAppCredentials.MicrosoftAppTypeKey) ?? "MultiTenant";
        switch (type.ToUpperInvariant())
        {
            case "MULTITENANT":
                RequireSecret(configuration, type);
                break;
            case "SINGLETENANT":
                RequireSecret(configuration, type);
                Require(configuration, type, MicrosoftAppCredentials.MicrosoftAppTenantIdKey);
                break;
            case "USERASSIGNEDMSI":
                Require(configuration, type, MicrosoftAppCredentials.MicrosoftAppTenantIdKey);
                break;
            default:
                throw new HostSettingException($"{MicrosoftAppCredentials.MicrosoftAppTypeKey} is '{type}'; it can be MultiTenant, SingleTenant or UserAssignedMSI.");
        }
    }

    private static void RequireSecret(IConfiguration configuration, string type)
    {
        if (Value(configuration, CertificatePathKey) is not { } path)
        {
            Require(configuration, type, MicrosoftAppCredentials.MicrosoftAppPasswordKey);
        }
        else if (!File.Exists(path))
        {
            throw new HostSettingException($"{CertificatePathKey} names the file {path}, which is not there.");
        }
    }

    private static void Require(IConfiguration configuration, string type, string key)
    {
        if (Value(configuration, key) == null)
        {
            throw new HostSettingException($"{key} is not set, and an app of type {type} needs it.");
        }
    }

    private static Uri? TelemetryUri(IConfiguration configuration)
    {
        var text = Value(configuration, TelemetryEndpointKey);
        return text == null ? null
            : Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
            : throw new HostSettingException($"{TelemetryEndpointKey} is '{text}', which is no http address.");
    }
}

/// <summary>A setting is missing or wrong, and the host does not start. The message says which and what to do.</summary>
public sealed class HostSettingException : Exception
{
    public HostSettingException(string message)
        : base(message)
    {
    }
}
