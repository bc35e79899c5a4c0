using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Dialogs.Profiles;

/// <summary>What is to be kept among the things the user can give. Kept in the dialog's state.</summary>
public sealed record GivesOptions
{
    /// <summary>In the user's words.</summary>
    public string Gives { get; init; } = "";
}

/// <summary>Asks of each thing the user can give, once, whether it is theirs to share (F20, P7c).</summary>
public sealed class GivesDialog : ComponentDialog
{
    private const int Most = 12;

    private static readonly Words Coach = new(ProfileWords.ResourceManager);

    public GivesDialog()
        : base(nameof(GivesDialog))
    {
        AddDialog(new WaterfallDialog("gives",
        [
            IsItYoursAsync,
            KeepAsync,
        ]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = "gives";
    }

    private static async Task<DialogTurnResult> IsItYoursAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var scene = step.Context.Scene();
        var words = Coach.Say("gives_mine", 0, Words.Capital(((GivesOptions)step.Options).Gives));
        var card = new ChoiceCard("gives", scene.Profile.Turns, words, [new(Coach.Say("yes"), "yes"), new(Coach.Say("no"), "no")]);
        await step.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(words), card, Asking.ForYes(Coach.Say("gives_help"))), cancellationToken);
    }

    private static async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = (Said)step.Result;
        var scene = step.Context.Scene();
        if (said.Utterance is { Answer: Answer.Unsure })
        {
            return await step.ReplaceDialogAsync(step.ActiveDialog.Id, step.Options, cancellationToken);
        }

        var yes = said.Utterance?.Answer == Answer.Yes || said is { Tapped: true, Text: "yes" } || (said.Utterance?.Answer != Answer.No && AnswerWords.IsOnesOwn(said.Text));
        if (!yes && !said.Tapped && said.Utterance is { Answer: not Answer.No, Navigation: not (Navigation.No or Navigation.Skip or Navigation.Later) } && !AnswerWords.IsOthers(said.Text))
        {
            // Neither yes nor no: nothing is left out on a guess.
            return await step.ReplaceDialogAsync(step.ActiveDialog.Id, step.Options, cancellationToken);
        }

        if (yes)
        {
            var gives = scene.Profile.Gives.Append(((GivesOptions)step.Options).Gives).Distinct().TakeLast(Most).ToArray();
            step.Context.SetScene(scene with { Profile = scene.Profile with { Gives = gives } });
        }

        await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say(yes ? "gives_yes" : "gives_no")), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
