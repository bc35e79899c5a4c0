using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>One request to a channel: how a path is joined, a body written, an answer read and a refusal reported.</summary>
internal static class ConnectorRequest
{
    /// <summary>
    /// How activities are written and read. One contract resolver for the whole process: it keeps what it learned about each
    /// type, which costs milliseconds to learn.
    /// </summary>
    internal static readonly JsonSerializerSettings JsonSettings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = 128,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new DefaultContractResolver(),
    };

    internal static readonly JsonSerializer Json = JsonSerializer.Create(JsonSettings);
    private static readonly UTF8Encoding NoMark = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly MediaTypeHeaderValue JsonType = new("application/json", "utf-8");

    /// <summary>Sends a request and reads the answer.</summary>
    /// <param name="client">What sends it.</param>
    /// <param name="credentials">What signs it; null for nothing.</param>
    /// <param name="method">GET, POST, PUT or DELETE.</param>
    /// <param name="address">From <see cref="Address"/>.</param>
    /// <param name="body">Written as JSON; null for none.</param>
    /// <param name="headers">Further headers; null for none.</param>
    /// <exception cref="ErrorResponseException">The status is not 200, 201 or 202.</exception>
    /// <exception cref="SerializationException">The body is not a <typeparamref name="T"/> in JSON.</exception>
    internal static async Task<HttpOperationResponse<T>> SendAsync<T>(
        HttpClient client, ServiceClientCredentials credentials, HttpMethod method, Uri address, object body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        if (headers != null)
        {
            foreach (var (name, values) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, values);
            }
        }

        if (body != null)
        {
            request.Content = Write(body);
        }

        if (credentials != null)
        {
            await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted))
        {
            using (request)
            using (response)
            {
                throw await RefusalAsync(request, response, text, cancellationToken).ConfigureAwait(false);
            }
        }

        return new HttpOperationResponse<T> { Request = request, Response = response, Body = Read<T>(text, request, response) };
    }

    /// <summary>The address of a path below the service address, which may have a path of its own, with or without a slash at its end.</summary>
    /// <param name="baseUri">The service address.</param>
    /// <param name="path">Without a leading slash, its segments escaped.</param>
    internal static Uri Address(Uri baseUri, string path)
    {
        var start = baseUri.AbsoluteUri;
        return new Uri(start[^1] == '/' ? start + path : start + "/" + path);
    }

    /// <summary>JSON straight into bytes.</summary>
    internal static MemoryStream Utf8(JsonSerializer json, object value)
    {
        var bytes = new MemoryStream(1024);
        using (var text = new StreamWriter(bytes, NoMark, 1024, leaveOpen: true))
        {
            json.Serialize(text, value);
        }

        bytes.Position = 0;
        return bytes;
    }

    private static ByteArrayContent Write(object body)
    {
        var bytes = Utf8(Json, body);
        var content = new ByteArrayContent(bytes.GetBuffer(), 0, (int)bytes.Length);
        content.Headers.ContentType = JsonType;
        return content;
    }

    private static T Read<T>(string text, HttpRequestMessage request, HttpResponseMessage response)
    {
        if (text.Length == 0)
        {
            return default;
        }

        try
        {
            using var reader = new JsonTextReader(new StringReader(text));
            return Json.Deserialize<T>(reader);
        }
        catch (JsonException e)
        {
            request.Dispose();
            response.Dispose();
            throw new SerializationException("Unable to deserialize the response.", text, e);
        }
    }

    private static async Task<ErrorResponseException> RefusalAsync(HttpRequestMessage request, HttpResponseMessage response, string text, CancellationToken cancellationToken)
    {
        var refusal = new ErrorResponseException(string.Create(CultureInfo.InvariantCulture, $"Operation returned an invalid status code '{response.StatusCode}'"))
        {
            Request = new HttpRequestMessageWrapper(request, request.Content == null ? null : await request.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false)),
            Response = new HttpResponseMessageWrapper(response, text),
        };
        try
        {
            refusal.Body = JsonConvert.DeserializeObject<ErrorResponse>(text, JsonSettings);
        }
        catch (JsonException)
        {
            // A gateway's error page: Response.Content has it.
        }

        return refusal;
    }
}
