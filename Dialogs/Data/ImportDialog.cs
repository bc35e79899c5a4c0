using System.Globalization;
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

    /// <summary>Which columns hold what, where the file does not say.</summary>
    public ColumnChoice? Columns { get; init; }

    /// <summary>Which column holds the names, while the one of the companies is still to be asked for.</summary>
    public int? NameColumn { get; init; }
}

/// <summary>Takes in an address file (F77): asks for it, shows what is in it, keeps the new ones after a yes; "undo" takes them out again.</summary>
public sealed class ImportDialog : ComponentDialog, ITakesAnswers
{
    private const string Yes = "yes", None = "none";
    private const int Page = 1000, Shown = 5, MostColumns = 4, ManyRows = 2_000, LongestTitle = 30, MostRowsNamed = 10;

    private static readonly Words Coach = new(DataWords.ResourceManager);

    private readonly INotebook _notebook;

    public ImportDialog(INotebook notebook)
        : base(nameof(ImportDialog))
    {
        _notebook = notebook;
        AddDialog(new WaterfallDialog("import", [AskForFileAsync, AskForNamesAsync, AskForCompaniesAsync, ChooseAsync, PreviewAsync, KeepAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = "import";
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Answer != Answer.NotGiven || DataCapability.IsList(utterance.Text);
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
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(Coach.Say("import_ask")), null, Asking.ForWords(Coach.Say("import_help"))), cancellationToken);
    }

    /// <summary>A table whose header does not tell is asked about: first the names.</summary>
    private static async Task<DialogTurnResult> AskForNamesAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = (ImportOptions)step.Options;
        var text = ((Said)step.Result).Text;
        var table = ContactImport.Read(text) is { People.Count: > 0 } ? null : ContactTable.Of(text);
        if (table is null && ContactImport.Read(text) is not { People.Count: > 0 })
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("import_unread")), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (options.Text is null)
        {
            // Begun again with the file, which then is in the dialog's own state.
            return await step.ReplaceDialogAsync("import", new ImportOptions { Text = text }, cancellationToken);
        }

        return table is null || options.Columns is not null || options.NameColumn is not null
            ? await step.NextAsync(null, cancellationToken)
            : await AskForColumnAsync(step, "import_names", table, [.. table.WithWords], cancellationToken);
    }

    /// <summary>Then the companies, where there is a column that may hold them.</summary>
    private static async Task<DialogTurnResult> AskForCompaniesAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = (ImportOptions)step.Options;
        if (options is { NameColumn: { } known, Columns: null })
        {
            var whole = ContactTable.Of(options.Text!)!;
            return await AskForColumnAsync(step, "import_companies", whole, [.. whole.WithWords.Where(place => place != known)], cancellationToken);
        }

        if (step.Result is not Said said)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var table = ContactTable.Of(options.Text!)!;
        if (ColumnOf(said, table) is not { } names)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("import_left")), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        return table.WithWords.All(place => place == names)
            ? await step.ReplaceDialogAsync("import", options with { Columns = new ColumnChoice(names, null) }, cancellationToken)
            : await step.ReplaceDialogAsync("import", options with { NameColumn = names }, cancellationToken);
    }

    private static async Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not Said said)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var options = (ImportOptions)step.Options;
        var chosen = new ColumnChoice(options.NameColumn!.Value, ColumnOf(said, ContactTable.Of(options.Text!)!));
        return await step.ReplaceDialogAsync("import", options with { Columns = chosen }, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskForColumnAsync(WaterfallStepContext step, string question, ContactTable table, int[] places, CancellationToken cancellationToken)
    {
        var scene = step.Context.Scene();
        var choices = places.Take(MostColumns).Select(place => new CardChoice(Titled(table.Columns[place]), place.ToString(CultureInfo.InvariantCulture)));
        var card = new ChoiceCard(question, scene.Profile.Turns, Coach.Say(question), [.. choices, new(Coach.Say("import_no_column"), None)]);
        await step.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(Coach.Say(question)), card, Asking.ForWords(Coach.Say("import_column_help"))), cancellationToken);
    }

    private static string Titled(TableColumn column)
    {
        var title = column.Title is null ? column.Sample : Coach.Say("import_column", 0, column.Title, column.Sample);
        return title.Length > LongestTitle ? title[..LongestTitle] + "…" : title;
    }

    /// <summary>The column that was tapped, or that was named: by its title, or by what stands in it.</summary>
    private static int? ColumnOf(Said said, ContactTable table)
    {
        if (said.Tapped)
        {
            return int.TryParse(said.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < table.Columns.Count ? place : null;
        }

        var words = said.Text.Trim().TrimEnd('.', '!').Trim('"');
        var found = table.WithWords.Where(p => words.Equals(table.Columns[p].Title, StringComparison.OrdinalIgnoreCase) || words.Equals(table.Columns[p].Sample, StringComparison.OrdinalIgnoreCase)).ToArray();
        return found is [var one, ..] ? one : null;
    }

    private async Task<DialogTurnResult> PreviewAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var scene = step.Context.Scene();
        var options = (ImportOptions)step.Options;
        if (ContactImport.Read(options.Text!, options.Columns) is not { People.Count: > 0 } import)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("import_unread")), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var added = import.NewAmong(await EverybodyAsync(_notebook, scene.User, cancellationToken), () => "");
        if (added.Count == 0)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say(import.People.Count == 1 ? "import_none_one" : "import_none", 0, import.People.Count)), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var known = import.People.Count - added.Count;
        var question = Coach.Say((added.Count == 1 ? "import_preview_one" : "import_preview") + (known == 0 ? "_new" : ""), 0, added.Count, known);
        var card = new ChoiceCard("import", scene.Profile.Turns, question, [new(Coach.Say("import_yes", 0, added.Count), Yes), new(Coach.Say("import_no"), "no")]) { Detail = Told(import, added) };
        await step.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(question), card, Asking.ForYes(Coach.Say("import_yes_help"))), cancellationToken);
    }

    /// <summary>The first rows, and what was passed over.</summary>
    private static string Told(ContactImport import, IReadOnlyList<Person> added)
    {
        var first = string.Join("; ", added.Take(Shown).Select(p => string.Join(", ", new[] { p.Name, p.Role, p.Company }.Where(w => w is not null))));
        var told = Coach.Say("import_first", 0, first);
        if (import.Broken.Count > 0)
        {
            told += " " + Coach.Say(import.Broken.Count > MostRowsNamed ? "import_broken_many" : "import_broken", 0, string.Join(", ", import.Broken.Take(MostRowsNamed).Select(b => b.Row)), import.Broken.Count - MostRowsNamed);
        }

        return import.Formulas == 0 ? told : told + " " + Coach.Say("import_formulas", 0, import.Formulas);
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
        var options = (ImportOptions)step.Options;
        var import = ContactImport.Read(options.Text!, options.Columns)!;
        if (import.People.Count > ManyRows)
        {
            await step.Context.SayAtOnceAsync(MessageText.Plain(Coach.Say("importing", 0, import.People.Count)), cancellationToken);
        }

        var added = import.NewAmong(await EverybodyAsync(_notebook, scene.User, cancellationToken), () => $"p{scene.Profile.Turns}-{++number}");
        foreach (var person in added)
        {
            await _notebook.SaveAsync(scene.User, person, cancellationToken);
        }

        await _notebook.SaveUndoAsync(scene.User, new Undo($"import{scene.Profile.Turns}", [], [.. added.Select(p => p.Id)]), cancellationToken);
        await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say(added.Count == 1 ? "imported_one" : "imported", 0, added.Count)), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
