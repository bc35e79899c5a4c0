using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is known of a meeting.</summary>
public class MeetingDetailsBase
{
    internal MeetingDetailsBase() { }

    [JsonProperty("joinUrl")] public Uri JoinUrl { get; set; }
    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("title")] public string Title { get; set; }
}

/// <summary>What is known of a meeting that begins or ends.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails() { }

    [JsonProperty(nameof(MeetingType))] public string MeetingType { get; set; }
}

/// <summary>A meeting that begins.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    public MeetingStartEventDetails() { }
    public MeetingStartEventDetails(string id, Uri joinUrl = null, string title = null, string meetingType = "Scheduled", DateTime startTime = default) =>
        (Id, JoinUrl, Title, MeetingType, StartTime) = (id, joinUrl, title, meetingType, startTime);

    [JsonProperty(nameof(StartTime))] public DateTime StartTime { get; set; }
}

/// <summary>A meeting that ends.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    public MeetingEndEventDetails() { }
    public MeetingEndEventDetails(string id, Uri joinUrl = null, string title = null, string meetingType = "Scheduled", DateTime endTime = default) =>
        (Id, JoinUrl, Title, MeetingType, EndTime) = (id, joinUrl, title, meetingType, endTime);

    [JsonProperty(nameof(EndTime))] public DateTime EndTime { get; set; }
}

/// <summary>The last message that the user has read.</summary>
public class ReadReceiptInfo
{
    public ReadReceiptInfo() { }
    public ReadReceiptInfo(string lastReadMessageId) => LastReadMessageId = lastReadMessageId;

    [JsonProperty("lastReadMessageId")] public string LastReadMessageId { get; set; }
}

/// <summary>What was pressed on a connector card.</summary>
public class O365ConnectorCardActionQuery
{
    public O365ConnectorCardActionQuery() { }
    public O365ConnectorCardActionQuery(string body = null, string actionId = null) => (Body, ActionId) = (body, actionId);

    [JsonProperty("body")] public string Body { get; set; }
    [JsonProperty("actionId")] public string ActionId { get; set; }
}
