using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an adaptiveCard/action invoke.</summary>
public class AdaptiveCardInvokeValue
{
    [JsonProperty("authentication")] public AdaptiveCardAuthentication Authentication { get; set; }
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

/// <summary>The sign-in part of an adaptiveCard/action invoke.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest;

/// <summary>A token that the client offers in exchange for another.</summary>
public class TokenExchangeInvokeRequest
{
    [JsonProperty("connectionName")] public string ConnectionName { get; set; }
    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("token")] public string Token { get; set; }

    /// <summary>What the JSON holds beyond the properties above.</summary>
    [JsonExtensionData] public JObject Properties { get; set; } = [];
}

/// <summary>The value of an application/search invoke.</summary>
public class SearchInvokeValue
{
    [JsonProperty("queryOptions")] public SearchInvokeOptions QueryOptions { get; set; }
    [JsonProperty("context")] public object Context { get; set; }
    [JsonProperty("kind")] public string Kind { get; set; }
    [JsonProperty("queryText")] public string QueryText { get; set; }
}

/// <summary>Which of the hits an application/search invoke asks for.</summary>
public class SearchInvokeOptions
{
    [JsonProperty("skip")] public int Skip { get; set; }
    [JsonProperty("top")] public int Top { get; set; }
}

/// <summary>The answer to an application/search invoke.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse;
