using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to an activity, in its channelData.</summary>
public class TeamsChannelData(ChannelInfo channel = null, string eventType = null, TeamInfo team = null, NotificationInfo notification = null, TenantInfo tenant = null)
{
    public TeamsChannelData() : this(null) { }

    [JsonProperty("channel")] public ChannelInfo Channel { get; set; } = channel;
    [JsonProperty("eventType")] public string EventType { get; set; } = eventType;
    [JsonProperty("team")] public TeamInfo Team { get; set; } = team;
    [JsonProperty("notification")] public NotificationInfo Notification { get; set; } = notification;
    [JsonProperty("tenant")] public TenantInfo Tenant { get; set; } = tenant;
    [JsonProperty("onBehalfOf")] public IList<OnBehalfOf> OnBehalfOf { get; private set; }
    [JsonProperty("settings")] public TeamsChannelDataSettings Settings { get; set; }
    [JsonProperty("meeting")] public TeamsMeetingInfo Meeting { get; set; }

    /// <summary>What the JSON holds beyond the properties above.</summary>
    [JsonExtensionData] public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}

/// <summary>Settings in Teams' channelData.</summary>
public class TeamsChannelDataSettings
{
    public TeamsChannelDataSettings() { }

    public TeamsChannelDataSettings(ChannelInfo channel = null) => SelectedChannel = channel;

    [JsonProperty("selectedChannel")] public ChannelInfo SelectedChannel { get; set; }

    /// <summary>What the JSON holds beyond the properties above.</summary>
    [JsonExtensionData] public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}

/// <summary>A channel of a team.</summary>
public class ChannelInfo(string id = null, string name = null)
{
    public ChannelInfo() : this(null) { }

    [JsonProperty("id")] public string Id { get; set; } = id;
    [JsonProperty("name")] public string Name { get; set; } = name;
    [JsonProperty("type")] public string Type { get; set; }
}

/// <summary>A team.</summary>
public class TeamInfo(string id = null, string name = null)
{
    public TeamInfo() : this(null) { }

    [JsonProperty("id")] public string Id { get; set; } = id;
    [JsonProperty("name")] public string Name { get; set; } = name;
    [JsonProperty("aadGroupId")] public string AadGroupId { get; set; }
}

/// <summary>The tenant an activity comes from.</summary>
public class TenantInfo(string id = null)
{
    public TenantInfo() : this(null) { }

    [JsonProperty("id")] public string Id { get; set; } = id;
}

/// <summary>How Teams draws attention to a message.</summary>
public class NotificationInfo(bool? alert = default)
{
    public NotificationInfo() : this(null) { }

    [JsonProperty("alert")] public bool? Alert { get; set; } = alert;
    [JsonProperty("alertInMeeting")] public bool? AlertInMeeting { get; set; }
    [JsonProperty("externalResourceUrl")] public string ExternalResourceUrl { get; set; }
}

/// <summary>The meeting an activity belongs to.</summary>
public class TeamsMeetingInfo(string id = null)
{
    public TeamsMeetingInfo() : this(null) { }

    [JsonProperty("id")] public string Id { get; set; } = id;
}

/// <summary>The person a bot speaks for.</summary>
public class OnBehalfOf
{
    [JsonProperty("itemid")] public int ItemId { get; set; }
    [JsonProperty("displayName")] public string DisplayName { get; set; }
    [JsonProperty("mentionType")] public string MentionType { get; set; }
    [JsonProperty("mri")] public string Mri { get; set; }
}
