using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot.Reminders;

/// <summary>Delivers a claimed reminder in a turn of its own.</summary>
public sealed class NudgeDelivery(ProactiveTurns turns, NudgeRound round, ILogger<NudgeDelivery> logger)
{
    /// <summary>Delivers it; what fails is logged, and tried again when its lease is over.</summary>
    public async Task DeliverAsync(Reminder<Nudge> reminder)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        var where = reminder.Value.Where;
        Turn? turn = null;
        try
        {
            await turns.BeginAsync(where, async (context, token) =>
            {
                turn = context.TurnState.Get<Turn>();
                await round.SayAsync(context, reminder, token);
            });
            if (turn is { IsRefused: true })
            {
                // The app was removed, or may not write there.
                await turns.BeginAsync(where, (context, token) => round.ForgetAsync(context, where, token));
            }
        }
#pragma warning disable CA1031 // One reminder that cannot be delivered must not keep the others. It stays, and is tried again when its lease is over.
        catch (Exception e)
#pragma warning restore CA1031
        {
            logger.LogError("A reminder could not be delivered: {Error}, in a conversation on {ChannelId}.", e.GetType().FullName, where.ChannelId);
        }
    }
}
