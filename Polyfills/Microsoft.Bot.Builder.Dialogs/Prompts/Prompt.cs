using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks until an answer is accepted and ends with its value.</summary>
public abstract class Prompt<T> : Dialog
{
    private const string OptionsKey = "options";
    private const string StateKey = "state";

    private readonly PromptValidator<T> _validator;

    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(string.IsNullOrWhiteSpace(dialogId) ? throw new ArgumentNullException(nameof(dialogId)) : dialogId) => _validator = validator;

    /// <summary>Asks for the first time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The options are no <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        if (options is not PromptOptions promptOptions)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        }

        ExpectInput(promptOptions.Prompt);
        ExpectInput(promptOptions.RetryPrompt);
        var state = new Dictionary<string, object> { [PromptValidatorContext<T>.AttemptCountKey] = 0 };
        dc.ActiveDialog.State[OptionsKey] = promptOptions;
        dc.ActiveDialog.State[StateKey] = state;
        await OnPromptAsync(dc.Context, state, promptOptions, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Reads a message; other activities are left alone. Asks again unless the validator said something itself.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var (state, options) = Saved(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        state[PromptValidatorContext<T>.AttemptCountKey] = Convert.ToInt32(state[PromptValidatorContext<T>.AttemptCountKey], CultureInfo.InvariantCulture) + 1;
        var accepted = _validator == null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken).ConfigureAwait(false);
        if (accepted)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <summary>A dialog begun on top of the prompt has ended: the question is asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (state, options) = Saved(instance);
        return OnPromptAsync(turnContext, state, options, false, cancellationToken);
    }

    /// <summary>Keeps a message that the prompt can read from the parents.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var (state, options) = Saved(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded && !recognized.AllowInterruption;
    }

    /// <summary>Sends the question.</summary>
    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Reads the turn's message.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>A copy of the question that shows choices in a style; when there is no question, an activity with the choices alone.</summary>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, string conversationType = null, IList<string> toList = null, CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = style switch
        {
            ListStyle.None => new Activity(ActivityTypes.Message, text: text),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt == null)
        {
            shown.InputHint = InputHints.ExpectingInput;
            return shown;
        }

        var copy = Copy((Activity)prompt);
        copy.Text = shown.Text;
        if (shown.SuggestedActions?.Actions?.Count > 0)
        {
            copy.SuggestedActions = shown.SuggestedActions;
        }

        if (shown.Attachments?.Count > 0)
        {
            copy.Attachments = [.. copy.Attachments ?? [], .. shown.Attachments];
        }

        return copy;
    }

    /// <summary>Sends the question, or the one for a retry, as it was given; nothing when there is none.</summary>
    private protected static Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken) =>
        (isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is { } prompt ? turnContext.SendActivityAsync(Copy(prompt), cancellationToken) : Task.CompletedTask;

    /// <summary>Sends the question, or the one for a retry, with choices.</summary>
    private protected Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions choiceOptions, CancellationToken cancellationToken)
    {
        var (activity, question) = (turnContext.Activity, isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt);
        var prompt = AppendChoices(question, activity.ChannelId, choices, options.Style ?? style, choiceOptions, activity.Conversation?.ConversationType, [activity.From?.Id], cancellationToken);
        return turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    // Sending writes addresses into an activity. They go into a copy, so that the saved question stays as it was given
    // and one that several conversations share is never addressed to the wrong one.
    private static Activity Copy(Activity activity) => (Activity)MemberwiseClone(activity);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(MemberwiseClone))]
    private static extern object MemberwiseClone(object it);

    private static void ExpectInput(Activity prompt)
    {
        if (prompt != null && string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.ExpectingInput;
        }
    }

    private static (IDictionary<string, object> State, PromptOptions Options) Saved(DialogInstance instance) =>
        ((IDictionary<string, object>)instance.State[StateKey], (PromptOptions)instance.State[OptionsKey]);
}
