using Microsoft.Bot.Builder;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Bot.Data;

/// <summary>Everything about a user, gone: for "delete me", and when somebody was silent for as long as the host keeps things.</summary>
/// <param name="records">The user's records, and the groups' about them.</param>
/// <param name="userState">What is known of the user.</param>
/// <param name="conversationState">What was going on.</param>
/// <param name="storage">The unit of work of the turn.</param>
/// <param name="store">Its files.</param>
public sealed class ForgetDesk(RecordStorage records, UserState userState, ConversationState conversationState, TurnStorage storage, ITurnStore store) : IForgetDesk
{
    private readonly GroupBook _groups = new(records);

    /// <inheritdoc/>
    public async Task<int> ForgetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var user = context.Scene().User;
        var left = await _groups.ForgetAsync(user, cancellationToken);
        await ExportOffer.WithdrawAsync(records, user, cancellationToken);
        await records.ForgetAsync(user, cancellationToken);
        storage.Current?.ForgetConversation(ActivityIdentity.Of(context.Activity).Conversation);
        await userState.ClearStateAsync(context, cancellationToken);
        await conversationState.ClearStateAsync(context, cancellationToken);

        // Deleted rows leave their bytes in the files until these are cleaned.
        context.TurnState.Get<Turn>()?.AfterCommit(store.ScrubAsync);
        return left;
    }
}
