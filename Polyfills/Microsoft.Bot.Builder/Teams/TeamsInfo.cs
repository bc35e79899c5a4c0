using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// Asks Teams about people and teams. In a team the roster calls are about the team, elsewhere about the conversation.
/// Every call throws ErrorResponseException when Teams refuses.
/// </summary>
public static class TeamsInfo
{
    /// <summary>A member of the team or conversation.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, TeamOrConversation(turnContext), cancellationToken);

    /// <summary>A member of a team; the team of the turn by default.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, Team(turnContext, teamId), cancellationToken);

    /// <summary>A page of the members of the team or conversation; without a token the first.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = null, CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, TeamOrConversation(turnContext), pageSize, continuationToken, cancellationToken);

    /// <summary>A page of the members of a team; the team of the turn by default.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = null, string continuationToken = null, int? pageSize = default, CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, Team(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    /// <summary>A team; the team of the turn by default.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static async Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = Team(turnContext, teamId);
        using var client = TeamsClient(turnContext);
        return await client.Teams.FetchTeamDetailsAsync(team, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The channels of a team; the team of the turn by default.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = Team(turnContext, teamId);
        using var client = TeamsClient(turnContext);
        return (await client.Teams.FetchChannelListAsync(team, cancellationToken).ConfigureAwait(false)).Conversations;
    }

    private static string Team(ITurnContext turnContext, string teamId) =>
        teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static string TeamOrConversation(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id ?? throw new InvalidOperationException("The turn has no conversation.");

    private static async Task<TeamsChannelAccount> MemberAsync(ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        var conversations = (Conversations)Client(turnContext).Conversations;
        var member = await conversations.GetConversationMemberAsync(userId, conversationId, cancellationToken).ConfigureAwait(false);
        return JObject.FromObject(member).ToObject<TeamsChannelAccount>();
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(ITurnContext turnContext, string conversationId, int? pageSize, string continuationToken, CancellationToken cancellationToken)
    {
        var page = await Client(turnContext).Conversations.GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static IConnectorClient Client(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");

    private static TeamsConnectorClient TeamsClient(ITurnContext turnContext)
    {
        var client = Client(turnContext);
        return client is ConnectorClient { HttpClient: { } http }
            ? new TeamsConnectorClient(client.BaseUri, client.Credentials, http, disposeHttpClient: false)
            : new TeamsConnectorClient(client.BaseUri, client.Credentials, new HttpClient(), disposeHttpClient: true);
    }
}
