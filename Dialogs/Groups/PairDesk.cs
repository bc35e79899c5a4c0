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
/// <param name="cards">Posts cards.</param>
/// <param name="lead">Who may draw.</param>
public sealed class PairDesk(GroupBook book, MemberActs acts, IPrivateChats chats, SharedCards cards, GroupLead lead)
{
    // What the ids of its cards begin with: of those of a round its number follows.
    private const string Card = "pairs:", Met = Card + "met:", SignUp = Card + "join";
    private const string JoinMe = "join", PauseMe = "pause", Yes = "met", No = "not-met";

    /// <summary>More pairs are not read out before all: each knows their own.</summary>
    private const int MostShown = 20;

    private static readonly Words Coach = new(PairWords.ResourceManager);

    /// <summary>Answers what was said about pairs.</summary>
    public async Task SayAsync(ITurnContext context, GroupWish.Circle wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(wish);
        var group = await book.FindAsync(context.Scene().Group!, cancellationToken);
        if (wish.Wish is CircleWish.Draw or CircleWish.AskMet or CircleWish.On or CircleWish.Off && !await lead.MayAsync(context, group, cancellationToken))
        {
            await GroupDesk.SayAsync(context, Coach.Say("not_led", 0, group.CoachName ?? Coach.Say("coach")), cancellationToken);
            return;
        }

        switch (wish.Wish)
        {
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
        return last is null || (choice.On.Id != IdOf(Met, last) && choice.On.Id != IdOf(Card, last))
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
            await cards.PostAsync(context, SignUpCard(members, scene.Today), cancellationToken);
            return;
        }

        await book.SaveAsync(key, round, cancellationToken);
        var names = members.ToDictionary(m => m.Id, m => m.Name);
        await cards.PostAsync(context, RoundCard(round, names), cancellationToken);
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
            await cards.PostAsync(context, MetCard(round), cancellationToken);
        }
        else
        {
            await NoRoundAsync(context, cancellationToken);
        }
    }

    /// <summary>A member's own view of its cards: with whom they are, whether they are in, what they said of having met.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="on">The card.</param>
    /// <param name="says">What was just said to them; null for nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null where it is another card's.</returns>
    public async Task<CoachCard?> ViewAsync(ITurnContext context, CardTarget on, string? says, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(on);
        if (!on.Id.StartsWith(Card, StringComparison.Ordinal))
        {
            return null;
        }

        var (key, user, today) = (context.Scene().Group!, context.Scene().User, context.Scene().Today);
        var members = await book.ListMembersAsync(key, cancellationToken);
        if (on.Id == SignUp)
        {
            return SignUpCard(members, today) with { Note = says ?? Standing(members.FirstOrDefault(m => m.Id == user), today) };
        }

        if ((await book.ListRoundsAsync(key, cancellationToken)).FirstOrDefault(r => on.Id == IdOf(Met, r) || on.Id == IdOf(Card, r)) is not { } round)
        {
            return null;
        }

        var names = members.ToDictionary(m => m.Id, m => m.Name);
        if (on.Id == IdOf(Card, round))
        {
            return RoundCard(round, names) with { Note = says ?? Partner(round, user, names) };
        }

        var answer = round.PairOf(user)?.Answers.FirstOrDefault(a => a.Member == user);
        return MetCard(round) with { Note = says ?? (answer is null ? null : Coach.Say("said", 0, Coach.Say(answer.Met ? "met" : "not_met"))) };
    }

    private async Task ShowAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        if (await book.LastRoundAsync(scene.Group!, cancellationToken) is not { } round)
        {
            await NoRoundAsync(context, cancellationToken);
            return;
        }

        var names = (await book.ListMembersAsync(scene.Group!, cancellationToken)).ToDictionary(m => m.Id, m => m.Name);
        var card = new ChoiceCard(IdOf(Card, round), 0, Partner(round, scene.User, names), JoinButtons());
        await context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }

    private static string Partner(PracticeRound round, string user, Dictionary<string, string> names)
    {
        string[] others = [.. round.PairOf(user)?.Others(user).Select(m => names.GetValueOrDefault(m)).OfType<string>() ?? []];
        return others.Length == 0 ? Coach.Say("no_partner") : Coach.Say("partner", 0, List(others));
    }

    private static string? Standing(Member? member, DateOnly today) => member switch
    {
        { Practises: true } when member.IsDrawn(today) => Coach.Say("is_in"),
        { Practises: true, PausedUntil: not null } => Coach.Say("is_paused"),
        _ => null,
    };

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
                return Coach.Say(!reached ? "joined_unreached" : wish.Wish == CircleWish.Back ? "back" : "joined", 0, named, GroupDesk.AppName(context));
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

    private Task NoRoundAsync(ITurnContext context, CancellationToken cancellationToken) =>
        cards.PostAsync(context, new ChoiceCard(SignUp, 0, Coach.Say("no_round"), JoinButtons()), cancellationToken);

    private static ChoiceCard SignUpCard(IReadOnlyList<Member> members, DateOnly today) => new(SignUp, 0, members.Count(m => m.IsDrawn(today)) switch
    {
        0 => Coach.Say("too_few", 0, Coach.Say("nobody")),
        1 => Coach.Say("too_few", 0, Coach.Say("one")),
        var ready => Coach.Say("enough", 0, ready),
    }, JoinButtons());

    private static ChoiceCard RoundCard(PracticeRound round, Dictionary<string, string> names)
    {
        var shown = round.Pairs.Select(p => p.Members.Select(m => names.GetValueOrDefault(m)).OfType<string>().ToArray()).Where(p => p.Length > 0).ToArray();
        var pairs = shown.Length <= MostShown ? string.Join("; ", shown.Select(List)) + ".\n\n" : "";
        return new ChoiceCard(IdOf(Card, round), 0, Coach.Say("title", 0, round.Number), JoinButtons()) { Detail = pairs + Coach.Say("announce") };
    }

    private static ChoiceCard MetCard(PracticeRound round) =>
        new(IdOf(Met, round), 0, Coach.Say("ask_met"), [new(Coach.Say("met"), Yes), new(Coach.Say("not_met"), No)]) { Detail = Coach.Say("ask_met_detail") };

    private static string IdOf(string card, PracticeRound round) => card + round.Number.ToString(CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> names) => names.ToArray() switch
    {
        [var one] => one,
        [var one, var two] => Coach.Say("and", 0, one, two),
        [var one, var two, var three] => Coach.Say("and_three", 0, one, two, three),
        var more => string.Join(", ", more),
    };
}
