using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;

namespace NetworkCoachBot.Dialogs.Sharing;

/// <summary>Asks for the words of a note and shows it. Whatever is said is what the other is to read, but for a word that stops it.</summary>
public sealed class NoteDialog : ComponentDialog, IHoldsTheFloor
{
    private static readonly Words Coach = new(SharingWords.ResourceManager);

    private readonly NoteDesk _desk;

    public NoteDialog(NoteDesk desk)
        : base(nameof(NoteDialog))
    {
        _desk = desk;
        AddDialog(new WaterfallDialog("note", [AskAsync, ShowAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = "note";
    }

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var note = (CoachNote)step.Options;
        var question = MessageText.Plain(Coach.Say(note.Kind == NoteKind.Answer ? "ask_answer" : "ask_stuck", 0, Names.CalledAs(note.ToName ?? "")));
        await step.Context.SendActivityAsync(question, cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(question), cancellationToken);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = (Said)step.Result;
        if (said.Navigation is Navigation.Help or Navigation.Why or Navigation.StartOver)
        {
            return await step.ReplaceDialogAsync("note", step.Options, cancellationToken);
        }

        if (said.Tapped || said.Navigation is Navigation.Cancel or Navigation.Stop or Navigation.Pause or Navigation.Skip or Navigation.Back)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("dropped")), cancellationToken);
        }
        else
        {
            await _desk.ShowAsync(step.Context, (CoachNote)step.Options with { Text = said.Text.Trim() }, cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }
}
