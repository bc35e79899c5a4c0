using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Logging;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Logging;
using NetworkCoachBot.Language.Referrals;

namespace NetworkCoachBot.Dialogs.Referrals;

/// <content>Who came through whom (F10), as people tell it.</content>
public sealed partial class ReferralCapability
{
    /// <summary>Introductions that have happened. One alone is logged with who made it; a chain is kept link by link; one told beside something else is kept, and the rest goes on.</summary>
    private async Task<DialogTurnResult?> IntroducedAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        if (utterance.Intent == Intent.DraftOutreach || OpeningReader.IsOrder(utterance.Text) || IntroductionReader.Read(utterance) is not { } told)
        {
            return null;
        }

        if (told.Aside is { } aside)
        {
            var (met, through) = await LinkedAsync(dc, told.All[0], cancellationToken);
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("led", 0, Names.CalledAs(through), met.Name)), cancellationToken);
            dc.Context.SetScene(dc.Context.Scene() with { Input = new TurnInput.Spoken(utterance.Without(aside.Start, aside.Length)) });
            return null;
        }

        if (told.All is [var only] && only.To.Start < only.By.Start && !Directly(utterance.Text[..only.To.Start]) && await people.MeantAsync(dc.Context, only.To.Text, only.To, cancellationToken) is [_])
        {
            // "jim was introduced by tom" says more of somebody who is kept.
            return null;
        }

        if (told.All.All(i => i.By == told.All[0].By))
        {
            string[] names = [.. await FullAsync(dc, told.All.Select(i => i.To), cancellationToken)];
            var by = (await FullAsync(dc, [told.All[0].By], cancellationToken))[0];
            var words = names is [var one] ? $"{by} introduced me to {one}" : $"{by} gave me the names of {string.Join(", ", names[..^1])} and {names[^1]}";
            return await dc.BeginDialogAsync(nameof(LogDialog), new LogOptions { Text = words, Name = by, Day = DayReader.Past(utterance, dc.Context.Scene().Today), Others = names }, cancellationToken);
        }

        Person? last = null;
        List<string> chain = [];
        foreach (var link in told.All)
        {
            await PersonAsync(dc, link.By, cancellationToken);
            (last, var through) = await LinkedAsync(dc, link, cancellationToken);
            chain.AddRange(chain is [.., var before] && before == through ? [" → ", last.Name] : [chain.Count == 0 ? "" : ", ", through, " → ", last.Name]);
        }

        var says = Coach.Say("chain", 0, string.Concat(chain));
        var reply = PeopleReplies.Offer(says, dc.Context.Scene(), 1, new CardChoice(PeopleReplies.Coach.Say("write", 0, Names.CalledAs(last!.Name)), "write:" + last.Id), PeopleWishes.Undo(dc.Context.Scene()));
        await dc.Context.SendActivityAsync(reply, cancellationToken);
        return dc.Answered();
    }

    private static bool Directly(string before) => before.TrimEnd().EndsWith(" to", StringComparison.OrdinalIgnoreCase) || before.TrimEnd().EndsWith(" with", StringComparison.OrdinalIgnoreCase);

    /// <summary>"they work together", "i barely know ed", said of whoever is in between: kept with the contact, and the gate goes on.</summary>
    private async Task<DialogTurnResult?> BetweenAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var profile = dc.Context.Scene().Profile;
        if (utterance.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name) is { } named && ClosenessReader.IsOfOne(utterance.Text))
        {
            return await LastSentByAsync(dc, named.Text, cancellationToken) is { IntroducerMayBeNamed: null, LastContact: null } sent
                ? await dc.BeginDialogAsync(nameof(ReferralDialog), new ReferralOptions { ContactId = sent.Id, YouKnow = ReferralDialog.HowWell(utterance.Text) }, cancellationToken)
                : null;
        }

        if (utterance.Text.Length > 100 || profile.Recent is not [var spoken, ..] || profile.Turns - spoken.Turn > Fresh || await people.FindAsync(dc.Context, spoken.Id, cancellationToken) is not { IntroducedByName: { } between, HowIntroducerKnows: null } contact
            || NoAnswerReader.Read(utterance.Text, Language.Drafting.Asked.Nothing, contact.Name, between) != NoAnswer.ReferrerKnowsReader)
        {
            return null;
        }

        var how = utterance.Text.Trim().TrimEnd('.', '!');
        await people.ChangeAsync(dc.Context, contact, [new PersonChange.IntroducerKnows(how)], cancellationToken);
        return await dc.AnswerAsync(Coach.Say("they_know", 0, OutreachReplies.Called(between), Names.CalledAs(contact.Name), how), cancellationToken);
    }

    /// <summary>The contact with who led to them, and that one's name.</summary>
    private async Task<(Person Contact, string Through)> LinkedAsync(DialogContext dc, Introduction link, CancellationToken cancellationToken)
    {
        var contact = await PersonAsync(dc, link.To, cancellationToken);
        var sentBy = await people.SentByAsync(dc.Context, link.By.Text, cancellationToken);
        return (await people.ChangeAsync(dc.Context, contact, [sentBy], cancellationToken), sentBy.Name);
    }

    /// <summary>Whoever is meant by a name; put down where it is nobody yet.</summary>
    private async Task<Person> PersonAsync(DialogContext dc, PersonMention name, CancellationToken cancellationToken) =>
        await people.MeantAsync(dc.Context, name.Text, name, cancellationToken) is [var known] ? known
            : await people.AddAsync(dc.Context, new ContactReading { Name = name.Text }, PeopleDesk.UndoId(dc.Context.Scene()), cancellationToken);

    /// <summary>Names as they are kept, where only one person can be meant: "jim" is Jim Ruiz.</summary>
    private async Task<List<string>> FullAsync(DialogContext dc, IEnumerable<PersonMention> names, CancellationToken cancellationToken)
    {
        List<string> full = [];
        foreach (var name in names)
        {
            full.Add(await people.MeantAsync(dc.Context, name.Text, name, cancellationToken) is [var known] && Names.CanMean(name.Text, known.Name) ? known.Name : name.Text);
        }

        return full;
    }
}
