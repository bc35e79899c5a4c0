using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Groups;
using NetworkCoachBot.Storage.Groups;

namespace NetworkCoachBot.Dialogs.Groups;

/// <summary>
/// "Who knows somebody at Contoso?" goes to the group in the asker's name; whoever says "I do" and the asker are put in touch
/// in their own chats. Nobody's people are searched.
/// </summary>
/// <param name="book">What is kept of groups.</param>
/// <param name="chats">The way to a chat of two.</param>
public sealed class GroupAsks(GroupBook book, IPrivateChats chats)
{
    private const string Card = "group-ask:", IDo = "i-do";

    private static readonly Words Coach = new(GroupWords.ResourceManager);

    /// <summary>Puts the question to the group.</summary>
    public async Task AskAsync(ITurnContext context, GroupWish.WhoKnows wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(wish);
        var scene = context.Scene();
        if (!await chats.ReachSenderAsync(context, cancellationToken))
        {
            // Whoever answers would find nobody to be put in touch with.
            await GroupDesk.SayAsync(context, GroupDesk.Unreachable(context, GroupDesk.Sender(context, "{0}, ")), cancellationToken);
            return;
        }

        var ask = new GroupAsk(await book.NextAskAsync(scene.Group!, cancellationToken), scene.User, GroupDesk.FullName(context), wish.Where, Array.Empty<string>()) { IsIn = wish.IsIn };
        await book.SaveAsync(scene.Group!, ask, cancellationToken);
        var card = new ChoiceCard(Card + ask.Id, 0, Coach.Say("ask", 0, Names.CalledAs(ask.AskerName), Placed(ask)), [new(Coach.Say("i_do"), IDo)]) { Detail = Coach.Say("ask_detail", 0, Names.CalledAs(ask.AskerName)) };
        await context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }

    /// <summary>Answers a button of its card.</summary>
    /// <returns>What to say to the one who pressed; null where it is another card's.</returns>
    public async Task<string?> PressAsync(ITurnContext context, CardSubmission.Choice choice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(choice);
        if (!choice.On.Id.StartsWith(Card, StringComparison.Ordinal))
        {
            return null;
        }

        var scene = context.Scene();
        if (await book.FindAskAsync(scene.Group!, choice.On.Id[Card.Length..], cancellationToken) is not { IsOpen: true } ask || choice.Value != IDo)
        {
            return Coach.Say("old_card");
        }

        if (ask.AskerId == scene.User)
        {
            return Coach.Say("own_ask");
        }

        if (ask.Helpers.Contains(scene.User))
        {
            return Coach.Say("helped_already", 0, Names.CalledAs(ask.AskerName));
        }

        var helper = GroupDesk.FullName(context);
        await book.SaveAsync(scene.Group!, ask with { Helpers = ask.Helpers.Append(scene.User).ToArray() }, cancellationToken);
        await chats.WriteToAsync(context, ask.AskerId, new Letter(Coach.Say("letter_asker", 0, helper, Placed(ask), Names.CalledAs(helper))), cancellationToken);
        var reached = await chats.WriteToSenderAsync(context, new Letter(Coach.Say("letter_helper", 0, ask.AskerName, ask.Where)), cancellationToken);
        return Coach.Say(reached ? "helps" : "helps_unreached", 0, Names.CalledAs(ask.AskerName), GroupDesk.AppName(context));
    }

    private static string Placed(GroupAsk ask) => Coach.Say(ask.IsIn ? "place_in" : "place_at", 0, ask.Where);
}
