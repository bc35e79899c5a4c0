using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Progress;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>What the coach says first (F75): one person, one step, and buttons for what to do about it.</summary>
public sealed class NudgeDesk(INotebook notebook, NextPeople next)
{
    /// <summary>Begins the id of a nudge's card; the person follows.</summary>
    internal const string Card = "nudge";

    private const DayOfWeek LookBackDay = DayOfWeek.Monday;

    private static readonly Words Coach = new(ReminderWords.ResourceManager);

    /// <summary>Says who is due today, if anybody is: the most pressing one, and who else waits, in one message.</summary>
    public async Task LookAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        if (scene.Today.DayOfWeek == LookBackDay && scene.Profile.LookedBackOn != scene.Today)
        {
            await LookBackAsync(context, cancellationToken);
            scene = context.Scene();
        }

        var ranked = await next.RankAsync(scene, cancellationToken);
        Suggestion[] due = [.. ranked.Where(s => s.Reason <= NextReason.ContactDue && !(s.Person.SnoozedUntil > scene.Today))];
        if (due is [var first, .. var rest])
        {
            var more = rest.Length == 0 ? null : Coach.Say("waiting", 0, string.Join(", ", rest.Take(3).Select(s => Names.CalledAs(s.Person.Name))));
            await SayAsync(context, first, PlanningCapability.Because(first), more, cancellationToken);
        }
    }

    /// <summary>Says what the user asked to be reminded of. The person may be gone since: then there is nothing to say.</summary>
    public async Task AskedAsync(ITurnContext context, Nudge nudge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(nudge);
        var scene = context.Scene();
        if (nudge.PersonId is { } id && await notebook.FindPersonAsync(scene.User, id, cancellationToken) is { } person)
        {
            await SayAsync(context, new Suggestion(person, NextReason.ContactDue), Coach.Say("asked", scene.Profile.Turns, Names.CalledAs(person.Name)), nudge.What is { } what ? Coach.Say("your_words", 0, what) : null, cancellationToken);
        }
    }

    /// <summary>Once a week, what was done in it (F69); nothing where there is nothing to say.</summary>
    private async Task LookBackAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var people = await ImportDialog.EverybodyAsync(notebook, scene.User, cancellationToken);
        context.SetScene(scene with { Profile = scene.Profile with { LookedBackOn = scene.Today } });
        if (ProgressText.LookBack(Coaching.Planning.Progress.Of(people, scene.Today), scene.Profile) is { } says)
        {
            await context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
        }
    }

    private static async Task SayAsync(ITurnContext context, Suggestion about, string says, string? detail, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var name = Names.CalledAs(about.Person.Name);
        var card = new ChoiceCard(
            $"{Card}:{about.Person.Id}",
            (int)about.Reason,
            says,
            [new(Coach.Say("write", 0, name), "write"), new(Coach.Say("done"), "done"), new(Coach.Say("tomorrow"), "tomorrow"), new(Coach.Say("week"), "week"), new(Coach.Say("stop"), "stop")])
        {
            Detail = detail,
        };
        context.SetScene(scene with { Profile = scene.Profile.Spoke(about.Person) });
        await context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }
}
