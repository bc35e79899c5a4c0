using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads and writes the bodies of the messages endpoint.</summary>
public static class HttpHelper
{
    /// <summary>How answers are written: no nulls, and no properties that cannot be set.</summary>
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        MaxDepth = 128,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new SettableProperties(),
    };

    /// <inheritdoc cref="BotMessageSerializerSettings"/>
    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    /// <summary>The body of a request; null where it is no <typeparamref name="T"/> in JSON.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Body is not MemoryStream body)
        {
            body = new MemoryStream();
            await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted).ConfigureAwait(false);
            body.Position = 0;
        }

        try
        {
            // Read as the connector's answers are: then what is learned about Activity serves both ways.
            using var json = new JsonTextReader(new StreamReader(body));
            return ConnectorRequest.Json.Deserialize<T>(json);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Writes the answer to an invoke; 200 and nothing where there is none.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body != null)
        {
            response.ContentType = "application/json";
            await ConnectorRequest.Utf8(BotMessageSerializer, invokeResponse.Body).CopyToAsync(response.Body, response.HttpContext.RequestAborted).ConfigureAwait(false);
        }
    }

    private sealed class SettableProperties : DefaultContractResolver
    {
        protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
        {
            var property = base.CreateProperty(member, memberSerialization);
            property.ShouldSerialize = _ => property.Writable;
            return property;
        }
    }
}
