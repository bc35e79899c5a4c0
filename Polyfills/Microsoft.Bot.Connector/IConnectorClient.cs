using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>What a bot asks of a channel, at the service address that came with an activity.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The channel's service address.</summary>
    Uri BaseUri { get; set; }

    JsonSerializerSettings SerializationSettings { get; }

    JsonSerializerSettings DeserializationSettings { get; }

    ServiceClientCredentials Credentials { get; }

    IConversations Conversations { get; }
}
