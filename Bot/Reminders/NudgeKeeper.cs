using Microsoft.Bot.Builder;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot.Reminders;

/// <summary>
/// Sees to it, in the turn's own transaction, that whoever writes in a chat of two has a look planned for their next
/// morning, where they are reached now. Stands after the door.
/// </summary>
public sealed class NudgeKeeper(INudgeBook nudges) : Microsoft.Bot.Builder.IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        await next(cancellationToken);
        var activity = turnContext.Activity;
        if (!ActivityIdentity.IsOfAPerson(activity) || turnContext.TurnState.Get<TurnScene>() is not { Group: null, Profile: { Recent.Count: > 0 } profile } scene)
        {
            return;
        }

        var where = $"{activity.ServiceUrl}|{activity.Conversation?.Id}";
        var plan = profile.Nudges;
        if (plan.Paused || (plan.NextLook > scene.Now && plan.Where == where))
        {
            return;
        }

        var due = plan.NextMorning(scene.Now, profile.Zone());
        await nudges.PlanLookAsync(scene.User, due, Reached.At(activity), cancellationToken);
        turnContext.SetScene(scene with { Profile = profile with { Nudges = plan with { NextLook = due, Where = where } } });
    }
}
