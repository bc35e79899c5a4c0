using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Chooses the authentication of a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The public cloud, with authentication off.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(null, true, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(null, null, null, null, null), new AuthenticationConfiguration(), null, null);

    /// <summary>The public cloud; what is given takes the place of its own.</summary>
    /// <param name="channelService">Null or empty, unless the addresses of another cloud are given.</param>
    /// <param name="validateAuthority">Whether the login address is checked against the known ones.</param>
    /// <param name="toChannelFromBotLoginUrl">Where the bot gets its tokens.</param>
    /// <param name="toChannelFromBotOAuthScope">The audience of the bot's tokens.</param>
    /// <param name="toBotFromChannelTokenIssuer">Who issues the channels' tokens.</param>
    /// <param name="oAuthUrl">Of the user token service; not used, because the stand-in has no sign-in of users.</param>
    /// <param name="toBotFromChannelOpenIdMetadataUrl">Where the channels' keys are found; https, or http on loopback.</param>
    /// <param name="toBotFromEmulatorOpenIdMetadataUrl">Where the keys of the Emulator and of other bots are found; the same.</param>
    /// <param name="callerId">What Activity.CallerId says of calls by the channel.</param>
    /// <param name="credentialFactory">What the bot is identified by.</param>
    /// <param name="authConfiguration">What is asked beyond the protocol.</param>
    /// <param name="httpClientFactory">Makes the HttpClients; one shared by all where it is null.</param>
    /// <param name="logger">Learns why a token was refused.</param>
    /// <exception cref="ArgumentException">The cloud is none of these, and its addresses are not given.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService, bool validateAuthority, string toChannelFromBotLoginUrl, string toChannelFromBotOAuthScope, string toBotFromChannelTokenIssuer, string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl, string toBotFromEmulatorOpenIdMetadataUrl, string callerId, ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration, IHttpClientFactory httpClientFactory, ILogger logger)
    {
        if (!string.IsNullOrEmpty(channelService) && string.IsNullOrEmpty(toBotFromChannelOpenIdMetadataUrl))
        {
            throw new ArgumentException("The provided ChannelService value is not supported.", nameof(channelService));
        }

        return new CloudAuthentication(
            new Cloud(
                Or(toChannelFromBotLoginUrl, AuthenticationConstants.ToChannelFromBotLoginUrl),
                Or(toChannelFromBotOAuthScope, AuthenticationConstants.ToChannelFromBotOAuthScope),
                Or(toBotFromChannelTokenIssuer, AuthenticationConstants.ToBotFromChannelTokenIssuer),
                Or(toBotFromChannelOpenIdMetadataUrl, AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl),
                Or(toBotFromEmulatorOpenIdMetadataUrl, AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl),
                Or(callerId, CallerIdConstants.PublicAzureChannel),
                validateAuthority),
            credentialFactory,
            authConfiguration,
            httpClientFactory,
            logger);
    }

    private static string Or(string given, string common) => string.IsNullOrEmpty(given) ? common : given;
}
