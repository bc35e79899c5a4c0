using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message that an action of a message extension was invoked from.</summary>
public class MessageActionsPayload
{
    public MessageActionsPayload() { }
    public MessageActionsPayload(string id = null, string replyToId = null, string messageType = null, string createdDateTime = null, string lastModifiedDateTime = null, bool? deleted = default, string subject = null, string summary = null, string importance = null, string locale = null, MessageActionsPayloadFrom from = null, MessageActionsPayloadBody body = null, string attachmentLayout = null, IList<MessageActionsPayloadAttachment> attachments = null, IList<MessageActionsPayloadMention> mentions = null, IList<MessageActionsPayloadReaction> reactions = null) =>
        (Id, ReplyToId, MessageType, CreatedDateTime, LastModifiedDateTime, Deleted, Subject, Summary, Importance, Locale, From, Body, AttachmentLayout, Attachments, Mentions, Reactions) = (id, replyToId, messageType, createdDateTime, lastModifiedDateTime, deleted, subject, summary, importance, locale, from, body, attachmentLayout, attachments, mentions, reactions);

    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("replyToId")] public string ReplyToId { get; set; }
    [JsonProperty("messageType")] public string MessageType { get; set; }
    [JsonProperty("createdDateTime")] public string CreatedDateTime { get; set; }
    [JsonProperty("lastModifiedDateTime")] public string LastModifiedDateTime { get; set; }
    [JsonProperty("deleted")] public bool? Deleted { get; set; }
    [JsonProperty("subject")] public string Subject { get; set; }
    [JsonProperty("summary")] public string Summary { get; set; }
    [JsonProperty("importance")] public string Importance { get; set; }
    [JsonProperty("locale")] public string Locale { get; set; }
    [JsonProperty("from")] public MessageActionsPayloadFrom From { get; set; }
    [JsonProperty("body")] public MessageActionsPayloadBody Body { get; set; }
    [JsonProperty("attachmentLayout")] public string AttachmentLayout { get; set; }
    [JsonProperty("attachments")] public IList<MessageActionsPayloadAttachment> Attachments { get; set; }
    [JsonProperty("mentions")] public IList<MessageActionsPayloadMention> Mentions { get; set; }
    [JsonProperty("reactions")] public IList<MessageActionsPayloadReaction> Reactions { get; set; }
    [JsonProperty("linkToMessage")] public Uri LinkToMessage { get; set; }
}

/// <summary>An app as a message's author.</summary>
public class MessageActionsPayloadApp
{
    public MessageActionsPayloadApp() { }
    public MessageActionsPayloadApp(string applicationIdentityType = null, string id = null, string displayName = null) =>
        (ApplicationIdentityType, Id, DisplayName) = (applicationIdentityType, id, displayName);

    [JsonProperty("applicationIdentityType")] public string ApplicationIdentityType { get; set; }
    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("displayName")] public string DisplayName { get; set; }
}

/// <summary>An attachment of the message.</summary>
public class MessageActionsPayloadAttachment
{
    public MessageActionsPayloadAttachment() { }
    public MessageActionsPayloadAttachment(string id = null, string contentType = null, string contentUrl = null, object content = null, string name = null, string thumbnailUrl = null) =>
        (Id, ContentType, ContentUrl, Content, Name, ThumbnailUrl) = (id, contentType, contentUrl, content, name, thumbnailUrl);

    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("contentType")] public string ContentType { get; set; }
    [JsonProperty("contentUrl")] public string ContentUrl { get; set; }
    [JsonProperty("content")] public object Content { get; set; }
    [JsonProperty("name")] public string Name { get; set; }
    [JsonProperty("thumbnailUrl")] public string ThumbnailUrl { get; set; }
}

/// <summary>The text of the message.</summary>
public class MessageActionsPayloadBody
{
    public MessageActionsPayloadBody() { }
    public MessageActionsPayloadBody(string contentType = null, string content = null) =>
        (ContentType, Content) = (contentType, content);

    [JsonProperty("contentType")] public string ContentType { get; set; }
    [JsonProperty("content")] public string Content { get; set; }
}

/// <summary>A conversation as a message's author.</summary>
public class MessageActionsPayloadConversation
{
    public MessageActionsPayloadConversation() { }
    public MessageActionsPayloadConversation(string conversationIdentityType = null, string id = null, string displayName = null) =>
        (ConversationIdentityType, Id, DisplayName) = (conversationIdentityType, id, displayName);

    [JsonProperty("conversationIdentityType")] public string ConversationIdentityType { get; set; }
    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("displayName")] public string DisplayName { get; set; }
}

/// <summary>Who wrote the message.</summary>
public class MessageActionsPayloadFrom
{
    public MessageActionsPayloadFrom() { }
    public MessageActionsPayloadFrom(MessageActionsPayloadUser user = null, MessageActionsPayloadApp application = null, MessageActionsPayloadConversation conversation = null) =>
        (User, Application, Conversation) = (user, application, conversation);

    [JsonProperty("user")] public MessageActionsPayloadUser User { get; set; }
    [JsonProperty("application")] public MessageActionsPayloadApp Application { get; set; }
    [JsonProperty("conversation")] public MessageActionsPayloadConversation Conversation { get; set; }
}

/// <summary>A mention in the message.</summary>
public class MessageActionsPayloadMention
{
    public MessageActionsPayloadMention() { }
    public MessageActionsPayloadMention(int? id = default, string mentionText = null, MessageActionsPayloadFrom mentioned = null) =>
        (Id, MentionText, Mentioned) = (id, mentionText, mentioned);

    [JsonProperty("id")] public int? Id { get; set; }
    [JsonProperty("mentionText")] public string MentionText { get; set; }
    [JsonProperty("mentioned")] public MessageActionsPayloadFrom Mentioned { get; set; }
}

/// <summary>A reaction to the message.</summary>
public class MessageActionsPayloadReaction
{
    public MessageActionsPayloadReaction() { }
    public MessageActionsPayloadReaction(string reactionType = null, string createdDateTime = null, MessageActionsPayloadFrom user = null) =>
        (ReactionType, CreatedDateTime, User) = (reactionType, createdDateTime, user);

    [JsonProperty("reactionType")] public string ReactionType { get; set; }
    [JsonProperty("createdDateTime")] public string CreatedDateTime { get; set; }
    [JsonProperty("user")] public MessageActionsPayloadFrom User { get; set; }
}

/// <summary>A person as a message's author.</summary>
public class MessageActionsPayloadUser
{
    public MessageActionsPayloadUser() { }
    public MessageActionsPayloadUser(string userIdentityType = null, string id = null, string displayName = null) =>
        (UserIdentityType, Id, DisplayName) = (userIdentityType, id, displayName);

    [JsonProperty("userIdentityType")] public string UserIdentityType { get; set; }
    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("displayName")] public string DisplayName { get; set; }
}
