using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Data;

/// <summary>"Delete me" (F78): asked once, then done, with a receipt that also says what the bot cannot delete.</summary>
public sealed class DeleteEverythingDialog : ComponentDialog, ITakesAnswers
{
    private const string Yes = "yes";

    private static readonly Words Coach = new(DataWords.ResourceManager);

    private readonly INotebook _notebook;
    private readonly IExportDesk _exports;
    private readonly IForgetDesk _forgetting;

    public DeleteEverythingDialog(INotebook notebook, IExportDesk exports, IForgetDesk forgetting)
        : base(PeopleWishes.DeleteEverything)
    {
        _notebook = notebook;
        _exports = exports;
        _forgetting = forgetting;
        AddDialog(new WaterfallDialog(nameof(DeleteEverythingDialog), [AskAsync, DoAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = nameof(DeleteEverythingDialog);
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Answer != Answer.NotGiven || Confirms(utterance);
    }

    private static bool Confirms(Utterance utterance) => Coach.IsTyped("delete_yes", utterance.Text);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var scene = step.Context.Scene();
        var count = await _notebook.CountPeopleAsync(scene.User, cancellationToken);
        var question = Coach.Say("delete_ask", 0, People(count));
        var card = new ChoiceCard("forget", scene.Profile.Turns, question, [new(Coach.Say("delete_yes"), Yes), new(Coach.Say("delete_no"), "no"), new(Coach.Say("export_first"), "export")]);
        await step.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(question), card), cancellationToken);
    }

    private async Task<DialogTurnResult> DoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = (Said)step.Result;
        var scene = step.Context.Scene();
        if (said is { Tapped: true, Text: "export" })
        {
            await DataCapability.OfferExportAsync(step.Context, _exports, cancellationToken);
        }
        else if (said is { Tapped: true, Text: Yes } || said.Utterance?.Answer == Answer.Yes || (said.Utterance is { } typed && Confirms(typed)))
        {
            var count = await _notebook.CountPeopleAsync(scene.User, cancellationToken);
            var groups = await _forgetting.ForgetAsync(step.Context, cancellationToken);

            // They know the coach already; greeting them as a stranger would be odd, keeping a note of them would break the word.
            step.Context.SetScene(scene with { Profile = new Profile() });
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say(groups > 0 ? "receipt_groups" : "receipt", 0, People(count))), cancellationToken);
        }
        else
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("delete_kept")), cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Said before the rest; nothing where there is nobody.</summary>
    private static string People(int count) => count == 0 ? "" : count == 1 ? Coach.Say("one_person") : Coach.Say("people", 0, count);
}
