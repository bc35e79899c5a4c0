using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Referrals;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Referrals;

namespace NetworkCoachBot.Dialogs.Referrals;

/// <summary>Introductions (F10-F15): the gate before writing, leave to use a name, a text to pass on, the report back. Known by their sentences and buttons.</summary>
public sealed partial class ReferralCapability(PeopleDesk people, DraftDesk drafts, Composer composer) : ICapability, IOverhears
{
    private static readonly Words Coach = new(ReferralWords.ResourceManager);

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [new ReferralDialog(people)];

    /// <inheritdoc/>
    public Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Introductions are known by their sentences, not by a wish.");

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (utterance.Pasted is not null)
        {
            return null;
        }

        if (ReferralReader.Read(utterance.Text) is not { } reading)
        {
            return dc.ActiveDialog is null ? await BetweenAsync(dc, utterance, cancellationToken) ?? await IntroducedAsync(dc, utterance, cancellationToken) : null;
        }

        return reading switch
        {
            ReferralReading.Name name => await NamedAsync(dc, name, cancellationToken),
            ReferralReading.PassOn passOn when dc.ActiveDialog?.Id == nameof(ReferralDialog) => await PassOnAsync(dc, passOn, utterance, cancellationToken),
            _ when dc.ActiveDialog is not null => null,
            ReferralReading.Offer offer => await OfferedAsync(dc, offer, utterance, cancellationToken),
            ReferralReading.PassOn passOn => await PassOnAsync(dc, passOn, utterance, cancellationToken),
            ReferralReading.AskFirst ask => await AskFirstAsync(dc, ask.By, utterance, cancellationToken),
            ReferralReading.Tell tell => await TellAsync(dc, tell.By, cancellationToken),
            ReferralReading.Told told => await ToldAsync(dc, told.By, cancellationToken),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Choice { On.Id: ReferralReplies.CardKey } choice)
        {
            return null;
        }

        var parts = choice.Value.Split(':', 2);
        if (parts.Length < 2 || await people.FindAsync(dc.Context, parts[1], cancellationToken) is not { IntroducedByName: { } referrer } contact)
        {
            return await dc.AnswerAsync(PeopleReplies.Coach.Say("gone"), cancellationToken);
        }

