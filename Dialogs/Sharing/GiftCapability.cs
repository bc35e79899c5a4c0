using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Critique;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Groups;

namespace NetworkCoachBot.Dialogs.Sharing;

/// <summary>
/// A member gives a message of their own to the clinic of their group (F70): without names and companies, after a look at exactly
/// what will be shown, and takes it back by a word.
/// </summary>
public sealed class GiftCapability(GiftDesk desk, KeptDrafts drafts, CheckDesk check) : ICapability, IOverhears
{
    private const int LongestSmallWord = 80;

    private static readonly Words Coach = new(GiftWords.ResourceManager);

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        var shown = await desk.JustShownAsync(dc.Context, cancellationToken);
        switch (GiftReader.Read(utterance.Text))
        {
            case GiftWish.Give wish:
                return await GiveAsync(dc, wish, cancellationToken);
            case GiftWish.TakeBack when await desk.TakeBackAsync(dc.Context, cancellationToken) is { } says:
                return await dc.AnswerAsync(says, cancellationToken);
            case GiftWish.TakeBack { NamesIt: true }:
                return await dc.AnswerAsync(Coach.Say("nothing_given"), cancellationToken);
            case GiftWish.Change { Text: var text } when shown is not null:
                await desk.ShowAsync(dc.Context, text, null, shown, cancellationToken);
                return dc.Answered();
        }

        if (shown is null || utterance.Text.Length > LongestSmallWord)
        {
            return null;
        }

        var isAnswer = dc.ActiveDialog is null && utterance.Answer != Answer.NotGiven;
        var drops = Coach.IsTyped("drop", utterance.Text) || (isAnswer && utterance.Answer != Answer.Yes);
        return drops || isAnswer || Coach.IsTyped("give", utterance.Text)
            ? await dc.AnswerAsync(await desk.DecideAsync(dc.Context, shown, !drops, cancellationToken), cancellationToken)
            : null;
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is CardSubmission.Gift press)
        {
            return await desk.PressAsync(dc.Context, press, cancellationToken) is { } says ? await dc.AnswerAsync(says, cancellationToken) : dc.Answered();
        }

        if (submission is not CardSubmission.Choice choice || !choice.On.Id.StartsWith(GiftDesk.Whither, StringComparison.Ordinal))
        {
            return null;
        }

        var user = dc.Context.Scene().User;
        var gift = await desk.Gifts.FindGiftAsync(user, choice.On.Id[GiftDesk.Whither.Length..], cancellationToken);
        if (gift is not { IsGiven: false } || (await desk.Gifts.ListGroupsAsync(user, cancellationToken)).All(g => g.Key != choice.Value))
        {
            return await dc.AnswerAsync(Coach.Say("gone"), cancellationToken);
        }

        await desk.ShowAsync(dc.Context, gift with { Group = choice.Value }, cancellationToken);
        return dc.Answered();
    }

    private async Task<DialogTurnResult> GiveAsync(DialogContext dc, GiftWish.Give wish, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        if ((await desk.Gifts.ListGroupsAsync(scene.User, cancellationToken)).Count == 0)
        {
            return await dc.AnswerAsync(Coach.Say("no_group"), cancellationToken);
        }

        var draft = wish.Text is null ? await drafts.FindAsync(scene, wish.Reader, cancellationToken) : null;
        if ((wish.Text ?? (draft is null ? null : check.Whole(draft))) is not { Length: > 0 } text)
        {
            return await dc.AnswerAsync(wish.Reader is null ? Coach.Say("no_draft") : Coach.Say("no_draft_to", 0, Names.Tidy(wish.Reader)), cancellationToken);
        }

        await desk.ShowAsync(dc.Context, text, draft, null, cancellationToken);
        return dc.Answered();
    }
}
