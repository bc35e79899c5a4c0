using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>Who is to be changed. Kept in the dialog's state.</summary>
public sealed record ChangePersonOptions
{
    /// <summary>Key of the person.</summary>
    public string PersonId { get; init; } = "";
}

/// <summary>[Change] on a card: one sentence says what is different.</summary>
public sealed class ChangePersonDialog : ComponentDialog, ITakesAnswers
{
    private const string Change = "change";

    private static readonly Words Coach = PeopleReplies.Coach;

    private readonly PeopleDesk _desk;
    private readonly PeopleWishes _wishes;

    public ChangePersonDialog(PeopleDesk desk, PeopleWishes wishes)
        : base(nameof(ChangePersonDialog))
    {
        _desk = desk;
        _wishes = wishes;
        AddDialog(new WaterfallDialog(Change, [AskAsync, TakeAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = Change;
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance) => EditReader.ReadAbout(utterance).Count > 0;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _desk.FindAsync(step.Context, ((ChangePersonOptions)step.Options).PersonId, cancellationToken);
        if (person is null)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("gone")), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var question = MessageText.Plain(Coach.Say("change_ask", 0, Names.CalledAs(person.Name)));
        await step.Context.SendActivityAsync(question, cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(question, null, Asking.ForWords(Coach.Say("change_help", 0, Names.CalledAs(person.Name)))), cancellationToken);
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = (ChangePersonOptions)step.Options;
        var person = await _desk.FindAsync(step.Context, options.PersonId, cancellationToken);
        var utterance = ((Said)step.Result).Utterance;
        if (person is null || utterance is null or { Navigation: Navigation.Skip or Navigation.No or Navigation.Later or Navigation.Back })
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("change_none")), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var edits = EditReader.ReadAbout(utterance);
        if (edits.Count == 0)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("change_help", 0, Names.CalledAs(person.Name))), cancellationToken);
            return await step.ReplaceDialogAsync(Change, options, cancellationToken);
        }

        await _wishes.ChangeAsync(step.Context, person, await _desk.ChangesAsync(step.Context, person, edits, cancellationToken), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
