using System.Globalization;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Groups;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Groups;

namespace NetworkCoachBot.Dialogs.Groups;

/// <summary>
/// The tools of whoever coaches a group (F73): who set it up first, or was handed it. Owners of the team can use them too, and do not
/// become the coach by it. All see what the tools say, as they see everything in a channel; nobody else can use them.
/// </summary>
/// <param name="book">What is kept of groups.</param>
/// <param name="posts">What the group is written unasked.</param>
/// <param name="acts">What members set out to do and did.</param>
/// <param name="lead">Who may use them.</param>
public sealed class GroupTools(GroupBook book, GroupPosts posts, MemberActs acts, GroupLead lead)
{
    private const string Card = "group-setup:";
    private const int MostNames = 60;

    private static readonly Words Coach = new(GroupWords.ResourceManager);

    /// <summary>Whether a wish is one of the tools.</summary>
    public static bool Serves(PlainWish wish) => wish is PlainWish.SetUp or PlainWish.PostNow or PlainWish.NextTopic or PlainWish.Roster or PlainWish.Quiet or PlainWish.Speak or PlainWish.HandOver or PlainWish.ReportCard;

    /// <summary>Uses a tool.</summary>
    public async Task UseAsync(ITurnContext context, PlainWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var scene = context.Scene();
        var group = await book.FindAsync(scene.Group!, cancellationToken);
        var may = await lead.MayAsync(context, group, cancellationToken);
        if (wish == PlainWish.SetUp && may)
        {
            await context.SendActivityAsync(SetUpCard(group, scene.User).ToActivity(scene.Surface), cancellationToken);
            return;
        }

        await GroupDesk.SayAsync(context, group.CoachId is null ? Coach.Say("no_coach") : !may ? Coach.Say("not_coach", 0, group.CoachName) : await UsedAsync(context, wish, group, cancellationToken), cancellationToken);
    }

    /// <summary>Plans what a group that was set up is written; it may have been taken away with the app.</summary>
    public Task ResumeAsync(ITurnContext context, Group group, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group.CoachId is null ? Task.CompletedTask : posts.PlanAsync(context, group, cancellationToken);
    }

    /// <summary>Shows the topic that was posted last.</summary>
    public async Task TopicAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await posts.ShowAsync(context, await book.FindAsync(context.Scene().Group!, cancellationToken), cancellationToken);

    /// <summary>Keeps what the set-up card says.</summary>
    /// <returns>What to say to whoever pressed.</returns>
    public async Task<string> SetUpAsync(ITurnContext context, CardSubmission.Group.SetUp card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(card);
        var scene = context.Scene();
        var before = await book.FindAsync(scene.Group!, cancellationToken);
        if (!await lead.MayAsync(context, before, cancellationToken) || (before.CoachId is null && card.On.Id != Card + scene.User))
        {
            return before.CoachId is null ? Coach.Say("not_your_card") : Coach.Say("not_coach", 0, before.CoachName);
        }

        // An owner of the team who changes something leaves the group to its coach.
        var isCoach = before.IsLedBy(scene.User);
        var group = before with
        {
            CoachId = isCoach ? scene.User : before.CoachId,
            CoachName = isCoach ? GroupDesk.FullName(context) : before.CoachName,
            Name = card.Name is { Length: > 60 } name ? name[..60] : card.Name,
            TopicDay = card.Day ?? before.TopicDay,
            TopicHour = card.Hour ?? before.TopicHour,
            Strictness = card.Strictness ?? before.Strictness,
            Pairs = card.Pairs ?? before.Pairs,
            TimeZone = isCoach ? scene.Profile.TimeZone ?? before.TimeZone : before.TimeZone,
        };
        await book.SaveAsync(scene.Group!, group, cancellationToken);
        await posts.PlanAsync(context, group, cancellationToken);
        await GroupDesk.SayAsync(context, Coach.Say("set_up", 0, group.Name ?? Coach.Say("this_group"), group.CoachName, Day(group.TopicDay), Hour(group.TopicHour), group.TimeZone ?? "UTC"), cancellationToken);
        return Coach.Say("saved");
    }

    private async Task<string> UsedAsync(ITurnContext context, PlainWish wish, Group group, CancellationToken cancellationToken)
    {
        var key = context.Scene().Group!;
        switch (wish)
        {
            case PlainWish.PostNow:
                await posts.PostAsync(context, group, cancellationToken);
                return Coach.Say("posted", 0, Day(group.TopicDay));
            case PlainWish.NextTopic:
                var (left, next) = await posts.SkipAsync(context, group, cancellationToken);
                return Coach.Say("skipped", 0, left, next, Day(group.TopicDay));
            case PlainWish.ReportCard:
                await acts.AskAsync(context, cancellationToken);
                return Coach.Say("report_posted");
            case PlainWish.Quiet or PlainWish.Speak:
                await book.SaveAsync(key, group with { Quiet = wish == PlainWish.Quiet }, cancellationToken);
                return Coach.Say(wish == PlainWish.Quiet ? "quiet" : "speak");
            case PlainWish.HandOver:
                return await HandOverAsync(context, group, cancellationToken);
            default:
                Member[] members = [.. (await book.ListMembersAsync(key, cancellationToken)).Where(m => !m.Muted)];
                var names = string.Join(", ", members.Take(MostNames).Select(m => m.Name));
                return members.Length == 0 ? Coach.Say("nobody") : Coach.Say("roster", 0, members.Length, members.Length > MostNames ? names + ", …" : names);
        }
    }

    private async Task<string> HandOverAsync(ITurnContext context, Group group, CancellationToken cancellationToken)
    {
        if (Mentions.Other(context.Activity) is not { } other)
        {
            return Coach.Say("hand_over_whom");
        }

        var name = string.IsNullOrWhiteSpace(other.Name) ? Coach.Say("somebody") : other.Name.Trim();
        await book.SaveAsync(context.Scene().Group!, group with { CoachId = Keys.User(context.Activity.ChannelId, other.Id), CoachName = name }, cancellationToken);
        return Coach.Say("handed_on", 0, name);
    }

    private static GroupSetUpCard SetUpCard(Group group, string user) => new(Card + user, 0, Coach.Say(group.CoachId is null ? "setup_title" : "setup_again"))
    {
        Name = group.Name,
        Days = [.. Enumerable.Range(1, 5).Select(d => (DayOfWeek)d).Select(d => new CardChoice(Day(d), d.ToString()))],
        Day = group.TopicDay.ToString(),
        Hours = [.. Enumerable.Range(7, 12).Select(h => new CardChoice(Hour(h), h.ToString(CultureInfo.InvariantCulture)))],
        Hour = group.TopicHour.ToString(CultureInfo.InvariantCulture),
        Strictness = group.Strictness,
        HasPairs = group.Pairs,
    };

    private static string Day(DayOfWeek day) => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day);

    private static string Hour(int hour) => new TimeOnly(hour, 0).ToString("t", CultureInfo.CurrentCulture);
}
