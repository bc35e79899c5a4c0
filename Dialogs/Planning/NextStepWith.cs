using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>What is right with one person now, in words (F61, METHOD R15): whether to write, when to thank, or to wait, and until when.</summary>
internal static class NextStepWith
{
    private static readonly Words Coach = new(AgendaWords.ResourceManager);

    /// <summary>What to do now; null where nothing speaks for or against anything.</summary>
    public static string? Now(Person person, string name, TurnScene scene) =>
        person.Status != PersonStatus.Active ? Coach.Say("paused", 0, name)
        : person.MeetingOn >= scene.Today ? null
        : WhomNext.Rank([person], scene.Today, 1) is [var next] ? PlanningCapability.Because(next)
        : Waiting(person, name, scene);

    /// <summary>Whether to write now.</summary>
    public static string Writing(Person person, string name, TurnScene scene) =>
        person.Status != PersonStatus.Active ? Coach.Say("paused", 0, name)
        : Waiting(person, name, scene) is { } waiting ? Coach.Say("write_not_yet", 0, waiting)
        : WhomNext.Rank([person], scene.Today, 1) is [var next] ? Coach.Say("write_yes", 0, PlanningCapability.Because(next))
        : person.NextContact is { } day && day > scene.Today ? Coach.Say("write_planned", 0, name, DayWords.Said(day, scene.Today))
        : Coach.Say("write_free", 0, name);

    /// <summary>When to say thanks.</summary>
    public static string Thanks(Person person, string name, TurnScene scene) =>
        WhomNext.Unthanked(person) is { } met ? Coach.Say("thank_now", 0, name, On(met.Day, scene))
        : WhomNext.Unanswered(person) is { } theirs ? Coach.Say("thank_answer", 0, name, On(theirs.Day, scene))
        : person.LastHeard is not null && person.Timeline.LastOrDefault(c => c.Kind is ContactKind.Wrote or ContactKind.Gave) is { } wrote && wrote.Day >= person.LastHeard ? Coach.Say("thank_done", 0, name, On(wrote.Day, scene))
        : Coach.Say("thank_later", 0, name);

    private static string On(DateOnly day, TurnScene scene) => day == scene.Today ? Coach.Say("today") : Coach.Say("on_day", 0, DayWords.Said(day));

    /// <summary>What was sent and is not answered: how long to wait, and what then. Null where nothing is, or the one reminder is due.</summary>
    private static string? Waiting(Person person, string name, TurnScene scene)
    {
        if (Silence.Attempts(person) == 0 || person.ISpokeLast == false)
        {
            return null;
        }

        var wrote = On(person.Timeline.Last(c => c.Kind == ContactKind.Wrote).Day, scene);
        var next = person.NextContact is { } day && day > scene.Today ? DayWords.Said(day, scene.Today) : null;
        return Silence.On(person, scene.Today, scene.Days) switch
        {
            SilenceStep.StopAsking => Coach.Say("waiting_stop", 0, name),
            SilenceStep.Wait or SilenceStep.TrySomebodyElse when next is not null => Coach.Say("waiting", 0, name, wrote, next),
            _ => null,
        };
    }
}
