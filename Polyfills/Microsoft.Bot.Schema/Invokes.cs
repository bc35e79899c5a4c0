using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an adaptiveCard/action invoke.</summary>
public class AdaptiveCardInvokeValue
{
    [JsonProperty("action")] public AdaptiveCardInvokeAction Action { get; set; }
    [JsonProperty("state")] public string State { get; set; }
}

/// <summary>The action of an adaptiveCard/action invoke.</summary>
public class AdaptiveCardInvokeAction
{
    [JsonProperty("data")] public object Data { get; set; }
    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
    [JsonProperty("verb")] public string Verb { get; set; }
}

/// <summary>The answer to an adaptiveCard/action invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    [JsonProperty("statusCode")] public int StatusCode { get; set; }
    [JsonProperty("value")] public object Value { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
}