        switch (parts[0])
        {
            case "yes" or "no":
                await RecordAsync(dc, [contact], parts[0] == "yes", cancellationToken);
                return dc.Answered();
            case "pass":
                await SayToPassOnAsync(dc, referrer, contact, cancellationToken);
                return dc.Answered();
            case "referrer":
                await dc.CancelAllDialogsAsync(cancellationToken);
                return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { PersonId = contact.IntroducedBy, ReaderName = referrer, Kind = MessageKind.Give }, cancellationToken);
            default:
                await dc.CancelAllDialogsAsync(cancellationToken);
                return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { PersonId = contact.Id, ReaderName = contact.Name }, cancellationToken);
        }
    }

    /// <summary>The contact is kept with who can introduce them, and the gate is asked.</summary>
    private async Task<DialogTurnResult?> OfferedAsync(DialogContext dc, ReferralReading.Offer offer, Utterance utterance, CancellationToken cancellationToken)
    {
        if (ContactReader.Read(offer.To, utterance) is not [var said, ..])
        {
            return null;
        }

        var meant = await people.MeantAsync(dc.Context, said.Name, null, cancellationToken);
        var sentBy = await people.SentByAsync(dc.Context, offer.By, cancellationToken);
        var contact = meant is [var known] ? known : await people.AddAsync(dc.Context, said, PeopleDesk.UndoId(dc.Context.Scene()), cancellationToken);
        contact = await people.ChangeAsync(dc.Context, contact, [sentBy], cancellationToken);
        await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("offered", dc.Context.Scene().Profile.Turns, Names.CalledAs(sentBy.Name), contact.Name)), cancellationToken);
        return await dc.BeginDialogAsync(nameof(ReferralDialog), new ReferralOptions { ContactId = contact.Id }, cancellationToken);
    }

    /// <summary>"an intro blurb for ana to forward to priya": the contact is who is named and has an introducer, or was sent by who is named.</summary>
    private async Task<DialogTurnResult?> PassOnAsync(DialogContext dc, ReferralReading.PassOn passOn, Utterance utterance, CancellationToken cancellationToken)
    {
        var named = utterance.People.Where(p => p.Kind == PersonMentionKind.Name).ToArray();
        if (passOn is { By: { } by, To: { } to } && named.FirstOrDefault(n => to.Contains(n.Text, StringComparison.OrdinalIgnoreCase)) is { } reached && !by.Contains(reached.Text, StringComparison.OrdinalIgnoreCase))
        {
            var sentBy = await people.SentByAsync(dc.Context, by, cancellationToken);
            var whom = await people.ChangeAsync(dc.Context, await PersonAsync(dc, reached, cancellationToken), [sentBy], cancellationToken);
            await SayToPassOnAsync(dc, sentBy.Name, whom, cancellationToken);
            return dc.Answered();
        }

        foreach (var mention in utterance.People.Where(p => passOn.Text.Contains(p.Text, StringComparison.OrdinalIgnoreCase)))
        {
            var meant = await people.MeantAsync(dc.Context, mention.Text, mention, cancellationToken);
            var contact = meant.FirstOrDefault(p => p.IntroducedByName is not null) ?? (await SentByAsync(dc, mention.Text, cancellationToken) is [var sent, ..] ? sent : null);
            if (contact is { IntroducedByName: { } referrer })
            {
                await SayToPassOnAsync(dc, referrer, contact, cancellationToken);
                return dc.Answered();
            }
        }

        foreach (var recent in dc.Context.Scene().Profile.Recent)
        {
            if (await people.FindAsync(dc.Context, recent.Id, cancellationToken) is { IntroducedByName: { } between } spoken && (passOn.By is null || IsNamed(between, passOn.By)))
            {
                await SayToPassOnAsync(dc, between, spoken, cancellationToken);
                return dc.Answered();
            }
        }

        return await dc.AnswerAsync(Coach.Say("pass_whom"), cancellationToken);
    }

    private async Task SayToPassOnAsync(DialogContext dc, string referrer, Person contact, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var draft = (await people.Notebook.ListDraftsAsync(scene.User, 20, cancellationToken)).FirstOrDefault(d => d.PersonId == contact.Id)
            ?? new Draft { Reader = new Reader(contact.Name, contact.Role, contact.Company), Goal = scene.Profile.Goal, Sender = scene.Profile.Name };
        PeopleDesk.Spoke(dc.Context, contact);
        await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("pass_here", 0, Names.CalledAs(referrer))), cancellationToken);
        await dc.Context.SendActivityAsync(MessageText.Plain(ReferralNotes.ToPassOn(referrer, draft, composer)), cancellationToken);
    }

    /// <summary>"What should I ask Bob before I write to Pam?": the two questions, and a note that asks them.</summary>
    private async Task<DialogTurnResult?> AskFirstAsync(DialogContext dc, string by, Utterance utterance, CancellationToken cancellationToken)
    {
        foreach (var link in IntroductionReader.Read(utterance)?.All ?? [])
        {
            await LinkedAsync(dc, link, cancellationToken);
        }

        if (await LastSentByAsync(dc, by, cancellationToken) is not { IntroducedByName: { } referrer } contact)
        {
            return null;
        }

        await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("advice_AskReferrer", 0, OutreachReplies.Called(referrer), Names.CalledAs(contact.Name))), cancellationToken);
        await dc.Context.SendActivityAsync(MessageText.Plain(Composer.NoteToReferrer(new Draft { Reader = new Reader(contact.Name), Referrer = new Referrer(referrer) }) ?? ReferralNotes.MayIUseYourName(referrer, contact.Name)), cancellationToken);
        return dc.Answered();
    }

    /// <summary>The text that tells the introducer what came of it (F15).</summary>
    private async Task<DialogTurnResult?> TellAsync(DialogContext dc, string by, CancellationToken cancellationToken)
    {
        if (await LastSentByAsync(dc, by, cancellationToken) is not { } contact)
        {
            return null;
        }

        var name = Names.CalledAs(contact.IntroducedByName!);
        await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("report_here", dc.Context.Scene().Profile.Turns, name)), cancellationToken);
        await dc.Context.SendActivityAsync(MessageText.Plain(ReferralNotes.ReportBack(contact.IntroducedByName!, contact, dc.Context.Scene().Profile.Name)), cancellationToken);
        return await dc.AnswerAsync(Coach.Say("report_then", 0, name), cancellationToken);
    }

    private async Task<DialogTurnResult?> ToldAsync(DialogContext dc, string by, CancellationToken cancellationToken)
    {
        if (await LastSentByAsync(dc, by, cancellationToken) is not { } contact)
        {
            return null;
        }

        var scene = dc.Context.Scene();
        contact = await people.ChangeAsync(dc.Context, contact, [new PersonChange.ReportedBack(scene.Today)], cancellationToken);
        if (contact.IntroducedBy is { } id && await people.FindAsync(dc.Context, id, cancellationToken) is { } introducer)
        {
            await people.KeepAsync(dc.Context, introducer.After(new Contact(scene.Today, ContactKind.Wrote) { Note = Coach.Say("reported_note", 0, contact.Name) }, scene.Today), cancellationToken);
        }

        return await dc.AnswerAsync(Coach.Say("reported", scene.Profile.Turns, Names.CalledAs(contact.IntroducedByName!)), cancellationToken);
    }

    /// <summary>The person last in touch of those somebody sent the user to, who has not been reported on.</summary>
    private async Task<Person?> LastSentByAsync(DialogContext dc, string by, CancellationToken cancellationToken) =>
        (await SentByAsync(dc, by, cancellationToken)).OrderBy(p => p.ReportedBackOn is not null).ThenByDescending(p => p.LastContact).FirstOrDefault();

    /// <summary>Those whom somebody sent the user to: by key where they are kept, else by name among those spoken of lately.</summary>
    private async Task<IReadOnlyList<Person>> SentByAsync(DialogContext dc, string by, CancellationToken cancellationToken)
    {
        var user = dc.Context.Scene().User;
        var sent = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var introducer in await people.MeantAsync(dc.Context, by, null, cancellationToken))
        {
            foreach (var person in await people.Notebook.ListSentByAsync(user, introducer.Id, 50, cancellationToken))
            {
                sent[person.Id] = person;
            }
        }

        foreach (var recent in dc.Context.Scene().Profile.Recent)
        {
            if (!sent.ContainsKey(recent.Id) && await people.FindAsync(dc.Context, recent.Id, cancellationToken) is { IntroducedByName: { } name } person && IsNamed(name, by))
            {
                sent[person.Id] = person;
            }
        }

        return [.. sent.Values];
    }

    /// <summary>Whether a name as said is somebody's as kept: "lou" is Aunt Lou, and "Ana Lopez" is no Ana Ruiz.</summary>
    private static bool IsNamed(string name, string said)
    {
        var (kept, typed) = (DraftReader.Called(name), DraftReader.Called(said));
        return kept.Equals(typed, StringComparison.OrdinalIgnoreCase) || (Names.ShareAWord(kept, typed) && (Names.CanMean(typed, kept) || Names.CanMean(kept, typed)));
    }
}
