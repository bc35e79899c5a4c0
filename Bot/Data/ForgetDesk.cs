using Microsoft.Bot.Builder;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Reminders;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Bot.Data;

/// <summary>
/// Everything about a user, gone: for "delete me", and when somebody was silent for as long as the host keeps things. And somebody
/// whom a user deleted, gone from all that is kept of others.
/// </summary>
/// <param name="records">The user's records, and the groups' about them.</param>
/// <param name="userState">What is known of the user.</param>
/// <param name="conversationState">What was going on.</param>
/// <param name="storage">The unit of work of the turn.</param>
/// <param name="store">Its files.</param>
public sealed class ForgetDesk(RecordStorage records, UserState userState, ConversationState conversationState, TurnStorage storage, ITurnStore store) : IForgetDesk
{
    private const int Page = 1000, AllDrafts = 100_000;

    private readonly GroupBook _groups = new(records);
    private readonly Notebook _notebook = new(records);
    private readonly ReminderStorage _reminders = new(storage);

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

    /// <inheritdoc/>
    public async Task EraseAsync(ITurnContext context, NameErasure erasure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(erasure);
        var user = context.Scene().User;
        for (var page = await _notebook.ListPeopleAsync(user, null, Page, cancellationToken); page.Count > 0; page = await _notebook.ListPeopleAsync(user, page[^1], Page, cancellationToken))
        {
            foreach (var (person, without) in Changed(page, erasure))
            {
                await _notebook.SaveAsync(user, without with { Version = person.Version + 1 }, cancellationToken);
            }
        }

        foreach (var (draft, without) in Changed(await _notebook.ListDraftsAsync(user, AllDrafts, cancellationToken), erasure))
        {
            // One to them may have been written before they were kept.
            await (erasure.Is(draft.Reader.Name) ? records.RemoveAsync(user, Keys.Draft, draft.Id, cancellationToken) : _notebook.SaveAsync(user, without, cancellationToken));
        }

        foreach (var reminder in await _reminders.OfAsync<Nudge>(user, cancellationToken))
        {
            foreach (var (_, without) in Changed([reminder.Value], erasure))
            {
                await _reminders.SetAsync(reminder with { Value = without }, cancellationToken);
            }
        }

        if (storage.Current is { } unit)
        {
            // What is known of the user and what is going on are written when the turn is over; answers that were kept for
            // another delivery, and those that did not get through, are told with this turn or not at all.
            unit.StateTexts = erasure.In;
            unit.ForgetConversation(ActivityIdentity.Of(context.Activity).Conversation);
        }

        context.TurnState.Get<Turn>()?.AfterCommit(store.ScrubAsync);
    }

    private IEnumerable<(T Before, T After)> Changed<T>(IEnumerable<T> values, NameErasure erasure)
        where T : class
    {
        foreach (var value in values)
        {
            var after = storage.Rewritten(value, erasure.MayBeIn, erasure.In);
            if (!ReferenceEquals(after, value))
            {
                yield return (value, after);
            }
        }
    }
}
