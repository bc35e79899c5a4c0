using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on conversations over HTTP.</summary>
public class Conversations(ConnectorClient client) : IConversations
{
    /// <summary>The client whose address, credentials and HttpClient are used.</summary>
    public ConnectorClient Client { get; private set; } = client ?? throw new ArgumentNullException(nameof(client));

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(parameters, nameof(parameters));
        return SendAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(activity, nameof(activity));
        return SendAsync<ResourceResponse>(HttpMethod.Post, Path(conversationId) + "/activities", activity, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(activity, nameof(activity));
        return SendAsync<ResourceResponse>(HttpMethod.Post, Path(conversationId, activityId), activity, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(activity, nameof(activity));
        return SendAsync<ResourceResponse>(HttpMethod.Put, Path(conversationId, activityId), activity, customHeaders, cancellationToken);
    }

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        await SendAsync<object>(HttpMethod.Delete, Path(conversationId, activityId), null, customHeaders, cancellationToken).ConfigureAwait(false);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<IList<ChannelAccount>>(HttpMethod.Get, Path(conversationId) + "/members", null, customHeaders, cancellationToken);

    /// <summary>One member of a conversation.</summary>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(userId, nameof(userId));
        return SendAsync<ChannelAccount>(HttpMethod.Get, $"{Path(conversationId)}/members/{Uri.EscapeDataString(userId)}", null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(string conversationId, int? pageSize = default, string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        var path = Path(conversationId) + "/pagedmembers";
        if (pageSize != null)
        {
            path += "?pageSize=" + pageSize.Value.ToString(CultureInfo.InvariantCulture);
        }

        if (continuationToken != null)
        {
            path += (pageSize == null ? "?" : "&") + "continuationToken=" + Uri.EscapeDataString(continuationToken);
        }

        return SendAsync<PagedMembersResult>(HttpMethod.Get, path, null, customHeaders, cancellationToken);
    }

    private static string Path(string conversationId)
    {
        ValidationException.ThrowIfNull(conversationId, nameof(conversationId));
        return "v3/conversations/" + Uri.EscapeDataString(conversationId);
    }

    private static string Path(string conversationId, string activityId)
    {
        ValidationException.ThrowIfNull(activityId, nameof(activityId));
        return $"{Path(conversationId)}/activities/{Uri.EscapeDataString(activityId)}";
    }

    private Task<HttpOperationResponse<T>> SendAsync<T>(HttpMethod method, string path, object body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) =>
        ConnectorRequest.SendAsync<T>(Client.HttpClient, Client.Credentials, method, ConnectorRequest.Address(Client.BaseUri, path), body, headers, cancellationToken);
}
