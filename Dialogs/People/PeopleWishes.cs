using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>What is to be done with a person once it is clear who is meant.</summary>
public enum PersonWish
{
    /// <summary>Show them.</summary>
    Show,

    /// <summary>Change what is known.</summary>
    Change,

    /// <summary>Delete them.</summary>
    Delete,

    /// <summary>Write to them.</summary>
    Write,
}

/// <summary>Does what was wished with one person, and says so. Every change can be taken back by a button but a deletion, which is asked first.</summary>
public sealed class PeopleWishes(PeopleDesk desk)
{
    /// <summary>The dialog that deletes everything, where the coach has it; this conversation only deletes a person.</summary>
    public const string DeleteEverything = "DeleteEverythingDialog";

    private static readonly Words Coach = PeopleReplies.Coach;

    /// <summary>Does it.</summary>
    /// <param name="dc">Where dialogs are begun.</param>
    /// <param name="wish">What is wished.</param>
    /// <param name="person">Who it is.</param>
    /// <param name="edits">What is to be changed, for a change.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What the dialog returned that was begun; null where it was answered at once.</returns>
    public async Task<DialogTurnResult?> DoAsync(DialogContext dc, PersonWish wish, Person person, IReadOnlyList<ContactEdit> edits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(person);
        PeopleDesk.Spoke(dc.Context, person);
        switch (wish)
        {
            case PersonWish.Delete:
                return await dc.BeginDialogAsync(nameof(DeletePersonDialog), new DeletePersonOptions { PersonId = person.Id }, cancellationToken);
            case PersonWish.Write when person is { IntroducedByName: not null, IntroducerMayBeNamed: null } && person.StrengthOn(dc.Context.Scene().Today) <= Strength.Introduced:
                return await dc.BeginDialogAsync(nameof(Referrals.ReferralDialog), new Referrals.ReferralOptions { ContactId = person.Id }, cancellationToken);
            case PersonWish.Write:
                return await dc.BeginDialogAsync(nameof(Outreach.OutreachDialog), new Outreach.OutreachOptions { PersonId = person.Id, ReaderName = person.Name }, cancellationToken);
            case PersonWish.Change when edits.Count == 0:
                return await dc.BeginDialogAsync(nameof(ChangePersonDialog), new ChangePersonOptions { PersonId = person.Id }, cancellationToken);
            case PersonWish.Change:
                await ChangeAsync(dc.Context, person, await desk.ChangesAsync(dc.Context, person, edits, cancellationToken), cancellationToken);
                return null;
            default:
                await ShowAsync(dc.Context, person, cancellationToken);
                return null;
        }
    }

    /// <summary>Shows a person on their card.</summary>
    public async Task ShowAsync(ITurnContext context, Person person, CancellationToken cancellationToken)
    {
        var chain = await desk.ChainAsync(context, person, cancellationToken);
        PeopleDesk.Spoke(context, person);
        await context.SendActivityAsync(PeopleReplies.Card(person, chain, context.Scene()), cancellationToken);
    }

    /// <summary>Changes a person and says what changed, with a way back.</summary>
    public async Task<Person> ChangeAsync(ITurnContext context, Person person, IReadOnlyList<PersonChange> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var after = await desk.ChangeAsync(context, person, changes, cancellationToken);
        var scene = context.Scene();
        var reply = after.Version == person.Version
            ? MessageText.Plain(Coach.Say("known_already", scene.Profile.Turns, Names.CalledAs(person.Name)))
            : PeopleReplies.Offer($"{Coach.Say("noted", scene.Profile.Turns)} {PeopleReplies.Changed(after, changes)}", scene, after.Version, Undo(scene), Open(after));
        await context.SendActivityAsync(reply, cancellationToken);
        return after;
    }

    /// <summary>Something happened with a person: it is kept, and what it moved is said.</summary>
    public async Task<Person> LogAsync(ITurnContext context, Person person, Contact contact, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(contact);
        var scene = context.Scene();
        var after = person.After(contact, scene.Today);
        await desk.Notebook.SaveUndoAsync(scene.User, new(PeopleDesk.UndoId(scene), [person], []), cancellationToken);
        await desk.KeepAsync(context, after, cancellationToken);
        var name = Names.CalledAs(person.Name);
        var (was, now) = (person.StrengthOn(scene.Today), after.StrengthOn(scene.Today));
        var says = Coach.Say($"logged_{contact.Kind}", 0, name);
        if (now > was)
        {
            says += " " + Coach.Say("moved_up", 0, name, PeopleReplies.Named(now), Coach.Say($"criterion_{now}"));
        }

        await context.SendActivityAsync(PeopleReplies.Offer(says, context.Scene(), after.Version, Undo(scene), Open(after)), cancellationToken);
        return after;
    }

    /// <summary>The button that takes this turn's change back.</summary>
    public static CardChoice Undo(TurnScene scene) => new(Coach.Say("undo"), "undo:" + PeopleDesk.UndoId(scene));

    /// <summary>The button that opens a person.</summary>
    public static CardChoice Open(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new(Coach.Say("open", 0, Names.CalledAs(person.Name)), "open:" + person.Id);
    }
}
