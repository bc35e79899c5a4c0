using System.Collections.Concurrent;
using System.Collections.Specialized;
using System.Net;
using System.Text;
using System.Web;

namespace NetworkCoachBot.Tests.Support;

/// <summary>What answers for the login service and for the machine's identity service: its n-th token is called "token-n".</summary>
public sealed class FakeAuthority : HttpMessageHandler
{
    private readonly ConcurrentQueue<TokenRequest> _requests = new();

    /// <summary>The tokens that were asked for so far.</summary>
    public IReadOnlyList<TokenRequest> TokenRequests => [.. _requests];

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var uri = request.RequestUri!;
        if (uri.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))
        {
            _requests.Enqueue(new TokenRequest(uri, HttpUtility.ParseQueryString(request.Content == null ? "" : await request.Content.ReadAsStringAsync(cancellationToken))));
            return Json($$"""{"token_type":"Bearer","expires_in":"3600","expires_on":"{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}","resource":"https://api.botframework.com","access_token":"token-{{_requests.Count}}"}""");
        }

        return uri.AbsolutePath.Contains("/discovery/instance", StringComparison.Ordinal)
            ? Json("""{"tenant_discovery_endpoint":"https://login.microsoftonline.com/common/.well-known/openid-configuration","metadata":[{"preferred_network":"login.microsoftonline.com","preferred_cache":"login.windows.net","aliases":["login.microsoftonline.com"]}]}""")
            : new HttpResponseMessage(HttpStatusCode.NotFound);
    }

    private static HttpResponseMessage Json(string json) => new() { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}

/// <summary>A token that was asked for.</summary>
/// <param name="Uri">Where; the tenant stands in its path.</param>
/// <param name="Form">What was sent.</param>
public sealed record TokenRequest(Uri Uri, NameValueCollection Form);
