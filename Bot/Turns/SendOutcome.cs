using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;

namespace NetworkCoachBot.Bot.Turns;

/// <summary>What a failed send says about whether the message arrived.</summary>
internal static class SendOutcome
{
    /// <summary>
    /// The channel takes no idempotency key: after a timeout, a 408 or a 5xx it may have delivered what it was given.
    /// A refusal, a connection that never came about and a token that was not granted leave no doubt.
    /// </summary>
    public static Fate Of(Exception error) => error switch
    {
        ErrorResponseException { Response.StatusCode: var status } => Of(status),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError } => Fate.NotSent,
        HttpRequestException { StatusCode: { } status } => Of(status),
        MsalException => Fate.NotSent,

        // The client calls every failure a cancellation once the time is up; what is within tells whether anything had left.
        OperationCanceledException { InnerException: HttpRequestException known } => Of(known),
        _ => Fate.Unknown,
    };

    private static Fate Of(HttpStatusCode status) => status switch
    {
        HttpStatusCode.RequestTimeout => Fate.Unknown,
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnsupportedMediaType or HttpStatusCode.UnprocessableEntity => Fate.Refused,
        >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError => Fate.NotSent,
        _ => Fate.Unknown,
    };
}
