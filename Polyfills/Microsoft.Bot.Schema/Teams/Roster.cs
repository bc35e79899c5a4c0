using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person in Teams.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    public TeamsChannelAccount() { }
    public TeamsChannelAccount(string id = null, string name = null, string givenName = null, string surname = null, string email = null, string userPrincipalName = null) : base(id, name) =>
        (GivenName, Surname, Email, UserPrincipalName) = (givenName, surname, email, userPrincipalName);

    public TeamsChannelAccount(string id = null, string name = null, string givenName = null, string surname = null, string email = null, string userPrincipalName = null, string tenantId = null, string userRole = null) : base(id, name) =>
        (GivenName, Surname, Email, UserPrincipalName, TenantId, UserRole) = (givenName, surname, email, userPrincipalName, tenantId, userRole);

    [JsonProperty("givenName")] public string GivenName { get; set; }
    [JsonProperty("surname")] public string Surname { get; set; }
    [JsonProperty("email")] public string Email { get; set; }
    [JsonProperty("userPrincipalName")] public string UserPrincipalName { get; set; }
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
public class TeamsPagedMembersResult
{
    public TeamsPagedMembersResult() { }
    public TeamsPagedMembersResult(string continuationToken = null, IList<ChannelAccount> members = null) =>
        (ContinuationToken, Members) = (continuationToken, members?.Select(m => JObject.FromObject(m).ToObject<TeamsChannelAccount>()).ToList());

    [JsonProperty("continuationToken")] public string ContinuationToken { get; set; }
    [JsonProperty("members")] public IList<TeamsChannelAccount> Members { get; set; }
}

/// <summary>A team with its counts.</summary>
public class TeamDetails
{
    public TeamDetails() { }
    public TeamDetails(string id = null, string name = null, string aadGroupId = null) =>
        (Id, Name, AadGroupId) = (id, name, aadGroupId);

    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("name")] public string Name { get; set; }
    [JsonProperty("aadGroupId")] public string AadGroupId { get; set; }
    [JsonProperty("channelCount")] public int ChannelCount { get; set; }
    [JsonProperty("memberCount")] public int MemberCount { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
}

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    public ConversationList() { }
    public ConversationList(IList<ChannelInfo> conversations = null) => Conversations = conversations;

    [JsonProperty("conversations")] public IList<ChannelInfo> Conversations { get; set; }
}
