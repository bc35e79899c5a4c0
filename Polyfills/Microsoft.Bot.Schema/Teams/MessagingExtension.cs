using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A search in a message extension.</summary>
public class MessagingExtensionQuery
{
    public MessagingExtensionQuery() { }
    public MessagingExtensionQuery(string commandId = null, IList<MessagingExtensionParameter> parameters = null, MessagingExtensionQueryOptions queryOptions = null, string state = null) =>
        (CommandId, Parameters, QueryOptions, State) = (commandId, parameters, queryOptions, state);

    [JsonProperty("commandId")] public string CommandId { get; set; }
    [JsonProperty("parameters")] public IList<MessagingExtensionParameter> Parameters { get; set; }
    [JsonProperty("queryOptions")] public MessagingExtensionQueryOptions QueryOptions { get; set; }
    [JsonProperty("state")] public string State { get; set; }
}

/// <summary>Which of the hits a search asks for.</summary>
public class MessagingExtensionQueryOptions
{
    public MessagingExtensionQueryOptions() { }
    public MessagingExtensionQueryOptions(int? skip = default, int? count = default) => (Skip, Count) = (skip, count);

    [JsonProperty("skip")] public int? Skip { get; set; }
    [JsonProperty("count")] public int? Count { get; set; }
}

/// <summary>A parameter of a search.</summary>
public class MessagingExtensionParameter
{
    public MessagingExtensionParameter() { }
    public MessagingExtensionParameter(string name = null, object value = null) => (Name, Value) = (name, value);

    [JsonProperty("name")] public string Name { get; set; }
    [JsonProperty("value")] public object Value { get; set; }
}

/// <summary>An action of a message extension.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    public MessagingExtensionAction() { }
    public MessagingExtensionAction(object data = null, TaskModuleRequestContext context = null, string commandId = null, string commandContext = null, string botMessagePreviewAction = null, IList<Activity> botActivityPreview = null, MessageActionsPayload messagePayload = null) : base(data, context) =>
        (CommandId, CommandContext, BotMessagePreviewAction, BotActivityPreview, MessagePayload) = (commandId, commandContext, botMessagePreviewAction, botActivityPreview, messagePayload);

    [JsonProperty("commandId")] public string CommandId { get; set; }
    [JsonProperty("commandContext")] public string CommandContext { get; set; }
    [JsonProperty("botMessagePreviewAction")] public string BotMessagePreviewAction { get; set; }
    [JsonProperty("botActivityPreview")] public IList<Activity> BotActivityPreview { get; set; }
    [JsonProperty("messagePayload")] public MessageActionsPayload MessagePayload { get; set; }
    [JsonProperty("state")] public string State { get; set; }
}

/// <summary>The answer to a search or link.</summary>
public class MessagingExtensionResponse
{
    public MessagingExtensionResponse() { }
    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = null) => ComposeExtension = composeExtension;

    [JsonProperty("composeExtension")] public MessagingExtensionResult ComposeExtension { get; set; }
    [JsonProperty("cacheInfo")] public CacheInfo CacheInfo { get; set; }
}

/// <summary>The answer to an action: a task module or a result.</summary>
public class MessagingExtensionActionResponse
{
    public MessagingExtensionActionResponse() { }
    public MessagingExtensionActionResponse(TaskModuleResponseBase task = null, MessagingExtensionResult composeExtension = null) =>
        (Task, ComposeExtension) = (task, composeExtension);

    [JsonProperty("task")] public TaskModuleResponseBase Task { get; set; }
    [JsonProperty("composeExtension")] public MessagingExtensionResult ComposeExtension { get; set; }
    [JsonProperty("cacheInfo")] public CacheInfo CacheInfo { get; set; }
}

/// <summary>What a message extension shows.</summary>
public class MessagingExtensionResult
{
    public MessagingExtensionResult() { }
    public MessagingExtensionResult(string attachmentLayout = null, string type = null, IList<MessagingExtensionAttachment> attachments = null, MessagingExtensionSuggestedAction suggestedActions = null, string text = null, Activity activityPreview = null) =>
        (AttachmentLayout, Type, Attachments, SuggestedActions, Text, ActivityPreview) = (attachmentLayout, type, attachments, suggestedActions, text, activityPreview);

    [JsonProperty("attachmentLayout")] public string AttachmentLayout { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
    [JsonProperty("attachments")] public IList<MessagingExtensionAttachment> Attachments { get; set; }
    [JsonProperty("suggestedActions")] public MessagingExtensionSuggestedAction SuggestedActions { get; set; }
    [JsonProperty("text")] public string Text { get; set; }
    [JsonProperty("activityPreview")] public Activity ActivityPreview { get; set; }
}

/// <summary>Buttons of a message extension's result.</summary>
public class MessagingExtensionSuggestedAction
{
    public MessagingExtensionSuggestedAction() { }
    public MessagingExtensionSuggestedAction(IList<CardAction> actions = null) => Actions = actions;

    [JsonProperty("actions")] public IList<CardAction> Actions { get; set; }
}

/// <summary>A hit: a card and what the list shows of it.</summary>
public class MessagingExtensionAttachment : Attachment
{
    public MessagingExtensionAttachment() { }
    public MessagingExtensionAttachment(string contentType = null, string contentUrl = null, object content = null, string name = null, string thumbnailUrl = null, Attachment preview = null) : base(contentType, contentUrl, content, name, thumbnailUrl) =>
        Preview = preview;

    [JsonProperty("preview")] public Attachment Preview { get; set; }
}

/// <summary>A link pasted into the compose box.</summary>
public class AppBasedLinkQuery
{
    public AppBasedLinkQuery() { }
    public AppBasedLinkQuery(string url = null) => Url = url;

    [JsonProperty("url")] public string Url { get; set; }
    [JsonProperty("state")] public string State { get; set; }
}

/// <summary>How long the client may keep an answer.</summary>
public class CacheInfo
{
    public CacheInfo() { }
    public CacheInfo(string cacheType = null, int cacheDuration = 0) =>
        (CacheType, CacheDuration) = (cacheType, cacheDuration);

    [JsonProperty("cacheType")] public string CacheType { get; set; }
    [JsonProperty("cacheDuration")] public int CacheDuration { get; set; }
}
