using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Reminders;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>
/// "Remind me to write to Jim on Friday" (F55, F75): a time is a reminder of its own; a day is kept with the person, whom
/// the look of that morning then finds. And when the coach may write first at all.
/// </summary>
public sealed partial class ReminderCapability(INotebook notebook, PeopleDesk people, INudgeBook nudges, MeetingBriefs briefs) : ICapability, IOverhears
{
    /// <summary>People of a day's list who are named when the user asks what is coming.</summary>
    private const int MostDays = 5;

    /// <summary>Turns after which somebody is no longer whom "remind me on Monday" is about.</summary>
    private const int StillMeant = 2;

    private static readonly Words Coach = new(ReminderWords.ResourceManager);

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.RemindMe];

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [new ReminderDialog(TakeAsync, Missing)];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(request);
        var scene = dc.Context.Scene();
        var said = scene.Utterance;
        var mention = said?.People.FirstOrDefault(request.Holds) ?? (said?.People is [var first, ..] ? first : null);
        if (mention is null && ReminderOrderReader.Repeats(request.Text))
        {
            return await dc.AnswerAsync(Coach.Say("repeats"), cancellationToken);
        }

        var date = said?.Dates.FirstOrDefault(d => !d.IsBackground && d.From is not null && d.Start >= request.Start && d.Start < request.Start + request.Length);
        var moment = Moment.Of(date);
        var options = new ReminderOptions { Text = request.Text.Trim(), At = moment?.At, IsTime = moment is { IsTime: true } };
        if (mention is null && ReminderOrderReader.NamesOnlyWhen(request.Text, date?.Text) && scene.Profile.JustSet(JustSetKind.Reminder) is null && scene.Profile.Recent is [var spoken, ..] && scene.Profile.Turns - spoken.Turn <= StillMeant)
        {
            // "remind me on Monday", right after somebody was spoken of.
            options = options with { PersonId = spoken.Id };
        }

        if (mention is null && options.PersonId is null)
        {
            options = options with { Task = TaskReader.Read(request.Text, date?.Text) };
        }

        return await WithAsync(dc, mention, options, cancellationToken) is { } missing
            ? await dc.BeginDialogAsync(nameof(ReminderDialog), missing, cancellationToken)
            : dc.Answered();
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (await CorrectAsync(dc, utterance, cancellationToken) is { } corrected)
        {
            return await dc.AnswerAsync(corrected, cancellationToken);
        }

        if (dc.ActiveDialog is null && ReminderSettingReader.SaysBack(utterance.Text) && dc.Context.Scene() is var now && (now.Profile.Nudges.Paused || now.Profile.Nudges.PausedUntil > now.Today))
        {
            return await ChangedAsync(dc, new ReminderSetting.Resume(), utterance, cancellationToken);
        }

        if (await NotWantedAsync(dc, utterance, cancellationToken) is { } dropped)
        {
            return await dc.AnswerAsync(dropped, cancellationToken);
        }

        var isAlone = dc.ActiveDialog?.Id is null or nameof(ReminderDialog);
        if (AwayReader.Read(utterance, dc.Context.Scene().Today) is { } away)
        {
            return await dc.AnswerAsync(await AwayAsync(dc, away, cancellationToken), cancellationToken);
        }

        if (isAlone && (utterance.Intent != Intent.ShowProgress || utterance.Answer == Answer.No || ReminderSettingReader.IsOrder(utterance.Text)) && ReminderSettingReader.IsOfSummary(utterance.Text))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.AnswerAsync(Coach.Say("no_summary"), cancellationToken);
        }

        if (utterance.People.Any(p => p.Kind == PersonMentionKind.Name) || ReminderSettingReader.Read(utterance.Text, isAlone) is not { } setting)
        {
            return null;
        }

        return setting is ReminderSetting.Show ? await ShowAsync(dc, cancellationToken) : await ChangedAsync(dc, setting, utterance, cancellationToken);
    }

    private async Task<DialogTurnResult> ChangedAsync(DialogContext dc, ReminderSetting setting, Utterance utterance, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var until = setting switch
        {
            ReminderSetting.PauseFor pause => scene.Today.AddDays(pause.Days),
            ReminderSetting.PauseUntil when utterance.Dates.FirstOrDefault(d => d.From is not null)?.From is { } from => DateOnly.FromDateTime(from),
            _ => (DateOnly?)null,
        };
        var quiet = until is { } day && day > scene.Today ? scene.Profile.Nudges with { PausedFrom = null, PausedUntil = day, Paused = false, NextLook = null } : null;
        var (profile, says) = quiet is not null
            ? (scene.Profile with { Nudges = quiet }, Quiet(quiet))
            : Set(scene.Profile, setting);
        dc.Context.SetScene(scene with { Profile = profile });
        var held = setting is ReminderSetting.Resume ? await ReleaseAsync(scene, cancellationToken)
            : setting is ReminderSetting.Pause or ReminderSetting.PauseFor or ReminderSetting.PauseUntil ? await HoldAsync(scene, profile.Nudges, cancellationToken)
            : null;
        return await dc.AnswerAsync(held is null ? says : $"{says} {held}", cancellationToken);
    }

    /// <summary>Sets a reminder for a time or a day.</summary>
    /// <returns>What is to be said of it.</returns>
    private async Task<string> SetAsync(DialogContext dc, Person person, DateTime from, bool isTime, string words, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var zone = scene.Profile.Zone();
        var name = Names.CalledAs(person.Name);
        var plan = scene.Profile.Nudges;
        var wanted = LocalTime.Of(isTime ? from : from.Date.AddHours(plan.From), zone);
        var inPause = plan.Paused || plan.Waits(wanted, zone);
        var due = isTime || inPause ? wanted : plan.Allowed(wanted, zone);
        if (isTime && due <= scene.Now)
        {
            return Coach.Say("past");
        }

        var day = DateOnly.FromDateTime(from);

        // A time of the user's own comes at that time: the look of that morning would be too early.
        var kept = person with { NextContact = day, SnoozedUntil = isTime ? day.AddDays(1) : null, Version = person.Version + 1 };
        await notebook.SaveAsync(scene.User, kept, cancellationToken);
        var set = new JustSet(JustSetKind.Reminder, kept.Id, isTime ? from : from.Date, isTime, scene.Profile.Turns) { Words = words };
        dc.Context.SetScene(scene with { Profile = scene.Profile.Spoke(kept) with { LastSet = set } });

        // A day that has begun has had its look: the reminder comes in an hour. In a pause there are no looks.
        var hasBegun = !isTime && due <= scene.Now;
        if (!isTime && !inPause && !hasBegun)
        {
            var comes = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(due, zone).DateTime);
            return comes == day ? Coach.Say("reminded", 0, name, DayWords.Said(day, scene.Today)) : Coach.Say("snoozed_off", 0, name, DayWords.Said(day), DayWords.Said(comes));
        }

        due = hasBegun ? scene.Now.AddHours(1) : due;
        var before = (await nudges.ListAskedAsync(scene.User, cancellationToken)).FirstOrDefault(a => a.Nudge.PersonId == kept.Id && a.Due > scene.Now && a.Due != due);
        await nudges.AskAsync(scene.User, due, new Nudge(NudgeKind.Asked, Reached.At(dc.Context.Activity)) { PersonId = kept.Id, What = words, InPause = inPause }, cancellationToken);
        var says = AskedFor(scene, name, due, inPause);
        return before.Nudge is null ? says : $"{says} {Coach.Say("in_place_of", 0, DayWords.Said(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(before.Due, zone).DateTime)), TimeZoneInfo.ConvertTime(before.Due, zone).ToString("t", CultureInfo.CurrentCulture))}";
    }

    /// <summary>When it comes, and what of the user's own rules it goes against: the later word is kept.</summary>
    private static string AskedFor(TurnScene scene, string name, DateTimeOffset due, bool inPause)
    {
        var plan = scene.Profile.Nudges;
        var local = TimeZoneInfo.ConvertTime(due, scene.Profile.Zone());
        var (day, at) = (DayWords.Said(DateOnly.FromDateTime(local.DateTime), scene.Today), local.ToString("t", CultureInfo.CurrentCulture));
        return inPause ? Coach.Say("reminded_in_pause", 0, name, day, at)
            : plan.Allowed(due, scene.Profile.Zone()) == due ? Coach.Say("reminded_at", 0, name, day, at)
            : plan.DaysOff.Contains(local.DayOfWeek) ? Coach.Say("reminded_day_off", 0, name, day, at)
            : Coach.Say("reminded_outside", 0, name, day, at, Hour(plan.From), Hour(plan.Until));
    }

    /// <summary>A pause holds for all that was asked for before it: the later word is kept.</summary>
    private async Task<string?> HoldAsync(TurnScene scene, NudgeSettings plan, CancellationToken cancellationToken)
    {
        var asked = await nudges.ListAskedAsync(scene.User, cancellationToken);
        foreach (var (due, nudge) in asked.Where(r => r.Nudge.InPause))
        {
            await nudges.AskAsync(scene.User, due, nudge with { InPause = false }, cancellationToken);
        }

        return plan.Paused && asked.Count > 0 ? Coach.Say("held") : null;
    }

    /// <summary>What was kept back in a pause comes when it ends.</summary>
    private async Task<string?> ReleaseAsync(TurnScene scene, CancellationToken cancellationToken)
    {
        var missed = (await nudges.ListAskedAsync(scene.User, cancellationToken)).Where(r => r.Due <= scene.Now).ToArray();
        foreach (var (_, nudge) in missed)
        {
            await nudges.AskAsync(scene.User, scene.Now, nudge, cancellationToken);
        }

        return missed.Length == 0 ? null : Coach.Say("held_comes");
    }

    private static (Profile Profile, string Says) Set(Profile profile, ReminderSetting setting)
    {
        var now = profile.Nudges;
        switch (setting)
        {
            case ReminderSetting.Pause or ReminderSetting.PauseUntil or ReminderSetting.PauseFor:
                return (profile with { Nudges = now with { Paused = true } }, Coach.Say("paused"));
            case ReminderSetting.Resume:
                return (profile with { Nudges = now with { Paused = false, PausedFrom = null, PausedUntil = null, NextLook = null } }, Coach.Say("resumed", 0, Hour(now.From)));
            case ReminderSetting.NotBefore before when before.Hour < now.Until:
                return (profile with { Nudges = now with { From = before.Hour, NextLook = null } }, Coach.Say("hours", 0, Hour(before.Hour), Hour(now.Until)));
            case ReminderSetting.NotAfter after when after.Hour > now.From:
                return (profile with { Nudges = now with { Until = after.Hour, NextLook = null } }, Coach.Say("hours", 0, Hour(now.From), Hour(after.Hour)));
            case ReminderSetting.Between between when between.From < between.Until:
                return (profile with { Nudges = now with { From = between.From, Until = between.Until, NextLook = null } }, Coach.Say("hours", 0, Hour(between.From), Hour(between.Until)));
            case ReminderSetting.MostADay most:
                return (profile with { Nudges = now with { MostADay = most.Count } }, Coach.Say(most.Count == 1 ? "most_one" : "most", 0, most.Count));
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
        var lines = (await ComingAsync(scene, cancellationToken)).OrderBy(line => line.At).Select(line => line.Says).ToList();
        lines.Add(Plan(scene));
        return await dc.AnswerAsync(string.Join("\n\n", lines), cancellationToken);
    }

    /// <summary>When the coach writes first, in words.</summary>
    internal static string Plan(TurnScene scene)
    {
        var plan = scene.Profile.Nudges;
        return plan.Paused ? Coach.Say("is_paused")
            : plan.PausedUntil > scene.Today ? Quiet(plan.PausedFrom > scene.Today ? plan : plan with { PausedFrom = null })
            : plan.DaysOff.Count == 0 ? Coach.Say("looks_daily", 0, Time(plan.LookAt), Hour(plan.From), Hour(plan.Until))
            : Coach.Say("looks", 0, Time(plan.LookAt), string.Join(", ", InWeek(plan.DaysOff)), Hour(plan.From), Hour(plan.Until));
    }

    /// <summary>What was asked for at a time, who is on a day's list, and the next meeting that is spoken of before.</summary>
    private async Task<List<(DateTime At, string Says)>> ComingAsync(TurnScene scene, CancellationToken cancellationToken)
    {
        var (zone, plan) = (scene.Profile.Zone(), scene.Profile.Nudges);
        var coming = new List<(DateTime, string)>();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (due, nudge) in await nudges.ListAskedAsync(scene.User, cancellationToken))
        {
            if (nudge.PersonId is { } id && await notebook.FindPersonAsync(scene.User, id, cancellationToken) is { } person)
            {
                asked.Add(id);
                coming.Add(Line("planned", person.Name, TimeZoneInfo.ConvertTime(due, zone).DateTime));
            }
            else if (nudge is { TaskId: not null, What: { } task })
            {
                coming.Add(Line("planned", Quoted(task), TimeZoneInfo.ConvertTime(due, zone).DateTime));
            }
        }

        if (plan.Paused)
        {
            return coming;
        }

        var lane = NextKeys.On(scene.Today).First(l => l.Reason == NextReason.ContactDue);
        foreach (var person in await notebook.ListNextAsync(scene.User, lane with { From = scene.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Until = RecordStorage.EndOf("") }, MostDays, cancellationToken))
        {
            if (!asked.Contains(person.Id))
            {
                coming.Add(Line("planned_day", person.Name, plan.FirstFrom(person.NextContact!.Value).ToDateTime(plan.LookAt)));
            }
        }

        if (await briefs.NextAsync(scene, cancellationToken) is var (met, before))
        {
            coming.Add(Line("planned_brief", met.Name, TimeZoneInfo.ConvertTime(before, zone).DateTime));
        }

        return coming;

        static (DateTime, string) Line(string word, string of, DateTime at) => (at, Coach.Say(word, 0, of, DayWords.Said(DateOnly.FromDateTime(at)), Time(TimeOnly.FromDateTime(at))));
    }

    private static IEnumerable<string> InWeek(IEnumerable<DayOfWeek> days) =>
        days.OrderBy(d => ((int)d + 6) % 7).Select(CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName);

    /// <summary>The person meant, or a new one of that name; null where only a word like "them" was said.</summary>
    private async Task<Person?> PersonAsync(DialogContext dc, PersonMention mention, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var meant = await people.MeantAsync(dc.Context, mention.Text, mention, cancellationToken);
        if (meant.Count > 1 && mention.Kind == PersonMentionKind.Name)
        {
            // Of two of that name it is the one who was just spoken of; else it is asked.
            var recent = scene.Profile.Recent.FirstOrDefault(r => scene.Profile.Turns - r.Turn <= StillMeant && meant.Any(m => m.Id == r.Id));
            return meant.FirstOrDefault(m => m.Id == recent?.Id);
        }

        return meant is [var only, ..] && Names.CanMean(mention.Text, only.Name) ? only
            : mention.Kind == PersonMentionKind.Name ? new Person { Id = $"p{scene.Profile.Turns}", Name = Names.Tidy(mention.Text) }
            : null;
    }

    private static string Hour(int hour) => Time(new TimeOnly(hour % 24, 0));

    private static string Time(TimeOnly time) => time.ToString("t", CultureInfo.CurrentCulture);
}
