using System.Globalization;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Referrals;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>The user's people on the desk: finds who is meant, keeps what is said, and remembers how to take the last change back.</summary>
/// <param name="notebook">Where people are kept.</param>
/// <param name="nudges">What the user asked to be reminded of about them.</param>
public sealed partial class PeopleDesk(INotebook notebook, INudgeBook nudges)
{
    /// <summary>Where everybody is kept.</summary>
    public INotebook Notebook { get; } = notebook;

    /// <summary>A person by key; null where they are gone.</summary>
    public Task<Person?> FindAsync(ITurnContext context, string id, CancellationToken cancellationToken) =>
        Notebook.FindPersonAsync(context.Scene().User, id, cancellationToken);

    /// <summary>The rhythm that everybody of a tag has.</summary>
    private static IEnumerable<PersonChange> RhythmOf(string tag, TurnScene scene) =>
        scene.Profile.TagRhythms.Where(r => TagRhythm.Bare(r.Tag) == TagRhythm.Bare(tag)).Select(r => new PersonChange.InTouch(r.Days, scene.Today));

    /// <summary>Keeps a person and remembers that they were spoken of.</summary>
    public async Task KeepAsync(ITurnContext context, Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var scene = context.Scene();
        await Notebook.SaveAsync(scene.User, person, cancellationToken);
        Spoke(context, person);
    }

    /// <summary>Remembers that somebody was spoken of: "she" is them from now on.</summary>
    public static void Spoke(ITurnContext context, Person person)
    {
        var scene = context.Scene();
        context.SetScene(scene with { Profile = scene.Profile.Spoke(person) });
    }

