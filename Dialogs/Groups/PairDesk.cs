using System.Globalization;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Groups;
using NetworkCoachBot.Storage.Groups;

namespace NetworkCoachBot.Dialogs.Groups;

/// <summary>Practice pairs (F71): who asked to is drawn, told in their own chat, and asked after a while whether they met.</summary>
/// <param name="book">What is kept of groups.</param>
/// <param name="acts">What members do.</param>
/// <param name="chats">The way to a chat of two.</param>
public sealed class PairDesk(GroupBook book, MemberActs acts, IPrivateChats chats)
{
    private const string Card = "pairs:", JoinMe = "join", PauseMe = "pause", Yes = "met", No = "not-met";

    /// <summary>More pairs are not read out before all: each knows their own.</summary>
    private const int MostShown = 20;

    private static readonly Words Coach = new(PairWords.ResourceManager);

    /// <summary>Answers what was said about pairs.</summary>
    public async Task SayAsync(ITurnContext context, GroupWish.Circle wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(wish);
        var group = await book.FindAsync(context.Scene().Group!, cancellationToken);
        switch (wish.Wish)
        {
            case CircleWish.Draw or CircleWish.AskMet or CircleWish.On or CircleWish.Off when !group.IsLedBy(context.Scene().User):
                await GroupDesk.SayAsync(context, Coach.Say("not_led", 0, group.CoachName ?? Coach.Say("coach")), cancellationToken);
                break;
            case CircleWish.On or CircleWish.Off:
                await book.SaveAsync(context.Scene().Group!, group with { Pairs = wish.Wish == CircleWish.On }, cancellationToken);
                await GroupDesk.SayAsync(context, Coach.Say(wish.Wish == CircleWish.On ? "turned_on" : "turned_off"), cancellationToken);
                break;
            case CircleWish.Draw when !group.Pairs:
                await GroupDesk.SayAsync(context, Coach.Say("off", 0, group.CoachName ?? Coach.Say("coach")), cancellationToken);
                break;
            case CircleWish.Draw:
                await DrawAsync(context, group, cancellationToken);
                break;
            case CircleWish.AskMet:
                await AskMetAsync(context, cancellationToken);
                break;
            case CircleWish.Pairs:
                await ShowAsync(context, cancellationToken);
                break;
            default:
                await GroupDesk.SayAsync(context, await TakeAsync(context, wish, cancellationToken), cancellationToken);
                break;
        }
    }

    /// <summary>Answers a button of its cards.</summary>
    /// <returns>What to say to the one who pressed; null where it is another card's.</returns>
    public async Task<string?> PressAsync(ITurnContext context, CardSubmission.Choice choice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(choice);
        if (!choice.On.Id.StartsWith(Card, StringComparison.Ordinal))
        {
            return null;
        }

        if (choice.Value is not (Yes or No))
        {
            return await TakeAsync(context, new GroupWish.Circle(choice.Value == PauseMe ? CircleWish.Pause : CircleWish.Join), cancellationToken);
        }

        var last = await book.LastRoundAsync(context.Scene().Group!, cancellationToken);
        return last is null || choice.On.Id != Card + last.Number.ToString(CultureInfo.InvariantCulture)
            ? Coach.Say("old_round")
            : await MetAsync(context, choice.Value == Yes, cancellationToken);
    }

    /// <summary>Draws the next round, tells the group, and each pair in their own chats.</summary>
    public async Task DrawAsync(ITurnContext context, Group group, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(group);
        var scene = context.Scene();
        var key = scene.Group!;
        var members = await book.ListMembersAsync(key, cancellationToken);
        var round = PracticePairs.Next(members, await book.ListRoundsAsync(key, cancellationToken), scene.Today, PracticePairs.SeedOf(key));
        if (round.Pairs.Count == 0)
        {
            var ready = members.Count(m => m.IsDrawn(scene.Today));
            await SendAsync(context, 0, Coach.Say("too_few", 0, Coach.Say(ready == 0 ? "nobody" : "one")), null, JoinButtons(), cancellationToken);
            return;
        }

        await book.SaveAsync(key, round, cancellationToken);
        var names = members.ToDictionary(m => m.Id, m => m.Name);
        var shown = round.Pairs.Count <= MostShown ? string.Join("; ", round.Pairs.Select(p => List(p.Members.Select(m => names[m])))) + ".\n\n" : "";
        await SendAsync(context, round.Number, Coach.Say("title", 0, round.Number), shown + Coach.Say("announce"), JoinButtons(), cancellationToken);
        foreach (var (pair, member) in round.Pairs.SelectMany(pair => pair.Members.Select(member => (pair, member))))
        {
            string[] others = [.. pair.Others(member).Select(m => names[m])];
            var says = Coach.Say(others.Length == 1 ? "letter" : "letter_three", 0, group.Name ?? Coach.Say("the_group"), List(others), Names.CalledAs(others[0]));
            await chats.WriteToAsync(context, member, new Letter(says), cancellationToken);
        }
    }

