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
public abstract class HttpMessageWrapper
{
    public string Content { get; set; }

    public IDictionary<string, IEnumerable<string>> Headers { get; } = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    protected void CopyHeaders(HttpHeaders headers)
    {
        foreach (var (name, values) in headers)
        {
            Headers[name] = values;
        }
    }
}

/// <summary>The lasting part of a request.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        Content = content;
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
    }

    public HttpMethod Method { get; protected set; }

    public Uri RequestUri { get; set; }
}

/// <summary>The lasting part of a response.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        CopyHeaders(httpResponse.Headers);
        Content = content;
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
    }

    public HttpStatusCode StatusCode { get; set; }

    public string ReasonPhrase { get; set; }
}
