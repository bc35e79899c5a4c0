using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot.Reminders;

/// <summary>Turns that the coach begins.</summary>
public sealed class ProactiveTurns(CoachAdapter adapter, IConfiguration configuration)
{
    private readonly string _appId = HostSettings.Value(configuration, "MicrosoftAppId") ?? "";

    /// <summary>Begins a turn. It is seen through: saved and sent, or neither.</summary>
    public Task BeginAsync(Whereabouts where, BotCallbackHandler turn)
    {
        ArgumentNullException.ThrowIfNull(where);
        var reference = new ConversationReference
        {
            ServiceUrl = where.ServiceUrl,
            ChannelId = where.ChannelId,
            Conversation = new ConversationAccount(isGroup: where.IsGroup ? true : null, id: where.ConversationId) { TenantId = where.TenantId },
            User = new ChannelAccount(where.UserId),
            Bot = new ChannelAccount(where.BotId),
            Locale = where.Locale,
        };
        return adapter.ContinueConversationAsync(_appId, reference, turn, CancellationToken.None);
    }

    /// <summary>
    /// Has the channel open a chat of two with somebody who never wrote there; nobody sees it before something is said in it. Asking
    /// twice opens it once.
    /// </summary>
    /// <param name="where">Where somebody is known from: the service, the tenant, their id and the bot's.</param>
    /// <returns>Where they are reached.</returns>
    /// <exception cref="ErrorResponseException">The channel does not allow it, or not now.</exception>
    public async Task<Whereabouts> OpenAsync(Whereabouts where)
    {
        ArgumentNullException.ThrowIfNull(where);
        var opened = where;
        await adapter.CreateConversationAsync(_appId, where.ChannelId, where.ServiceUrl, adapter.Audience, ChatWith(where), (context, _) =>
        {
            opened = where with { ConversationId = context.Activity.Conversation.Id };
            return Task.CompletedTask;
        }, CancellationToken.None);
        return opened;
    }

    /// <summary>What a channel is asked for a chat of two.</summary>
    internal static ConversationParameters ChatWith(Whereabouts where) =>
        new(isGroup: false, bot: new ChannelAccount(where.BotId), members: [new ChannelAccount(where.UserId)], tenantId: where.TenantId, channelData: new { tenant = new { id = where.TenantId } });
}
