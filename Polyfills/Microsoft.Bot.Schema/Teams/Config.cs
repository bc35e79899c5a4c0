using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a request for the bot's configuration.</summary>
public class ConfigResponseBase
{
    protected ConfigResponseBase() { }

    protected ConfigResponseBase(string responseType) => ResponseType = responseType;

    [JsonProperty("responseType")] public string ResponseType { get; set; }
}

/// <summary>The answer to a request for the bot's configuration.</summary>
public class ConfigResponse<T> : ConfigResponseBase
{
    public ConfigResponse() : base("config") { }

    [JsonProperty("cacheInfo")] public CacheInfo CacheInfo { get; set; }
    [JsonProperty("config")] public T Config { get; set; }
}

/// <summary>Configures the bot in a task module.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>;

/// <summary>Configures the bot after a sign-in.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>;

/// <summary>The sign-in of a <see cref="ConfigAuthResponse"/>.</summary>
public class BotConfigAuth
{
    [JsonProperty("suggestedActions")] public SuggestedActions SuggestedActions { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
}
