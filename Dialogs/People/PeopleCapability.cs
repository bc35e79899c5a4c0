using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Referrals;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>The user's people (F1-F8): add, find, show, change, merge, put aside, delete.</summary>
public sealed partial class PeopleCapability(PeopleDesk desk, PeopleWishes wishes, PeopleLists lists, PeopleButtons buttons, IForgetDesk forgetting) : ICapability, IOverhears
{
    private static readonly Words Coach = PeopleReplies.Coach;

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.AddContact, Intent.ShowContacts, Intent.DeleteData];

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs =>
    [
        new AddPeopleDialog(desk), new WhichPersonDialog(desk, wishes), new DeletePersonDialog(desk, wishes, forgetting), new ChangePersonDialog(desk, wishes),
        new ListBuilderDialog(desk),
    ];

    /// <inheritdoc/>
    public Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(request);
        return request.Intent switch
        {
            Intent.AddContact => AddAsync(dc, request, cancellationToken),
            Intent.DeleteData => DeleteAsync(dc, request, cancellationToken),
            _ => ShowAsync(dc, request, cancellationToken),
        };
    }

    /// <inheritdoc/>
    public Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken) =>
        buttons.PressAsync(dc, submission, cancellationToken);

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (GoesOn(dc, utterance))
        {
            // Nobody has to settle "which Jim?" before going on: the small question is dropped, and nothing was changed.
            await dc.CancelAllDialogsAsync(cancellationToken);
        }

        if (dc.ActiveDialog?.Id is null or nameof(ReferralDialog) && AnswerWords.IsUndo(utterance.Text))
        {
            // Whoever was just added with an introduction goes again, and so does the question about it.
            await dc.CancelAllDialogsAsync(cancellationToken);
            var undone = await desk.UndoAsync(dc.Context, null, cancellationToken);
            return await dc.AnswerAsync(undone is null ? MessageText.Plain(Coach.Say("undo_none")) : PeopleButtons.Undone(undone), cancellationToken);
        }

        if (dc.ActiveDialog is null && PeopleQuestions.MeansThis(utterance.Text))
        {
            return await ThisDeletedAsync(dc, cancellationToken);
        }

        if (dc.ActiveDialog is null && PeopleQuestions.AsksToBuild(utterance.Text))
        {
            return await dc.BeginDialogAsync(nameof(ListBuilderDialog), new ListBuilderOptions(), cancellationToken);
        }

        if (PeopleQuestions.AsksForOwed(utterance.Text) && PeopleQuestions.Asks(utterance.Text))
        {
            if (utterance.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name) is { } whom && await desk.MeantAsync(dc.Context, whom.Text, whom, cancellationToken) is [var owed])
            {
                return await dc.AnswerAsync(PeopleLists.OwedTo(owed, dc.Context.Scene().Today), cancellationToken);
            }

            await lists.OwedAsync(dc.Context, cancellationToken);
            return dc.Answered();
        }

        if (dc.ActiveDialog is null && PeopleQuestions.AsksForUntold(utterance.Text))
        {
            await lists.UntoldAsync(dc.Context, cancellationToken);
            return dc.Answered();
        }

        if (dc.ActiveDialog is null && PeopleQuestions.AsksForArchived(utterance.Text))
        {
            await lists.ArchivedAsync(dc.Context, cancellationToken);
            return dc.Answered();
        }

        if (dc.ActiveDialog?.Id is null or nameof(Outreach.OutreachDialog) && PeopleQuestions.AsksForQuiet(utterance.Text))
        {
            await lists.QuietAsync(dc.Context, 0, cancellationToken);
            return dc.Answered();
        }

        if (dc.ActiveDialog is null && utterance.Intent is Intent.None or Intent.SetProfile or Intent.ShowContacts or Intent.AddContact && ContactReader.SaysKnown(utterance.Text))
        {
            return await dc.BeginDialogAsync(nameof(AddPeopleDialog), new AddPeopleOptions { Pending = ContactReader.Read(utterance.Text, utterance) }, cancellationToken);
        }

        if (dc.ActiveDialog is null && HintReader.SomebodyAt(utterance.Text) is { } where && utterance.People.All(p => p.Kind != PersonMentionKind.Name))
        {
            return await dc.BeginDialogAsync(nameof(AddPeopleDialog), new AddPeopleOptions { At = where }, cancellationToken);
        }

        if (dc.ActiveDialog is null && NamesOnly(utterance) is { } only)
        {
            return await desk.MeantAsync(dc.Context, only.Text, only, cancellationToken) is { Count: > 0 } known
                ? await OneOfAsync(dc, known, PersonWish.Show, only.Text, [], cancellationToken)
                : await dc.BeginDialogAsync(nameof(AddPeopleDialog), new AddPeopleOptions { Pending = [new ContactReading { Name = only.Text }] }, cancellationToken);
        }

        if (dc.ActiveDialog is null && utterance.Intent is not (Intent.DraftOutreach or Intent.CheckDraft) && MergeReader.Read(utterance.Text) is { } merging
            && (await desk.MeantAsync(dc.Context, merging.One, null, cancellationToken)).Count > 0 && (await desk.MeantAsync(dc.Context, merging.Other, null, cancellationToken)).Count > 0)
        {
            return await MergeAsync(dc, merging, cancellationToken);
        }

        if (dc.ActiveDialog is null && TagReader.Read(utterance.Text) is { } several && await TagAsync(dc, several, cancellationToken) is { } tagged)
        {
            return tagged;
        }

        if (dc.ActiveDialog is null && await PutRightAsync(dc, utterance, cancellationToken) is { } right)
        {
            return right;
        }

        if (dc.ActiveDialog is null && utterance.Intent is not (Intent.DraftOutreach or Intent.CheckDraft) && await TellsOfAsync(dc, utterance, cancellationToken) is { } told)
        {
            return told;
        }

        if (dc.ActiveDialog is null && await LinkedAsync(dc, utterance, cancellationToken) is { } linked)
        {
            return linked;
        }

        return IsPlain(dc, utterance) && EditReader.Read(utterance) is { } edit && Speaks(dc, utterance, edit)
            && await desk.MeantAsync(dc.Context, edit.Who, edit.Mention, cancellationToken) is { Count: > 0 } meant
            ? await OneOfAsync(dc, meant, PersonWish.Change, edit.Who, edit.Edits, cancellationToken)
            : null;
    }

    /// <summary>"Tom Beck", and nothing else: the coach asks for a name often enough.</summary>
    private static PersonMention? NamesOnly(Utterance utterance) =>
        utterance is { Navigation: Navigation.None, Intent: not (Intent.DraftOutreach or Intent.LogMeeting or Intent.CheckDraft), People: [{ Kind: PersonMentionKind.Name } only] } && only.Length >= utterance.Text.Trim().TrimEnd('.', '!').Length ? only : null;

    /// <summary>Whether a question of these dialogs is passed over for something else.</summary>
    private static bool GoesOn(DialogContext dc, Utterance utterance) =>
        dc.ActiveDialog?.Id is nameof(AddPeopleDialog) or nameof(WhichPersonDialog) or nameof(DeletePersonDialog) or nameof(ChangePersonDialog)
        && utterance is { Navigation: Navigation.None, Intent: Intent.AddContact or Intent.DraftOutreach or Intent.SetProfile or Intent.LogMeeting or Intent.ShowContacts or Intent.NextContacts or Intent.RemindMe or Intent.PrepMeeting or Intent.ShowProgress or Intent.DeleteData }
        && dc.FindDialog(dc.ActiveDialog.Id) is ITakesAnswers question && !question.IsAnswer(utterance);

    /// <summary>In the middle of something, only a sentence of its own about somebody is heard; an open question of these dialogs' own comes first.</summary>
    private static bool IsPlain(DialogContext dc, Utterance utterance) =>
        utterance.Text.Length <= 200 && utterance.Navigation == Navigation.None && utterance.Pasted is null && dc.ActiveDialog?.Id is null or nameof(Outreach.OutreachDialog) or nameof(Logging.LogDialog);

    /// <summary>Forms that mean one thing whatever the message looks like; a detail only where the message looks like nothing else.</summary>
    private static bool Speaks(DialogContext dc, Utterance utterance, EditReading edit) => utterance.Intent != Intent.CheckDraft && edit.Edits.All(e => e switch
    {
        ContactEdit.Near or ContactEdit.Tag or ContactEdit.Move or ContactEdit.Rename => edit.Mention?.Kind != PersonMentionKind.Pronoun || edit.Mention.Resolved is not null,
        ContactEdit.Details { Said: { Notes.Count: 0, Interests.Count: > 0 } } when utterance.Alternatives.Any(a => a.Intent == Intent.AddContact) => dc.ActiveDialog is null,
        ContactEdit.Details { Said: { Notes.Count: 0 } said } when (said.Email ?? said.Phone ?? said.Url) is not null && dc.ActiveDialog?.Id == nameof(Logging.LogDialog) => edit.Mention?.Resolved is not null,
        ContactEdit.Details { Said.Notes.Count: 0 } => dc.ActiveDialog is null && utterance.Intent is Intent.None or Intent.AddContact or Intent.SetProfile,
        _ => false,
    });

    private async Task<DialogTurnResult> AddAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        var utterance = dc.Context.Scene().Utterance!;
        if ((MergeReader.Read(request.Text) ?? MergeReader.OfThem(request.Text, [.. dc.Context.Scene().Profile.Recent.Take(2).Select(p => p.Name)])) is { } merging)
        {
            return await MergeAsync(dc, merging, cancellationToken);
        }

        if (MergeReader.MeansThem(request.Text))
        {
            return await dc.AnswerAsync(Coach.Say("merge_whom"), cancellationToken);
        }

        if (HintReader.OfTheirs(request.Text) is { } theirs && dc.Context.Scene().Profile.Recent is [var spoken, ..] && await desk.FindAsync(dc.Context, spoken.Id, cancellationToken) is { } last)
        {
            // "her kid is Owen" is told of whoever was spoken of.
            return await OneOfAsync(dc, [last], PersonWish.Change, last.Name, [new ContactEdit.Details(new ContactReading { Name = "", Notes = [theirs] })], cancellationToken);
        }

        var edit = EditReader.Read(utterance);
        if (edit is not null && await desk.MeantAsync(dc.Context, edit.Who, edit.Mention, cancellationToken) is { Count: > 0 } meant)
        {
            return await OneOfAsync(dc, meant, PersonWish.Change, edit.Who, edit.Edits, cancellationToken);
        }

        if (edit is { Edits: [ContactEdit.Rename or ContactEdit.Tag or ContactEdit.Move or ContactEdit.Near] })
        {
            return await dc.AnswerAsync(Coach.Say("unknown", 0, edit.Who), cancellationToken);
        }

        var people = edit is { Mention.Kind: PersonMentionKind.Name } unknown && unknown.Edits is [ContactEdit.Details details]
            ? [details.Said with { Name = unknown.Who }]
            : ContactReader.Read(utterance.Requests.Count > 1 && utterance.Requests.Any(r => r.Intent is not (Intent.AddContact or Intent.ShowContacts)) ? request.Text : utterance.Text, utterance);
        if (people.Count == 0 && await NotedAsync(dc, request.Text, cancellationToken) is { } noted)
        {
            return noted;
        }

        if (people.Count == 0 && utterance.People.Where(p => p is { Kind: PersonMentionKind.Name, Resolved: null }).ToArray() is [var told])
        {
            // "I have known Gloria since 2005, we sang in the choir": whoever is named is kept, and what is said of them.
            people = [new ContactReading { Name = told.Text, Notes = [utterance.Text.Trim()] }];
        }

        return await dc.BeginDialogAsync(nameof(AddPeopleDialog), new AddPeopleOptions { Pending = people }, cancellationToken);
    }

    /// <summary>One tag for several people; null where one of them is not known.</summary>
    private async Task<DialogTurnResult?> TagAsync(DialogContext dc, TagReading said, CancellationToken cancellationToken)
    {
        var people = new List<Person>();
        foreach (var name in said.Who)
        {
            people.AddRange(await desk.MeantAsync(dc.Context, name, null, cancellationToken) is [var one] ? [one] : []);
        }

        if (said.Who.Count > 1 && said.Tag.Length > 0 && people.Count < said.Who.Count)
        {
            return await dc.AnswerAsync(Coach.Say("unknown", 0, said.Who.First(w => people.All(p => !Names.ShareAWord(w, p.Name)))), cancellationToken);
        }

        if (people.Count < 2 || people.Count != said.Who.Count || said.Tag.Length == 0)
        {
            return null;
        }

        var undo = PeopleDesk.UndoId(dc.Context.Scene());
        foreach (var person in people)
        {
            await desk.ChangeAsync(dc.Context, person, await desk.ChangesAsync(dc.Context, person, [new ContactEdit.Tag(said.Tag, false)], cancellationToken), undo, cancellationToken);
        }

        return await dc.AnswerAsync(PeopleReplies.Offer(Coach.Say("changed_tag_more", 0, string.Join(", ", people.Select(p => p.Name)), said.Tag), dc.Context.Scene(), 1, PeopleWishes.Undo(dc.Context.Scene())), cancellationToken);
    }

    private async Task<DialogTurnResult> MergeAsync(DialogContext dc, MergeReading merging, CancellationToken cancellationToken)
    {
        var one = await desk.MeantAsync(dc.Context, merging.One, null, cancellationToken);
        if (merging.One == merging.Other && one.Count == 0 && merging.One.EndsWith('s'))
        {
            return await MergeAsync(dc, new MergeReading(merging.One[..^1], merging.One[..^1]), cancellationToken);
        }

        var other = await desk.MeantAsync(dc.Context, merging.Other, null, cancellationToken);

        if (merging.One == merging.Other && one.Count == 2)
        {
            // "merge the two wei zhangs".
            (one, other) = ([one[0]], [one[1]]);
        }

        // "jim and jim beam": what the fuller name means is not what the shorter one means.
        one = one.Count > 1 && other.Count == 1 ? [.. one.Where(p => p.Id != other[0].Id)] : one;
        other = other.Count > 1 && one.Count == 1 ? [.. other.Where(p => p.Id != one[0].Id)] : other;
        if (one is not [var kept] || other is not [var gone] || kept.Id == gone.Id)
        {
            return await dc.AnswerAsync(Coach.Say("merge_unclear", 0, one.Count == 1 ? merging.Other : merging.One), cancellationToken);
        }

        var merged = await desk.MergeAsync(dc.Context, kept, gone, cancellationToken);
        return await dc.AnswerAsync(PeopleReplies.Offer(Coach.Say("merged", 0, gone.Name, PeopleReplies.Described(merged)), dc.Context.Scene(), merged.Version, PeopleWishes.Undo(dc.Context.Scene()), PeopleWishes.Open(merged)), cancellationToken);
    }

    private async Task<DialogTurnResult> ShowAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        var utterance = dc.Context.Scene().Utterance!;
        if (utterance.Intent == Intent.AddContact && !PeopleQuestions.Asks(request.Text))
        {
            // A detail of the person who was just added: "met at the Chamber".
            return dc.Answered();
        }

        var named = utterance.People.Where(p => request.Holds(p) && p.Text.Length > 0).ToArray();
        var asked = named.FirstOrDefault(p => p.Kind == PersonMentionKind.Name) ?? named.FirstOrDefault();
        if (asked is not null && !PeopleQuestions.AsksWho(request.Text))
        {
            var meant = await desk.MeantAsync(dc.Context, asked.Text, asked, cancellationToken);
            if (meant.Count > 0)
            {
                return await OneOfAsync(dc, meant, PersonWish.Show, asked.Text, [], cancellationToken);
            }

            return await dc.AnswerAsync(Coach.Say("unknown", 0, asked.Text), cancellationToken);
        }

        if (PeopleQuestions.AsksHowMany(request.Text))
        {
            await lists.CountAsync(dc.Context, cancellationToken);
            await lists.AllAsync(dc.Context, null, 0, cancellationToken);
        }
        else if (PeopleQuestions.AsksForOwed(request.Text))
        {
            await lists.OwedAsync(dc.Context, cancellationToken);
        }
        else if (PeopleQuestions.SoughtIn(request.Text, utterance) is { } sought)
        {
            await lists.FoundAsync(dc.Context, sought, cancellationToken);
        }
        else
        {
            await lists.AllAsync(dc.Context, null, 0, cancellationToken);
        }

        return dc.Answered();
    }

    private async Task<DialogTurnResult> DeleteAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        var utterance = dc.Context.Scene().Utterance!;
        if (utterance.People.FirstOrDefault(p => request.Holds(p)) is { } mention)
        {
            if (Language.Drafting.OpeningReader.FurtherReaders(utterance, mention) is { Count: > 0 } more)
            {
                // "delete Ana and Tom": each is asked about, one after the other.
                var scene = dc.Context.Scene();
                dc.Context.SetScene(scene with { Profile = scene.Profile with { Then = scene.Profile.Then.Concat(more.Select(m => $"{utterance.Text[..mention.Start]}{m}")).ToArray() } });
            }

            var meant = await desk.MeantAsync(dc.Context, mention.Text, mention, cancellationToken);
            if (meant.Count > 0)
            {
                return await OneOfAsync(dc, meant, PersonWish.Delete, mention.Text, [], cancellationToken);
            }

            return await dc.AnswerAsync(Coach.Say("unknown", 0, mention.Text), cancellationToken);
        }

        if (TagReader.RemovedIn(request.Text) is { } tag)
        {
            return dc.Context.Scene().Profile.Recent is [var spoken, ..] && await desk.FindAsync(dc.Context, spoken.Id, cancellationToken) is { } tagged && tagged.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase)
                ? await OneOfAsync(dc, [tagged], PersonWish.Change, tagged.Name, [new ContactEdit.Tag(tag, true)], cancellationToken)
                : await dc.AnswerAsync(Coach.Say("untag_whom", 0, tag), cancellationToken);
        }

        if (!PeopleQuestions.MeansEverything(request.Text))
        {
            return await dc.AnswerAsync(Coach.Say("delete_what"), cancellationToken);
        }

        if (dc.FindDialog(PeopleWishes.DeleteEverything) is not null)
        {
            // Nothing of what was going on may come back after it.
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.BeginDialogAsync(PeopleWishes.DeleteEverything, null, cancellationToken);
        }

        return await dc.AnswerAsync(Coach.Say("delete_whom"), cancellationToken);
    }

    /// <summary>Does it with the one who is meant, or asks which.</summary>
    private async Task<DialogTurnResult> OneOfAsync(DialogContext dc, IReadOnlyList<Person> meant, PersonWish wish, string name, IReadOnlyList<ContactEdit> edits, CancellationToken cancellationToken) =>
        meant is [var one]
            ? await wishes.DoAsync(dc, wish, one, edits, cancellationToken) ?? dc.Answered()
            : await dc.BeginDialogAsync(nameof(WhichPersonDialog), new WhichPersonOptions { Name = Names.Tidy(name), Ids = [.. meant.Select(p => p.Id)], Wish = wish, Edits = edits }, cancellationToken);
}
