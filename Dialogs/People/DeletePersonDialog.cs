using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>Who is to be deleted. Kept in the dialog's state.</summary>
public sealed record DeletePersonOptions
{
    /// <summary>Key of the person.</summary>
    public string PersonId { get; init; } = "";
}

/// <summary>Deletes a person after a yes (F7). Putting aside is offered instead; a deletion is for good.</summary>
public sealed class DeletePersonDialog : ComponentDialog, ITakesAnswers
{
    private const string Delete = "delete";
    private const string Yes = "yes";
    private const string Aside = "aside";

    private static readonly Words Coach = PeopleReplies.Coach;

    private readonly PeopleDesk _desk;
    private readonly PeopleWishes _wishes;

    private readonly IForgetDesk _forgetting;

    public DeletePersonDialog(PeopleDesk desk, PeopleWishes wishes, IForgetDesk forgetting)
        : base(nameof(DeletePersonDialog))
    {
        _desk = desk;
        _wishes = wishes;
        _forgetting = forgetting;
        AddDialog(new WaterfallDialog(Delete, [AskAsync, DoAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = Delete;
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Answer != Answer.NotGiven || (utterance.Intent == Intent.DeleteData && utterance.Text.Split(' ').Length <= 4 && utterance.People.All(p => p.Kind == PersonMentionKind.Pronoun) && !PeopleQuestions.NamesEverybody(utterance.Text));
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await _desk.FindAsync(step.Context, ((DeletePersonOptions)step.Options).PersonId, cancellationToken) is not { } person)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("gone")), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var question = Coach.Say("delete_ask", 0, PeopleReplies.Described(person));
        var card = new ChoiceCard($"delete:{person.Id}", person.Version, question, [new(Coach.Say("delete_yes"), Yes), new(Coach.Say("delete_no"), "no"), new(Coach.Say("delete_aside"), Aside)]);
        await step.Context.SendActivityAsync(card.ToActivity(step.Context.Scene().Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(question), card), cancellationToken);
    }

    private async Task<DialogTurnResult> DoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = (Said)step.Result;
        if (await _desk.FindAsync(step.Context, ((DeletePersonOptions)step.Options).PersonId, cancellationToken) is not { } person)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var name = Names.CalledAs(person.Name);
        if (said.Text.Equals(Aside, StringComparison.OrdinalIgnoreCase) || said.Text.Contains(Coach.Say("delete_aside"), StringComparison.OrdinalIgnoreCase) || said.Text.Contains(Coach.English("delete_aside"), StringComparison.OrdinalIgnoreCase))
        {
            await _wishes.ChangeAsync(step.Context, person, [new PersonChange.Moved(PersonStatus.Archived)], cancellationToken);
        }
        else if ((said.Tapped && said.Text == Yes) || said.Utterance?.Answer == Answer.Yes || said.Utterance is { Intent: Intent.DeleteData })
        {
            await _desk.DeleteAsync(step.Context, person, cancellationToken);
            var others = await ImportDialog.EverybodyAsync(_desk.Notebook, step.Context.Scene().User, cancellationToken);
            await _forgetting.EraseAsync(step.Context, new NameErasure(person, [.. others.Select(o => o.Name), step.Context.Scene().Profile.Name ?? ""], Coach.Say("deleted_name")), cancellationToken);
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("deleted", 0, name)), cancellationToken);
        }
        else
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("delete_kept", 0, name)), cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }
}
