using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on conversations, with the body alone as their result (null where the channel sent none).</summary>
public static class ConversationsExtensions
{
    /// <inheritdoc cref="IConversations.CreateConversationWithHttpMessagesAsync"/>
    public static Task<ConversationResourceResponse> CreateConversationAsync(this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="IConversations.SendToConversationWithHttpMessagesAsync"/>
    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken).BodyAsync();

    /// <summary>Sends an activity to the end of the conversation that it names.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <inheritdoc cref="IConversations.ReplyToActivityWithHttpMessagesAsync"/>
    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, ConversationHeader(conversationId), cancellationToken).BodyAsync();

    /// <summary>Sends an activity in answer to the one that its ReplyToId names, or to the end of the conversation where it has none.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        activity.ReplyToId == null
            ? operations.SendToConversationAsync(activity, cancellationToken)
            : operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    /// <inheritdoc cref="IConversations.UpdateActivityWithHttpMessagesAsync"/>
    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken).BodyAsync();

    /// <summary>Puts an activity in the place of the one that has its id.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    /// <inheritdoc cref="IConversations.DeleteActivityWithHttpMessagesAsync"/>
    public static async Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        using var response = await operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="IConversations.GetConversationMembersWithHttpMessagesAsync"/>
    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(this IConversations operations, string conversationId, CancellationToken cancellationToken = default) =>
        operations.GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="Conversations.GetConversationMemberWithHttpMessagesAsync"/>
    public static Task<ChannelAccount> GetConversationMemberAsync(this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default) =>
        operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="IConversations.GetConversationPagedMembersWithHttpMessagesAsync"/>
    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(this IConversations operations, string conversationId, int? pageSize = default, string continuationToken = null, CancellationToken cancellationToken = default) =>
        operations.GetConversationPagedMembersWithHttpMessagesAsync(conversationId, pageSize, continuationToken, null, cancellationToken).BodyAsync();

    internal static async Task<T> BodyAsync<T>(this Task<HttpOperationResponse<T>> call)
    {
        using var response = await call.ConfigureAwait(false);
        return response.Body;
    }

    // A header takes ASCII only; an id beyond it stands in the path and the body all the same.
    private static Dictionary<string, List<string>> ConversationHeader(string conversationId) =>
        conversationId != null && Ascii.IsValid(conversationId) ? new() { [ConversationConstants.ConversationIdHttpHeaderName] = [conversationId] } : null;
}
