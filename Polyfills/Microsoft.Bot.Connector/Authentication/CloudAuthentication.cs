using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses and names of one cloud.</summary>
internal sealed record Cloud(string LoginUrl, string OAuthScope, string ChannelIssuer, string ChannelMetadataUrl, string EmulatorMetadataUrl, string CallerId, bool ValidateAuthority);

/// <summary>
/// The protocol's token checks. A token comes from a channel, unless its claims say that it comes from the Emulator or from
/// another bot; each of the three has rules of its own.
/// </summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication
{
    // The tenants in which Microsoft issues tokens for the Emulator and for bots.
    private static readonly string[] EmulatorTenants = ["72f988bf-86f1-41af-91ab-2d7cd011db47", "d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];
    private readonly Cloud _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly AuthenticationConfiguration _configuration;
    private readonly IHttpClientFactory _httpClients;
    private readonly ILogger _logger;
    private readonly HashSet<string> _emulatorIssuers;
    private readonly Lazy<TokenValidator> _channelTokens;
    private readonly Lazy<TokenValidator> _emulatorTokens;

    internal CloudAuthentication(Cloud cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, IHttpClientFactory httpClients, ILogger logger)
    {
        _cloud = cloud;
        _credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        _configuration = configuration ?? new AuthenticationConfiguration();
        _httpClients = httpClients;
        _logger = logger;
        _emulatorIssuers = [.. _configuration.ValidTokenIssuers ?? []];
        foreach (var tenant in EmulatorTenants)
        {
            _emulatorIssuers.Add(AuthenticationConstants.ValidTokenIssuerUrlTemplateV1.Replace("{0}", tenant, StringComparison.Ordinal));
            _emulatorIssuers.Add(AuthenticationConstants.ValidTokenIssuerUrlTemplateV2.Replace("{0}", tenant, StringComparison.Ordinal));
        }

        _channelTokens = new(() => new TokenValidator(cloud.ChannelMetadataUrl, [cloud.ChannelIssuer], NewHttpClient()));
        _emulatorTokens = new(() => new TokenValidator(cloud.EmulatorMetadataUrl, _emulatorIssuers, NewHttpClient()));
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ClaimsIdentity identity;
        try
        {
            identity = await AuthenticateAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException e)
        {
            _logger?.LogWarning(e, "A request for an activity of channel {ChannelId} was refused.", activity.ChannelId);
            throw;
        }

        var ofAnotherBot = TokenClaims.IsOfAnotherBot(identity.Claims);
        var caller = TokenClaims.CallerAppId(identity.Claims);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = ofAnotherBot ? caller : _cloud.OAuthScope,
            CallerId = ofAnotherBot ? CallerIdConstants.BotToBotPrefix + caller : await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false) ? null : _cloud.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new CloudConnectorFactory(BotAppId(claimsIdentity.Claims), _cloud, _credentials, _httpClients);

    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    // A token is made out to the bot as its audience; an identity of the bot's own making may have the app id alone.
    private static string BotAppId(IEnumerable<Claim> claims) => TokenClaims.Find(claims, AuthenticationConstants.AudienceClaim) ?? TokenClaims.CallerAppId(claims);

    private async Task<ClaimsIdentity> AuthenticateAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(authHeader))
        {
            return await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
                ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
                : throw new UnauthorizedAccessException("The request has no token.");
        }

        var token = TokenValidator.Read(authHeader);
        if (TokenClaims.IsOfAnotherBot(token.Claims))
        {
            return await AuthenticateBotAsync(token, cancellationToken).ConfigureAwait(false);
        }

        return _emulatorIssuers.Contains(token.Issuer)
            ? await AuthenticateEmulatorAsync(token, cancellationToken).ConfigureAwait(false)
            : await AuthenticateChannelAsync(token, activity, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ClaimsIdentity> AuthenticateChannelAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        var (identity, endorsements) = await _channelTokens.Value.ValidateAsync(token, cancellationToken).ConfigureAwait(false);
        await RequireAudienceAsync(token, cancellationToken).ConfigureAwait(false);
        RequireEndorsement(endorsements, activity.ChannelId);
        foreach (var required in _configuration.RequiredEndorsements ?? [])
        {
            RequireEndorsement(endorsements, required);
        }

        var serviceUrl = TokenClaims.Find(token.Claims, AuthenticationConstants.ServiceUrlClaim);
        if (string.IsNullOrEmpty(serviceUrl) || !IsSameAddress(serviceUrl, activity.ServiceUrl))
        {
            throw new UnauthorizedAccessException("The token is for another service address than the activity's.");
        }

        return identity;
    }

    private async Task<ClaimsIdentity> AuthenticateEmulatorAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var (identity, _) = await _emulatorTokens.Value.ValidateAsync(token, cancellationToken).ConfigureAwait(false);
        await RequireAudienceAsync(token, cancellationToken).ConfigureAwait(false);
        return await _credentials.IsValidAppIdAsync(TokenClaims.CallerAppId(token.Claims), cancellationToken).ConfigureAwait(false)
            ? identity
            : throw new UnauthorizedAccessException("The token of the Emulator was made by another app.");
    }

    private async Task<ClaimsIdentity> AuthenticateBotAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        if (_configuration.ClaimsValidator == null)
        {
            throw new UnauthorizedAccessException("Another bot calls, and none may (AuthenticationConfiguration.ClaimsValidator is not set).");
        }

        var (identity, _) = await _emulatorTokens.Value.ValidateAsync(token, cancellationToken).ConfigureAwait(false);
        await RequireAudienceAsync(token, cancellationToken).ConfigureAwait(false);
        try
        {
            await _configuration.ClaimsValidator.ValidateClaimsAsync([.. identity.Claims]).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new CallerNotAllowedException(e);
        }

        return identity;
    }

    // The audience is this bot, and no one else besides: a string, not a list.
    private async Task RequireAudienceAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        token.TryGetPayloadValue<object>(AuthenticationConstants.AudienceClaim, out var audience);
        if (audience is not string appId || appId.Length == 0 || !await _credentials.IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("The token is for another audience.");
        }
    }

    private static void RequireEndorsement(HashSet<string> endorsements, string name)
    {
        if (string.IsNullOrEmpty(name) || !endorsements.Contains(name))
        {
            throw new UnauthorizedAccessException($"The key that signed the token is not endorsed for '{name}'.");
        }
    }

    private static bool IsSameAddress(string claimed, string given) =>
        given != null && claimed.AsSpan().TrimEnd('/').Equals(given.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private HttpClient NewHttpClient() => _httpClients?.CreateClient() ?? new HttpClient();
}

/// <summary>The caller is known, and may not call: 403 where a wrong token is 401.</summary>
internal sealed class CallerNotAllowedException(UnauthorizedAccessException reason) : UnauthorizedAccessException(reason.Message, reason);

/// <summary>Builds clients that speak for one bot.</summary>
internal sealed class CloudConnectorFactory(string appId, Cloud cloud, ServiceClientCredentialsFactory credentials, IHttpClientFactory httpClients) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var signer = await credentials.CreateCredentialsAsync(appId, audience ?? cloud.OAuthScope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        return new ConnectorClient(new Uri(serviceUrl), signer, httpClients?.CreateClient(), disposeHttpClient: false);
    }
}
