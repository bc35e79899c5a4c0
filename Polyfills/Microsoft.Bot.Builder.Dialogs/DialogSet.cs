using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin one another, by id.</summary>
public class DialogSet
{
    private readonly OrderedDictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private string _version;

    /// <summary>A set inside a container, which keeps the state itself.</summary>
    public DialogSet() { }

    /// <exception cref="ArgumentNullException">There is no accessor.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>Adds a dialog; one whose id is taken gets the id with a number, counted from 2.</summary>
    /// <returns>This set.</returns>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var existing))
        {
            if (existing == dialog)
            {
                return this;
            }

            var (id, suffix) = (dialog.Id, 2);
            while (_dialogs.ContainsKey(id + suffix.ToString(CultureInfo.InvariantCulture)))
            {
                suffix++;
            }

            dialog.Id = id + suffix.ToString(CultureInfo.InvariantCulture);
        }

        _dialogs.Add(dialog.Id, dialog);
        _version = null;
        return this;
    }

    /// <summary>The dialog with this id, or null.</summary>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public Dialog Find(string dialogId) =>
        string.IsNullOrWhiteSpace(dialogId) ? throw new ArgumentNullException(nameof(dialogId)) : _dialogs.GetValueOrDefault(dialogId);

    /// <summary>The dialogs in the order in which they were added.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    /// <summary>The context of a turn: the dialogs and the stack that the conversation's state holds.</summary>
    /// <exception cref="InvalidOperationException">The set has no state accessor.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState == null)
        {
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        }

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>A short digest of the versions of all dialogs; the same in every process.</summary>
    public virtual string GetVersion()
    {
        if (_version == null)
        {
            // FNV-1a: it only has to tell versions apart, and string.GetHashCode differs from process to process.
            var hash = 14695981039346656037UL;
            foreach (var dialog in _dialogs.Values)
            {
                foreach (var c in dialog.GetVersion() + "|")
                {
                    hash = unchecked((hash ^ c) * 1099511628211UL);
                }
            }

            _version = hash.ToString("x16", CultureInfo.InvariantCulture);
        }

        return _version;
    }
}
