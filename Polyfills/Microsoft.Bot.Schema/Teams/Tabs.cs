using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A request for the cards of a tab.</summary>
public class TabRequest
{
    [JsonProperty("context")] public TabContext Context { get; set; }
    [JsonProperty("tabContext")] public TabEntityContext TabEntityContext { get; set; }
    [JsonProperty("state")] public string State { get; set; }
}

/// <summary>What was entered in a tab.</summary>
public class TabSubmit
{
    [JsonProperty("context")] public TabContext Context { get; set; }
    [JsonProperty("tabContext")] public TabEntityContext TabEntityContext { get; set; }
    [JsonProperty("data")] public TabSubmitData Data { get; set; }
}

/// <summary>The data of a <see cref="TabSubmit"/>.</summary>
public class TabSubmitData
{
    [JsonProperty("type")] public string Type { get; set; }

    /// <summary>What the JSON holds beyond the properties above.</summary>
    [JsonExtensionData] public JObject Properties { get; set; } = [];
}

/// <summary>How the client looks.</summary>
public class TabContext
{
    [JsonProperty("theme")] public string Theme { get; set; }
}

/// <summary>Which tab it is.</summary>
public class TabEntityContext
{
    [JsonProperty("tabEntityId")] public string TabEntityId { get; set; }
}

/// <summary>The answer to a tab request.</summary>
public class TabResponse
{
    [JsonProperty("tab")] public TabResponsePayload Tab { get; set; }
}

/// <summary>What the tab shows.</summary>
public class TabResponsePayload
{
    [JsonProperty("value")] public TabResponseCards Value { get; set; }
    [JsonProperty("suggestedActions")] public TabSuggestedActions SuggestedActions { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
}

/// <summary>The cards of a tab.</summary>
public class TabResponseCards
{
    [JsonProperty("cards")] public IList<TabResponseCard> Cards { get; set; }
}

/// <summary>A card of a tab.</summary>
public class TabResponseCard
{
    [JsonProperty("card")] public object Card { get; set; }
}

/// <summary>Buttons of a tab.</summary>
public class TabSuggestedActions
{
    [JsonProperty("actions")] public IList<CardAction> Actions { get; set; }
}
