using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The channel refused a call of the connector client: any status but 200, 201 and 202.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException() { }
    public ErrorResponseException(string message) : base(message) { }
    public ErrorResponseException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>The error as the channel described it; null where its body is not such a description.</summary>
    public ErrorResponse Body { get; set; }

    /// <summary>What was asked.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>What came back, with the status code and the body as text.</summary>
    public HttpResponseMessageWrapper Response { get; set; }
}
