using System.Globalization;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Groups;
using NetworkCoachBot.Storage.Groups;

namespace NetworkCoachBot.Dialogs.Groups;

/// <summary>What members set out to do, did, and celebrate: counts of acts, no ranking (F70, F72).</summary>
/// <param name="book">What is kept of groups.</param>
/// <param name="cards">Posts cards.</param>
public sealed class MemberActs(GroupBook book, SharedCards cards)
{
    // The ids of cards on which members say what they will do, or join those who did. Of those of a week its Monday follows.
    private const string Card = "group-acts", TopicCard = Card + ":", ReportCard = "group-report:";

    private const string CountMe = "count", Plan = "plan:";

    private static readonly Words Topics = new(TopicWords.ResourceManager);

    private static readonly int[] Numbers = [1, 3, 5, 10];

    private static readonly Words Coach = new(GroupWords.ResourceManager);

    /// <summary>Buttons that say how many people it will be this week.</summary>
    private static IEnumerable<CardChoice> PlanButtons() => Numbers.Select(n => new CardChoice(People(n), Plan + n.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Notes what somebody will do this week; without a number it is asked for by buttons.</summary>
    public async Task CommitAsync(ITurnContext context, int? count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (count is not > 0)
        {
            await ShowAsync(context, Coach.Say("how_many", 0, GroupDesk.Sender(context, "{0}, ")), [.. PlanButtons()], cancellationToken);
            return;
        }

        var member = await ChangeAsync(context, m => m.Plans(count.Value, context.Scene().Today), cancellationToken);
        var says = Coach.Say("committed", context.Scene().Profile.Turns, GroupDesk.Sender(context, ", {0}"), People(member.Planned));
        if (member.Counts)
        {
            await GroupDesk.SayAsync(context, says, cancellationToken);
            return;
        }

        await ShowAsync(context, says, [new(Coach.Say("count_mine"), CountMe)], cancellationToken);
    }

    /// <summary>Notes what somebody did.</summary>
    public async Task ReportAsync(ITurnContext context, GroupWish.Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(report);
        var today = context.Scene().Today;
        var member = await ChangeAsync(
            context,
            m => report switch
            {
                { Count: null } => m.In(today).Planned > 0 ? m.IsAt(Math.Max(m.In(today).Planned, m.In(today).Done), today) : m.In(today),
                { IsTotal: true, Count: { } total } => m.IsAt(total, today),
                { Count: { } more } => m.Did(more, today),
            },
            cancellationToken);
        var key = report.Count is null && member.Done == 0 ? "done_what" : member.Done >= member.Planned && member.Planned > 0 ? "all_done" : member.Planned > 0 ? "some_done" : "done";
        await GroupDesk.SayAsync(context, Coach.Say(key, context.Scene().Profile.Turns, GroupDesk.Sender(context, ", {0}"), key == "some_done" ? member.Done : People(member.Done), People(member.Planned)), cancellationToken);
    }

    /// <summary>Celebrates the act, and where luck came of it the act behind it.</summary>
    public async Task WinAsync(ITurnContext context, WinKind kind, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        await ChangeAsync(context, m => m with { Wins = m.Wins + 1 }, cancellationToken);
        await GroupDesk.SayAsync(context, Coach.Say("win_" + kind, context.Scene().Profile.Turns, GroupDesk.Sender(context, ", {0}")), cancellationToken);
    }

    /// <summary>Whether their counts go into the totals.</summary>
    public async Task CountAsync(ITurnContext context, bool isIn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        await ChangeAsync(context, m => m with { Counts = isIn }, cancellationToken);
        await GroupDesk.SayAsync(context, Coach.Say(isIn ? "counted" : "not_counted", 0, GroupDesk.Sender(context, ", {0}")), cancellationToken);
    }

    /// <summary>Whether the coach leaves them alone.</summary>
    public async Task MuteAsync(ITurnContext context, bool muted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        await ChangeAsync(context, m => m with { Muted = muted }, cancellationToken);
        await GroupDesk.SayAsync(context, Coach.Say(muted ? "muted" : "unmuted", 0, GroupDesk.Sender(context, ", {0}")), cancellationToken);
    }

    /// <summary>Forgets their counts and that they were here.</summary>
    public async Task LeaveAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var scene = context.Scene();
        await book.RemoveMemberAsync(scene.Group!, scene.User, cancellationToken);
        await GroupDesk.SayAsync(context, Coach.Say("left", 0, GroupDesk.Sender(context, ", {0}")), cancellationToken);
    }

    /// <summary>What the group did together, where enough agreed to be counted.</summary>
    public async Task TotalsAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var scene = context.Scene();
        var says = GroupTotals.Of(await book.ListMembersAsync(scene.Group!, cancellationToken), scene.Today) is { } totals
            ? Coach.Say("totals", 0, totals.People, People(totals.Planned), People(totals.Done), People(totals.Ever), totals.Wins)
            : Coach.Say("no_totals", 0, GroupTotals.Fewest);
        await ShowAsync(context, says, [new(Coach.Say("count_mine"), CountMe)], cancellationToken);
    }

