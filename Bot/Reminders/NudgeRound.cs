using Microsoft.Bot.Builder;
using NetworkCoachBot.Bot.Data;
using NetworkCoachBot.Bot.Groups;
using NetworkCoachBot.Dialogs.Groups;
using NetworkCoachBot.Dialogs.Planning;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot.Reminders;

/// <summary>
/// What a reminder that is due leads to, within its turn. Whatever else is due for the same user goes with it, in one message.
/// </summary>
public sealed class NudgeRound(ReminderStorage reminders, INudgeBook book, NudgeDesk desk, MeetingBriefs briefs, GroupPosts groups, RetentionDesk retention)
{
    /// <summary>Says what is due, and completes its row.</summary>
    public async Task SayAsync(ITurnContext context, Reminder<Nudge> reminder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(reminder);
        switch (reminder.Value.Kind)
        {
            case NudgeKind.Topic or NudgeKind.Report or NudgeKind.Met:
                await groups.DeliverAsync(context, reminder, cancellationToken);
                break;
            case NudgeKind.Letter:
                // It answers what the user or somebody of their group has just done: it waits for no morning.
                reminders.Complete(reminder);
                await context.SendActivityAsync(PrivateChats.Written(reminder.Value).ToActivity(context.Scene().Surface), cancellationToken);
                break;
            case NudgeKind.Silence or NudgeKind.Forget:
                await retention.DeliverAsync(context, reminder, cancellationToken);
                break;
            default:
                await TogetherAsync(context, reminder, cancellationToken);
                break;
        }
    }

    /// <summary>The coach may not write there any more: nothing is planned until the user, or somebody of the group, writes again.</summary>
    public async Task ForgetAsync(ITurnContext context, Whereabouts where, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(where);
        if (where.IsGroup)
        {
            await groups.CancelAsync(context, cancellationToken);
            return;
        }

        var scene = context.Scene();
        await book.CancelAsync(scene.User, NudgeKind.Look, cancellationToken);
        await book.CancelAsync(scene.User, NudgeKind.Brief, cancellationToken);
        context.SetScene(scene with { Profile = scene.Profile with { Chat = null, Nudges = scene.Profile.Nudges with { NextLook = null, NextBrief = null } } });
    }

    private async Task TogetherAsync(ITurnContext context, Reminder<Nudge> reminder, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var due = (await reminders.OfAsync<Nudge>(scene.User, cancellationToken)).Where(r => r.Due <= scene.Now && r.Value.Kind is NudgeKind.Asked or NudgeKind.Look or NudgeKind.Brief).ToArray();
        if (due.All(r => r.Id != reminder.Id))
        {
            // It went with another one, or was put off, while this turn waited for its place.
            return;
        }

        var plan = scene.Profile.Nudges;
        var isFree = !plan.Paused && plan.Allowed(scene.Now, scene.Profile.Zone()) == scene.Now && plan.HasRoom(scene.Today);
        var asked = new List<Nudge>();
        foreach (var one in due.Where(r => r.Value.Kind != NudgeKind.Brief))
        {
            var next = Next(one.Value, scene);
            await CompleteAsync(one, one.Id == reminder.Id ? reminder : null, next, cancellationToken);
            if (one.Value.Kind == NudgeKind.Asked && next is null)
            {
                asked.Add(one.Value);
            }
            else if (one.Value.Kind == NudgeKind.Look)
            {
                plan = plan with { NextLook = next };
            }
        }

        context.SetScene(scene with { Profile = scene.Profile with { Nudges = plan } });
        var brief = due.FirstOrDefault(r => r.Value.Kind == NudgeKind.Brief);
        await desk.SayAsync(context, asked, isFree && brief is not null, isFree && due.Any(r => r.Value.Kind == NudgeKind.Look), cancellationToken);
        if (brief is not null)
        {
            // Unsaid for want of room, it comes on the morning of the meeting.
            scene = context.Scene();
            plan = await briefs.PlanAsync(scene, reminder.Value.Where, cancellationToken);
            await CompleteAsync(brief, brief.Id == reminder.Id ? reminder : null, plan.NextBrief, cancellationToken);
            context.SetScene(scene with { Profile = scene.Profile with { Nudges = plan } });
        }
    }

    /// <summary>When a reminder comes again; null where it is over.</summary>
    private static DateTimeOffset? Next(Nudge nudge, TurnScene scene)
    {
        var plan = scene.Profile.Nudges;
        var zone = scene.Profile.Zone();
        switch (nudge.Kind)
        {
            case NudgeKind.Asked when nudge.InPause:
                return null;
            case NudgeKind.Asked when plan.Paused:
                // Kept until the user wants reminders again.
                return plan.NextMorning(scene.Now, zone);
            case NudgeKind.Asked:
                return plan.Waits(scene.Now, zone) ? plan.Allowed(scene.Now, zone) : null;
            case NudgeKind.Look when !plan.Paused:
                // A host that was down in the morning does not wake anybody at night.
                return plan.LookAfter(scene.Now, zone);
            default:
                return null;
        }
    }

    private async Task CompleteAsync(Reminder<Nudge> one, Reminder<Nudge>? claimed, DateTimeOffset? next, CancellationToken cancellationToken)
    {
        if (claimed is not null)
        {
            reminders.Complete(claimed, next);
        }
        else if (next is { } due)
        {
            await reminders.SetAsync(one with { Due = due }, cancellationToken);
        }
        else
        {
            await reminders.CancelAsync(one.Id, cancellationToken);
        }
    }
}
