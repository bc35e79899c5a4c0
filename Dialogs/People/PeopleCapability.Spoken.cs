using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Dialogs.People;

/// <content>What is told of whoever was spoken of, without a name.</content>
public sealed partial class PeopleCapability
{
    /// <summary>"We both volunteer at the shelter", said of whoever was spoken of, of whom it is not known yet how the two are linked.</summary>
    private async Task<DialogTurnResult?> LinkedAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        if (utterance is not { Intent: Intent.None, Navigation: Navigation.None, Pasted: null } || utterance.Text.Length > 120 || !ToldReader.IsOfBoth(utterance.Text) || utterance.People.Any(p => p.Kind == PersonMentionKind.Name)
            || dc.Context.Scene().Profile.Recent is not [var spoken, ..] || await desk.FindAsync(dc.Context, spoken.Id, cancellationToken) is not { HowKnown: null, IntroducedByName: null } person
            || DraftReader.Read(utterance.Text, Asked.Nothing, person.Name) is not { Link: { } link } reading)
        {
            return null;
        }

        var near = reading.Nearness switch { Nearness.Talked => SaidNearness.Talked, Nearness.Mutual => SaidNearness.Mutual, Nearness.Met => SaidNearness.Met, _ => SaidNearness.Unsaid };
        return await OneOfAsync(dc, [person], PersonWish.Change, person.Name, [new ContactEdit.Details(new ContactReading { Name = "", HowKnown = link.Trim().TrimEnd('.', '!'), Nearness = near })], cancellationToken);
    }

    /// <summary>"He isn't the owner, he's the plant manager": one word for another in what is kept of whoever was spoken of.</summary>
    private async Task<DialogTurnResult?> PutRightAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        if (Meant.In(utterance.Text) is not { Not: not null } meant || dc.Context.Scene().Profile.Recent is not [var spoken, ..] || await desk.FindAsync(dc.Context, spoken.Id, cancellationToken) is not { } person)
        {
            return null;
        }

        var said = new ContactReading { Name = "", Role = meant.Put(person.Role), Company = meant.Put(person.Company), HowKnown = meant.Put(person.HowKnown) };
        return said is { Role: null, Company: null, HowKnown: null } ? null : await OneOfAsync(dc, [person], PersonWish.Change, person.Name, [new ContactEdit.Details(said)], cancellationToken);
    }

    /// <summary>"Her birthday is May 4", "she left Brandt": plain facts of whoever was spoken of.</summary>
    private async Task<DialogTurnResult?> TellsOfAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        if (EditReader.Read(utterance) is { Who: "his" or "her" or "their", Edits: [ContactEdit.Rename] called } && dc.Context.Scene().Profile.Recent is [var last, ..] && await desk.FindAsync(dc.Context, last.Id, cancellationToken) is { } named)
        {
            return await OneOfAsync(dc, [named], PersonWish.Change, named.Name, called, cancellationToken);
        }

        if (utterance.Text.Length > 120 || dc.Context.Scene().Profile.Recent is not [var spoken, ..] || (utterance.People is [var of, ..] && of.Resolved?.Id != spoken.Id)
            || await desk.FindAsync(dc.Context, spoken.Id, cancellationToken) is not { } person)
        {
            return null;
        }

        ContactEdit? edit = (ToldReader.PlainOfTheirs(utterance.Text) ?? JustTold(dc, utterance, spoken)) is { } fact ? new ContactEdit.Details(new ContactReading { Name = "", Notes = [fact] })
            : person.Company is { } company && ToldReader.Leaves(utterance.Text, company) ? new ContactEdit.Left()
            : null;
        return edit is null ? null : await OneOfAsync(dc, [person], PersonWish.Change, person.Name, [edit], cancellationToken);
    }

    /// <summary>"She just won a state award", of somebody spoken of in the turn before, where it can be nothing else; null where nothing is told.</summary>
    private static string? JustTold(DialogContext dc, Utterance utterance, RecentPerson spoken) =>
        utterance is { Intent: Intent.None, Navigation: Navigation.None, Reply: ReplyKind.Content } && dc.Context.Scene().Profile.Turns - spoken.Turn <= 1 ? ToldReader.FactOfThem(utterance.Text) : null;

    /// <summary>"And she has two kids": kept as a note; null where nobody was spoken of, or nothing is told.</summary>
    private async Task<DialogTurnResult?> NotedAsync(DialogContext dc, string text, CancellationToken cancellationToken) =>
        ToldReader.OfThem(text) is { } told && dc.Context.Scene().Profile.Recent is [var spoken, ..] && await desk.FindAsync(dc.Context, spoken.Id, cancellationToken) is { } person
            ? await OneOfAsync(dc, [person], PersonWish.Change, person.Name, [new ContactEdit.Details(new ContactReading { Name = "", Notes = [told] })], cancellationToken)
            : null;

    /// <summary>"Delete that": what the turn before changed is taken back; else whoever was just spoken of is asked about, else what is meant.</summary>
    private async Task<DialogTurnResult> ThisDeletedAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var profile = dc.Context.Scene().Profile;
        if (await desk.UndoAsync(dc.Context, PeopleDesk.UndoId(profile.Turns - 1), cancellationToken) is { } undone)
        {
            return await dc.AnswerAsync(PeopleButtons.Undone(undone), cancellationToken);
        }

        return profile.Recent is [var spoken, ..] && profile.Turns - spoken.Turn <= 1 && await desk.FindAsync(dc.Context, spoken.Id, cancellationToken) is { } person
            ? await OneOfAsync(dc, [person], PersonWish.Delete, person.Name, [], cancellationToken)
            : await dc.AnswerAsync(Coach.Say("delete_what"), cancellationToken);
    }
}