    /// <summary>Answers the card on which members say how the week went; the number replaces what was said before, and counts for the week of the card.</summary>
    public async Task<string> PressAsync(ITurnContext context, CardSubmission.Group card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var today = context.Scene().Today;
        var week = WeekOf(card.On) ?? Member.WeekOf(today);
        var isOver = week != Member.WeekOf(today);
        if (card is CardSubmission.Group.Count { Number: { } people })
        {
            var isKept = false;
            await ChangeAsync(context, m => m.WasAt(people, week, today) is { } said && (isKept = true) ? said : m, cancellationToken);
            return !isKept ? Coach.Say("week_over", 0, GroupDesk.Sender(context, "{0}, "))
                : isOver ? Coach.Say("number_kept_last", 0, GroupDesk.Sender(context, ", {0}"), People(people))
                : Coach.Say("number_kept", 0, GroupDesk.Sender(context, ", {0}"), People(people));
        }

        var before = await book.FindMemberAsync(context.Scene().Group!, context.Scene().User, cancellationToken);
        if (card is CardSubmission.Group.Count || before is not { Planned: > 0 } planned || planned.Week != week)
        {
            return Coach.Say("no_number", 0, GroupDesk.Sender(context, "{0}, "));
        }

        var total = Math.Max(planned.Planned, planned.Done);
        await ChangeAsync(context, m => m.WasAt(total, week, today) ?? m, cancellationToken);
        return Coach.Say("all_done", 0, GroupDesk.Sender(context, ", {0}"), People(total));
    }

