using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Exchange;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Data;

/// <summary>What is to be taken in. Kept in the dialog's state.</summary>
public sealed record ImportOptions
{
    /// <summary>The file; null while it has not come.</summary>
    public string? Text { get; init; }
}

/// <summary>Takes in an address file (F77): asks for it, shows what is in it, keeps the new ones after a yes; "undo" takes them out again.</summary>
public sealed class ImportDialog : ComponentDialog, ITakesAnswers
{
    private const string Yes = "yes";
    private const int Page = 1000, Shown = 5, MostUndone = 5_000;

    private static readonly Words Coach = new(DataWords.ResourceManager);

    private readonly INotebook _notebook;

    public ImportDialog(INotebook notebook)
        : base(nameof(ImportDialog))
    {
        _notebook = notebook;
        AddDialog(new WaterfallDialog("import", [AskForFileAsync, PreviewAsync, KeepAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = "import";
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Answer != Answer.NotGiven || ContactImport.LooksLikeOne(utterance.Text);
    }

    /// <summary>All of a user's people, a page at a time.</summary>
    internal static async Task<IReadOnlyList<Person>> EverybodyAsync(INotebook notebook, string user, CancellationToken cancellationToken)
    {
        var all = new List<Person>();
        while (true)
        {
            var page = await notebook.ListPeopleAsync(user, all.Count == 0 ? null : all[^1], Page, cancellationToken);
            all.AddRange(page);
            if (page.Count < Page)
            {
                return all;
            }
        }
    }

    private static async Task<DialogTurnResult> AskForFileAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (((ImportOptions)step.Options).Text is { } text)
        {
            return await step.NextAsync(new Said(text, false, null), cancellationToken);
        }

        await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("import_ask")), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(Coach.Say("import_ask"))), cancellationToken);
    }

    private async Task<DialogTurnResult> PreviewAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var text = ((Said)step.Result).Text;
        var scene = step.Context.Scene();
        if (ContactImport.Read(text) is not { People.Count: > 0 } import)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("import_unread")), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var added = import.NewAmong(await EverybodyAsync(_notebook, scene.User, cancellationToken), () => "");
        if (added.Count == 0)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("import_none", 0, import.People.Count)), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var options = (ImportOptions)step.Options;
        if (options.Text is null)
        {
            // Begun again with the file, which then is in the dialog's own state.
            return await step.ReplaceDialogAsync("import", new ImportOptions { Text = text }, cancellationToken);
        }

        var first = string.Join("; ", added.Take(Shown).Select(p => string.Join(", ", new[] { p.Name, p.Role, p.Company }.Where(w => w is not null))));
        var broken = import.Broken.Count == 0 ? null : Coach.Say("import_broken", 0, string.Join(", ", import.Broken.Take(10).Select(b => b.Row)));
        var question = Coach.Say("import_preview", 0, added.Count, import.People.Count - added.Count);
        var card = new ChoiceCard("import", scene.Profile.Turns, question, [new(Coach.Say("import_yes", 0, added.Count), Yes), new(Coach.Say("import_no"), "no")])
        {
            Detail = string.Join(' ', new[] { Coach.Say("import_first", 0, first), broken }.Where(w => w is not null)),
        };
        await step.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(question), card), cancellationToken);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = (Said)step.Result;
        var scene = step.Context.Scene();
        if (!(said is { Tapped: true, Text: Yes } || said.Utterance?.Answer == Answer.Yes))
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("import_left")), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var number = 0;
        var added = ContactImport.Read(((ImportOptions)step.Options).Text!)!
            .NewAmong(await EverybodyAsync(_notebook, scene.User, cancellationToken), () => $"p{scene.Profile.Turns}-{++number}");
        foreach (var person in added)
        {
            await _notebook.SaveAsync(scene.User, person, cancellationToken);
        }

        await _notebook.SaveUndoAsync(scene.User, added.Count > MostUndone ? null : new Undo($"import{scene.Profile.Turns}", [], [.. added.Select(p => p.Id)]), cancellationToken);
        await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("imported", 0, added.Count)), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
