using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Reminders;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Dialogs.Planning;

/// <content>Reminders about nobody, "print cards on Friday", and days on which the user is away.</content>
public sealed partial class ReminderCapability
{
    /// <summary>Sets a reminder of something to be done.</summary>
    /// <param name="dc">The conversation.</param>
    /// <param name="key">Its key, where it is put in the place of one; null for a new one.</param>
    /// <param name="what">What is to be done.</param>
    /// <param name="from">The day or the time, on the user's clock.</param>
    /// <param name="isTime">Whether it is a time.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What is to be said of it.</returns>
    private async Task<string> SetTaskAsync(DialogContext dc, string? key, string what, DateTime from, bool isTime, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var (zone, plan) = (scene.Profile.Zone(), scene.Profile.Nudges);
        var wanted = LocalTime.Of(isTime ? from : from.Date.AddHours(plan.From), zone);
        var inPause = plan.Paused || plan.Waits(wanted, zone);
        var due = isTime || inPause ? wanted : plan.Allowed(wanted, zone);
        if (due <= scene.Now && isTime)
        {
            return Coach.Say("past");
        }

        // A day that has begun: in an hour.
        due = due <= scene.Now ? scene.Now.AddHours(1) : due;
        var id = key ?? TaskKey + scene.Profile.Turns.ToString(CultureInfo.InvariantCulture);
        await nudges.AskAsync(scene.User, due, new Nudge(NudgeKind.Asked, Reached.At(dc.Context.Activity)) { TaskId = id, What = what, InPause = inPause }, cancellationToken);
        dc.Context.SetScene(scene with { Profile = scene.Profile with { LastSet = new JustSet(JustSetKind.Reminder, id, isTime ? from : from.Date, isTime, scene.Profile.Turns) { Words = what } } });
        return AskedFor(scene, Quoted(what), due, inPause);
    }

    /// <summary>Begins the key of something to be done; the turn in which it was asked for follows.</summary>
    private const string TaskKey = "t";

    private static string Quoted(string what) => $"\"{what}\"";

    private static bool IsTask(string key) => key.StartsWith(TaskKey, StringComparison.Ordinal);

    /// <summary>From a day on, or at once, nothing is sent until the user is back.</summary>
    private async Task<string> AwayAsync(DialogContext dc, Away away, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var plan = scene.Profile.Nudges with { PausedFrom = away.From > scene.Today ? away.From : null, PausedUntil = away.Back, Paused = false, NextLook = null };
        dc.Context.SetScene(scene with { Profile = scene.Profile with { Nudges = plan } });
        await HoldAsync(scene, plan, cancellationToken);
        return Quiet(plan);
    }

    /// <summary>From when on and until when the coach is quiet: until a day on which it may write.</summary>
    private static string Quiet(NudgeSettings plan)
    {
        var back = DayWords.Said(plan.FirstFrom(plan.PausedUntil!.Value));
        return plan.PausedFrom is { } from ? Coach.Say("away", 0, DayWords.Said(from), back) : Coach.Say("paused_until", 0, back);
    }
}
