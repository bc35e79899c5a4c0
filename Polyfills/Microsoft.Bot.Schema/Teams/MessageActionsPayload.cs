using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message that an action of a message extension was invoked from.</summary>
public class MessageActionsPayload
{
    [JsonProperty("body")] public MessageActionsPayloadBody Body { get; set; }
    [JsonProperty("from")] public MessageActionsPayloadFrom From { get; set; }
    [JsonProperty("linkToMessage")] public Uri LinkToMessage { get; set; }
    [JsonProperty("createdDateTime")] public string CreatedDateTime { get; set; }
    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("locale")] public string Locale { get; set; }
    [JsonProperty("messageType")] public string MessageType { get; set; }
    [JsonProperty("subject")] public string Subject { get; set; }
}

/// <summary>The text of the message.</summary>
public class MessageActionsPayloadBody
{
    [JsonProperty("content")] public string Content { get; set; }
    [JsonProperty("contentType")] public string ContentType { get; set; }
}

/// <summary>Who wrote the message.</summary>
public class MessageActionsPayloadFrom
{
    [JsonProperty("user")] public MessageActionsPayloadUser User { get; set; }
}

/// <summary>A person as a message's author.</summary>
public class MessageActionsPayloadUser
{
    [JsonProperty("displayName")] public string DisplayName { get; set; }
    [JsonProperty("id")] public string Id { get; set; }
}
