using System.Globalization;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot.Data;

/// <summary>
/// Forgets who is silent for as long as the host keeps things (F79): told two weeks before, forgotten as by "delete me".
/// Whatever somebody writes or presses begins the time anew. Both days are rows among the reminders, so they come on the
/// day also after a restart, and once with several hosts.
/// </summary>
/// <param name="options">How long things are kept.</param>
/// <param name="reminders">The rows.</param>
/// <param name="forgetting">Forgets.</param>
public sealed class RetentionDesk(RetentionOptions options, ReminderStorage reminders, IForgetDesk forgetting)
{
    /// <summary>The setting: days of silence; none, or 0, for never.</summary>
    public const string Key = "Retention:Days";

    private const int Fewest = 2 * RetentionOptions.Notice;

    /// <summary>Reads the setting.</summary>
    /// <exception cref="HostSettingException">It is no number, or too few days to be told in time.</exception>
    public static RetentionOptions Read(IConfiguration configuration)
    {
        var value = HostSettings.Value(configuration, Key);
        return value is null or "0" ? new RetentionOptions(null)
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= Fewest and <= 36_500 ? new RetentionOptions(days)
            : throw new HostSettingException($"{Key} is '{value}'; it must be a number of days, {Fewest} or more, or 0 for never.");
    }

    /// <summary>Begins the time anew: after a turn in which the user did something, or when no time runs yet.</summary>
    public async Task RenewAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var scene = context.Scene();
        if (options.GoesOn(scene.Today) is not { } goes || scene.Profile is not { Turns: > 0 } profile
            || profile.Seen >= scene.Today || (profile.Seen is not null && !ActivityIdentity.IsOfAPerson(context.Activity))
            || await WhereAsync(context, cancellationToken) is not { } where)
        {
            return;
        }

        await reminders.CancelAsync(IdOf(scene.User, NudgeKind.Forget), cancellationToken);
        await SetAsync(scene.User, NudgeKind.Silence, goes.AddDays(-RetentionOptions.Notice), where, cancellationToken);
        context.SetScene(scene with { Profile = profile with { Seen = scene.Today } });
    }

    /// <summary>In the turn of its own that a row leads to: tells, or forgets, or finds that it is not time.</summary>
    public async Task DeliverAsync(ITurnContext context, Reminder<Nudge> reminder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(reminder);
        var scene = context.Scene();
        if (scene.Profile.Seen is not { } seen || options.GoesOn(seen) is not { } goes)
        {
            // It was turned off.
            reminders.Complete(reminder);
            context.SetScene(scene with { Profile = scene.Profile with { Seen = null } });
            return;
        }

        var (kind, where) = (reminder.Value.Kind, reminder.Value.Where);
        var told = goes.AddDays(-RetentionOptions.Notice);
        if (kind == NudgeKind.Silence && told <= scene.Today)
        {
            // Nobody is woken at night for it.
            if (scene.Profile.Nudges.Allowed(scene.Now, scene.Profile.Zone()) is var allowed && allowed != scene.Now)
            {
                reminders.Complete(reminder, allowed);
                return;
            }

            goes = goes > scene.Today.AddDays(RetentionOptions.Notice) ? goes : scene.Today.AddDays(RetentionOptions.Notice);
            reminders.Complete(reminder);
            await SetAsync(scene.User, NudgeKind.Forget, goes, where, cancellationToken);
            await RetentionNotice.AnnounceAsync(context, seen, goes, cancellationToken);
        }
        else if (kind == NudgeKind.Forget && goes <= scene.Today)
        {
            reminders.Complete(reminder);
            await forgetting.ForgetAsync(context, cancellationToken);
            context.SetScene(scene with { Profile = new Profile() });
            await RetentionNotice.ConfirmAsync(context, cancellationToken);
        }
        else
        {
            // Kept longer than when it was planned.
            reminders.Complete(reminder);
            await SetAsync(scene.User, NudgeKind.Silence, told, where, cancellationToken);
        }
    }

    private static string IdOf(string user, NudgeKind kind) => kind == NudgeKind.Forget ? $"{user}/forget" : $"{user}/silence";

    private Task SetAsync(string user, NudgeKind kind, DateOnly day, Whereabouts where, CancellationToken cancellationToken) =>
        reminders.SetAsync(new Reminder<Nudge>(IdOf(user, kind), user, new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), new Nudge(kind, where)), cancellationToken);

    /// <summary>Where the user is told: here, or, when they write in a group, where they would have been.</summary>
    private async Task<Whereabouts?> WhereAsync(ITurnContext context, CancellationToken cancellationToken) => context.Scene() is { Group: null }
        ? Reached.At(context.Activity)
        : (await reminders.OfAsync<Nudge>(context.Scene().User, cancellationToken)).FirstOrDefault(r => r.Value.Kind is NudgeKind.Silence or NudgeKind.Forget)?.Value.Where;
}

/// <summary>Begins the time of a user anew in the transaction of their turn. Stands after the door.</summary>
public sealed class RetentionKeeper(RetentionDesk desk) : Microsoft.Bot.Builder.IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        await next(cancellationToken);
        if (turnContext.TurnState.Get<TurnScene>() is not null)
        {
            await desk.RenewAsync(turnContext, cancellationToken);
        }
    }
}
