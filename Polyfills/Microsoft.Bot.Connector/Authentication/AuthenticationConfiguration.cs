using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of a token beyond the protocol's own checks.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must have beside that of the activity's channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Decides which other bots may call this one. Where it is null none may.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers of tokens of other bots and the Emulator, beside those of the protocol; for tenants of one's own.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}

/// <summary>Decides whether a caller whose token is in order may call.</summary>
public abstract class ClaimsValidator
{
    /// <exception cref="UnauthorizedAccessException">The caller may not.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}

/// <summary>Lets in the bots of a list.</summary>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly HashSet<string> _allowed;

    /// <param name="allowedCallers">The app ids; "*" for any.</param>
    public AllowedCallersClaimsValidator(IList<string> allowedCallers)
    {
        ArgumentNullException.ThrowIfNull(allowedCallers);
        _allowed = [.. allowedCallers];
    }

    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var caller = TokenClaims.CallerAppId(claims);
        return _allowed.Contains("*") || !TokenClaims.IsOfAnotherBot(claims) || (caller != null && _allowed.Contains(caller))
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException($"The bot with the app id {caller} may not call this one.");
    }
}
