using System.Globalization;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Progress;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>What the coach says first (F75): one person, one step, and buttons for what to do about it. What is due together is one message.</summary>
public sealed class NudgeDesk(INotebook notebook, NextPeople next, MeetingBriefs briefs)
{
    /// <summary>Begins the id of a nudge's card; the person follows.</summary>
    internal const string Card = "nudge";

    /// <summary>Begins the id of the card on the evening before a meeting; the person follows.</summary>
    internal const string BriefCard = "nudge-brief";

    /// <summary>Begins the id of the card of something to be done; its key follows.</summary>
    internal const string TaskCard = "nudge-task";

    private static readonly Words Coach = new(ReminderWords.ResourceManager);

    /// <summary>
    /// Says what is due: what was asked for first, then the meeting that is near, then who is due today; nothing where there is
    /// nobody. Whoever is not the one whom it is about is named below.
    /// </summary>
    /// <param name="context">The turn.</param>
    /// <param name="asked">What the user asked for, soonest first.</param>
    /// <param name="isBrief">Whether it is time to speak of meetings.</param>
    /// <param name="isLook">Whether the daily look is due.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task SayAsync(ITurnContext context, IReadOnlyList<Nudge> asked, bool isBrief, bool isLook, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var lookBack = isLook ? await LookBackAsync(context, cancellationToken) : null;
        var scene = context.Scene();
        var parts = new List<Part>();
        foreach (var nudge in asked)
        {
            // The person may be gone since: then there is nothing to say.
            if (nudge is { TaskId: { } key, What: { } what })
            {
                parts.Add(Task(key, what, scene));
            }
            else if (nudge.PersonId is { } id && await notebook.FindPersonAsync(scene.User, id, cancellationToken) is { } person)
            {
                parts.Add(Asked(person, nudge, scene));
            }
        }

        if (isBrief && await briefs.NowAsync(scene, cancellationToken) is [.., var last] meetings)
        {
            parts.AddRange(meetings.Select(p => Meeting(p, scene)));
            scene = scene with { Profile = scene.Profile with { Nudges = scene.Profile.Nudges with { BriefedUntil = last.MeetingOn } } };
            context.SetScene(scene);
        }

        Suggestion[] ranked = isLook ? [.. (await next.RankAsync(scene, cancellationToken)).Where(s => !(s.Person.SnoozedUntil > scene.Today))] : [];
        Suggestion[] waiting = [.. ranked.Where(s => s.Reason <= NextReason.ContactDue && parts.All(p => p.About?.Id != s.Person.Id))];
        if (parts.Count == 0 && waiting.Length > 0)
        {
            parts.Add(Due(waiting[0]));
            waiting = waiting[1..];
        }
        else if (parts.Count == 0 && lookBack is not null && ranked is [var best, ..])
        {
            // The week that begins gets a step, also where nobody is due.
            parts.Add(Due(best));
        }

        if (parts is [var first, .. var rest])
        {
            var names = string.Join(", ", waiting.Take(3).Select(s => Names.CalledAs(s.Person.Name)));
            string?[] below = [first.Detail, .. rest.Select(p => p.Below), names.Length == 0 ? null : Coach.Say("waiting", 0, names), lookBack];
            var detail = string.Join("\n\n", below.Where(b => b is not null));
            var card = new ChoiceCard($"{first.Card}:{first.Key}", (int)first.Reason, first.Says, first.Choices) { Detail = detail.Length == 0 ? null : detail };
            var spoke = first.About is { } about ? scene.Profile.Spoke(about) : scene.Profile;
            context.SetScene(scene with { Profile = spoke with { Nudges = scene.Profile.Nudges.Began(scene.Today, first.Key) } });
            await context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        }
        else if (lookBack is not null)
        {
            await context.SendActivityAsync(MessageText.Plain(lookBack), cancellationToken);
        }
    }

    /// <summary>Something to be done: said again tomorrow or in a week where it is put off, in the same words.</summary>
    private static Part Task(string key, string what, TurnScene scene)
    {
        CardChoice[] choices = [new(Coach.Say("done"), "done"), new(Coach.Say("tomorrow"), $"tomorrow|{what}"), new(Coach.Say("week"), $"week|{what}"), new(Coach.Say("stop"), "stop")];
        return new Part(TaskCard, null, key, NextReason.ContactDue, Coach.Say("asked_task", scene.Profile.Turns, what), null, Coach.Say("also_task", 0, what), choices);
    }

    private static Part Asked(Person person, Nudge nudge, TurnScene scene)
    {
        var name = Names.CalledAs(person.Name);
        var words = nudge.What is { } what ? Coach.Say("your_words", 0, what) : null;
        return new Part(Card, person, person.Id, NextReason.ContactDue, Coach.Say("asked", scene.Profile.Turns, name), words, nudge.What is { } also ? Coach.Say("also_asked", 0, name, also) : name, Choices(name));
    }

    private static Part Meeting(Person person, TurnScene scene)
    {
        var day = person.MeetingOn!.Value;
        var when = day == scene.Today ? Coach.Say("on_today") : day == scene.Today.AddDays(1) ? Coach.Say("on_tomorrow") : Coach.Say("on_day", 0, DayWords.Said(day));
        when = person.MeetingAt is { } at ? Coach.Say("on_day_at", 0, when, at.ToString("t", CultureInfo.CurrentCulture)) : when;
        CardChoice[] choices = [new(Coach.Say("brief_open"), "brief"), new(Coach.Say("brief_not_now"), "later"), new(Coach.Say("stop"), "stop")];
        return new Part(BriefCard, person, person.Id, NextReason.ContactDue, Coach.Say("brief", scene.Profile.Turns, person.Name, when), null, Coach.Say("also_brief", 0, person.Name, when), choices);
    }

    private static Part Due(Suggestion about) =>
        new(Card, about.Person, about.Person.Id, about.Reason, PlanningCapability.Because(about), null, "", Choices(Names.CalledAs(about.Person.Name)));

    private static CardChoice[] Choices(string name) =>
        [new(Coach.Say("write", 0, name), "write"), new(Coach.Say("done"), "done"), new(Coach.Say("tomorrow"), "tomorrow"), new(Coach.Say("week"), "week"), new(Coach.Say("stop"), "stop")];

    /// <summary>What was done in a week, on the first day of the next on which the coach may write (F69); null where it was said, or there is nothing to say.</summary>
    private async Task<string?> LookBackAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        if (!scene.Profile.Nudges.IsFirstOfWeek(scene.Today) || scene.Profile.LookedBackOn == scene.Today)
        {
            return null;
        }

        var people = await ImportDialog.EverybodyAsync(notebook, scene.User, cancellationToken);
        context.SetScene(scene with { Profile = scene.Profile with { LookedBackOn = scene.Today } });
        return ProgressText.LookBack(Coaching.Planning.Progress.Of(people, scene.Today), scene.Profile);
    }

    /// <summary>One thing to say: as the message itself, or as a line below another.</summary>
    private sealed record Part(string Card, Person? About, string Key, NextReason Reason, string Says, string? Detail, string Below, IReadOnlyList<CardChoice> Choices);
}
