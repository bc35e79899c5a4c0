using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A search in a message extension.</summary>
public class MessagingExtensionQuery(string commandId = null, IList<MessagingExtensionParameter> parameters = null, MessagingExtensionQueryOptions queryOptions = null, string state = null)
{
    public MessagingExtensionQuery() : this(null) { }

    [JsonProperty("commandId")] public string CommandId { get; set; } = commandId;
    [JsonProperty("parameters")] public IList<MessagingExtensionParameter> Parameters { get; set; } = parameters;
    [JsonProperty("queryOptions")] public MessagingExtensionQueryOptions QueryOptions { get; set; } = queryOptions;
    [JsonProperty("state")] public string State { get; set; } = state;
}

/// <summary>Which of the hits a search asks for.</summary>
public class MessagingExtensionQueryOptions(int? skip = default, int? count = default)
{
    public MessagingExtensionQueryOptions() : this(null) { }

    [JsonProperty("skip")] public int? Skip { get; set; } = skip;
    [JsonProperty("count")] public int? Count { get; set; } = count;
}

/// <summary>A parameter of a search.</summary>
public class MessagingExtensionParameter(string name = null, object value = null)
{
    public MessagingExtensionParameter() : this(null) { }

    [JsonProperty("name")] public string Name { get; set; } = name;
    [JsonProperty("value")] public object Value { get; set; } = value;
}

/// <summary>An action of a message extension.</summary>
public class MessagingExtensionAction(object data = null, TaskModuleRequestContext context = null, string commandId = null, string commandContext = null, string botMessagePreviewAction = null, IList<Activity> botActivityPreview = null, MessageActionsPayload messagePayload = null) : TaskModuleRequest(data, context)
{
    public MessagingExtensionAction() : this(null) { }

    [JsonProperty("commandId")] public string CommandId { get; set; } = commandId;
    [JsonProperty("commandContext")] public string CommandContext { get; set; } = commandContext;
    [JsonProperty("botMessagePreviewAction")] public string BotMessagePreviewAction { get; set; } = botMessagePreviewAction;
    [JsonProperty("botActivityPreview")] public IList<Activity> BotActivityPreview { get; set; } = botActivityPreview;
    [JsonProperty("messagePayload")] public MessageActionsPayload MessagePayload { get; set; } = messagePayload;
    [JsonProperty("state")] public string State { get; set; }
}

/// <summary>The answer to a search or link.</summary>
public class MessagingExtensionResponse(MessagingExtensionResult composeExtension = null)
{
    public MessagingExtensionResponse() : this(null) { }

    [JsonProperty("composeExtension")] public MessagingExtensionResult ComposeExtension { get; set; } = composeExtension;
}

/// <summary>The answer to an action: a task module or a result.</summary>
public class MessagingExtensionActionResponse(TaskModuleResponseBase task = null, MessagingExtensionResult composeExtension = null)
{
    public MessagingExtensionActionResponse() : this(null) { }

    [JsonProperty("task")] public TaskModuleResponseBase Task { get; set; } = task;
    [JsonProperty("composeExtension")] public MessagingExtensionResult ComposeExtension { get; set; } = composeExtension;
}

/// <summary>What a message extension shows.</summary>
public class MessagingExtensionResult(string attachmentLayout = null, string type = null, IList<MessagingExtensionAttachment> attachments = null, MessagingExtensionSuggestedAction suggestedActions = null, string text = null, Activity activityPreview = null)
{
    public MessagingExtensionResult() : this(null) { }

    [JsonProperty("attachmentLayout")] public string AttachmentLayout { get; set; } = attachmentLayout;
    [JsonProperty("type")] public string Type { get; set; } = type;
    [JsonProperty("attachments")] public IList<MessagingExtensionAttachment> Attachments { get; set; } = attachments;
    [JsonProperty("suggestedActions")] public MessagingExtensionSuggestedAction SuggestedActions { get; set; } = suggestedActions;
    [JsonProperty("text")] public string Text { get; set; } = text;
    [JsonProperty("activityPreview")] public Activity ActivityPreview { get; set; } = activityPreview;
}

/// <summary>Buttons of a message extension's result.</summary>
public class MessagingExtensionSuggestedAction(IList<CardAction> actions = null)
{
    public MessagingExtensionSuggestedAction() : this(null) { }

    [JsonProperty("actions")] public IList<CardAction> Actions { get; set; } = actions;
}

/// <summary>A hit: a card and what the list shows of it.</summary>
public class MessagingExtensionAttachment(string contentType = null, string contentUrl = null, object content = null, string name = null, string thumbnailUrl = null, Attachment preview = null) : Attachment(contentType, contentUrl, content, name, thumbnailUrl)
{
    public MessagingExtensionAttachment() : this(null) { }

    [JsonProperty("preview")] public Attachment Preview { get; set; } = preview;
}

/// <summary>A link pasted into the compose box.</summary>
public class AppBasedLinkQuery(string url = null)
{
    public AppBasedLinkQuery() : this(null) { }

    [JsonProperty("url")] public string Url { get; set; } = url;
    [JsonProperty("state")] public string State { get; set; }
}
