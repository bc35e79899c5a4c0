using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The client for a channel's REST API. It is built for each turn, so it owns nothing dear: the HttpClient is handed in or
/// shared by all, and so are the JSON settings.
/// </summary>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    private static readonly HttpClient SharedHttpClient = new();

    /// <param name="baseUri">The channel's service address.</param>
    /// <param name="credentials">What identifies the bot.</param>
    /// <param name="customHttpClient">What sends the requests; one shared by all where it is null.</param>
    /// <param name="disposeHttpClient">Whether it ends with this client.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : base(customHttpClient ?? SharedHttpClient, disposeHttpClient && customHttpClient != null)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        ArgumentNullException.ThrowIfNull(credentials);
        BaseUri = baseUri;
        Credentials = credentials;
        credentials.InitializeServiceClient(this);
    }

    public Uri BaseUri { get; set; }

    /// <summary>Shared by all clients: a contract resolver of each client's own would be built anew in every turn.</summary>
    public JsonSerializerSettings SerializationSettings => ConnectorRequest.JsonSettings;

    /// <inheritdoc cref="SerializationSettings"/>
    public JsonSerializerSettings DeserializationSettings => ConnectorRequest.JsonSettings;
    public ServiceClientCredentials Credentials { get; private set; }
    public virtual IConversations Conversations => field ??= new Conversations(this);
}
