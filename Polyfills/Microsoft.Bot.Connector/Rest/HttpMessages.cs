using System.Net;
using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>A response with the request it answers.</summary>
public class HttpOperationResponse : IDisposable
{
    public HttpRequestMessage Request { get; set; }
    public HttpResponseMessage Response { get; set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Request?.Dispose();
            Response?.Dispose();
        }
    }
}

/// <summary>A response whose body was read as a <typeparamref name="T"/>.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    /// <summary>Null (or default) where the response had no body.</summary>
    public T Body { get; set; }
}

/// <summary>What outlives a disposed HTTP message: its body as text and its headers.</summary>
public abstract class HttpMessageWrapper(HttpHeaders headers, string content)
{
    public string Content { get; set; } = content;
    public IDictionary<string, IEnumerable<string>> Headers { get; } = headers.ToDictionary(h => h.Key, h => h.Value, StringComparer.OrdinalIgnoreCase);
}

/// <summary>The lasting part of a request.</summary>
public class HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content) : HttpMessageWrapper(httpRequest.Headers, content)
{
    public HttpMethod Method { get; protected set; } = httpRequest.Method;
    public Uri RequestUri { get; set; } = httpRequest.RequestUri;
}

/// <summary>The lasting part of a response.</summary>
public class HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content) : HttpMessageWrapper(httpResponse.Headers, content)
{
    public HttpStatusCode StatusCode { get; set; } = httpResponse.StatusCode;
    public string ReasonPhrase { get; set; } = httpResponse.ReasonPhrase;
}
