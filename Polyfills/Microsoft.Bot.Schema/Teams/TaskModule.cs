using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A request to open a task module, or what was entered in it.</summary>
public class TaskModuleRequest(object data = null, TaskModuleRequestContext context = null)
{
    public TaskModuleRequest() : this(null) { }

    [JsonProperty("data")] public object Data { get; set; } = data;
    [JsonProperty("context")] public TaskModuleRequestContext Context { get; set; } = context;
}

/// <summary>How the client looks.</summary>
public class TaskModuleRequestContext(string theme = null)
{
    public TaskModuleRequestContext() : this(null) { }

    [JsonProperty("theme")] public string Theme { get; set; } = theme;
}

/// <summary>The answer to a task module request.</summary>
public class TaskModuleResponse(TaskModuleResponseBase task = null)
{
    public TaskModuleResponse() : this(null) { }

    [JsonProperty("task")] public TaskModuleResponseBase Task { get; set; } = task;
}

/// <summary>What a task module does next.</summary>
public class TaskModuleResponseBase(string type = null)
{
    public TaskModuleResponseBase() : this(null) { }

    [JsonProperty("type")] public string Type { get; set; } = type;
}

/// <summary>Shows a card or page in the task module.</summary>
public class TaskModuleContinueResponse(TaskModuleTaskInfo value = null) : TaskModuleResponseBase("continue")
{
    public TaskModuleContinueResponse() : this(null) { }

    [JsonProperty("value")] public TaskModuleTaskInfo Value { get; set; } = value;
}

/// <summary>Shows a message and closes the task module.</summary>
public class TaskModuleMessageResponse(string value = null) : TaskModuleResponseBase("message")
{
    public TaskModuleMessageResponse() : this(null) { }

    [JsonProperty("value")] public string Value { get; set; } = value;
}

/// <summary>The card or page of a task module.</summary>
public class TaskModuleTaskInfo(string title = null, object height = null, object width = null, string url = null, Attachment card = null, string fallbackUrl = null, string completionBotId = null)
{
    public TaskModuleTaskInfo() : this(null) { }

    [JsonProperty("title")] public string Title { get; set; } = title;
    [JsonProperty("height")] public object Height { get; set; } = height;
    [JsonProperty("width")] public object Width { get; set; } = width;
    [JsonProperty("url")] public string Url { get; set; } = url;
    [JsonProperty("card")] public Attachment Card { get; set; } = card;
    [JsonProperty("fallbackUrl")] public string FallbackUrl { get; set; } = fallbackUrl;
    [JsonProperty("completionBotId")] public string CompletionBotId { get; set; } = completionBotId;
}
