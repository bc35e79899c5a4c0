using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that holds dialogs.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = null)
        : base(dialogId) { }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>The context of the stack inside, given the context in which this dialog is active.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>The dialog inside that has this id, or null.</summary>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            await dc.Context.SendActivityAsync(Activity.CreateTraceActivity($"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}"), cancellationToken).ConfigureAwait(false);
        }

        return handled;
    }

    /// <summary>The version of the dialogs inside.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Emits "versionChanged" when the dialogs inside are not those that the conversation began with.</summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var saved = dc.ActiveDialog.Version;
        dc.ActiveDialog.Version = GetInternalVersion();
        if (saved != null && saved != dc.ActiveDialog.Version)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken).ConfigureAwait(false);
        }
    }
}
