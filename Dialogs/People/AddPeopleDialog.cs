using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>Who is still to be added. Kept in the dialog's state.</summary>
public sealed record AddPeopleOptions
{
    /// <summary>Those not kept yet.</summary>
    public IReadOnlyList<ContactReading> Pending { get; init => field = value.ToArray(); } = Array.Empty<ContactReading>();

    /// <summary>Keys of those kept so far.</summary>
    public IReadOnlyList<string> Added { get; init => field = value.ToArray(); } = Array.Empty<string>();

    /// <summary>Key of the person the first of them may be; null where it is nobody known.</summary>
    public string? Alike { get; init; }

    /// <summary>Where the one to be named is, as was said before; null where it was not.</summary>
    public string? At { get; init; }

    /// <summary>The change that takes all of them back.</summary>
    public string? UndoId { get; init; }
}

/// <summary>Keeps new people (F1): a name is enough; whoever looks like somebody known is asked about.</summary>
public sealed class AddPeopleDialog : ComponentDialog, ITakesAnswers
{
    private const string Add = "add";
    private const string Same = "same";
    private const string Other = "other";
    private const string Firm = "firm";
    private const string Whole = "whole";

    private static readonly Words Coach = PeopleReplies.Coach;

    private readonly PeopleDesk _desk;

