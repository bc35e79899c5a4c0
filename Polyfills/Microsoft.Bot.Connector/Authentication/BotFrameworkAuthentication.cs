using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who calls the bot, and how the bot calls back.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks the token that came with an activity.</summary>
    /// <param name="activity">Its channel and service address must be what the token vouches for.</param>
    /// <param name="authHeader">The Authorization header; null or empty where there was none.</param>
    /// <param name="cancellationToken">Ends the wait for the signer's keys.</param>
    /// <exception cref="UnauthorizedAccessException">The token is missing or wrong.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>What builds the connector clients of a bot with the given claims.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>The audience of the tokens with which the bot speaks of its own accord.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();
}

/// <summary>What came of checking an activity's token.</summary>
public class AuthenticateRequestResult
{
    /// <summary>The audience of the tokens that the answers carry.</summary>
    public string Audience { get; set; }
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>For Activity.CallerId.</summary>
    public string CallerId { get; set; }

    /// <summary>Builds the client for the answers.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}

/// <summary>Builds connector clients.</summary>
public abstract class ConnectorFactory
{
    /// <param name="serviceUrl">The channel's service address.</param>
    /// <param name="audience">Of the tokens; null for the channel's.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
