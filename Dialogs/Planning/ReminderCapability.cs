using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Reminders;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>
/// "Remind me to write to Jim on Friday" (F55, F75): a time is a reminder of its own; a day is kept with the person, whom
/// the look of that morning then finds. What is done about a reminder, and when the coach may write first at all.
/// </summary>
public sealed class ReminderCapability(INotebook notebook, PeopleDesk people, INudgeBook nudges) : ICapability, IOverhears
{
    private static readonly Words Coach = new(ReminderWords.ResourceManager);

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.RemindMe];

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(request);
        var scene = dc.Context.Scene();
        var said = scene.Utterance;
        var mention = said?.People.FirstOrDefault(request.Holds) ?? (said?.People is [var first, ..] ? first : null);
        var date = said?.Dates.FirstOrDefault(d => !d.IsBackground && d.From is not null && d.Start >= request.Start && d.Start < request.Start + request.Length);
        var person = mention is null ? null : await PersonAsync(dc, mention, cancellationToken);
        if (person is null || date?.From is not { } from)
        {
            return await SayAsync(dc, Coach.Say(person is null ? "whom" : "when"), cancellationToken);
        }

        var zone = scene.Profile.Zone();
        var name = Names.CalledAs(person.Name);
        var isTime = date.Kind is DateKind.DateTime or DateKind.Time;
        var due = isTime ? At(from, zone) : scene.Profile.Nudges.Allowed(At(from.Date.AddHours(scene.Profile.Nudges.From), zone), zone);
        if (isTime && due <= scene.Now)
        {
            return await SayAsync(dc, Coach.Say("past"), cancellationToken);
        }

        var day = DateOnly.FromDateTime(from);
        var kept = person with { NextContact = day, SnoozedUntil = null, Version = person.Version + 1 };
        await notebook.SaveAsync(scene.User, kept, cancellationToken);
        dc.Context.SetScene(scene with { Profile = scene.Profile.Spoke(kept) });
        if (isTime || due <= scene.Now)
        {
            // A day that has begun has had its look: the reminder comes in an hour.
            due = isTime ? due : scene.Now.AddHours(1);
            await nudges.AskAsync(scene.User, due, new Nudge(NudgeKind.Asked, Reached.At(dc.Context.Activity)) { PersonId = kept.Id, What = request.Text.Trim() }, cancellationToken);
            var local = TimeZoneInfo.ConvertTime(due, zone);
            return await SayAsync(dc, Coach.Say("reminded_at", 0, name, Day(DateOnly.FromDateTime(local.DateTime)), local.ToString("t", CultureInfo.CurrentCulture)), cancellationToken);
        }

        return await SayAsync(dc, Coach.Say("reminded", 0, name, Day(day)), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Choice choice || choice.On.Id.Split(':', 2) is not [NudgeDesk.Card, var personId])
        {
            return null;
        }

        var scene = dc.Context.Scene();
        if (choice.Value == "stop")
        {
            dc.Context.SetScene(scene with { Profile = scene.Profile with { Nudges = scene.Profile.Nudges with { Paused = true } } });
            return await SayAsync(dc, Coach.Say("paused"), cancellationToken);
        }

        if (await notebook.FindPersonAsync(scene.User, personId, cancellationToken) is not { } person)
        {
            return await SayAsync(dc, Coach.Say("gone"), cancellationToken);
        }

        var name = Names.CalledAs(person.Name);
        switch (choice.Value)
        {
            case "write":
                await dc.CancelAllDialogsAsync(cancellationToken);
                return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { ReaderName = person.Name, PersonId = person.Id, Kind = PlanningCapability.KindFor((NextReason)choice.On.Version) }, cancellationToken);
            case "done":
                await notebook.SaveAsync(scene.User, Done(person, (NextReason)choice.On.Version, scene.Today), cancellationToken);
                return await SayAsync(dc, Coach.Say("well_done", scene.Profile.Turns, name), cancellationToken);
            default:
                var day = scene.Today.AddDays(choice.Value == "week" ? 7 : 1);
                await notebook.SaveAsync(scene.User, person with { SnoozedUntil = day, NextContact = day, Version = person.Version + 1 }, cancellationToken);
                return await SayAsync(dc, Coach.Say("snoozed", 0, name, Day(day)), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (utterance.People.Count > 0 || ReminderSettingReader.Read(utterance.Text) is not { } setting)
        {
            return null;
        }

        var scene = dc.Context.Scene();
        if (setting is ReminderSetting.Show)
        {
            return await ShowAsync(dc, cancellationToken);
        }

        var until = setting switch
        {
            ReminderSetting.PauseFor pause => scene.Today.AddDays(pause.Days),
            ReminderSetting.PauseUntil when utterance.Dates.FirstOrDefault(d => d.From is not null)?.From is { } from => DateOnly.FromDateTime(from),
            _ => (DateOnly?)null,
        };
        var (profile, says) = until is { } day && day > scene.Today
            ? (scene.Profile with { Nudges = scene.Profile.Nudges with { PausedUntil = day, Paused = false, NextLook = null } }, Coach.Say("paused_until", 0, Day(day)))
            : Set(scene.Profile, setting);
        dc.Context.SetScene(scene with { Profile = profile });
        return await SayAsync(dc, says, cancellationToken);
    }

    private static (Profile Profile, string Says) Set(Profile profile, ReminderSetting setting)
    {
        var now = profile.Nudges;
        switch (setting)
        {
            case ReminderSetting.Pause or ReminderSetting.PauseUntil or ReminderSetting.PauseFor:
                return (profile with { Nudges = now with { Paused = true } }, Coach.Say("paused"));
            case ReminderSetting.Resume:
                return (profile with { Nudges = now with { Paused = false, PausedUntil = null, NextLook = null } }, Coach.Say("resumed", 0, Hour(now.From)));
            case ReminderSetting.NotBefore before when before.Hour < now.Until:
                return (profile with { Nudges = now with { From = before.Hour, NextLook = null } }, Coach.Say("hours", 0, Hour(before.Hour), Hour(now.Until)));
            case ReminderSetting.NotAfter after when after.Hour > now.From:
                return (profile with { Nudges = now with { Until = after.Hour, NextLook = null } }, Coach.Say("hours", 0, Hour(now.From), Hour(after.Hour)));
            case ReminderSetting.DaysOff off when now.DaysOff.Union(off.Days).Count() < 7:
                return WithDaysOff([.. now.DaysOff.Union(off.Days)]);
            case ReminderSetting.DaysOn on:
                return WithDaysOff([.. now.DaysOff.Except(on.Days)]);
            case ReminderSetting.Zone zone:
                return (profile with { TimeZone = zone.Id, Nudges = now with { NextLook = null } }, Coach.Say("zone", 0, zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ')));
            default:
                return (profile, Coach.Say("no_hour_left"));
        }

        (Profile Profile, string Says) WithDaysOff(DayOfWeek[] days) => (
            profile with { Nudges = now with { DaysOff = days, NextLook = null } },
            days.Length == 0 ? Coach.Say("every_day") : Coach.Say("days_off", 0, string.Join(", ", InWeek(days))));
    }

    /// <summary>What was asked for, when the daily look is, and how to change it.</summary>
    private async Task<DialogTurnResult> ShowAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var plan = scene.Profile.Nudges;
        var lines = new List<string>();
        foreach (var (due, nudge) in await nudges.ListAskedAsync(scene.User, cancellationToken))
        {
            if (nudge.PersonId is { } id && await notebook.FindPersonAsync(scene.User, id, cancellationToken) is { } person)
            {
                var local = TimeZoneInfo.ConvertTime(due, scene.Profile.Zone());
                lines.Add(Coach.Say("planned", 0, person.Name, Day(DateOnly.FromDateTime(local.DateTime)), local.ToString("t", CultureInfo.CurrentCulture)));
            }
        }

        lines.Add(plan.Paused ? Coach.Say("is_paused")
            : plan.PausedUntil > scene.Today ? Coach.Say("paused_until", 0, Day(plan.PausedUntil.Value))
            : plan.DaysOff.Count == 0 ? Coach.Say("looks_daily", 0, Hour(plan.From))
            : Coach.Say("looks", 0, Hour(plan.From), string.Join(", ", InWeek(plan.DaysOff))));
        return await SayAsync(dc, string.Join("\n\n", lines), cancellationToken);
    }

    private static IEnumerable<string> InWeek(IEnumerable<DayOfWeek> days) =>
        days.OrderBy(d => ((int)d + 6) % 7).Select(CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName);

    /// <summary>The person after the user did what they were reminded of, outside the chat.</summary>
    private static Person Done(Person person, NextReason reason, DateOnly today)
    {
        var promise = reason == NextReason.PromiseDue ? person.Promises.Where(p => p.IsMine && p.IsOpen()).OrderBy(p => p.Due ?? DateOnly.MaxValue).FirstOrDefault() : null;
        var after = promise is null ? person.After(new Contact(today, ContactKind.Wrote), today) : person.Kept(promise.Number, today);
        return after with { NextContact = after.NextContact <= today ? null : after.NextContact, SnoozedUntil = null };
    }

    /// <summary>The person meant, or a new one of that name; null where only a word like "them" was said.</summary>
    private async Task<Person?> PersonAsync(DialogContext dc, PersonMention mention, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var meant = await people.MeantAsync(dc.Context, mention.Text, mention, cancellationToken);
        return meant is [var only, ..] && Names.CanMean(mention.Text, only.Name) ? only
            : mention.Kind == PersonMentionKind.Name ? new Person { Id = $"p{scene.Profile.Turns}", Name = Names.Tidy(mention.Text) }
            : null;
    }

    /// <summary>A time on the user's clock. An hour that daylight saving leaves out is the one after it.</summary>
    private static DateTimeOffset At(DateTime local, TimeZoneInfo zone)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        time = zone.IsInvalidTime(time) ? time.AddHours(1) : time;
        return new DateTimeOffset(time, zone.GetUtcOffset(time));
    }

    private static string Day(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.CurrentCulture);

    private static string Hour(int hour) => new TimeOnly(hour % 24, 0).ToString("t", CultureInfo.CurrentCulture);

    private static async Task<DialogTurnResult> SayAsync(DialogContext dc, string says, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
        return dc.ActiveDialog is null ? new(DialogTurnStatus.Complete) : Dialog.EndOfTurn;
    }
}
