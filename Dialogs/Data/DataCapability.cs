using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Exchange;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Data;

/// <summary>Data in and out (F77, F78): import with a preview, export by a link, and "delete me".</summary>
public sealed class DataCapability(INotebook notebook, IExportDesk exports, IForgetDesk forgetting, FileTaking taking) : ICapability, IOverhears, ITakesFiles
{
    private static readonly Words Coach = new(DataWords.ResourceManager);

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.ImportContacts, Intent.ExportData];

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [new ImportDialog(notebook), new DeleteEverythingDialog(notebook, exports, forgetting)];

    /// <summary>Whether a text is a list to be taken in; one whose columns do not tell is asked about.</summary>
    internal static bool IsList(string text) => ContactImport.LooksLikeOne(text) || ContactTable.LooksLikeOne(text);

    /// <summary>Lets the user take their data along: as a file where the channel takes files, else by an address.</summary>
    internal static async Task OfferExportAsync(ITurnContext context, IExportDesk desk, CancellationToken cancellationToken)
    {
        var (link, consent) = await desk.OfferAsync(context, cancellationToken);
        var says = consent is not null ? MessageFactory.Attachment(consent, Coach.Say("export_file"))
            : MessageText.Plain(link is null ? Coach.Say("export_off") : Coach.Say("export", 0, link));
        await context.SendActivityAsync(says, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(request);
        if (request.Intent == Intent.ExportData)
        {
            await OfferExportAsync(dc.Context, exports, cancellationToken);
            return dc.Answered();
        }

        var text = dc.Context.Scene().Text;
        if (dc.ActiveDialog is not null && !IsList(text))
        {
            // Asked in the middle of something: how it is done is said, and the list is taken whenever it comes.
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("import_how")), cancellationToken);
            return Dialog.EndOfTurn;
        }

        return await dc.BeginDialogAsync(nameof(ImportDialog), new ImportOptions { Text = IsList(text) ? text : null }, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);

        // Whoever was forgotten since begins to count anew: there is nothing to keep any more.
        if (submission is not CardSubmission.Choice { On.Id: RetentionNotice.Card } choice || choice.On.Version >= dc.Context.Scene().Profile.Turns)
        {
            return null;
        }

        if (choice.Value == RetentionNotice.Export)
        {
            await OfferExportAsync(dc.Context, exports, cancellationToken);
        }
        else
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("delete_kept")), cancellationToken);
        }

        return dc.Answered();
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (!IsList(utterance.Text) || dc.ActiveDialog?.Id == nameof(ImportDialog))
        {
            return null;
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(ImportDialog), new ImportOptions { Text = utterance.Text }, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult> TakeAsync(DialogContext dc, IReadOnlyList<BroughtFile> files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var (text, says) = await taking.TakeAsync(dc.Context, files, cancellationToken);
        if (text is not null)
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.BeginDialogAsync(nameof(ImportDialog), new ImportOptions { Text = text }, cancellationToken);
        }

        await dc.Context.SendActivityAsync(MessageText.Plain(says!), cancellationToken);
        await dc.RepromptDialogAsync(cancellationToken);
        return dc.Answered();
    }
}
