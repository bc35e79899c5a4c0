using Microsoft.Bot.Builder;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Dialogs.Planning;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot.Reminders;

/// <summary>
/// Sees to it, in the turn's own transaction, that whoever writes in a chat of two has a look planned for their next
/// morning and a brief for the evening before their next meeting, where they are reached now. Stands after the door.
/// </summary>
public sealed class NudgeKeeper(INudgeBook nudges, MeetingBriefs briefs, RecordStorage records) : Microsoft.Bot.Builder.IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        await next(cancellationToken);
        var activity = turnContext.Activity;
        if (!ActivityIdentity.IsOfAPerson(activity) || turnContext.TurnState.Get<TurnScene>() is not { Group: null, Profile: { Recent.Count: > 0 } profile } scene || profile.Nudges.Paused)
        {
            return;
        }

        var where = $"{activity.ServiceUrl}|{activity.Conversation?.Id}";
        var plan = profile.Nudges;
        var isSettled = plan.NextLook > scene.Now && plan.Where == where;
        if (!isSettled || records.HasChanged(scene.User, Keys.Person))
        {
            plan = await briefs.PlanAsync(scene, Reached.At(activity), cancellationToken);
        }

        if (!isSettled)
        {
            var due = plan.NextMorning(scene.Now, profile.Zone());
            await nudges.PlanAsync(scene.User, due, new Nudge(NudgeKind.Look, Reached.At(activity)), cancellationToken);
            plan = plan with { NextLook = due, Where = where };
        }

        turnContext.SetScene(scene with { Profile = profile with { Nudges = plan } });
    }
}