    /// <summary>Answers a button of its card.</summary>
    /// <returns>What to say to the one who pressed; null where it is another card's.</returns>
    public async Task<string?> PressAsync(ITurnContext context, CardSubmission.Choice choice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(choice);
        if (choice.On.Id != Card && !choice.On.Id.StartsWith(TopicCard, StringComparison.Ordinal))
        {
            return null;
        }

        var today = context.Scene().Today;
        if (choice.Value == CountMe)
        {
            await ChangeAsync(context, m => m with { Counts = true }, cancellationToken);
            return Coach.Say("counted", 0, GroupDesk.Sender(context, ", {0}"));
        }

        if (choice.Value.StartsWith(Plan, StringComparison.Ordinal) && int.TryParse(choice.Value.AsSpan(Plan.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            var member = await ChangeAsync(context, m => m.Plans(count, today), cancellationToken);
            return Coach.Say("committed", 0, GroupDesk.Sender(context, ", {0}"), People(member.Planned));
        }

        return Coach.Say("old_card");
    }

    /// <summary>Asks how the week went.</summary>
    public Task AskAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return cards.PostAsync(context, Report(ReportCard + Day(Member.WeekOf(context.Scene().Today))), cancellationToken);
    }

    /// <summary>Shows the topic of the week, and asks how many people it will be.</summary>
    public Task ShowAsync(ITurnContext context, WeeklyTopic topic, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(topic);
        return cards.PostAsync(context, TopicOf($"{TopicCard}{topic.Key}:{Day(Member.WeekOf(context.Scene().Today))}", topic), cancellationToken);
    }

    /// <summary>A member's own view of the topic and of Friday's card: with what they set out to do and did in the week of the card.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="on">The card.</param>
    /// <param name="says">What was just said to them; null for nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null where it is another card's.</returns>
    public async Task<CoachCard?> ViewAsync(ITurnContext context, CardTarget on, string? says, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(on);
        var member = await book.FindMemberAsync(context.Scene().Group!, context.Scene().User, cancellationToken);
        var own = member is { Week: { } week } && on.Id.EndsWith(":" + Day(week), StringComparison.Ordinal) ? member : null;
        if (on.Id.StartsWith(ReportCard, StringComparison.Ordinal))
        {
            var done = own?.Done ?? (WeekOf(on) is { } then && member?.Week == then.AddDays(7) ? member.DoneLast : 0);
            return Report(on.Id) with { Number = done > 0 ? done : null, Note = says ?? SoFar(own) };
        }

        return on.Id.Split(':') is [Card, var key, _] && WeeklyTopic.All.FirstOrDefault(t => t.Key == key) is { } topic
            ? TopicOf(on.Id, topic) with { Note = says ?? SoFar(own) }
            : null;
    }

    private static string? SoFar(Member? own) => own switch
    {
        { Planned: > 0, Done: > 0 } => Coach.Say("so_far", 0, own.Done, People(own.Planned)),
        { Planned: > 0 } => Coach.Say("set_out", 0, People(own.Planned)),
        { Done: > 0 } => Coach.Say("reached", 0, People(own.Done)),
        _ => null,
    };

    private static GroupReportCard Report(string id) => new(id, 0, Coach.Say("report"), Coach.Say("report_detail"));

    private static ChoiceCard TopicOf(string id, WeeklyTopic topic) => new(id, 0, Topics.Say("title", 0, Topics.Say(topic.Key + "_title")), [.. PlanButtons()])
    {
        Detail = $"{Topics.Say(topic.Key + "_idea")}\n\n{Topics.Say("practice", 0, Topics.Say(topic.Key + "_practice"))}\n\n{Coach.Say("topic_ask")}",
    };

    /// <summary>The Monday of the week that a card asks about; null for a card without one.</summary>
    private static DateOnly? WeekOf(CardTarget on) =>
        on.Id.StartsWith(ReportCard, StringComparison.Ordinal) && DateOnly.TryParseExact(on.Id[ReportCard.Length..], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var monday) ? monday : null;

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string People(int count) => Coach.Say(count == 1 ? "one_person" : "people", 0, count);

    private static Task ShowAsync(ITurnContext context, string says, IReadOnlyList<CardChoice> buttons, CancellationToken cancellationToken) =>
        context.SendActivityAsync(new ChoiceCard(Card, 0, says, buttons).ToActivity(context.Scene().Surface), cancellationToken);

    /// <summary>Changes what is kept of the sender, who is a member from their first act on, by the name they have now.</summary>
    internal async Task<Member> ChangeAsync(ITurnContext context, Func<Member, Member> change, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var name = GroupDesk.FullName(context);
        var group = await book.FindAsync(scene.Group!, cancellationToken);
        var member = await book.FindMemberAsync(scene.Group!, scene.User, cancellationToken) ?? new Member(scene.User, name);
        var changed = change(member with { Name = name });
        await book.SaveAsync(scene.Group!, group.Name, changed, cancellationToken);
        return changed;
    }
}