    public AddPeopleDialog(PeopleDesk desk)
        : base(nameof(AddPeopleDialog))
    {
        _desk = desk;
        AddDialog(new WaterfallDialog(Add, [AskWhoAsync, HearWhoAsync, AskIfSameAsync, AddAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = Add;
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Answer != Answer.NotGiven || IsSame(utterance.Text) || AnswerWords.IsOther(utterance.Text) || (utterance.Text.Split(' ').Length <= 4 && !PeopleQuestions.Asks(utterance.Text) && utterance.Intent != Intent.DeleteData);
    }

    private static AddPeopleOptions Options(WaterfallStepContext step) => (AddPeopleOptions)step.Options;

    private static async Task<DialogTurnResult> AskWhoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (Options(step).Pending.Count > 0 || Options(step).Added.Count > 0)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var question = MessageText.Plain(Options(step).At is { } at ? Coach.Say("add_who_at", 0, at) : Coach.Say("add_who"));
        await step.Context.SendActivityAsync(question, cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(question, null, Asking.ForWords(Coach.Say("add_help"))), cancellationToken);
    }

    private static async Task<DialogTurnResult> HearWhoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not Said said)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var people = said.Utterance is { Navigation: Navigation.None } utterance ? ContactReader.Read(utterance.Text, utterance) : [];
        if (people.Count > 0)
        {
            return await step.ReplaceDialogAsync(Add, new AddPeopleOptions { Pending = [.. people.Select(p => p with { Company = p.Company ?? Options(step).At })] }, cancellationToken);
        }

        await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("add_nobody")), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>"Tom Vance Acme": a name of three words, or two and where he works.</summary>
    private static async Task<DialogTurnResult> AskIfFirmAsync(WaterfallStepContext step, ContactReading first, CancellationToken cancellationToken)
    {
        var scene = step.Context.Scene();
        var question = Coach.Say("firm_ask", 0, Names.Tidy(first.MaybeCompany!), Names.CalledAs(first.Name));
        var card = new ChoiceCard($"firm:{scene.Profile.Turns}", 1, question, [new(Coach.Say("firm_yes", 0, Names.Tidy(first.MaybeCompany!)), Firm), new(Coach.Say("firm_no"), Whole)]);
        await step.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(question), card, Asking.ForYes(question)), cancellationToken);
    }

    /// <summary>Where they work, or a part of the name; what says neither leaves the name as it was typed.</summary>
    private static ContactReading Settled(ContactReading first, Said said)
    {
        var works = said.Text == Firm || (said.Text != Whole && said.Utterance?.Answer != Answer.No && (said.Utterance?.Answer == Answer.Yes || AnswerWords.IsWork(said.Text)));
        return works ? first with { Company = first.MaybeCompany, MaybeCompany = null } : first with { Name = $"{first.Name} {first.MaybeCompany}", MaybeCompany = null };
    }

    /// <summary>The same person, or somebody else of that name (F7).</summary>
    private async Task<DialogTurnResult> AskIfSameAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (Options(step).Pending is [{ MaybeCompany: not null } first, ..])
        {
            return await AskIfFirmAsync(step, first, cancellationToken);
        }

        if (Options(step).Alike is not { } id || await _desk.FindAsync(step.Context, id, cancellationToken) is not { } alike)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var question = Coach.Say("same_ask", 0, PeopleReplies.Described(alike), Options(step).Pending[0].Name);
        var card = new ChoiceCard($"same:{alike.Id}", alike.Version, question, [new(Coach.Say("same_yes"), Same), new(Coach.Say("same_no"), Other)]);
        await step.Context.SendActivityAsync(card.ToActivity(step.Context.Scene().Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(question), card, Asking.ForYes(Coach.Say("same_help"))), cancellationToken);
    }

    private async Task<DialogTurnResult> AddAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step) with { UndoId = Options(step).UndoId ?? PeopleDesk.UndoId(step.Context.Scene()) };
        if (step.Result is Said told && options.Pending is [{ MaybeCompany: not null } first, ..])
        {
            return await step.ReplaceDialogAsync(Add, options with { Pending = [Settled(first, told), .. options.Pending.Skip(1)] }, cancellationToken);
        }

        if (step.Result is Said said)
        {
            return await SettleAsync(step, options, said, cancellationToken);
        }

        var (pending, added) = (options.Pending.ToList(), options.Added.ToList());
        while (pending.Count > 0)
        {
            if (pending[0].MaybeCompany is not null)
            {
                return await step.ReplaceDialogAsync(Add, options with { Pending = pending.ToArray(), Added = added.ToArray(), Alike = null }, cancellationToken);
            }

            if ((await _desk.AlikeAsync(step.Context, pending[0].Name, cancellationToken)).FirstOrDefault(p => !added.Contains(p.Id)) is { } alike)
            {
                if (SaysMore(alike, pending[0]))
                {
                    await _desk.ChangeAsync(step.Context, alike, await _desk.ChangesAsync(step.Context, alike, [.. Newer(alike, pending[0])], cancellationToken), options.UndoId!, cancellationToken);
                    added.Add(alike.Id);
                    pending.RemoveAt(0);
                    continue;
                }

                return await step.ReplaceDialogAsync(Add, options with { Pending = pending.ToArray(), Added = added.ToArray(), Alike = alike.Id }, cancellationToken);
            }

            added.Add((await _desk.AddAsync(step.Context, pending[0], options.UndoId!, cancellationToken)).Id);
            pending.RemoveAt(0);
        }

        await SummariseAsync(step, added, options.UndoId!, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> SettleAsync(WaterfallStepContext step, AddPeopleOptions options, Said said, CancellationToken cancellationToken)
    {
        var alike = options.Alike is { } alikeId ? await _desk.FindAsync(step.Context, alikeId, cancellationToken) : null;
        var (telling, told) = (alike is not null && Tells(said.Text, alike.Role, alike.Company, alike.HowKnown), options.Pending is [var first, ..] && Tells(said.Text, first.Role, first.Company, first.HowKnown));
        var isSame = said.Text == Same || said.Utterance?.Answer == Answer.Yes || IsSame(said.Text) || (telling && !told);
        var isOther = said.Text == Other || said.Utterance?.Answer == Answer.No || AnswerWords.IsOther(said.Text) || (told && !telling);
        if (isSame == isOther)
        {
            return await step.ReplaceDialogAsync(Add, options, cancellationToken);
        }

        var known = isSame && options.Alike is { } id ? await _desk.FindAsync(step.Context, id, cancellationToken) : null;
        var person = known is null
            ? await _desk.AddAsync(step.Context, options.Pending[0], options.UndoId!, cancellationToken)
            : await _desk.ChangeAsync(step.Context, known, await _desk.ChangesAsync(step.Context, known, [.. Newer(known, options.Pending[0])], cancellationToken), options.UndoId!, cancellationToken);
        return await step.ReplaceDialogAsync(Add, options with { Pending = options.Pending.Skip(1).ToArray(), Added = [.. options.Added, person.Id], Alike = null }, cancellationToken);
    }

    /// <summary>The very name, with something told that contradicts nothing: "Earl knows my uncle Ted" is about the Earl who is kept.</summary>
    private static bool SaysMore(Person known, ContactReading said) =>
        said.Name.Equals(known.Name, StringComparison.OrdinalIgnoreCase)
        && (said is { Role: null, Company: null, Email: null } ? said.Notes.Count + said.Interests.Count > 0
            : known.Name.Contains(' ', StringComparison.Ordinal) && IsNew(known.Role, said.Role) && IsNew(known.Company, said.Company) && IsNew(known.Email, said.Email));

    private static bool IsNew(string? known, string? said) => known is null || said is null || known.Equals(said, StringComparison.OrdinalIgnoreCase);

    /// <summary>"the accountant", "the one from Delta": a word of it is theirs.</summary>
    private static bool Tells(string text, params string?[] theirs) =>
        text.Split([' ', ',', '.', '!'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2 && !w.Equals("the", StringComparison.OrdinalIgnoreCase) && !w.Equals("one", StringComparison.OrdinalIgnoreCase))
            .Any(w => string.Join(' ', theirs).Split(' ').Contains(w, StringComparer.OrdinalIgnoreCase));

    private static bool IsSame(string text) => text.Contains(Same, StringComparison.OrdinalIgnoreCase);

    /// <summary>What was said of somebody known: the details, and the name where it says more ("Jim" is "Jim Ruiz" now).</summary>
    private static IEnumerable<ContactEdit> Newer(Person known, ContactReading said)
    {
        if (said.Name.Length > known.Name.Length && said.Name.StartsWith(known.Name, StringComparison.OrdinalIgnoreCase))
        {
            yield return new ContactEdit.Rename(said.Name);
        }

        yield return new ContactEdit.Details(said);
    }

    /// <summary>One person is said with what is known; several by their names.</summary>
    private async Task SummariseAsync(WaterfallStepContext step, IReadOnlyList<string> added, string undoId, CancellationToken cancellationToken)
    {
        var people = new List<Person>();
        foreach (var id in added)
        {
            if (await _desk.FindAsync(step.Context, id, cancellationToken) is { } person)
            {
                people.Add(person);
            }
        }

        var scene = step.Context.Scene();
        var undo = new CardChoice(Coach.Say("undo"), "undo:" + undoId);
        if (people is not [var one])
        {
            var names = string.Join(", ", people.Select(p => p.Name));
            await step.Context.SendActivityAsync(PeopleReplies.Offer(Coach.Say("kept_more", 0, people.Count, names), scene, 1, undo), cancellationToken);
            return;
        }

        var strength = one.StrengthOn(scene.Today);
        var isNew = one.Id.StartsWith($"p{undoId[1..]}.", StringComparison.Ordinal);
        var says = Coach.Say(isNew ? "kept_one" : "kept_same", scene.Profile.Turns, PeopleReplies.Described(one)) + " " + Coach.Say(one.HowKnown is null && strength == Strength.Stranger ? "kept_unknown" : "kept_tie", 0, Names.CalledAs(one.Name), PeopleReplies.Named(strength), Coach.Say($"criterion_{strength}"));
        await step.Context.SendActivityAsync(PeopleReplies.Offer(says, scene, one.Version, new(Coach.Say("write", 0, Names.CalledAs(one.Name)), "write:" + one.Id), PeopleWishes.Open(one), undo), cancellationToken);
    }
}
