using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Dialogs.Groups;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage;

namespace NetworkCoachBot.Bot.Groups;

/// <summary>
/// Who is in a channel or group chat, as Teams says: ids only, in this process only, for an hour, or until somebody comes or goes. It
/// stands as a middleware to hear of that.
/// </summary>
public sealed class GroupRoster(TimeProvider time, ILogger<GroupRoster> logger) : IGroupRoster, Microsoft.Bot.Builder.IMiddleware
{
    private const int PageSize = 100, MostGroups = 2_000;

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(5);

    // The card waits for it, and what cannot be had in a moment is done without.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, IReadOnlyList<string> Ids)> _known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var activity = turnContext.Activity;
        if (activity is { Type: ActivityTypes.ConversationUpdate, Conversation.Id.Length: > 0 } && (activity.MembersAdded ?? []).Concat(activity.MembersRemoved ?? []).Any())
        {
            _known.TryRemove(KeyOf(activity), out _);
        }

        return next(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ViewersAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var activity = context.Activity;
        if (activity.ChannelId != Channels.Msteams || context.Scene().Group is null || context.TurnState.Get<IConnectorClient>() is not { } connector)
        {
            return [];
        }

        var (key, now) = (KeyOf(activity), time.GetUtcNow());
        if (_known.TryGetValue(key, out var known) && known.Until > now)
        {
            return known.Ids;
        }

        if (_known.Count >= MostGroups)
        {
            _known.Clear();
        }

        var ids = await AskAsync(connector, activity, cancellationToken);
        _known[key] = (now + (ids is null ? AfterFailure : Fresh), ids ?? []);
        return ids ?? [];
    }

    private static string KeyOf(Activity activity) => $"{activity.ChannelId}/{Keys.WithoutThread(activity.Conversation.Id)}";

    /// <returns>Nobody where they are too many; null where the channel does not say.</returns>
    private async Task<IReadOnlyList<string>?> AskAsync(IConnectorClient connector, Activity activity, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var (ids, page) = (new List<string>(), (string?)null);
        try
        {
            do
            {
                var members = await connector.Conversations.GetConversationPagedMembersAsync(Keys.WithoutThread(activity.Conversation.Id), PageSize, page, patience.Token);
                ids.AddRange((members?.Members ?? []).Select(m => m.Id).Where(id => !string.IsNullOrEmpty(id)));
                page = members?.ContinuationToken;
            }
            while (!string.IsNullOrEmpty(page) && ids.Count <= CardSurface.MostViewers);
        }
        catch (Exception e) when (e is ErrorResponseException or HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            logger.LogInformation("Who is in a group could not be read: {Error}, on {ChannelId}.", e.GetType().Name, activity.ChannelId);
            return null;
        }

        return ids.Count is > 0 and <= CardSurface.MostViewers ? ids : [];
    }
}
