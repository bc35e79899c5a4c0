using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Meetings;

/// <summary>What to do about silence.</summary>
public enum SilenceStep
{
    /// <summary>It is early: wait.</summary>
    Wait,

    /// <summary>Write to another person meanwhile.</summary>
    TrySomebodyElse,

    /// <summary>Remind once, with something new.</summary>
    RemindOnce,

    /// <summary>Stop asking; a useful thing now and then may still be sent.</summary>
    StopAsking,
}

/// <summary>No answer (METHOD R15): another person after 3 business days, one reminder after 7, then no more asking.</summary>
public static class Silence
{
    /// <summary>How often the user wrote since anything was heard.</summary>
    public static int Attempts(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Writings(person).Count();
    }

    /// <summary>What is right on a day. Where no writing is known, somebody else is.</summary>
    public static SilenceStep On(Person person, DateOnly today, BusinessDays days)
    {
        ArgumentNullException.ThrowIfNull(person);
        var written = Writings(person).ToArray();
        if (written.Length == 0)
        {
            // Where only the silence is told: the second time, asking stops.
            return person.Timeline.Count(c => c.Kind == ContactKind.NoAnswer && (person.LastHeard is not { } heard || c.Day > heard)) > 1 ? SilenceStep.StopAsking : SilenceStep.TrySomebodyElse;
        }

        var after = AfterSending.On(written[^1], days);
        return today < after.TrySomebodyElse ? SilenceStep.Wait
            : written.Length > 1 ? SilenceStep.StopAsking
            : today < after.RemindOnce ? SilenceStep.TrySomebodyElse
            : SilenceStep.RemindOnce;
    }

    /// <summary>When to be in touch after silence was noted.</summary>
    public static DateOnly? NextContact(Person person, DateOnly today, BusinessDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var written = Writings(person).ToArray();
        return On(person, today, days) switch
        {
            SilenceStep.StopAsking => today.AddDays(Logbook.DoorDays),
            SilenceStep.RemindOnce => today,
            _ when written.Length == 1 => AfterSending.On(written[0], days).RemindOnce,
            _ when written.Length > 1 => today.AddDays(Logbook.DoorDays),
            _ => days.After(today, 7),
        };
    }

    private static IEnumerable<DateOnly> Writings(Person person) =>
        person.Timeline.Where(c => c.Kind == ContactKind.Wrote && (person.LastHeard is not { } heard || c.Day > heard)).Select(c => c.Day).Order();
}
