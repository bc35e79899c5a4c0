using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A file or card that comes with a message.</summary>
public class Attachment
{
    public Attachment() { }
    public Attachment(string contentType = null, string contentUrl = null, object content = null, string name = null, string thumbnailUrl = null) =>
        (ContentType, ContentUrl, Content, Name, ThumbnailUrl) = (contentType, contentUrl, content, name, thumbnailUrl);

    [JsonProperty("contentType")] public string ContentType { get; set; }
    [JsonProperty("contentUrl")] public string ContentUrl { get; set; }
    [JsonProperty("content")] public object Content { get; set; }
    [JsonProperty("name")] public string Name { get; set; }
    [JsonProperty("thumbnailUrl")] public string ThumbnailUrl { get; set; }

    /// <summary>What the JSON holds beyond the properties above.</summary>
    [JsonExtensionData] public JObject Properties { get; set; } = [];
}

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    public MessageReaction() { }
    public MessageReaction(string type = null) => Type = type;

    [JsonProperty("type")] public string Type { get; set; }
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
public class SemanticAction
{
    public SemanticAction() { }
    public SemanticAction(string id = null, IDictionary<string, Entity> entities = null) =>
        (Id, Entities) = (id, entities);

    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("entities")] public IDictionary<string, Entity> Entities { get; set; }
    [JsonProperty("state")] public string State { get; set; }
}

/// <summary>A part of a message that matters to what follows.</summary>
public class TextHighlight
{
    public TextHighlight() { }
    public TextHighlight(string text = null, int? occurrence = default) => (Text, Occurrence) = (text, occurrence);

    [JsonProperty("text")] public string Text { get; set; }
    [JsonProperty("occurrence")] public int? Occurrence { get; set; }
}

/// <summary>What went wrong at the connector.</summary>
public class Error
{
    public Error() { }
    public Error(string code = null, string message = null, InnerHttpError innerHttpError = null) =>
        (Code, Message, InnerHttpError) = (code, message, innerHttpError);

    [JsonProperty("code")] public string Code { get; set; }
    [JsonProperty("message")] public string Message { get; set; }
    [JsonProperty("innerHttpError")] public InnerHttpError InnerHttpError { get; set; }
}

/// <summary>The connector's answer when it fails.</summary>
public class ErrorResponse
{
    public ErrorResponse() { }
    public ErrorResponse(Error error = null) => Error = error;

    [JsonProperty("error")] public Error Error { get; set; }
}

/// <summary>The answer of the service behind the connector.</summary>
public class InnerHttpError
{
    public InnerHttpError() { }
    public InnerHttpError(int? statusCode = default, object body = null) => (StatusCode, Body) = (statusCode, body);

    [JsonProperty("statusCode")] public int? StatusCode { get; set; }
    [JsonProperty("body")] public object Body { get; set; }
}
