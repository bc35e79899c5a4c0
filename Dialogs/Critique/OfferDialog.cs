using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;

namespace NetworkCoachBot.Dialogs.Critique;

/// <summary>Which message the offer is for. Kept in the dialog's state.</summary>
public sealed record OfferOptions
{
    /// <summary>Key of the draft.</summary>
    public string DraftId { get; init; } = "";
}

/// <summary>Finds something to offer and puts it into a message of the user's own, before what is asked.</summary>
public sealed class OfferDialog : ComponentDialog
{
    private static readonly Words Coach = new(CritiqueWords.ResourceManager);

    private readonly CheckDesk _check;
    private readonly DraftDesk _desk;

    public OfferDialog(CheckDesk check, DraftDesk desk)
        : base(nameof(OfferDialog))
    {
        _check = check;
        _desk = desk;
        AddDialog(new WaterfallDialog("offer",
        [
            AskAsync,
            PutItInAsync,
        ]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = "offer";
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = await _desk.FindAsync(step.Context, ((OfferOptions)step.Options).DraftId, cancellationToken);
        if (draft is null)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var question = MessageText.Plain(Coach.Say("ask_offer", 0, CheckDesk.Called(draft)));
        await step.Context.SendActivityAsync(question, cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(question), cancellationToken);
    }

    private async Task<DialogTurnResult> PutItInAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = (Said)step.Result;
        var options = (OfferOptions)step.Options;
        if (await _desk.FindAsync(step.Context, options.DraftId, cancellationToken) is not { } draft)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        switch (said.Navigation)
        {
            case Navigation.Why:
                await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("why_offer", 0, CheckDesk.Called(draft))), cancellationToken);
                return await step.ReplaceDialogAsync("offer", options, cancellationToken);
            case Navigation.Help:
                await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("help_offer", 0, CheckDesk.Called(draft))), cancellationToken);
                return await step.ReplaceDialogAsync("offer", options, cancellationToken);
        }

        var reader = draft.Reader.Name.Length > 0 ? draft.Reader : new Reader(CheckDesk.Called(draft));
        var taken = said.Navigation is Navigation.Skip or Navigation.No ? new Draft { Reader = reader }.Pass(Slot.Offer) : DraftTaking.Take(new Draft { Reader = reader }, said.Text, Slot.Offer).Draft;
        var changed = CheckDesk.With(draft, Doubts.BeforeTheAsk(_check.Whole(draft), Composer.OfferSentence(taken)));
        await _desk.KeepAsync(step.Context, changed, cancellationToken);
        var scene = step.Context.Scene();
        await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("fixed", scene.Profile.Turns)), cancellationToken);
        await step.Context.SendActivityAsync(_check.Card(changed, scene).ToActivity(scene.Surface), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
