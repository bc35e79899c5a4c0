using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>
/// Waits for an answer in words or by a button. The question has been sent by the step that asks; the retry prompt is what
/// is said when the question must be put again, after something in between.
/// </summary>
/// <param name="dialogId">Id among the dialogs of its set.</param>
public sealed class AskPrompt(string dialogId) : Prompt<Said>(dialogId)
{
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (Asked(dc.ActiveDialog)?.Validations is Asking asking && Read(dc.Context, Asked(dc.ActiveDialog)) is { Utterance: { } utterance } && asking.HintFor(utterance) is { } hint)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(hint), cancellationToken);
            await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
            return Dialog.EndOfTurn;
        }

        // A button of Action.Execute arrives as an invoke, which the base class would not look at.
        return dc.Context.Activity.Type == ActivityTypes.Invoke && Read(dc.Context, Asked(dc.ActiveDialog)) is { } said
            ? await dc.EndDialogAsync(said, cancellationToken)
            : await base.ContinueDialogAsync(dc, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(instance);
        if (Asked(instance)?.RetryPrompt is { } question && turnContext.TurnState.Get<AskedAgain>()?.Question != question.Text)
        {
            turnContext.TurnState.Set(new AskedAgain(question.Text));
            var asking = Asked(instance)?.Validations as Asking;
            var again = asking is { Card: { } card, Choices.Count: > 0 } ? new ChoiceCard(card, asking.Version, question.Text, asking.Choices).ToActivity(turnContext.Scene().Surface) : question;
            await turnContext.SendActivityAsync(again, cancellationToken);
        }
    }

    /// <summary>Lets a question that was put again in this turn be put once more, because something was said since.</summary>
    public static void MayAskAgain(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.TurnState.Set(new AskedAgain(null));
    }

    /// <summary>The question put again in this turn: a dialog that ends in between and the root would both put it.</summary>
    private sealed record AskedAgain(string? Question);

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if ((isRetry ? options.RetryPrompt : options.Prompt) is { } question)
        {
            await turnContext.SendActivityAsync(question, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<Said>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var said = Read(turnContext, options);
        return Task.FromResult(new PromptRecognizerResult<Said> { Succeeded = said is not null, Value = said! });
    }

    /// <summary>
    /// What a step hands to the prompt after it has asked: how to ask again, and which card's buttons answer it.
    /// </summary>
    /// <param name="again">The question in words.</param>
    /// <param name="card">The card that asks it; null where it was asked in words alone.</param>
    /// <param name="asking">What is said where no answer is given; null where the dialog sees to it.</param>
    public static PromptOptions For(Activity again, CoachCard? card = null, Asking? asking = null) =>
        new() { RetryPrompt = again, Validations = (asking ?? new Asking()) with { Card = card?.Id, Version = card?.Version ?? 0, Choices = (card as ChoiceCard)?.Choices.ToArray() ?? [] } };

    private static string KeyOf(string id, int version) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}#{version}");

    /// <summary>The key of the card that asks; an older version of the product kept it bare.</summary>
    private static string? KeyOfCard(PromptOptions? options) => options?.Validations switch
    {
        Asking { Card: { } card } asking => KeyOf(card, asking.Version),
        string key => key,
        _ => null,
    };

    private static PromptOptions? Asked(DialogInstance instance) => instance.State.Values.OfType<PromptOptions>().FirstOrDefault();

    /// <summary>The answer; null for a button of another card than the one that asks.</summary>
    private static Said? Read(ITurnContext turnContext, PromptOptions? options) => turnContext.Scene().Input switch
    {
        TurnInput.Spoken { Utterance: { } utterance } when !string.IsNullOrWhiteSpace(utterance.Text) => new Said(utterance.Text, false, utterance),
        TurnInput.Pressed { Submission: CardSubmission.Choice choice } when KeyOf(choice.On.Id, choice.On.Version) == KeyOfCard(options) => new Said(choice.Value, true, null),
        TurnInput.Pressed { Submission: CardSubmission.Sketch.Answer answer } => new Said(answer.Value, true, null),
        _ => null,
    };
}
