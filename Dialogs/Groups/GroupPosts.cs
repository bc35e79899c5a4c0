using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Dialogs.Groups;

/// <summary>What a group is written unasked, and when: the weekly topic with the pairs, whether these met, and on Friday how the week went (F70, F71).</summary>
/// <param name="book">What is kept of groups.</param>
/// <param name="reminders">When it is due; a row that one host claims.</param>
/// <param name="pairs">The practice pairs.</param>
/// <param name="clinic">Messages that are looked at.</param>
/// <param name="acts">What members set out to do and did.</param>
public sealed class GroupPosts(GroupBook book, ReminderStorage reminders, PairDesk pairs, ClinicDesk clinic, MemberActs acts)
{
    private static readonly Words Topics = new(TopicWords.ResourceManager);

    /// <summary>Plans topic and report for the group that this turn is in.</summary>
    public async Task PlanAsync(ITurnContext context, Group group, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var where = Reached.At(context.Activity) is var here ? here with { ConversationId = Keys.WithoutThread(here.ConversationId), IsGroup = true } : here;
        foreach (var kind in new[] { NudgeKind.Topic, NudgeKind.Report })
        {
            await reminders.SetAsync(new Reminder<Nudge>(IdOf(scene.Group!, kind), scene.Group!, Next(group, kind, scene.Now), new Nudge(kind, where)), cancellationToken);
        }
    }

    /// <summary>Takes what is planned away: the coach may not write there any more.</summary>
    public async Task CancelAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var group = context.Scene().Group!;
        await reminders.CancelAsync(IdOf(group, NudgeKind.Topic), cancellationToken);
        await reminders.CancelAsync(IdOf(group, NudgeKind.Report), cancellationToken);
        await reminders.CancelAsync(IdOf(group, NudgeKind.Met), cancellationToken);
    }

    /// <summary>Says what is due, and plans it for the next week.</summary>
    public async Task DeliverAsync(ITurnContext context, Reminder<Nudge> reminder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        var scene = context.Scene();
        var group = await book.FindAsync(scene.Group!, cancellationToken);
        reminders.Complete(reminder, reminder.Value.Kind == NudgeKind.Met ? null : Next(group, reminder.Value.Kind, scene.Now));
        if (group.Quiet)
        {
            return;
        }

        if (reminder.Value.Kind == NudgeKind.Topic)
        {
            await PostAsync(context, group, cancellationToken);
            await PairAsync(context, group, reminder.Value.Where, cancellationToken);
        }
        else if (reminder.Value.Kind == NudgeKind.Met)
        {
            await pairs.AskMetAsync(context, cancellationToken);
        }
        else if ((await book.ListMembersAsync(scene.Group!, cancellationToken)).Any(m => m.In(scene.Today).Planned > 0))
        {
            await acts.AskAsync(context, cancellationToken);
        }
    }

    /// <summary>Posts the next topic, and with it a message that a member gave to the clinic.</summary>
    public async Task PostAsync(ITurnContext context, Group group, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        var topic = WeeklyTopic.Next([.. group.Topics]);
        await book.SaveAsync(context.Scene().Group!, Shown(group, topic), cancellationToken);
        await acts.ShowAsync(context, topic, cancellationToken);
        await clinic.OpenGiftAsync(context, cancellationToken);
    }

    /// <summary>Shows the topic that was posted last; the first where none was.</summary>
    public Task ShowAsync(ITurnContext context, Group group, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        var topic = WeeklyTopic.All.FirstOrDefault(t => group.Topics is [.., var last] && t.Key == last) ?? WeeklyTopic.Next([.. group.Topics]);
        return acts.ShowAsync(context, topic, cancellationToken);
    }

    /// <summary>Leaves the next topic out.</summary>
    /// <returns>The titles of that one and of the one that comes instead.</returns>
    public async Task<(string Left, string Next)> SkipAsync(ITurnContext context, Group group, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        var left = WeeklyTopic.Next([.. group.Topics]);
        var changed = Shown(group, left);
        await book.SaveAsync(context.Scene().Group!, changed, cancellationToken);
        return (Topics.Say(left.Key + "_title"), Topics.Say(WeeklyTopic.Next([.. changed.Topics]).Key + "_title"));
    }

    /// <summary>The week's pairs, where two or more asked for one; before the next are made they are asked whether they met.</summary>
    private async Task PairAsync(ITurnContext context, Group group, Whereabouts where, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        if (group.Pairs && (await book.ListMembersAsync(scene.Group!, cancellationToken)).Count(m => m.IsDrawn(scene.Today)) > 1)
        {
            await pairs.DrawAsync(context, group, cancellationToken);
            var due = GroupSchedule.AskMet(group.TopicDay, group.TopicHour, scene.Now, group.Zone());
            await reminders.SetAsync(new Reminder<Nudge>(IdOf(scene.Group!, NudgeKind.Met), scene.Group!, due, new Nudge(NudgeKind.Met, where)), cancellationToken);
        }
    }

    private static Group Shown(Group group, WeeklyTopic topic) => group with { Topics = group.Topics.Append(topic.Key).ToArray() };

    private static DateTimeOffset Next(Group group, NudgeKind kind, DateTimeOffset now) => kind == NudgeKind.Topic
        ? GroupSchedule.Next(group.TopicDay, group.TopicHour, now, group.Zone())
        : GroupSchedule.Next(DayOfWeek.Friday, GroupSchedule.ReportHour, now, group.Zone());

    private static string IdOf(string group, NudgeKind kind) => kind switch { NudgeKind.Topic => $"{group}/topic", NudgeKind.Met => $"{group}/met", _ => $"{group}/report" };
}
