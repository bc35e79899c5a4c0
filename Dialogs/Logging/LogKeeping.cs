using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Dialogs.Logging;

/// <summary>Keeps a log and says what it comes to, with one next step.</summary>
public sealed class LogKeeping(LogDesk desk, DraftDesk drafts)
{
    /// <summary>Keeps what needs no card: a message, an answer, a no, silence, something given.</summary>
    public async Task<DialogTurnResult> AtOnceAsync(WaterfallStepContext step, Person person, MeetingLog log, LogReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(reading);
        var context = step.Context;
        if (reading.Happened == Happened.Unsaid && (log.Promised ?? log.TheyPromised) is not null)
        {
            await SayAsync(context, await PromisedAsync(context, person, log, cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (log.Kind == ContactKind.Wrote && Sent(person, log) is { } owed)
        {
            // "done, I sent it", "i emailed denise the checklist": the thing that was promised.
            await desk.KeepAsync(context, person, log with { Kind = ContactKind.Gave, Given = owed.What }, cancellationToken);
            await SayAsync(context, LogReplies.Say("promise_kept", 0, Names.CalledAs(person.Name), LogReplies.Yours(owed.What)), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var current = log.Kind == ContactKind.Wrote ? await drafts.CurrentAsync(context, cancellationToken) : null;
        if (current is { Status: DraftStatus.Sent } done && done.PersonId == person.Id && done.SentOn == context.Scene().Today && log.Day == context.Scene().Today && SentReader.SaysSent(step.Context.Scene().Text))
        {
            // "sent", after the button or the same word: that is the message which was just noted.
            await SayAsync(context, LogReplies.Say("already"), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (current is { Status: not DraftStatus.Sent } draft && draft.PersonId == person.Id)
        {
            await drafts.NoteSentAsync(context, draft, Logbook.NextContact(person, log, context.Scene().Today, context.Scene().Days) ?? context.Scene().Today, cancellationToken);
            var sent = await desk.FindAsync(context, person.Id, cancellationToken) ?? person;
            await SayAsync(context, LogReplies.Kept(new Logged(sent, [], true), log, context.Scene()), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        await SavedAsync(context, person, log, cancellationToken, reading.Happened == Happened.ReportedBack);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>The promise that something sent keeps: the only one, or the one whose thing is named.</summary>
    private static Promise? Sent(Person person, MeetingLog log) =>
        SentReader.SaysSent(log.Said) && person.OpenPromises().Where(p => p.IsMine).ToArray() is [var only] ? only
            : SentReader.IsStillToCome(log.Said) ? null : Logbook.PromiseKeptBy(person, log.Said);

    /// <summary>Whether a message to somebody is on the table, not sent yet.</summary>
    public async Task<bool> OpenDraftAsync(ITurnContext context, Person person, CancellationToken cancellationToken) =>
        await drafts.CurrentAsync(context, cancellationToken) is { Status: DraftStatus.Open or DraftStatus.Kept } draft && draft.PersonId == person.Id;

    private async Task<string> PromisedAsync(ITurnContext context, Person person, MeetingLog log, CancellationToken cancellationToken)
    {
        var says = new List<string>();
        if (log.Promised is { } promised)
        {
            person = await desk.PromiseAsync(context, person, promised, log.PromisedBy, cancellationToken);
            says.Add(LogReplies.Say(LogReplies.IsThing(promised) ? "promised" : "promised_do", 0, Names.CalledAs(person.Name), LogReplies.Things(promised), DayWords.Said(person.OpenPromises().Last(p => p.IsMine).Due!.Value)));
        }

        if (log.TheyPromised is { } theirs)
        {
            person = await desk.TheyPromiseAsync(context, person, theirs, cancellationToken);
            says.Add(LogReplies.Say("they_promised", 0, Names.CalledAs(person.Name), LogReplies.Yours(theirs)));
        }

        return string.Join(' ', says);
    }

    /// <summary>Keeps a log once, and answers.</summary>
    public async Task SavedAsync(ITurnContext context, Person person, MeetingLog log, CancellationToken cancellationToken, bool reports = false)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(log);
        var logged = await desk.KeepAsync(context, person, log, cancellationToken);
        var scene = context.Scene();
        if (!logged.IsNew)
        {
            await SayAsync(context, LogReplies.Say("already"), cancellationToken);
            return;
        }

        if (reports)
        {
            await desk.ReportedAsync(context, logged.Person, cancellationToken);
            await SayAsync(context, LogReplies.Say("reported", scene.Profile.Turns, Names.CalledAs(person.Name)), cancellationToken);
            return;
        }

        var says = LogReplies.Kept(logged, log, scene);
        var card = log is { Kind: ContactKind.Refused, Why: null } ? LogReplies.AskWhy(logged.Person, scene) : LogReplies.Next(logged, log, scene);
        IActivity[] follows = card is null ? [] : [card.ToActivity(scene.Surface)];
        await context.SendActivitiesAsync([MessageText.Plain(log is { Kind: ContactKind.Refused, Why: { } why } ? $"{says} {LogReplies.Learnt(why, person)}" : says), .. follows], cancellationToken);
    }

    /// <summary>Keeps why somebody said no, and offers a kind answer (F44).</summary>
    public async Task WhyAsync(ITurnContext context, Person person, RefusalReason why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        await desk.WhyAsync(context, person, why, cancellationToken);
        var scene = context.Scene();
        var log = new MeetingLog { Id = $"m{scene.Profile.Turns}:{ContactKind.Refused}:{person.Id}", PersonId = person.Id, Day = scene.Today, Kind = ContactKind.Refused };
        IActivity[] follows = LogReplies.Next(new Logged(person, [], true), log, scene) is { } card ? [card.ToActivity(scene.Surface)] : [];
        await context.SendActivitiesAsync([MessageText.Plain(LogReplies.Learnt(why, person)), .. follows], cancellationToken);
    }

    private static Task SayAsync(ITurnContext context, string text, CancellationToken cancellationToken) => context.SendActivityAsync(MessageText.Plain(text), cancellationToken);
}