    /// <summary>Somebody new, from what was said of them.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="said">What was said.</param>
    /// <param name="undoId">The change it is part of.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Person> AddAsync(ITurnContext context, ContactReading said, string undoId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(said);
        var undo = await UndoOfAsync(context, undoId, cancellationToken);
        var id = $"p{undoId[1..]}.{undo.Added.Count + 1}";
        var person = new Person { Id = id, Name = Names.Tidy(said.Name) };
        person = (await ChangesAsync(context, person, said, cancellationToken)).Aggregate(person, (p, c) => p.With(c)) with { Version = 1 };
        await KeepAsync(context, person, cancellationToken);
        await Notebook.SaveUndoAsync(context.Scene().User, undo with { Added = [.. undo.Added, id] }, cancellationToken);
        return person;
    }

    /// <summary>The person after what was said of them; unchanged where it was all known.</summary>
    public Task<Person> ChangeAsync(ITurnContext context, Person person, IReadOnlyList<PersonChange> changes, CancellationToken cancellationToken) =>
        ChangeAsync(context, person, changes, UndoId(context.Scene()), cancellationToken);

    /// <summary>The same as a part of a larger change.</summary>
    public async Task<Person> ChangeAsync(ITurnContext context, Person person, IReadOnlyList<PersonChange> changes, string undoId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(changes);
        var after = changes.Aggregate(person, (p, c) => p.With(c));
        if (after == person)
        {
            Spoke(context, person);
            return person;
        }

        var undo = await UndoOfAsync(context, undoId, cancellationToken);
        await Notebook.SaveUndoAsync(context.Scene().User, undo with { Before = undo.Added.Contains(person.Id) || undo.Before.Any(b => b.Id == person.Id) ? undo.Before : [.. undo.Before, person] }, cancellationToken);
        await KeepAsync(context, after with { Version = person.Version + 1 }, cancellationToken);
        return after with { Version = person.Version + 1 };
    }

    /// <summary>The changes that edits come to.</summary>
    public async Task<IReadOnlyList<PersonChange>> ChangesAsync(ITurnContext context, Person person, IReadOnlyList<ContactEdit> edits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edits);
        var changes = new List<PersonChange>();
        foreach (var edit in edits)
        {
            changes.AddRange(edit switch
            {
                ContactEdit.Details details => await ChangesAsync(context, person, details.Said, cancellationToken),
                ContactEdit.Left => [new PersonChange.LeftWork()],
                ContactEdit.Rename rename => [new PersonChange.Renamed(rename.IsLast ? $"{Names.BeforeLast(person.Name)} {Names.Tidy(rename.Name)}" : Names.Tidy(rename.Name))],
                ContactEdit.Tag { Off: true } tag => [new PersonChange.Untagged(tag.Name)],
                ContactEdit.Tag tag => [new PersonChange.Tagged(tag.Name), .. RhythmOf(tag.Name, context.Scene())],
                ContactEdit.Near near => [new PersonChange.Overruled(StrengthOf(near.Nearness), context.Scene().Today)],
                ContactEdit.Move move => [new PersonChange.Moved(StatusOf(move.To))],
                ContactEdit.SentBy sent => [await SentByAsync(context, sent.Introducer, cancellationToken)],
                _ => throw new ArgumentOutOfRangeException(nameof(edits)),
            });
        }

        return changes;
    }

    /// <summary>Two entries made one; the one that goes is taken out of the notebook, and comes back with an undo.</summary>
    public async Task<Person> MergeAsync(ITurnContext context, Person kept, Person other, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(other);
        var scene = context.Scene();
        var merged = kept.MergedWith(other);
        var sent = await Notebook.ListSentByAsync(scene.User, other.Id, 100, cancellationToken);
        foreach (var person in sent.Where(p => p.Id != kept.Id))
        {
            await Notebook.SaveAsync(scene.User, person with { IntroducedBy = kept.Id, IntroducedByName = merged.Name, Version = person.Version + 1 }, cancellationToken);
        }

        foreach (var draft in (await Notebook.ListDraftsAsync(scene.User, 100, cancellationToken)).Where(d => d.PersonId == other.Id))
        {
            await Notebook.SaveAsync(scene.User, draft with { PersonId = kept.Id }, cancellationToken);
        }

        await MoveAskedAsync(scene.User, other.Id, kept.Id, cancellationToken);
        await Notebook.DeletePersonAsync(scene.User, other.Id, cancellationToken);
        await Notebook.SaveUndoAsync(scene.User, new Undo(UndoId(scene), [kept, other, .. sent.Where(p => p.Id != kept.Id)], []), cancellationToken);
        Forget(context, other.Id);
        await KeepAsync(context, merged, cancellationToken);
        return merged;
    }

    /// <summary>Deletes a person for good: with their drafts, what was asked for about them, their name as an introducer of others, and what could bring them back.</summary>
    public async Task DeleteAsync(ITurnContext context, Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var user = context.Scene().User;
        foreach (var sent in await Notebook.ListSentByAsync(user, person.Id, 1000, cancellationToken))
        {
            await Notebook.SaveAsync(user, sent with { IntroducedBy = null, IntroducedByName = null, IntroducerMayBeNamed = null, HowIntroducerKnows = null, Version = sent.Version + 1 }, cancellationToken);
        }

        await nudges.DropAskedAsync(user, person.Id, cancellationToken);
        await Notebook.DeletePersonAsync(user, person.Id, cancellationToken);
        await Notebook.SaveUndoAsync(user, null, cancellationToken);
        Forget(context, person.Id);
    }

    /// <summary>What was asked for about one entry is about the other now, unless something was asked for about that one too.</summary>
    private async Task MoveAskedAsync(string user, string from, string to, CancellationToken cancellationToken)
    {
        var asked = await nudges.ListAskedAsync(user, cancellationToken);
        if (asked.FirstOrDefault(a => a.Nudge.PersonId == from) is { Nudge: { } nudge } moved)
        {
            await nudges.DropAskedAsync(user, from, cancellationToken);
            if (asked.All(a => a.Nudge.PersonId != to))
            {
                await nudges.AskAsync(user, moved.Due, nudge with { PersonId = to }, cancellationToken);
            }
        }
    }

    /// <summary>Takes the last change back.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="id">Which change, as its button says; null for the last, whichever it was.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What was taken back; null where that is no longer the last change.</returns>
    public async Task<Undo?> UndoAsync(ITurnContext context, string? id, CancellationToken cancellationToken)
    {
        var user = context.Scene().User;
        if (await Notebook.FindUndoAsync(user, cancellationToken) is not { } undo || (id is not null && undo.Id != id))
        {
            return null;
        }

        foreach (var added in undo.Added)
        {
            await Notebook.DeletePersonAsync(user, added, cancellationToken);
            Forget(context, added);
        }

        foreach (var before in undo.Before)
        {
            var now = await Notebook.FindPersonAsync(user, before.Id, cancellationToken);
            await KeepAsync(context, before with { Version = Math.Max(before.Version, now?.Version ?? 0) + 1 }, cancellationToken);
        }

        await Notebook.SaveUndoAsync(user, null, cancellationToken);
        return undo;
    }

    /// <summary>Who sent the user to a person (F10).</summary>
    public Task<Chain> ChainAsync(ITurnContext context, Person person, CancellationToken cancellationToken) =>
        Chain.ToAsync(person, id => FindAsync(context, id, cancellationToken));

    /// <summary>The key of the change this turn makes.</summary>
    public static string UndoId(TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return UndoId(scene.Profile.Turns);
    }

    /// <summary>The key of the change that a turn made.</summary>
    internal static string UndoId(int turn) => string.Create(CultureInfo.InvariantCulture, $"u{turn}");

    /// <summary>The one person of a name, or the name alone.</summary>
    public async Task<PersonChange.SentBy> SentByAsync(ITurnContext context, string name, CancellationToken cancellationToken)
    {
        name = DraftReader.Called(name);
        var meant = await MeantAsync(context, name, null, cancellationToken);
        return meant is [var one] ? new PersonChange.SentBy(one.Id, one.Name) : new PersonChange.SentBy(null, Names.IsOfMine(name) ? name : Names.Tidy(name));
    }

    private static Strength StrengthOf(SaidNearness nearness) => nearness switch
    {
        SaidNearness.Introduced => Strength.Introduced,
        SaidNearness.Met => Strength.Met,
        SaidNearness.Talked => Strength.Talked,
        SaidNearness.Mutual => Strength.Mutual,
        _ => Strength.Stranger,
    };

    private static PersonStatus StatusOf(ContactPlace place) => place switch
    {
        ContactPlace.Paused => PersonStatus.Paused,
        ContactPlace.Archived => PersonStatus.Archived,
        _ => PersonStatus.Active,
    };

    /// <summary>What takes back a change that goes on; an empty one where it begins.</summary>
    internal async Task<Undo> UndoOfAsync(ITurnContext context, string undoId, CancellationToken cancellationToken) =>
        await Notebook.FindUndoAsync(context.Scene().User, cancellationToken) is { } undo && undo.Id == undoId ? undo : new Undo(undoId, [], []);

    private async Task<IReadOnlyList<PersonChange>> ChangesAsync(ITurnContext context, Person person, ContactReading said, CancellationToken cancellationToken)
    {
        var changes = new List<PersonChange>();
        var works = said.Company ?? said.MaybeCompany;
        if (said.Role is not null || works is not null)
        {
            changes.Add(new PersonChange.Works(said.Role, works is null ? null : Names.Tidy(works)));
        }

        if (said.Email is { } mail)
        {
            changes.Add(new PersonChange.Mail(mail));
        }

        if (said.Phone is { } phone)
        {
            changes.Add(new PersonChange.Phone(phone));
        }

        if (said.Url is { } url)
        {
            changes.Add(new PersonChange.Profile(url));
        }

        if (said.HowKnown is { } how)
        {
            // Words about how you know somebody, whatever they are, make them no stranger: "from the co-packer".
            changes.Add(new PersonChange.KnownBy(how, said.Nearness == SaidNearness.Unsaid ? Strength.Met : StrengthOf(said.Nearness)));
        }

        if (said.IntroducedBy is { } introducer && !string.Equals(introducer, person.Name, StringComparison.OrdinalIgnoreCase))
        {
            changes.Add(await SentByAsync(context, introducer, cancellationToken));
        }

        changes.AddRange(said.Interests.Select(i => new PersonChange.Likes(i)));
        changes.AddRange(said.Notes.Select(n => new PersonChange.Noted(n)));
        return changes;
    }

    private static void Forget(ITurnContext context, string id)
    {
        var scene = context.Scene();
        context.SetScene(scene with { Profile = scene.Profile with { Recent = scene.Profile.Recent.Where(p => p.Id != id).ToArray(), LastSet = null } });
    }
}
