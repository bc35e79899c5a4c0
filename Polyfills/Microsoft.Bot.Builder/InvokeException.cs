using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Ends the handling of an invoke with an answer that is not 200.</summary>
internal sealed class InvokeException(HttpStatusCode status, object body = null) : Exception
{
    public InvokeResponse Response { get; } = new() { Status = (int)status, Body = body };

    public static InvokeException NotImplemented() => new(HttpStatusCode.NotImplemented);

    /// <summary>A 400 in the form that Adaptive Cards expect.</summary>
    public static InvokeException Card(string code, string message) => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error(code, message),
    });
}
