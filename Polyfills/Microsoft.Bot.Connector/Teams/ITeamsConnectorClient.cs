using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>What a bot asks of Teams beyond what every channel offers.</summary>
public interface ITeamsConnectorClient : IDisposable
{
    /// <summary>The service address.</summary>
    Uri BaseUri { get; set; }

    JsonSerializerSettings SerializationSettings { get; }

    JsonSerializerSettings DeserializationSettings { get; }

    ServiceClientCredentials Credentials { get; }

    ITeamsOperations Teams { get; }
}

/// <summary>The operations on teams.</summary>
public interface ITeamsOperations
{
    /// <summary>The channels of a team.</summary>
    Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>A team's name, group and size.</summary>
    Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);
}