    /// <summary>Asks those of the newest round whether they met; nothing is asked before the first.</summary>
    public async Task AskMetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await book.LastRoundAsync(context.Scene().Group!, cancellationToken) is { } round)
        {
            await SendAsync(context, round.Number, Coach.Say("ask_met"), Coach.Say("ask_met_detail"), [new(Coach.Say("met"), Yes), new(Coach.Say("not_met"), No)], cancellationToken);
        }
        else
        {
            await SendAsync(context, 0, Coach.Say("no_round"), null, JoinButtons(), cancellationToken);
        }
    }

    private async Task ShowAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        if (await book.LastRoundAsync(scene.Group!, cancellationToken) is not { } round)
        {
            await SendAsync(context, 0, Coach.Say("no_round"), null, JoinButtons(), cancellationToken);
            return;
        }

        var names = (await book.ListMembersAsync(scene.Group!, cancellationToken)).ToDictionary(m => m.Id, m => m.Name);
        string[] others = [.. round.PairOf(scene.User)?.Others(scene.User).Select(m => names.GetValueOrDefault(m)).OfType<string>() ?? []];
        await SendAsync(context, round.Number, others.Length == 0 ? Coach.Say("no_partner") : Coach.Say("partner", 0, List(others)), null, JoinButtons(), cancellationToken);
    }

    private async Task<string> TakeAsync(ITurnContext context, GroupWish.Circle wish, CancellationToken cancellationToken)
    {
        var today = context.Scene().Today;
        var named = GroupDesk.Sender(context, ", {0}");
        switch (wish.Wish)
        {
            case CircleWish.Met or CircleWish.NotMet:
                return await MetAsync(context, wish.Wish == CircleWish.Met, cancellationToken);
            case CircleWish.Stop:
                await acts.ChangeAsync(context, m => m with { Practises = false }, cancellationToken);
                return Coach.Say("stopped", 0, named);
            case CircleWish.Pause:
                var until = wish.Weeks is { } weeks ? today.AddDays(7 * Math.Clamp(weeks, 1, 52)) : DateOnly.MaxValue;
                await acts.ChangeAsync(context, m => m with { PausedUntil = until }, cancellationToken);
                return until == DateOnly.MaxValue ? Coach.Say("paused_open", 0, named) : Coach.Say("paused", 0, named, until.ToString("m", CultureInfo.CurrentCulture));
            default:
                var group = await book.FindAsync(context.Scene().Group!, cancellationToken);
                if (!group.Pairs)
                {
                    return Coach.Say("off", 0, group.CoachName ?? Coach.Say("coach"));
                }

                await acts.ChangeAsync(context, m => m with { Practises = true, PausedUntil = null }, cancellationToken);
                var reached = await chats.ReachSenderAsync(context, cancellationToken);
                return Coach.Say(!reached ? "joined_unreached" : wish.Wish == CircleWish.Back ? "back" : "joined", 0, named);
        }
    }

    private async Task<string> MetAsync(ITurnContext context, bool met, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        if (await book.LastRoundAsync(scene.Group!, cancellationToken) is not { } round || round.PairOf(scene.User) is null)
        {
            return Coach.Say("no_partner");
        }

        await book.SaveAsync(scene.Group!, round.Answer(scene.User, met), cancellationToken);
        return Coach.Say(met ? "met_thanks" : "not_met_thanks", scene.Profile.Turns, GroupDesk.Sender(context, ", {0}"));
    }

    private static CardChoice[] JoinButtons() => [new(Coach.Say("join_me"), JoinMe), new(Coach.Say("pause_me"), PauseMe)];

    private static Task SendAsync(ITurnContext context, int round, string says, string? detail, IReadOnlyList<CardChoice> buttons, CancellationToken cancellationToken) =>
        context.SendActivityAsync(new ChoiceCard(Card + round.ToString(CultureInfo.InvariantCulture), 0, says, buttons) { Detail = detail }.ToActivity(context.Scene().Surface), cancellationToken);

    private static string List(IEnumerable<string> names) => names.ToArray() switch
    {
        [var one] => one,
        [var one, var two] => Coach.Say("and", 0, one, two),
        [var one, var two, var three] => Coach.Say("and_three", 0, one, two, three),
        var more => string.Join(", ", more),
    };
}
