using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot.Reminders;

/// <summary>Turns that the coach begins, in a conversation that is known.</summary>
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
}
