using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs in a turn, and the ways to move on it.</summary>
public class DialogContext
{
    private const string ReceivedKey = "dialogs.activityReceivedEmitted";

    /// <summary>The context of the outermost stack.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        (Dialogs, Context, Stack) = (dialogs, turnContext, state.DialogStack);
    }

    /// <summary>The context of a stack inside the active dialog of another.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context, state) => Parent = parentDialogContext;

    /// <summary>A second view of the same stack.</summary>
    private protected DialogContext(DialogContext same) =>
        (Dialogs, Context, Stack, Parent) = (same.Dialogs, same.Context, same.Stack, same.Parent);

    public DialogSet Dialogs { get; }
    public ITurnContext Context { get; }
    /// <summary>The dialogs that have begun and not ended, the active one first.</summary>
    public List<DialogInstance> Stack { get; }
    /// <summary>The context of the container that this stack lies in; null for the outermost.</summary>
    public DialogContext Parent { get; set; }

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The context inside the active dialog when that is a container; null otherwise.</summary>
    public DialogContext Child => ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The dialog with this id in this set or, failing that, in a parent's; or null.</summary>
    public Dialog FindDialog(string dialogId) => Dialogs?.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>The culture of the user's activity, or of the host when the activity says none.</summary>
    public string GetLocale() =>
        string.IsNullOrEmpty(Context.Activity.Locale) ? Thread.CurrentThread.CurrentCulture.Name : CultureInfo.GetCultureInfo(Context.Activity.Locale).Name;

    /// <summary>Begins a dialog on top of the stack.</summary>
    /// <exception cref="ArgumentException">No dialog has this id.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            NotEmpty(dialogId, nameof(dialogId));
            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found. The dialog must be included in the current or parent DialogSet. For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");
            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Describe(e))
        {
            throw;
        }
    }

    /// <summary>Begins a prompt.</summary>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        NotEmpty(dialogId, nameof(dialogId));
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Hands the turn's activity to the active dialog, after an "activityReceived" event from the innermost dialog outwards.</summary>
    /// <exception cref="InvalidOperationException">The active dialog is no longer in the set.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (Context.TurnState.TryAdd(ReceivedKey, true))
            {
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false);
            }

            if (ActiveDialog is not { } active)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var dialog = FindDialog(active.Id) ?? throw new InvalidOperationException($"Failed to continue dialog. A dialog with id {active.Id} could not be found.");
            return await dialog.ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Describe(e))
        {
            throw;
        }
    }

    /// <summary>Ends the active dialog and hands its result to the one below.</summary>
    /// <exception cref="InvalidOperationException">The dialog below is no longer in the set.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
        if (ActiveDialog is not { } below)
        {
            return new DialogTurnResult(DialogTurnStatus.Complete, result);
        }

        var dialog = FindDialog(below.Id) ?? throw new InvalidOperationException($"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{below.Id}' wasn't found.");
        return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends all dialogs of this stack.</summary>
    /// <returns>Cancelled, or Empty when there was nothing to cancel.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, cancellationToken: cancellationToken);

    /// <summary>Ends all dialogs of this stack and, if asked to, of the parents' stacks. Each but the first is offered an event and may stop it.</summary>
    /// <inheritdoc cref="CancelAllDialogsAsync(CancellationToken)" path="/returns"/>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        if (Stack.Count == 0 && Parent == null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        for (var (dc, notify) = (this, false); dc != null; notify = true)
        {
            if (dc.Stack.Count == 0)
            {
                dc = cancelParents ? dc.Parent : null;
            }
            else if (notify && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, bubble: false, fromLeaf: false, cancellationToken).ConfigureAwait(false))
            {
                break;
            }
            else
            {
                await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
            }
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the active dialog and begins another in its place; the one below is not resumed.</summary>
    /// <exception cref="ArgumentException">No dialog has this id.</exception>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has the active dialog ask again; does nothing when there is none.</summary>
    /// <exception cref="InvalidOperationException">The active dialog is no longer in the set.</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (!await EmitEventAsync(DialogEvents.RepromptDialog, bubble: false, cancellationToken: cancellationToken).ConfigureAwait(false) && ActiveDialog is { } active)
        {
            var dialog = FindDialog(active.Id) ?? throw new InvalidOperationException($"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{active.Id}'.");
            await dialog.RepromptDialogAsync(Context, active, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Sends an event to the active dialog, or to the innermost one.</summary>
    /// <returns>True when a dialog handled it.</returns>
    public Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        NotEmpty(name, nameof(name));
        var dc = this;
        while (fromLeaf && dc.Child is { } child)
        {
            dc = child;
        }

        return dc.ActiveDialog is { } active && dc.FindDialog(active.Id) is { } dialog
            ? dialog.OnDialogEventAsync(dc, new DialogEvent { Name = name, Value = value, Bubble = bubble }, cancellationToken)
            : Task.FromResult(false);
    }

    private static void NotEmpty(string text, string parameter)
    {
        if (string.IsNullOrEmpty(text))
        {
            throw new ArgumentNullException(parameter);
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is { } active)
        {
            if (FindDialog(active.Id) is { } dialog)
            {
                await dialog.EndDialogAsync(Context, active, reason, cancellationToken).ConfigureAwait(false);
            }

            Stack.RemoveAt(0);
        }
    }

    /// <summary>Notes the innermost stack in an exception on its way out. Always false: nothing is caught.</summary>
    private bool Describe(Exception exception)
    {
        if (!exception.Data.Contains(nameof(DialogContext)))
        {
            exception.Data.Add(nameof(DialogContext), new { ActiveDialog = ActiveDialog?.Id, Parent = Parent?.ActiveDialog?.Id, Stack = Stack.ConvertAll(d => d.Id) });
        }

        return false;
    }
}
