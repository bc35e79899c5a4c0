using Microsoft.Bot.Schema;

namespace NetworkCoachBot.Storage;

/// <summary>The names under which things are kept; nothing else makes them up.</summary>
public static class Keys
{
    /// <summary>The user's profile, in user state.</summary>
    public const string Profile = "profile";

    /// <summary>The dialogs that are going on, in conversation state.</summary>
    public const string Dialogs = "dialogs";

    /// <summary>The kind of record that a person is.</summary>
    public const string Person = "person";

    /// <summary>The kind of record that a draft is.</summary>
    public const string Draft = "draft";

    /// <summary>The kind of record that takes the last change back.</summary>
    public const string Undo = "undo";

    /// <summary>
    /// The channel or group chat that an activity comes from, whichever its thread; null for a chat of two. A channel's id is
    /// the same for its whole team.
    /// </summary>
    public static string? Group(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var conversation = activity.Conversation;
        return conversation?.IsGroup == true || conversation?.ConversationType is "channel" or "groupChat"
            ? $"{activity.ChannelId}/groups/{WithoutThread(conversation.Id)}"
            : null;
    }

    /// <summary>The id of a conversation without the thread of it: a channel's threads are conversations of their own on Teams.</summary>
    public static string WithoutThread(string conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return conversation.IndexOf(";messageid=", StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? conversation[..end] : conversation;
    }

    /// <summary>Whose people and drafts they are: the channel and the user's id there.</summary>
    public static string User(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return User(activity.ChannelId, activity.From.Id);
    }

    /// <summary>The key of a user of a channel.</summary>
    public static string User(string channelId, string id) => $"{channelId}/users/{id}";
}
