using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person in Teams.</summary>
public class TeamsChannelAccount(string id = null, string name = null, string givenName = null, string surname = null, string email = null, string userPrincipalName = null) : ChannelAccount(id, name)
{
    public TeamsChannelAccount() : this(null) { }

    [JsonProperty("givenName")] public string GivenName { get; set; } = givenName;
    [JsonProperty("surname")] public string Surname { get; set; } = surname;
    [JsonProperty("email")] public string Email { get; set; } = email;
    [JsonProperty("userPrincipalName")] public string UserPrincipalName { get; set; } = userPrincipalName;
    [JsonProperty("tenantId")] public string TenantId { get; set; }
    [JsonProperty("userRole")] public string UserRole { get; set; }

    // Teams' roster calls the same thing objectId.
    [JsonProperty("objectId")]
    private string ObjectId
    {
        get => AadObjectId;
        set => AadObjectId = value;
    }
}

/// <summary>A page of the members of a team or chat.</summary>
public class TeamsPagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null)
{
    public TeamsPagedMembersResult() : this(null) { }

    [JsonProperty("continuationToken")] public string ContinuationToken { get; set; } = continuationToken;
    [JsonProperty("members")] public IList<TeamsChannelAccount> Members { get; set; } = members?.Select(m => JObject.FromObject(m).ToObject<TeamsChannelAccount>()).ToList();
}

/// <summary>A team with its counts.</summary>
public class TeamDetails(string id = null, string name = null, string aadGroupId = null)
{
    public TeamDetails() : this(null) { }

    [JsonProperty("id")] public string Id { get; set; } = id;
    [JsonProperty("name")] public string Name { get; set; } = name;
    [JsonProperty("aadGroupId")] public string AadGroupId { get; set; } = aadGroupId;
    [JsonProperty("channelCount")] public int ChannelCount { get; set; }
    [JsonProperty("memberCount")] public int MemberCount { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
}

/// <summary>The channels of a team.</summary>
public class ConversationList(IList<ChannelInfo> conversations = null)
{
    public ConversationList() : this(null) { }

    [JsonProperty("conversations")] public IList<ChannelInfo> Conversations { get; set; } = conversations;
}
