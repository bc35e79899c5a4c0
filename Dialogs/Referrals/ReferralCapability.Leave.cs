using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Referrals;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Referrals;

namespace NetworkCoachBot.Dialogs.Referrals;

/// <content>Leave to use a name (F13): told, refused, waited for or asked about, at any moment.</content>
public sealed partial class ReferralCapability
{
    /// <summary>Turns after which "she said yes" is no answer to the coach's "ask her first".</summary>
    private const int Fresh = 3;

    /// <summary>Whose name it is, the contacts it is for, and the message on the table that it is for.</summary>
    private sealed record Asked(string By, IReadOnlyList<Person> For, Draft? Open);

    /// <summary>What is said of leave, where it can be told whose: it is kept, and never becomes a part of a message.</summary>
    private async Task<DialogTurnResult?> NamedAsync(DialogContext dc, ReferralReading.Name name, CancellationToken cancellationToken)
    {
        var leave = name.Leave;
        if (await WhoseAsync(dc, leave, cancellationToken) is not { } asked)
        {
            // In the middle of a message it may be told with who is in between: the message takes it.
            var isTaken = dc.ActiveDialog?.Id is nameof(OutreachDialog) or nameof(WalkDialog) && leave.Said is LeaveSaid.Given or LeaveSaid.Refused && (leave.By is not null || name.Besides.Contains(' ', StringComparison.Ordinal));
            return leave.IsPlain && !isTaken ? await SayWithoutAsync(dc, leave, cancellationToken) : null;
        }

        switch (leave.Said)
        {
            case LeaveSaid.Given or LeaveSaid.Refused:
                await RecordAsync(dc, asked.For, leave.Said == LeaveSaid.Given, cancellationToken, asked.By);
                break;
            case LeaveSaid.Waiting:
                await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("leave_waiting", 0, OutreachReplies.Called(asked.By))), cancellationToken);
                break;
            default:
                await SayWhetherAsync(dc, asked, cancellationToken);
                break;
        }

        if (name.Besides.Split(' ').Length > 2 && dc.ActiveDialog?.Id == nameof(OutreachDialog) && await drafts.CurrentAsync(dc.Context, cancellationToken) is { } draft && draft.Gaps.Any())
        {
            // "she said i can use her name, and he runs the plant": the rest answers the question.
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { DraftId = draft.Id, Text = name.Besides, Asked = draft.Gaps.First() }, cancellationToken);
        }

        return dc.Answered();
    }

    /// <summary>Whose leave it is: who is named, else who sent the user to whoever is being written to, or was spoken of last. Null where nobody is in between.</summary>
    private async Task<Asked?> WhoseAsync(DialogContext dc, Leave leave, CancellationToken cancellationToken)
    {
        var open = await drafts.CurrentAsync(dc.Context, cancellationToken) is { Status: DraftStatus.Open or DraftStatus.Kept } current ? current : null;
        var by = leave.By is { } said ? DraftReader.Called(said) : open?.Referrer is { } referrer && (leave.IsPlain || referrer.NameAllowed is null) ? referrer.Name : await LastInBetweenAsync(dc, leave.IsPlain, cancellationToken);
        if (by is null)
        {
            return null;
        }

        open = open is { Referrer: { } sender } && IsNamed(sender.Name, by) ? open : null;
        var sent = await SentByAsync(dc, by, cancellationToken);
        sent = leave.To is { } to && sent.Where(p => Names.ShareAWord(p.Name, to)).ToArray() is { Length: > 0 } named ? named
            : sent.Where(p => p.IntroducerMayBeNamed is null).ToArray() is { Length: > 0 } waiting ? waiting
            : leave.IsPlain ? sent : [];
        return sent.Count == 0 && open is null ? null : new Asked(open?.Referrer?.Name ?? sent[0].IntroducedByName ?? by, sent, open);
    }

    /// <summary>Who is in between among those spoken of lately; "she said yes" only right after.</summary>
    private async Task<string?> LastInBetweenAsync(DialogContext dc, bool isPlain, CancellationToken cancellationToken)
    {
        var profile = dc.Context.Scene().Profile;
        foreach (var recent in profile.Recent.Where((r, i) => isPlain || (i == 0 && profile.Turns - r.Turn <= Fresh)))
        {
            if (await people.FindAsync(dc.Context, recent.Id, cancellationToken) is not { } person)
            {
                continue;
            }

            if (person.IntroducedByName is { } introducer && (isPlain || person.IntroducerMayBeNamed is null))
            {
                return introducer;
            }

            if ((await people.Notebook.ListSentByAsync(dc.Context.Scene().User, person.Id, 9, cancellationToken)).Any(p => isPlain || p.IntroducerMayBeNamed is null))
            {
                return person.Name;
            }
        }

        return null;
    }

    /// <summary>Words about a name, where it is not known whose or for whom: said so, and asked.</summary>
    private static async Task<DialogTurnResult?> SayWithoutAsync(DialogContext dc, Leave leave, CancellationToken cancellationToken)
    {
        if (leave.By is null && dc.ActiveDialog is null)
        {
            return null;
        }

        var by = leave.By is { } said ? OutreachReplies.Called(Names.Tidy(DraftReader.Called(said))) : null;
        var says = leave.Said switch
        {
            LeaveSaid.Asked => by is null ? Coach.Say("leave_rule") : Coach.Say("leave_ask", 0, by, leave.To is { } to ? Names.Tidy(to) : Coach.Say("leave_them")),
            LeaveSaid.Waiting => Coach.Say("leave_waiting", 0, by ?? Coach.Say("leave_they")),
            _ => by is null ? Coach.Say("leave_whose") : Coach.Say("leave_to_whom", 0, by),
        };
        await dc.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
        return dc.Answered();
    }

    /// <summary>"May I use Ana's name?": what is known of it, and the note that asks her where nothing is.</summary>
    private static async Task SayWhetherAsync(DialogContext dc, Asked asked, CancellationToken cancellationToken)
    {
        var contact = asked.Open?.Reader.Name ?? asked.For[0].Name;
        var allowed = asked.Open?.Referrer?.NameAllowed ?? (asked.For is [var one, ..] ? one.IntroducerMayBeNamed : null);
        var says = Coach.Say(allowed switch { true => "leave_yes", false => "leave_no", _ => "leave_ask_note" }, 0, OutreachReplies.Called(asked.By), Names.CalledAs(contact));
        await dc.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
        if (allowed is null)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(ReferralNotes.MayIUseYourName(asked.By, contact)), cancellationToken);
        }
    }

    private async Task RecordAsync(DialogContext dc, IReadOnlyList<Person> contacts, bool allowed, CancellationToken cancellationToken, string? by = null)
    {
        List<Person> kept = [];
        foreach (var contact in contacts)
        {
            kept.Add(await people.ChangeAsync(dc.Context, contact, [new PersonChange.MayName(allowed)], cancellationToken));
        }

        var referrer = by ?? contacts[0].IntroducedByName!;
        var user = dc.Context.Scene().User;
        foreach (var draft in (await people.Notebook.ListDraftsAsync(user, 20, cancellationToken)).Where(d => d.Status is DraftStatus.Open or DraftStatus.Kept && d.Referrer is { } r && IsNamed(r.Name, referrer)))
        {
            await people.Notebook.SaveAsync(user, draft with { Referrer = draft.Referrer! with { NameAllowed = allowed }, Version = draft.Version + 1 }, cancellationToken);
        }

        var whom = kept.Count > 0 ? string.Join(", ", kept.Select(c => Names.CalledAs(c.Name))) : (await drafts.CurrentAsync(dc.Context, cancellationToken))?.Reader.CalledAs;
        var says = Coach.Say(allowed ? "may" : "may_not", 0, OutreachReplies.Called(referrer), whom);
        var reply = dc.ActiveDialog is null && kept is [var one]
            ? PeopleReplies.Offer(says, dc.Context.Scene(), 1, new CardChoice(PeopleReplies.Coach.Say("write", 0, Names.CalledAs(one.Name)), "write:" + one.Id), PeopleWishes.Undo(dc.Context.Scene()))
            : MessageText.Plain(says);
        await dc.Context.SendActivityAsync(reply, cancellationToken);
    }
}
