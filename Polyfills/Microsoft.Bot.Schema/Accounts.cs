using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using System.Globalization;

namespace Microsoft.Bot.Schema;

/// <summary>A user or bot, as the channel knows it.</summary>
public class ChannelAccount
{
    public ChannelAccount() { }
    public ChannelAccount(string id = null, string name = null, string role = null, string aadObjectId = null) =>
        (Id, Name, Role, AadObjectId) = (id, name, role, aadObjectId);

    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("name")] public string Name { get; set; }
    [JsonProperty("role")] public string Role { get; set; }
    [JsonProperty("aadObjectId")] public string AadObjectId { get; set; }

    /// <summary>What the JSON holds beyond the properties above.</summary>
    [JsonExtensionData] public JObject Properties { get; set; } = [];
}

/// <summary>A conversation, as the channel knows it.</summary>
public class ConversationAccount
{
    public ConversationAccount() { }
    public ConversationAccount(bool? isGroup = default, string conversationType = null, string id = null, string name = null, string aadObjectId = null, string role = null, string tenantId = null) =>
        (IsGroup, ConversationType, Id, Name, AadObjectId, Role, TenantId) = (isGroup, conversationType, id, name, aadObjectId, role, tenantId);

    [JsonProperty("isGroup")] public bool? IsGroup { get; set; }
    [JsonProperty("conversationType")] public string ConversationType { get; set; }
    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("name")] public string Name { get; set; }
    [JsonProperty("aadObjectId")] public string AadObjectId { get; set; }
    [JsonProperty("role")] public string Role { get; set; }
    [JsonProperty("tenantId")] public string TenantId { get; set; }

    /// <summary>What the JSON holds beyond the properties above.</summary>
    [JsonExtensionData] public JObject Properties { get; set; } = [];
}

/// <summary>Where an activity was said: enough to answer it, or to write there later.</summary>
public class ConversationReference
{
    public ConversationReference() { }
    public ConversationReference(string activityId = null, ChannelAccount user = null, ChannelAccount bot = null, ConversationAccount conversation = null, string channelId = null, string serviceUrl = null) =>
        (ActivityId, User, Bot, Conversation, ChannelId, ServiceUrl) = (activityId, user, bot, conversation, channelId, serviceUrl);

    public ConversationReference(CultureInfo locale, string activityId = null, ChannelAccount user = null, ChannelAccount bot = null, ConversationAccount conversation = null, string channelId = null, string serviceUrl = null) =>
        (ActivityId, User, Bot, Conversation, ChannelId, Locale, ServiceUrl) = (activityId, user, bot, conversation, channelId, locale?.ToString(), serviceUrl);

    [JsonProperty("activityId")] public string ActivityId { get; set; }
    [JsonProperty("user")] public ChannelAccount User { get; set; }
    [JsonProperty("bot")] public ChannelAccount Bot { get; set; }
    [JsonProperty("conversation")] public ConversationAccount Conversation { get; set; }
    [JsonProperty("channelId")] public string ChannelId { get; set; }
    [JsonProperty("locale")] public string Locale { get; set; }
    [JsonProperty("serviceUrl")] public string ServiceUrl { get; set; }

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
public class ConversationParameters
{
    public ConversationParameters() { }
    public ConversationParameters(bool? isGroup = default, ChannelAccount bot = null, IList<ChannelAccount> members = null, string topicName = null, Activity activity = null, object channelData = null, string tenantId = null) =>
        (IsGroup, Bot, Members, TopicName, Activity, ChannelData, TenantId) = (isGroup, bot, members, topicName, activity, channelData, tenantId);

    [JsonProperty("isGroup")] public bool? IsGroup { get; set; }
    [JsonProperty("bot")] public ChannelAccount Bot { get; set; }
    [JsonProperty("members")] public IList<ChannelAccount> Members { get; set; }
    [JsonProperty("topicName")] public string TopicName { get; set; }
    [JsonProperty("activity")] public Activity Activity { get; set; }
    [JsonProperty("channelData")] public object ChannelData { get; set; }
    [JsonProperty("tenantId")] public string TenantId { get; set; }
}

/// <summary>The connector's answer to a new conversation.</summary>
public class ConversationResourceResponse
{
    public ConversationResourceResponse() { }
    public ConversationResourceResponse(string activityId = null, string serviceUrl = null, string id = null) =>
        (ActivityId, ServiceUrl, Id) = (activityId, serviceUrl, id);

    [JsonProperty("activityId")] public string ActivityId { get; set; }
    [JsonProperty("serviceUrl")] public string ServiceUrl { get; set; }
    [JsonProperty("id")] public string Id { get; set; }
}

/// <summary>The connector's answer to an activity: the id it was given.</summary>
public class ResourceResponse
{
    public ResourceResponse() { }
    public ResourceResponse(string id = null) => Id = id;

    [JsonProperty("id")] public string Id { get; set; }
}

/// <summary>A page of the members of a conversation.</summary>
public class PagedMembersResult
{
    public PagedMembersResult() { }
    public PagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null) =>
        (ContinuationToken, Members) = (continuationToken, members);

    [JsonProperty("continuationToken")] public string ContinuationToken { get; set; }
    [JsonProperty("members")] public IList<ChannelAccount> Members { get; set; }
}

/// <summary>The replies of a turn whose delivery mode is <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    public ExpectedReplies() { }
    public ExpectedReplies(IList<Activity> activities = null) => Activities = activities;

    [JsonProperty("activities")] public IList<Activity> Activities { get; set; }
}
