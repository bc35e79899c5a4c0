using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Net.Http.Headers;

namespace NetworkCoachBot.Bot.Hosting;

/// <summary>
/// Looks at a request before the adapter does: what is no activity is turned away with a sentence that says why, before
/// anything is done for it.
/// </summary>
internal sealed class RequestGate(HostSettings settings)
{
    /// <summary>An activity's greatest size, in bytes.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>How deep its JSON may go.</summary>
    public const int MaxDepth = 128;

    private const string Scheme = "Bearer ";

    /// <summary>Null where the request may go on to the adapter; its body then lies in memory.</summary>
    public async Task<Refusal?> CheckAsync(HttpRequest request)
    {
        if (!HasToken(request.Headers.Authorization))
        {
            return new Refusal(StatusCodes.Status401Unauthorized, "The request has no bearer token.");
        }

        // A page of another site can post anything but JSON to a host on this machine without being asked.
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !Is(type.MediaType, "application/json") || (type.Charset.HasValue && !Is(HeaderUtilities.RemoveQuotes(type.Charset), "utf-8")))
        {
            return new Refusal(StatusCodes.Status415UnsupportedMediaType, "The content type is not application/json in UTF-8.");
        }

        var body = await ReadAsync(request);
        if (body is not { } bytes)
        {
            return Bad($"The body is larger than {MaxBytes / 1024} KB.");
        }

        request.Body = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false, publiclyVisible: true);
        return Check(bytes);
    }

    // Only its form; the adapter checks whose it is. The SDK answers 500 to what is no token.
    private bool HasToken(string? authorization)
    {
        if (string.IsNullOrEmpty(authorization))
        {
            return settings.IsOpen;
        }

        if (!authorization.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            _ = new JsonWebToken(authorization[Scheme.Length..]);
            return true;
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            return false;
        }
    }

    private static bool Is(StringSegment text, string name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static Refusal Bad(string reason) => new(StatusCodes.Status400BadRequest, reason);

    // Null where the body is too large.
    private static async Task<ArraySegment<byte>?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MaxBytes)
        {
            return null;
        }

        var buffer = new byte[(int)(request.ContentLength ?? 4095) + 1];
        var length = 0;
        for (int read; (read = await request.Body.ReadAsync(buffer.AsMemory(length), request.HttpContext.RequestAborted)) > 0;)
        {
            length += read;
            if (length > MaxBytes)
            {
                return null;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, 2 * length);
            }
        }

        return new ArraySegment<byte>(buffer, 0, length);
    }

    private Refusal? Check(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8))
        {
            json = json[3..];
        }

        if (json.IsEmpty)
        {
            return Bad("The body is empty.");
        }

        if (!Utf8.IsValid(json))
        {
            return Bad("The body is not UTF-8.");
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            return Check(ref reader);
        }
        catch (InvalidOperationException)
        {
            return Bad("The body is not JSON: a text has half a character.");
        }
        catch (JsonException e)
        {
            var depth = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
            return Bad(depth >= MaxDepth ? $"The JSON is nested more than {MaxDepth} deep." : $"The body is not JSON: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.");
        }
    }

    private Refusal? Check(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Bad("The body is not one activity: a JSON object.");
        }

        string? type = null, serviceUrl = null, channel = null, conversation = null, sender = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
            {
                type = Text(ref reader);
            }
            else if (reader.ValueTextEquals("serviceUrl"u8))
            {
                serviceUrl = Text(ref reader);
            }
            else if (reader.ValueTextEquals("channelId"u8))
            {
                channel = Text(ref reader);
            }
            else if (reader.ValueTextEquals("conversation"u8))
            {
                conversation = Id(ref reader);
            }
            else if (reader.ValueTextEquals("from"u8))
            {
                sender = Id(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        reader.Read(); // What follows the object is no JSON.
        return string.IsNullOrEmpty(type) ? Bad("The activity has no type.")
            : string.IsNullOrEmpty(conversation) ? Bad("The activity has no conversation with an id.")
            : string.IsNullOrEmpty(channel) ? Bad("The activity has no channelId.")
            : string.IsNullOrEmpty(sender) && type is ActivityTypes.Message or ActivityTypes.Invoke ? Bad("The activity has no sender (from) with an id.")
            : $"{channel}{conversation}{sender}".AsSpan().ContainsAnyInRange('\u0000', '\u001F') ? Bad("An id in the activity has a character that no id has.")
            : string.IsNullOrEmpty(serviceUrl) ? Bad("The activity has no serviceUrl.")
            : !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") ? Bad("The activity's serviceUrl is no http address.")
            : settings.IsOpen && !address.IsLoopback ? Bad("The activity's serviceUrl is not on this machine, and without MicrosoftAppId nobody has proved that it may be called.")
            : null;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    private static string? Id(ref Utf8JsonReader reader)
    {
        reader.Read();
        string? id = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("id"u8))
                {
                    id = Text(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }
        }
        else
        {
            reader.Skip();
        }

        return id;
    }
}

/// <summary>Why a request is turned away.</summary>
internal sealed record Refusal(int Status, string Reason);
