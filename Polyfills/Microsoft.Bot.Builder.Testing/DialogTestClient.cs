using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks with one dialog in a test: each call is a turn. The dialog is begun when none is active, so also again after it ended.</summary>
public class DialogTestClient
{
    private readonly BotCallbackHandler _callback;
    private readonly TestAdapter _adapter;

    /// <param name="channelId">The channel to talk on.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What it is begun with.</param>
    /// <param name="middlewares">Middleware to run around each turn.</param>
    /// <param name="conversationState">Where its state is kept; null for memory.</param>
    public DialogTestClient(string channelId, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <inheritdoc cref="DialogTestClient(string, Dialog, object, IEnumerable{IMiddleware}, ConversationState)"/>
    public DialogTestClient(TestAdapter testAdapter, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter;
        _adapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
        {
            _adapter.Use(middleware);
        }

        var dialogState = ConversationState.CreateProperty<DialogState>(nameof(DialogState));
        _callback = async (turnContext, cancellationToken) =>
        {
            DialogContext = await new DialogSet(dialogState).Add(targetDialog).CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            {
                DialogTurnResult = await DialogContext.BeginDialogAsync(targetDialog.Id, initialDialogOptions, cancellationToken).ConfigureAwait(false);
            }
        };
    }

    /// <summary>How the last turn ended.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    public ConversationState ConversationState { get; }

    /// <summary>The context of the last turn.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>Sends an activity and returns the first reply, or null.</summary>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
    {
        await _adapter.ProcessActivityAsync(activity, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Sends a text and returns the first reply, or null.</summary>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
    {
        await _adapter.SendTextToBotAsync(text, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>The next reply that was not yet asked for, or null.</summary>
    public virtual T GetNextReply<T>() => (T)_adapter.GetNextReply();
}
