using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Preparation;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Reminders;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>What the user does about something that the coach said first (F75): a button, or "not before Monday".</summary>
public sealed class NudgeCapability(PeopleDesk people, INudgeBook nudges) : ICapability, IOverhears
{
    private static readonly Words Coach = new(ReminderWords.ResourceManager);

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is CardSubmission.Choice { Value: "stop" } stop && stop.On.Id.Split(':', 2) is [NudgeDesk.Card or NudgeDesk.BriefCard or NudgeDesk.TaskCard, _])
        {
            var at = dc.Context.Scene();
            dc.Context.SetScene(at with { Profile = at.Profile with { Nudges = at.Profile.Nudges with { Paused = true } } });
            return await dc.AnswerAsync(Coach.Say("paused"), cancellationToken);
        }

        if (submission is CardSubmission.Choice task && task.On.Id.Split(':', 2) is [NudgeDesk.TaskCard, var key])
        {
            return await TaskAsync(dc, key, task.Value.Split('|', 2), cancellationToken);
        }

        if (submission is not CardSubmission.Choice choice || choice.On.Id.Split(':', 2) is not [NudgeDesk.Card or NudgeDesk.BriefCard, var personId])
        {
            return null;
        }

        var scene = dc.Context.Scene();
        if (await people.FindAsync(dc.Context, personId, cancellationToken) is not { } person)
        {
            return await dc.AnswerAsync(Coach.Say("gone"), cancellationToken);
        }

        var name = Names.CalledAs(person.Name);
        var reason = (NextReason)choice.On.Version;
        switch (choice.Value)
        {
            case "write":
                await dc.CancelAllDialogsAsync(cancellationToken);
                return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { ReaderName = person.Name, PersonId = person.Id, Kind = PlanningCapability.KindFor(reason) }, cancellationToken);
            case "brief":
                await dc.CancelAllDialogsAsync(cancellationToken);
                return await dc.BeginDialogAsync(nameof(PreparationDialog), new PreparationOptions { Ids = [person.Id], Name = person.Name }, cancellationToken);
            case "later":
                return await dc.AnswerAsync(Coach.Say("brief_later", 0, name), cancellationToken);
            case "done":
                await people.KeepAsync(dc.Context, Done(person, reason, scene.Today), cancellationToken);
                await nudges.DropAskedAsync(scene.User, person.Id, cancellationToken);
                return await dc.AnswerAsync(Coach.Say("well_done", scene.Profile.Turns, name), cancellationToken);
            default:
                return await PutOffAsync(dc, person, scene.Today.AddDays(choice.Value == "week" ? 7 : 1), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (ReminderSettingReader.Read(utterance.Text, isAlone: true) is ReminderSetting.NotBefore || SnoozeReader.Read(utterance) is not { } wish || (dc.ActiveDialog is not null && !wish.IsPlain))
        {
            return null;
        }

        var scene = dc.Context.Scene();
        if (await MeantAsync(dc, utterance, cancellationToken) is not { } person)
        {
            return null;
        }

        if (SnoozeDay.Of(wish, scene) is not { } day)
        {
            CardChoice[] choices = [new(Coach.Say("tomorrow"), "tomorrow"), new(Coach.Say("week"), "week")];
            var card = new ChoiceCard($"{NudgeDesk.Card}:{person.Id}", (int)NextReason.ContactDue, Coach.Say("snooze_when", 0, Names.CalledAs(person.Name)), choices);
            return await dc.AnswerAsync(card.ToActivity(scene.Surface), cancellationToken);
        }

        var at = Moment.Of(wish.Date) is { IsTime: true } time ? LocalTime.Of(time.At, scene.Profile.Zone()) : (DateTimeOffset?)null;
        return (at ?? scene.Now.AddDays(1)) <= scene.Now || (at is null && day <= scene.Today) ? await dc.AnswerAsync(Coach.Say("past"), cancellationToken)
            : at is { } due ? await AskAgainAsync(dc, person, due, cancellationToken)
            : await PutOffAsync(dc, person, day, cancellationToken);
    }

    /// <summary>Something to be done is done, or comes again another morning.</summary>
    private async Task<DialogTurnResult> TaskAsync(DialogContext dc, string key, string[] said, CancellationToken cancellationToken)
    {
        if (said is not [var when, var what])
        {
            return await dc.AnswerAsync(Coach.Say("task_done"), cancellationToken);
        }

        var scene = dc.Context.Scene();
        var zone = scene.Profile.Zone();
        var morning = scene.Today.AddDays(when == "week" ? 7 : 1).ToDateTime(new TimeOnly(scene.Profile.Nudges.From, 0));
        var due = scene.Profile.Nudges.Allowed(LocalTime.Of(morning, zone), zone);
        await nudges.AskAsync(scene.User, due, new Nudge(NudgeKind.Asked, Reached.At(dc.Context.Activity)) { TaskId = key, What = what }, cancellationToken);
        return await dc.AnswerAsync(Coach.Say("task_again", 0, what, DayWords.Said(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(due, zone).DateTime))), cancellationToken);
    }

    /// <summary>The person after the user did what they were reminded of, outside the chat.</summary>
    private static Person Done(Person person, NextReason reason, DateOnly today)
    {
        var promise = reason == NextReason.PromiseDue ? person.Promises.Where(p => p.IsMine && p.IsOpen()).OrderBy(p => p.Due ?? DateOnly.MaxValue).FirstOrDefault() : null;
        var after = promise is null ? person.After(new Contact(today, ContactKind.Wrote), today) : person.Kept(promise.Number, today);
        return after with { NextContact = after.NextContact <= today ? null : after.NextContact, SnoozedUntil = null };
    }

    /// <summary>The one who is named, else the one whom the coach spoke of first; null where there is neither.</summary>
    private async Task<Person?> MeantAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var named = utterance.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name);
        if (named is not null)
        {
            return await people.MeantAsync(dc.Context, named.Text, named, cancellationToken) is [var only] ? only : null;
        }

        // Whoever a nudge was about was spoken of by it; what was spoken of since is meant before.
        var profile = dc.Context.Scene().Profile;
        return (utterance.People.Any(p => p.Kind == PersonMentionKind.Pronoun) && profile.Recent is [var last, ..] ? last.Id : profile.Nudges.LastAbout) is { } id ? await people.FindAsync(dc.Context, id, cancellationToken) : null;
    }

    /// <summary>Not before a day. Shown is the day on which the coach may write: the next one where that is a day off.</summary>
    private async Task<DialogTurnResult> PutOffAsync(DialogContext dc, Person person, DateOnly day, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var zone = scene.Profile.Zone();
        var plan = scene.Profile.Nudges;
        await people.KeepAsync(dc.Context, person with { SnoozedUntil = day, NextContact = day, Version = person.Version + 1 }, cancellationToken);
        await nudges.DropAskedAsync(scene.User, person.Id, cancellationToken);

        // "no, Tuesday" right after it is about this day.
        var now = dc.Context.Scene();
        dc.Context.SetScene(now with { Profile = now.Profile with { LastSet = new JustSet(JustSetKind.Reminder, person.Id, day.ToDateTime(TimeOnly.MinValue), false, now.Profile.Turns) } });
        var morning = plan.Allowed(LocalTime.Of(day.ToDateTime(new TimeOnly(plan.From, 0)), zone), zone);
        var comes = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(morning, zone).DateTime);
        var name = Names.CalledAs(person.Name);
        return await dc.AnswerAsync(comes == day ? Coach.Say("snoozed", 0, name, DayWords.Said(day)) : Coach.Say("snoozed_off", 0, name, DayWords.Said(day), DayWords.Said(comes)), cancellationToken);
    }

    private async Task<DialogTurnResult> AskAgainAsync(DialogContext dc, Person person, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var local = TimeZoneInfo.ConvertTime(due, scene.Profile.Zone());
        var day = DateOnly.FromDateTime(local.DateTime);

        // That morning's look is too early.
        await people.KeepAsync(dc.Context, person with { SnoozedUntil = day.AddDays(1), NextContact = day, Version = person.Version + 1 }, cancellationToken);
        await nudges.AskAsync(scene.User, due, new Nudge(NudgeKind.Asked, Reached.At(dc.Context.Activity)) { PersonId = person.Id }, cancellationToken);
        return await dc.AnswerAsync(Coach.Say("snoozed_at", 0, Names.CalledAs(person.Name), DayWords.Said(day), local.ToString("t", CultureInfo.CurrentCulture)), cancellationToken);
    }
}
