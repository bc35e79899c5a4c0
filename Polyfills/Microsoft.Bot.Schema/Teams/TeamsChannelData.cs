using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to an activity, in its channelData.</summary>
public class TeamsChannelData
{
    public TeamsChannelData() { }
    public TeamsChannelData(ChannelInfo channel = null, string eventType = null, TeamInfo team = null, NotificationInfo notification = null, TenantInfo tenant = null) =>
        (Channel, EventType, Team, Notification, Tenant) = (channel, eventType, team, notification, tenant);

    public TeamsChannelData(ChannelInfo channel = null, string eventType = null, TeamInfo team = null, NotificationInfo notification = null, TenantInfo tenant = null, IList<OnBehalfOf> onBehalfOf = null) =>
        (Channel, EventType, Team, Notification, Tenant, OnBehalfOf) = (channel, eventType, team, notification, tenant, onBehalfOf);

    [JsonProperty("channel")] public ChannelInfo Channel { get; set; }
    [JsonProperty("eventType")] public string EventType { get; set; }
    [JsonProperty("team")] public TeamInfo Team { get; set; }
    [JsonProperty("notification")] public NotificationInfo Notification { get; set; }
    [JsonProperty("tenant")] public TenantInfo Tenant { get; set; }
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
public class ChannelInfo
{
    public ChannelInfo() { }
    public ChannelInfo(string id = null, string name = null) => (Id, Name) = (id, name);

    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("name")] public string Name { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
}

/// <summary>A team.</summary>
public class TeamInfo
{
    public TeamInfo() { }
    public TeamInfo(string id = null, string name = null) => (Id, Name) = (id, name);

    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("name")] public string Name { get; set; }
    [JsonProperty("aadGroupId")] public string AadGroupId { get; set; }
}

/// <summary>The tenant an activity comes from.</summary>
public class TenantInfo
{
    public TenantInfo() { }
    public TenantInfo(string id = null) => Id = id;

    [JsonProperty("id")] public string Id { get; set; }
}

/// <summary>How Teams draws attention to a message.</summary>
public class NotificationInfo
{
    public NotificationInfo() { }
    public NotificationInfo(bool? alert = default) => Alert = alert;

    [JsonProperty("alert")] public bool? Alert { get; set; }
    [JsonProperty("alertInMeeting")] public bool? AlertInMeeting { get; set; }
    [JsonProperty("externalResourceUrl")] public string ExternalResourceUrl { get; set; }
}

/// <summary>The meeting an activity belongs to.</summary>
public class TeamsMeetingInfo
{
    public TeamsMeetingInfo() { }
    public TeamsMeetingInfo(string id = null) => Id = id;

    [JsonProperty("id")] public string Id { get; set; }
}

/// <summary>The person a bot speaks for.</summary>
public class OnBehalfOf
{
    [JsonProperty("itemid")] public int ItemId { get; set; }
    [JsonProperty("displayName")] public string DisplayName { get; set; }
    [JsonProperty("mentionType")] public string MentionType { get; set; }
    [JsonProperty("mri")] public string Mri { get; set; }
}
