using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>A reminder that is being set: what is known of it so far. Kept in the dialog's state.</summary>
public sealed record ReminderOptions
{
    /// <summary>What was asked for, in the user's words.</summary>
    public string Text { get; init; } = "";

    /// <summary>The person; null while it is not known.</summary>
    public string? PersonId { get; init; }

    /// <summary>What is to be done, where it is about nobody; null for a person.</summary>
    public string? Task { get; init; }

    /// <summary>The time or day on the user's clock; null while it is not known.</summary>
    public DateTime? At { get; init; }

    /// <summary>Whether a time of the day was said.</summary>
    public bool IsTime { get; init; }
}

/// <summary>Asks for what a reminder lacks, whom it is about or when it comes, and sets it.</summary>
public sealed class ReminderDialog : ComponentDialog, ILetsGo, ITakesNoQuestions, ITakesAnswers
{
    private const string Loop = "reminder";

    private readonly Func<DialogContext, Said, ReminderOptions, CancellationToken, Task<ReminderOptions?>> _take;
    private readonly Func<ReminderOptions, (string Question, string Hint)> _ask;

    public ReminderDialog(Func<DialogContext, Said, ReminderOptions, CancellationToken, Task<ReminderOptions?>> take, Func<ReminderOptions, (string Question, string Hint)> ask)
        : base(nameof(ReminderDialog))
    {
        (_take, _ask) = (take, ask);
        AddDialog(new WaterfallDialog(Loop, [AskAsync, HearAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = Loop;
    }

    /// <inheritdoc/>
    public bool IsQuestion(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return Language.Contacts.PeopleQuestions.Asks(utterance.Text) && utterance.People.Count == 0;
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance) => false;

    /// <summary>A sentence of its own, in which a day is only one word: "met Raj today, he gave me two names".</summary>
    public bool IsWish(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var isOwn = utterance is { Navigation: Navigation.None, Intent: not (Intent.None or Intent.RemindMe or Intent.Cancel or Intent.Mindset or Intent.Help), Score: >= Interruptions.QuiteSure };
        return isOwn && utterance.Text.Split(' ').Length is var words && (words > ShortAnswer || (words > 2 && utterance.Dates.Count == 0 && utterance.Intent is Intent.AddContact or Intent.DraftOutreach or Intent.ShowContacts));
    }

    /// <summary>Words of an answer to whom or when.</summary>
    private const int ShortAnswer = 4;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (asks, hint) = _ask((ReminderOptions)step.Options);
        var question = MessageText.Plain(asks);
        await step.Context.SendActivityAsync(question, cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(question, null, Asking.ForWords(hint)), cancellationToken);
    }

    private async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await _take(step, (Said)step.Result, (ReminderOptions)step.Options, cancellationToken) is { } next
            ? await step.ReplaceDialogAsync(Loop, next, cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
}
