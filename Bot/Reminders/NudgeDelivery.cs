using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Bot.Groups;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot.Reminders;

/// <summary>Delivers a claimed reminder in a turn of its own, in the chat that is known, or in one that is opened for it.</summary>
public sealed class NudgeDelivery(ProactiveTurns turns, NudgeRound round, ChatBook chats, ReminderStorage reminders, ILogger<NudgeDelivery> logger)
{
    /// <summary>Delivers it; what fails is logged, and tried again when its lease is over.</summary>
    public async Task DeliverAsync(Reminder<Nudge> reminder)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        var where = reminder.Value.Where;
        try
        {
            var isNew = where.ConversationId.Length == 0;
            if (isNew)
            {
                if (await ReachAsync(reminder) is not { } reached)
                {
                    return;
                }

                where = reached;
            }

            await SayAsync(reminder, where, isNew);
        }
#pragma warning disable CA1031 // One reminder that cannot be delivered must not keep the others. It stays, and is tried again when its lease is over.
        catch (Exception e)
#pragma warning restore CA1031
        {
            logger.LogError("A reminder could not be delivered: {Error}, in a conversation on {ChannelId}.", e.GetType().FullName, where.ChannelId);
        }
    }

    private async Task SayAsync(Reminder<Nudge> reminder, Whereabouts where, bool isNew)
    {
        Turn? turn = null;
        await turns.BeginAsync(where, async (context, token) =>
        {
            turn = context.TurnState.Get<Turn>();
            if (isNew)
            {
                await NoteAsync(context, where, token);
            }

            await round.SayAsync(context, reminder, token);
        });
        if (turn is { IsRefused: true })
        {
            // The app was removed, or may not write there.
            await turns.BeginAsync(where, (context, token) => round.ForgetAsync(context, where, token));
        }
    }

    /// <summary>The chat with somebody who is known from a group only; null where the channel refuses one: then it waits for them.</summary>
    private async Task<Whereabouts?> ReachAsync(Reminder<Nudge> reminder)
    {
        var where = reminder.Value.Where;
        if (await chats.FindAsync(reminder.Owner, CancellationToken.None) is { } known)
        {
            return known;
        }

        try
        {
            return await turns.OpenAsync(where);
        }
        catch (ErrorResponseException e) when (e.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.BadRequest)
        {
            logger.LogInformation("No chat of two could be opened: {Status}, on {ChannelId}.", e.Response.StatusCode, where.ChannelId);
            await reminders.ReplaceAsync(reminder, ActivityIdentity.GateOf(where.ChannelId, where.UserId), token => WaitAsync(reminder, token));
            return null;
        }
    }

    /// <summary>They may have come in the meantime: then it goes there.</summary>
    private async Task WaitAsync(Reminder<Nudge> reminder, CancellationToken cancellationToken)
    {
        if (await chats.FindAsync(reminder.Owner, cancellationToken) is { } known)
        {
            await reminders.SetAsync(reminder with { Value = reminder.Value with { Where = known } }, cancellationToken);
            return;
        }

        await chats.KeepAsync(reminder.Owner, reminder.Value, cancellationToken);
    }

    private async Task NoteAsync(ITurnContext context, Whereabouts where, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        context.SetScene(scene with { Profile = scene.Profile with { Chat = ChatBook.KeyOf(where) } });
        await chats.NoteAsync(scene.User, where, cancellationToken);
    }
}
