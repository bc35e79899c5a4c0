using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using NetworkCoachBot.Bot.Hosting;

namespace NetworkCoachBot.Bot.Groups;

/// <summary>Microsoft Graph, asked with the bot's own credentials: it answers what a team's consent to the app lets it (docs/privacy.md).</summary>
/// <param name="http">The host's client.</param>
/// <param name="credentials">The bot's.</param>
/// <param name="tenants">The bot's in the tenants of the teams.</param>
/// <param name="configuration">Its app id, and where the cloud's services are.</param>
public sealed class GraphAccess(IHttpClientFactory http, ServiceClientCredentialsFactory credentials, BotCredentials tenants, IConfiguration configuration)
{
    /// <summary>Where Microsoft Graph is; other clouds have one of their own.</summary>
    public const string UrlKey = "GraphUrl";

    private const string PublicCloud = "https://graph.microsoft.com";

    private readonly Uri _graph = Url(configuration);
    private readonly string _appId = HostSettings.Value(configuration, MicrosoftAppCredentials.MicrosoftAppIdKey) ?? "";
    private readonly ConcurrentDictionary<string, AppCredentials> _byTenant = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the setting.</summary>
    /// <exception cref="HostSettingException">A token would be sent there in the open, or it is no address.</exception>
    public static Uri Url(IConfiguration configuration)
    {
        var value = HostSettings.Value(configuration, UrlKey) ?? PublicCloud;
        return Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? uri
            : throw new HostSettingException($"{UrlKey} is '{value}'; it must be an https address.");
    }

    /// <summary>Asks for something.</summary>
    /// <param name="tenant">The tenant of the team; null where it is not known.</param>
    /// <param name="path">The path with its query, or a link to a further page.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The answer; null where the bot has no credentials to ask with, or the link leads elsewhere.</returns>
    /// <exception cref="HttpRequestException">It cannot be reached.</exception>
    public async Task<HttpResponseMessage?> GetAsync(string? tenant, string path, CancellationToken cancellationToken)
    {
        var address = new Uri(_graph, path);
        if (Uri.Compare(address, _graph, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) != 0
            || await OfAsync(tenant ?? "", cancellationToken) is not { } known)
        {
            return null;
        }

        var token = await known.GetTokenAsync().WaitAsync(cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.CreateClient().SendAsync(request, cancellationToken);
    }

    /// <summary>The credentials for a tenant, kept for their tokens. A bot of one tenant has those of its own, whatever the team's.</summary>
    private async Task<AppCredentials?> OfAsync(string tenant, CancellationToken cancellationToken)
    {
        if (_byTenant.TryGetValue(tenant, out var known))
        {
            return known;
        }

        var login = HostSettings.Value(configuration, "ToChannelFromBotLoginUrl") ?? AuthenticationConstants.ToChannelFromBotLoginUrl;
        var url = tenant.Length == 0 ? login : new Uri(new Uri(login), "/" + Uri.EscapeDataString(tenant)).AbsoluteUri;
        return await (tenants.In(tenant) ?? credentials).CreateCredentialsAsync(_appId, _graph.GetLeftPart(UriPartial.Authority), url, true, cancellationToken) is AppCredentials { MicrosoftAppId.Length: > 0 } own
            ? _byTenant.GetOrAdd(tenant, own)
            : null;
    }
}
