using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Bot.Turns;

/// <summary>Whose turn an activity is.</summary>
internal static class ActivityIdentity
{
    /// <summary>What the turn of an activity waits for and is known by.</summary>
    public static TurnIdentity Of(Activity activity)
    {
        var conversation = $"{activity.ChannelId}/{activity.Conversation?.Id}";
        if (CardSubmission.IsLook(activity))
        {
            // It changes nothing and waits for nobody, as often as it comes.
            return new TurnIdentity(TurnKey.Unique(), conversation, [], []);
        }

        // The threads of a Teams channel are conversations of their own, and share what the channel's group keeps.
        var (gates, state) = (new List<string>(2) { "conversation:" + Keys.WithoutThread(conversation) }, new List<string>(2) { $"{activity.ChannelId}/conversations/{activity.Conversation?.Id}" });
        if (activity.From?.Id is { Length: > 0 } person)
        {
            gates.Add(GateOf(activity.ChannelId, person));
            state.Add($"{activity.ChannelId}/users/{person}");
        }

        return new TurnIdentity(KeyOf(activity, conversation), conversation, gates, state);
    }

    /// <summary>What the turns of a person wait for.</summary>
    public static string GateOf(string channelId, string person) => $"person:{channelId}/{person}";

    /// <summary>What the turns of a user wait for, by their key.</summary>
    public static string GateOf(string user) =>
        user.Split(Keys.User("", ""), 2) is [var channel, var person] ? GateOf(channel, person) : throw new ArgumentException("It is no key of a user.", nameof(user));

    /// <summary>True for what a person does on purpose, and waits for an answer to.</summary>
    public static bool IsOfAPerson(Activity activity) => activity.Type is ActivityTypes.Message or ActivityTypes.Invoke && !CardSubmission.IsLook(activity);

    // An edited message keeps its id from edit to edit, and so do reactions: there the time tells them apart.
    private static TurnKey KeyOf(Activity activity, string conversation) => activity switch
    {
        { Id: null or "" } => TurnKey.Unique(),
        { Type: ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete or ActivityTypes.MessageReaction } =>
            TurnKey.Of(conversation, $"{activity.Type} {activity.Id} {activity.Timestamp:O}"),
        _ => TurnKey.Of(conversation, $"{activity.Type} {activity.Id}"),
    };
}
