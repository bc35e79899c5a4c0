using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Dialogs.Planning;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot.Reminders;

/// <summary>
/// Sees to it, in the turn's own transaction, that whoever writes in a chat of two has a look planned for their next
/// morning, or this evening where thanks are due before, and a brief for the evening before their next meeting, where they are reached now; and that nothing is planned where the
/// app was removed. Stands after the door.
/// </summary>
public sealed class NudgeKeeper(INudgeBook nudges, MeetingBriefs briefs, RecordStorage records, MorningSpread spread, NudgeRound round) : Microsoft.Bot.Builder.IMiddleware
{
    /// <summary>Over how many minutes after the hour the looks of all users are spread; 0 for not at all.</summary>
    public const string SpreadKey = "Reminders:SpreadMinutes";

    private const int Usual = 60, Longest = 600;

    /// <summary>Reads the setting.</summary>
    /// <exception cref="HostSettingException">It is no number of minutes.</exception>
    public static MorningSpread Spread(IConfiguration configuration) => HostSettings.Value(configuration, SpreadKey) is not { } value ? new(TimeSpan.FromMinutes(Usual))
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes <= Longest ? new(TimeSpan.FromMinutes(minutes))
        : throw new HostSettingException($"{SpreadKey} is '{value}'; it must be a number of minutes, {Longest} at most, or 0 for none.");

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        await next(cancellationToken);
        var activity = turnContext.Activity;
        if (activity is { Type: ActivityTypes.InstallationUpdate, Action: "remove" } && turnContext.TurnState.Get<TurnScene>() is { } gone)
        {
            await round.ForgetAsync(turnContext, Reached.At(activity) with { IsGroup = gone.Group is not null }, cancellationToken);
            return;
        }

        if (!ActivityIdentity.IsOfAPerson(activity) || turnContext.TurnState.Get<TurnScene>() is not { Group: null, Profile: { Recent.Count: > 0 } profile } scene || profile.Nudges.Paused)
        {
            return;
        }

        if (spread.SecondsOf(scene.User) is var seconds && seconds != profile.Nudges.SecondsPast)
        {
            profile = profile with { Nudges = profile.Nudges with { SecondsPast = seconds, NextLook = null } };
            scene = scene with { Profile = profile };
        }

        var where = $"{activity.ServiceUrl}|{activity.Conversation?.Id}";
        var plan = profile.Nudges;
        var isSettled = plan.NextLook > scene.Now && plan.Where == where;
        if (!isSettled || records.HasChanged(scene.User, Keys.Person))
        {
            plan = await briefs.PlanAsync(scene, Reached.At(activity), cancellationToken);
            var thanks = await briefs.ThanksAsync(scene, cancellationToken);

            // Planned for a thank-you that was said since, it is a morning's look again.
            var usual = isSettled && plan.NextLook is { } planned && plan.IsLook(planned, profile.Zone()) ? planned : plan.NextMorning(scene.Now, profile.Zone());
            var due = thanks < usual ? thanks.Value : usual;
            if (!isSettled || due != plan.NextLook)
            {
                await nudges.PlanAsync(scene.User, due, new Nudge(NudgeKind.Look, Reached.At(activity)), cancellationToken);
                plan = plan with { NextLook = due, Where = where };
            }
        }

        turnContext.SetScene(scene with { Profile = profile with { Nudges = plan } });
    }
}
