using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A file or card that comes with a message.</summary>
public class Attachment(string contentType = null, string contentUrl = null, object content = null, string name = null, string thumbnailUrl = null)
{
    public Attachment() : this(null) { }

    [JsonProperty("contentType")] public string ContentType { get; set; } = contentType;
    [JsonProperty("contentUrl")] public string ContentUrl { get; set; } = contentUrl;
    [JsonProperty("content")] public object Content { get; set; } = content;
    [JsonProperty("name")] public string Name { get; set; } = name;
    [JsonProperty("thumbnailUrl")] public string ThumbnailUrl { get; set; } = thumbnailUrl;

    /// <summary>What the JSON holds beyond the properties above.</summary>
    [JsonExtensionData] public JObject Properties { get; set; } = [];
}

/// <summary>A reaction to a message.</summary>
public class MessageReaction(string type = null)
{
    public MessageReaction() : this(null) { }

    [JsonProperty("type")] public string Type { get; set; } = type;
}

/// <summary>Buttons that go away once one is pressed.</summary>
public class SuggestedActions
{
    public SuggestedActions() { }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions) => (To, Actions) = (to?.ToList(), actions?.ToList());

    public SuggestedActions(IList<string> to = null, IList<CardAction> actions = null) => (To, Actions) = (to, actions);

    [JsonProperty("to")] public IList<string> To { get; set; }
    [JsonProperty("actions")] public IList<CardAction> Actions { get; set; }
}

/// <summary>An action the user means, as the client understood it.</summary>
public class SemanticAction(string id = null, IDictionary<string, Entity> entities = null)
{
    public SemanticAction() : this(null) { }

    [JsonProperty("id")] public string Id { get; set; } = id;
    [JsonProperty("entities")] public IDictionary<string, Entity> Entities { get; set; } = entities;
    [JsonProperty("state")] public string State { get; set; }
}

/// <summary>A part of a message that matters to what follows.</summary>
public class TextHighlight(string text = null, int? occurrence = default)
{
    public TextHighlight() : this(null) { }

    [JsonProperty("text")] public string Text { get; set; } = text;
    [JsonProperty("occurrence")] public int? Occurrence { get; set; } = occurrence;
}

/// <summary>What went wrong at the connector.</summary>
public class Error(string code = null, string message = null, InnerHttpError innerHttpError = null)
{
    public Error() : this(null) { }

    [JsonProperty("code")] public string Code { get; set; } = code;
    [JsonProperty("message")] public string Message { get; set; } = message;
    [JsonProperty("innerHttpError")] public InnerHttpError InnerHttpError { get; set; } = innerHttpError;
}

/// <summary>The connector's answer when it fails.</summary>
public class ErrorResponse(Error error = null)
{
    public ErrorResponse() : this(null) { }

    [JsonProperty("error")] public Error Error { get; set; } = error;
}

/// <summary>The answer of the service behind the connector.</summary>
public class InnerHttpError(int? statusCode = default, object body = null)
{
    public InnerHttpError() : this(null) { }

    [JsonProperty("statusCode")] public int? StatusCode { get; set; } = statusCode;
    [JsonProperty("body")] public object Body { get; set; } = body;
}
