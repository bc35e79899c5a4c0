using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Dialogs.Critique;

/// <summary>Asks for the message to check, and shows what was found.</summary>
public sealed class CheckDialog : ComponentDialog, ITakesAnswers
{
    private static readonly Words Coach = new(CritiqueWords.ResourceManager);

    private readonly CheckDesk _desk;

    public CheckDialog(CheckDesk desk)
        : base(nameof(CheckDialog))
    {
        _desk = desk;
        AddDialog(new WaterfallDialog("check",
        [
            AskForItAsync,
            CheckAsync,
        ]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = "check";
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Navigation == Navigation.None && (utterance.Pasted is not null || DraftQuestions.IsGreeted(utterance.Text));
    }

    private static async Task<DialogTurnResult> AskForItAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var question = MessageText.Plain(Coach.Say("paste"));
        await step.Context.SendActivityAsync(question, cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(question, null, Asking.ForWords(Coach.Say("paste_help"), Coach.Say("paste_why"))), cancellationToken);
    }

    private async Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = (Said)step.Result;
        if (SaidSteps.In(said.Text) is not null)
        {
            return await step.ReplaceDialogAsync("check", null, cancellationToken);
        }

        var draft = await _desk.TakeAsync(step.Context, said.Utterance?.Pasted?.Text ?? said.Text, cancellationToken);
        var scene = step.Context.Scene();
        await step.Context.SendActivityAsync(_desk.Card(draft, scene).ToActivity(scene.Surface), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
