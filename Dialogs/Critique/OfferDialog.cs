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

    /// <summary>Whether it is the gap of the line that answers the reader's doubt, and no offer.</summary>
    public bool FillsGap { get; init; }
}

/// <summary>Asks for what only the user knows, an offer or the gap of a drafted line, and puts it into a message of their own.</summary>
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

        var options = (OfferOptions)step.Options;
        if (options.FillsGap && LineFor(draft, step.Context.Scene()) is null)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var question = MessageText.Plain(options.FillsGap ? Coach.Say("ask_gap", 0, LineFor(draft, step.Context.Scene())!.Line) : Coach.Say("ask_offer", 0, CheckDesk.Called(draft)));
        await step.Context.SendActivityAsync(question, cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(question), cancellationToken);
    }

    private Doubt? LineFor(Draft draft, TurnScene scene) => _check.DoubtOf(draft, scene.Profile.Strictness) is { Line: not null } doubt ? doubt : null;

    /// <summary>The line with its gap filled; what was said may repeat how the line begins.</summary>
    private static string Filled(string line, string said)
    {
        var lead = line[..line.IndexOf(Composer.GapMark, StringComparison.Ordinal)];
        var words = said.Trim().TrimEnd('.', '!', ' ');
        words = words.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? words[lead.Length..]
            : words.Split(' ', 2) is [var first, var rest] && lead.StartsWith(first + " ", StringComparison.OrdinalIgnoreCase) ? rest
            : words;
        return line.Replace(Composer.GapMark, words.Length > 1 && char.IsLower(words[1]) && Phrase.ShapeOf(words) is PhraseShape.Action or PhraseShape.IndirectQuestion ? char.ToLowerInvariant(words[0]) + words[1..] : words, StringComparison.Ordinal);
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
                await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say(options.FillsGap ? "why_gap" : "why_offer", 0, CheckDesk.Called(draft))), cancellationToken);
                return await step.ReplaceDialogAsync("offer", options, cancellationToken);
            case Navigation.Help:
                await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say(options.FillsGap ? "help_gap" : "help_offer", 0, CheckDesk.Called(draft))), cancellationToken);
                return await step.ReplaceDialogAsync("offer", options, cancellationToken);
        }

        if (options.FillsGap && said.Navigation is Navigation.Skip or Navigation.No or Navigation.Later)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("left")), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var reader = draft.Reader.Name.Length > 0 ? draft.Reader : new Reader(CheckDesk.Called(draft));
        var taken = said.Navigation is Navigation.Skip or Navigation.No ? new Draft { Reader = reader }.Pass(Slot.Offer) : DraftTaking.Take(new Draft { Reader = reader }, said.Text, Slot.Offer).Draft;
        var doubt = options.FillsGap ? LineFor(draft, step.Context.Scene()) : null;
        var changed = doubt is not null ? CheckDesk.With(draft, Doubts.PutIn(_check.Whole(draft), Filled(doubt.Line!, said.Text), doubt.Reason)) : CheckDesk.With(draft, Doubts.BeforeTheAsk(_check.Whole(draft), Composer.OfferSentence(taken)));
        await _desk.KeepAsync(step.Context, changed, cancellationToken);
        var scene = step.Context.Scene();
        await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("fixed", scene.Profile.Turns)), cancellationToken);
        await step.Context.SendActivityAsync(_check.Card(changed, scene).ToActivity(scene.Surface), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
