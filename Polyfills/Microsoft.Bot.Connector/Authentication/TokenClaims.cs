using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a token's claims say about the caller. Claim names are compared as they are: "serviceUrl" is not "serviceurl".</summary>
internal static class TokenClaims
{
    internal static string Find(IEnumerable<Claim> claims, string type)
    {
        foreach (var claim in claims)
        {
            if (claim.Type == type)
            {
                return claim.Value;
            }
        }

        return null;
    }

    /// <summary>The app id that called: claim azp in tokens of version 2.0, appid in those before.</summary>
    internal static string CallerAppId(IEnumerable<Claim> claims) =>
        Find(claims, AuthenticationConstants.VersionClaim) switch
        {
            "2.0" => Find(claims, AuthenticationConstants.AuthorizedParty),
            null or "" or "1.0" => Find(claims, AuthenticationConstants.AppIdClaim),
            _ => null,
        };

    /// <summary>True where one bot calls another as its skill: a token with a version, made by one app for another.</summary>
    internal static bool IsOfAnotherBot(IEnumerable<Claim> claims)
    {
        if (Find(claims, AuthenticationConstants.VersionClaim) is null or "")
        {
            return false;
        }

        var audience = Find(claims, AuthenticationConstants.AudienceClaim);
        var caller = CallerAppId(claims);
        return !string.IsNullOrEmpty(audience) && audience != AuthenticationConstants.ToBotFromChannelTokenIssuer
            && !string.IsNullOrEmpty(caller) && caller != audience;
    }
}
