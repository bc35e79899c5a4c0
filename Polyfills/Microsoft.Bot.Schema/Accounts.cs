using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A user or bot, as the channel knows it.</summary>
public class ChannelAccount(string id = null, string name = null, string role = null, string aadObjectId = null)
{
    public ChannelAccount() : this(null) { }

    [JsonProperty("id")] public string Id { get; set; } = id;
    [JsonProperty("name")] public string Name { get; set; } = name;
    [JsonProperty("role")] public string Role { get; set; } = role;
    [JsonProperty("aadObjectId")] public string AadObjectId { get; set; } = aadObjectId;

    /// <summary>What the JSON holds beyond the properties above.</summary>
    [JsonExtensionData] public JObject Properties { get; set; } = [];
}

/// <summary>A conversation, as the channel knows it.</summary>
public class ConversationAccount(bool? isGroup = default, string conversationType = null, string id = null, string name = null, string aadObjectId = null, string role = null, string tenantId = null)
{
    public ConversationAccount() : this(null) { }

    [JsonProperty("isGroup")] public bool? IsGroup { get; set; } = isGroup;
    [JsonProperty("conversationType")] public string ConversationType { get; set; } = conversationType;
    [JsonProperty("id")] public string Id { get; set; } = id;
    [JsonProperty("name")] public string Name { get; set; } = name;
    [JsonProperty("aadObjectId")] public string AadObjectId { get; set; } = aadObjectId;
    [JsonProperty("role")] public string Role { get; set; } = role;
    [JsonProperty("tenantId")] public string TenantId { get; set; } = tenantId;

    /// <summary>What the JSON holds beyond the properties above.</summary>
    [JsonExtensionData] public JObject Properties { get; set; } = [];
}

/// <summary>Where an activity was said: enough to answer it, or to write there later.</summary>
public class ConversationReference(string activityId = null, ChannelAccount user = null, ChannelAccount bot = null, ConversationAccount conversation = null, string channelId = null, string serviceUrl = null)
{
    public ConversationReference() : this(null) { }

    [JsonProperty("activityId")] public string ActivityId { get; set; } = activityId;
    [JsonProperty("user")] public ChannelAccount User { get; set; } = user;
    [JsonProperty("bot")] public ChannelAccount Bot { get; set; } = bot;
    [JsonProperty("conversation")] public ConversationAccount Conversation { get; set; } = conversation;
    [JsonProperty("channelId")] public string ChannelId { get; set; } = channelId;
    [JsonProperty("locale")] public string Locale { get; set; }
    [JsonProperty("serviceUrl")] public string ServiceUrl { get; set; } = serviceUrl;

    /// <summary>The event that begins a turn of the bot's own in this conversation.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}

/// <summary>What the connector needs to open a conversation.</summary>
public class ConversationParameters(bool? isGroup = default, ChannelAccount bot = null, IList<ChannelAccount> members = null, string topicName = null, Activity activity = null, object channelData = null, string tenantId = null)
{
    public ConversationParameters() : this(null) { }

    [JsonProperty("isGroup")] public bool? IsGroup { get; set; } = isGroup;
    [JsonProperty("bot")] public ChannelAccount Bot { get; set; } = bot;
    [JsonProperty("members")] public IList<ChannelAccount> Members { get; set; } = members;
    [JsonProperty("topicName")] public string TopicName { get; set; } = topicName;
    [JsonProperty("activity")] public Activity Activity { get; set; } = activity;
    [JsonProperty("channelData")] public object ChannelData { get; set; } = channelData;
    [JsonProperty("tenantId")] public string TenantId { get; set; } = tenantId;
}

/// <summary>The connector's answer to a new conversation.</summary>
public class ConversationResourceResponse(string activityId = null, string serviceUrl = null, string id = null)
{
    public ConversationResourceResponse() : this(null) { }

    [JsonProperty("activityId")] public string ActivityId { get; set; } = activityId;
    [JsonProperty("serviceUrl")] public string ServiceUrl { get; set; } = serviceUrl;
    [JsonProperty("id")] public string Id { get; set; } = id;
}

/// <summary>The connector's answer to an activity: the id it was given.</summary>
public class ResourceResponse(string id = null)
{
    public ResourceResponse() : this(null) { }

    [JsonProperty("id")] public string Id { get; set; } = id;
}

/// <summary>A page of the members of a conversation.</summary>
public class PagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null)
{
    public PagedMembersResult() : this(null) { }

    [JsonProperty("continuationToken")] public string ContinuationToken { get; set; } = continuationToken;
    [JsonProperty("members")] public IList<ChannelAccount> Members { get; set; } = members;
}

/// <summary>The replies of a turn whose delivery mode is <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies(IList<Activity> activities = null)
{
    public ExpectedReplies() : this(null) { }

    [JsonProperty("activities")] public IList<Activity> Activities { get; set; } = activities;
}
