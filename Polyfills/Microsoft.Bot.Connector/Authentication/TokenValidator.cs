using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks a token's signature, issuer and times against the keys that a signer publishes. The keys are kept for a day. A key
/// that is not among them has them fetched again, at most once an hour: an attacker with made-up key ids must not make the
/// bot flood the signer.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Lives as long as the process; a SemaphoreSlim that nobody took a wait handle from holds nothing.")]
internal sealed class TokenValidator
{
    private const string Scheme = "Bearer ";
    private static readonly JsonWebTokenHandler Tokens = new() { MapInboundClaims = false };
    private static readonly TimeSpan RenewalInterval = TimeSpan.FromHours(1);
    private readonly string _metadataUrl;
    private readonly HashSet<string> _issuers;
    private readonly HttpDocumentRetriever _documents;
    private readonly SemaphoreSlim _renewing = new(1, 1);
    private ConfigurationManager<OpenIdConnectConfiguration> _metadata;
    private long? _renewed;

    internal TokenValidator(string metadataUrl, HashSet<string> issuers, HttpClient httpClient)
    {
        _metadataUrl = metadataUrl;
        _issuers = issuers;
        _documents = new(httpClient) { RequireHttps = !new Uri(metadataUrl).IsLoopback };
        _metadata = NewMetadata();
    }

    /// <summary>The token of an Authorization header, nothing about it checked yet.</summary>
    /// <exception cref="UnauthorizedAccessException">The header holds no token.</exception>
    internal static JsonWebToken Read(string authHeader)
    {
        if (!authHeader.StartsWith(Scheme, StringComparison.Ordinal))
        {
            throw new UnauthorizedAccessException("The scheme of the Authorization header is not Bearer.");
        }

        try
        {
            return new JsonWebToken(authHeader[Scheme.Length..]);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException or FormatException or JsonException)
        {
            throw new UnauthorizedAccessException("The Authorization header holds no token.", e);
        }
    }

    /// <summary>The identity that the token proves, and the endorsements of the key that signed it.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is wrong, or the keys are not to be had.</exception>
    internal async Task<(ClaimsIdentity Identity, HashSet<string> Endorsements)> ValidateAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var (configuration, key) = await FindKeyAsync(token.Kid, cancellationToken).ConfigureAwait(false);
        var result = await Tokens.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = _issuers,
            ValidateAudience = false, // By the caller: it asks the credentials.
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromMinutes(5),
            ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
            IssuerSigningKeys = configuration.SigningKeys,
            TryAllIssuerSigningKeys = false,
            ValidateIssuerSigningKey = true,
        }).ConfigureAwait(false);
        return result.IsValid
            ? (result.ClaimsIdentity, Endorsements(key))
            : throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
    }

    private static HashSet<string> Endorsements(JsonWebKey key)
    {
        var endorsements = new HashSet<string>(StringComparer.Ordinal);
        if (key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } names)
        {
            foreach (var name in names.EnumerateArray())
            {
                if (name.ValueKind == JsonValueKind.String)
                {
                    endorsements.Add(name.GetString());
                }
            }
        }

        return endorsements;
    }

    private static JsonWebKey Find(OpenIdConnectConfiguration configuration, string keyId)
    {
        foreach (var key in configuration.JsonWebKeySet?.Keys ?? [])
        {
            if (key.Kid == keyId)
            {
                return key;
            }
        }

        return null;
    }

    private async Task<(OpenIdConnectConfiguration Configuration, JsonWebKey Key)> FindKeyAsync(string keyId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId))
        {
            throw new UnauthorizedAccessException("The token does not name its key.");
        }

        var configuration = await GetAsync(_metadata, cancellationToken).ConfigureAwait(false);
        if (Find(configuration, keyId) is { } known)
        {
            return (configuration, known);
        }

        configuration = await RenewAsync(keyId, cancellationToken).ConfigureAwait(false);
        return Find(configuration, keyId) is { } added
            ? (configuration, added)
            : throw new UnauthorizedAccessException("The key that signed the token is not the signer's.");
    }

    // A new manager, because the old one would go on with its keys while it fetches, and the first token under a new key be refused.
    private async Task<OpenIdConnectConfiguration> RenewAsync(string keyId, CancellationToken cancellationToken)
    {
        await _renewing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var configuration = await GetAsync(_metadata, cancellationToken).ConfigureAwait(false);
            if (Find(configuration, keyId) != null || (_renewed is { } then && Stopwatch.GetElapsedTime(then) < RenewalInterval))
            {
                return configuration;
            }

            _renewed = Stopwatch.GetTimestamp();
            var renewed = NewMetadata();
            configuration = await GetAsync(renewed, cancellationToken).ConfigureAwait(false);
            _metadata = renewed;
            return configuration;
        }
        finally
        {
            _renewing.Release();
        }
    }

    private ConfigurationManager<OpenIdConnectConfiguration> NewMetadata() =>
        new(_metadataUrl, new OpenIdConnectConfigurationRetriever(), _documents) { AutomaticRefreshInterval = TimeSpan.FromHours(24) };

    private static async Task<OpenIdConnectConfiguration> GetAsync(ConfigurationManager<OpenIdConnectConfiguration> metadata, CancellationToken cancellationToken)
    {
        try
        {
            return await metadata.GetConfigurationAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidOperationException e)
        {
            throw new UnauthorizedAccessException("The signer's keys are not to be had.", e);
        }
    }
}
