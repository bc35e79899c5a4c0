using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Critique;

/// <summary>Asks for the message to check, and shows what was found.</summary>
public sealed class CheckDialog : ComponentDialog
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

    private static async Task<DialogTurnResult> AskForItAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var question = MessageText.Plain(Coach.Say("paste"));
        await step.Context.SendActivityAsync(question, cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(question), cancellationToken);
    }

    private async Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = (Said)step.Result;
        var draft = await _desk.TakeAsync(step.Context, said.Utterance?.Pasted?.Text ?? said.Text, cancellationToken);
        var scene = step.Context.Scene();
        await step.Context.SendActivityAsync(_desk.Card(draft, scene).ToActivity(scene.Surface), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
