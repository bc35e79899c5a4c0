using Microsoft.Bot.Schema;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>Where a user is reached, as an activity of theirs tells.</summary>
public static class Reached
{
    /// <summary>Where the sender of an activity in a chat of two is reached.</summary>
    public static Whereabouts At(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new Whereabouts(activity.ServiceUrl ?? "", activity.ChannelId, activity.Conversation.Id, activity.From.Id, activity.Recipient?.Id ?? "")
        {
            TenantId = activity.Conversation.TenantId,
            Locale = (activity as IMessageActivity)?.Locale,
        };
    }
}
