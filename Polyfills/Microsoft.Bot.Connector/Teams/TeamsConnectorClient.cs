using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The client for Teams' part of the REST API; built like <see cref="ConnectorClient"/>.</summary>
public class TeamsConnectorClient : ServiceClient<TeamsConnectorClient>
{
    /// <param name="baseUri">The service address.</param>
    /// <param name="credentials">What identifies the bot; null for nothing.</param>
    /// <param name="customHttpClient">What sends the requests.</param>
    /// <param name="disposeHttpClient">Whether it ends with this client.</param>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : base(customHttpClient, disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        ArgumentNullException.ThrowIfNull(customHttpClient);
        BaseUri = baseUri;
        Credentials = credentials;
        credentials?.InitializeServiceClient(this);
    }

    public Uri BaseUri { get; set; }
    public JsonSerializerSettings SerializationSettings => ConnectorRequest.JsonSettings;
    public JsonSerializerSettings DeserializationSettings => ConnectorRequest.JsonSettings;
    public ServiceClientCredentials Credentials { get; private set; }
    public virtual ITeamsOperations Teams => field ??= new TeamsOperations(this);
}

/// <summary>The operations on teams.</summary>
public interface ITeamsOperations
{
    /// <summary>The channels of a team.</summary>
    Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>A team's name, group and size.</summary>
    Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);
}

/// <summary>The operations on teams over HTTP.</summary>
public class TeamsOperations(TeamsConnectorClient client) : ITeamsOperations
{
    public TeamsConnectorClient Client { get; private set; } = client ?? throw new ArgumentNullException(nameof(client));

    public Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        GetAsync<ConversationList>(teamId, "/conversations", customHeaders, cancellationToken);

    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        GetAsync<TeamDetails>(teamId, "", customHeaders, cancellationToken);

    private Task<HttpOperationResponse<T>> GetAsync<T>(string teamId, string what, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
    {
        ValidationException.ThrowIfNull(teamId, nameof(teamId));
        var address = ConnectorRequest.Address(Client.BaseUri, $"v3/teams/{Uri.EscapeDataString(teamId)}{what}");
        return ConnectorRequest.SendAsync<T>(Client.HttpClient, Client.Credentials, HttpMethod.Get, address, null, headers, cancellationToken);
    }
}

/// <summary>The operations on teams, with the body alone as their result.</summary>
public static class TeamsOperationsExtensions
{
    /// <inheritdoc cref="ITeamsOperations.FetchChannelListWithHttpMessagesAsync"/>
    public static Task<ConversationList> FetchChannelListAsync(this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default) =>
        operations.FetchChannelListWithHttpMessagesAsync(teamId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="ITeamsOperations.FetchTeamDetailsWithHttpMessagesAsync"/>
    public static Task<TeamDetails> FetchTeamDetailsAsync(this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default) =>
        operations.FetchTeamDetailsWithHttpMessagesAsync(teamId, null, cancellationToken).BodyAsync();
}
