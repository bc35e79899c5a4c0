using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.LocalChat;

/// <summary>What stands at the door of the local chat: who may come in, and what is a body worth reading.</summary>
internal static class ChatRequests
{
    /// <summary>As much as a channel would send.</summary>
    public const int LongestBody = 256 * 1024;

    private const int DeepestBody = 64;

    private static readonly string[] Sayable = [ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing];

    /// <summary>
    /// Lets in what comes from this machine and was meant for it: a loopback peer, a loopback name as host (so that no
    /// foreign name points here), and no other page's scripts.
    /// </summary>
    public static async ValueTask<object?> OnlyFromHere(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var request = invocation.HttpContext.Request;
        var peer = invocation.HttpContext.Connection.RemoteIpAddress;
        var own = $"{request.Scheme}://{request.Host}";
        var origin = request.Headers.Origin.ToString();
        return (peer is null || IPAddress.IsLoopback(peer)) && IsLoopback(request.Host.Host) && (origin.Length == 0 || origin == own)
            ? await next(invocation)
            : Results.Problem(statusCode: StatusCodes.Status403Forbidden, title: "The local chat is for this machine only.");
    }

    /// <summary>A request's body as a JSON object.</summary>
    /// <exception cref="BadChatRequestException">It is none, too long or too deep.</exception>
    public static async Task<JObject> Json(HttpRequest request)
    {
        using var body = new MemoryStream();
        var buffer = new byte[8192];
        for (int read; (read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > LongestBody)
            {
                throw new BadChatRequestException($"The body is longer than {LongestBody / 1024} KB.");
            }
        }

        body.Position = 0;
        return Json(new StreamReader(body));
    }

    /// <summary>A text as a JSON object.</summary>
    /// <exception cref="BadChatRequestException">It is none or too deep.</exception>
    public static JObject Json(TextReader text)
    {
        try
        {
            using var reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, MaxDepth = DeepestBody };
            var json = JToken.ReadFrom(reader) as JObject ?? throw new BadChatRequestException("The body is no JSON object.");
            return reader.Read() ? throw new BadChatRequestException("The body goes on after its JSON object.") : json;
        }
        catch (JsonException e)
        {
            throw new BadChatRequestException("The body is no JSON, or nested too deep.", e);
        }
    }

    /// <summary>Checks that an activity is one that a person's client may send.</summary>
    /// <exception cref="BadChatRequestException">It is of another type, or has no type.</exception>
    public static JObject Said(JObject activity) => activity["type"] is JValue { Value: string type } && Sayable.Contains(type)
        ? activity
        : throw new BadChatRequestException($"The activity's type is none of {string.Join(", ", Sayable)}.");

    /// <summary>Checks that an activity is one that a bot may send.</summary>
    /// <exception cref="BadChatRequestException">It has no type.</exception>
    public static JObject Answered(JObject activity) => activity["type"] is JValue { Value: string { Length: > 0 } }
        ? activity
        : throw new BadChatRequestException("The activity has no type.");

    /// <summary>Answers a bad request with a problem that says what is wrong.</summary>
    public static async ValueTask<object?> Explained(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        try
        {
            return await next(invocation);
        }
        catch (BadChatRequestException e)
        {
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: e.Message);
        }
        catch (Exception e) when (e is BadHttpRequestException or InvalidDataException)
        {
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "The request could not be read.");
        }
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}

/// <summary>A request that makes no sense; the message says why, to the one who sent it.</summary>
internal sealed class BadChatRequestException : Exception
{
    public BadChatRequestException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
