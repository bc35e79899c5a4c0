using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A request to open a task module, or what was entered in it.</summary>
public class TaskModuleRequest
{
    public TaskModuleRequest() { }
    public TaskModuleRequest(object data = null, TaskModuleRequestContext context = null) =>
        (Data, Context) = (data, context);

    [JsonProperty("data")] public object Data { get; set; }
    [JsonProperty("context")] public TaskModuleRequestContext Context { get; set; }
    [JsonProperty("tabContext")] public TabEntityContext TabEntityContext { get; set; }
}

/// <summary>How the client looks.</summary>
public class TaskModuleRequestContext
{
    public TaskModuleRequestContext() { }
    public TaskModuleRequestContext(string theme = null) => Theme = theme;

    [JsonProperty("theme")] public string Theme { get; set; }
}

/// <summary>The answer to a task module request.</summary>
public class TaskModuleResponse
{
    public TaskModuleResponse() { }
    public TaskModuleResponse(TaskModuleResponseBase task = null) => Task = task;

    [JsonProperty("task")] public TaskModuleResponseBase Task { get; set; }
    [JsonProperty("cacheInfo")] public CacheInfo CacheInfo { get; set; }
}

/// <summary>What a task module does next.</summary>
public class TaskModuleResponseBase
{
    public TaskModuleResponseBase() { }
    public TaskModuleResponseBase(string type = null) => Type = type;

    [JsonProperty("type")] public string Type { get; set; }
}

/// <summary>Shows a card or page in the task module.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse() : base("continue") { }
    public TaskModuleContinueResponse(TaskModuleTaskInfo value = null) : base("continue") => Value = value;

    [JsonProperty("value")] public TaskModuleTaskInfo Value { get; set; }
}

/// <summary>Shows a message and closes the task module.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse() : base("message") { }
    public TaskModuleMessageResponse(string value = null) : base("message") => Value = value;

    [JsonProperty("value")] public string Value { get; set; }
}

/// <summary>The card or page of a task module.</summary>
public class TaskModuleTaskInfo
{
    public TaskModuleTaskInfo() { }
    public TaskModuleTaskInfo(string title = null, object height = null, object width = null, string url = null, Attachment card = null, string fallbackUrl = null, string completionBotId = null) =>
        (Title, Height, Width, Url, Card, FallbackUrl, CompletionBotId) = (title, height, width, url, card, fallbackUrl, completionBotId);

    [JsonProperty("title")] public string Title { get; set; }
    [JsonProperty("height")] public object Height { get; set; }
    [JsonProperty("width")] public object Width { get; set; }
    [JsonProperty("url")] public string Url { get; set; }
    [JsonProperty("card")] public Attachment Card { get; set; }
    [JsonProperty("fallbackUrl")] public string FallbackUrl { get; set; }
    [JsonProperty("completionBotId")] public string CompletionBotId { get; set; }
}
