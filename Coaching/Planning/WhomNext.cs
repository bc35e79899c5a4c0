using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Planning;

/// <summary>Why somebody is suggested (F61). Ordered: earlier is more pressing.</summary>
public enum NextReason
{
    /// <summary>You met, and have not thanked them (R15: within 24 hours).</summary>
    ThanksDue,

    /// <summary>You promised something, and its day has come.</summary>
    PromiseDue,

    /// <summary>They wrote or called last.</summary>
    AnswerDue,

    /// <summary>The day you set, or the day for the one reminder, has come.</summary>
    ContactDue,

    /// <summary>Somebody gave you the name, and you have not written yet (P17).</summary>
    NameGiven,

    /// <summary>It has been quiet for longer than the tie bears.</summary>
    GoingQuiet,

    /// <summary>You promised something that is not due yet.</summary>
    PromiseOpen,

    /// <summary>You know them a little, and nothing is planned.</summary>
    WarmEnough,

    /// <summary>Kept, never written to.</summary>
    NotStarted,
}

/// <summary>Somebody to be in touch with, and why.</summary>
/// <param name="Person">Who.</param>
/// <param name="Reason">The most pressing reason.</param>
/// <param name="Since">The day the reason counts from; null where it has none.</param>
/// <param name="What">What was promised, or who gave the name; null elsewhere.</param>
public sealed record Suggestion(Person Person, NextReason Reason, DateOnly? Since = null, string? What = null);

/// <summary>Whom to be in touch with next (F60, F61): a pure function of the people and the day.</summary>
public static class WhomNext
{
    /// <summary>The list for one sitting, the most pressing first; the same people and day always give the same list.</summary>
    /// <param name="people">The people to choose from. Those paused or put aside are left out.</param>
    /// <param name="today">The day in the user's time zone.</param>
    /// <param name="count">How many at most.</param>
    public static IReadOnlyList<Suggestion> Rank(IEnumerable<Person> people, DateOnly today, int count)
    {
        ArgumentNullException.ThrowIfNull(people);
        return
        [
            .. people
                .Where(p => p.Status == PersonStatus.Active)
                .Select(p => ReasonFor(p, today))
                .OfType<Suggestion>()
                .OrderBy(s => s.Reason)
                .ThenBy(s => s.Since ?? DateOnly.MaxValue)
                .ThenByDescending(s => Tie.On(s.Person.Strength, s.Person.LastHeard, today))
                .ThenBy(s => s.Person.Name, StringComparer.Ordinal)
                .ThenBy(s => s.Person.Id, StringComparer.Ordinal)
                .Take(count),
        ];
    }

    /// <summary>The most pressing reason to be in touch with one person; null where it is best to wait.</summary>
    private static Suggestion? ReasonFor(Person person, DateOnly today)
    {
        var last = person.Timeline.Where(c => c.Kind != ContactKind.NoAnswer).MaxBy(c => c.Day);
        var met = person.Timeline.LastOrDefault(c => c.Kind is ContactKind.Met or ContactKind.Called);
        var thanked = met is not null && person.Timeline.SkipWhile(c => c != met).Skip(1).Any(c => c.Kind is ContactKind.Wrote or ContactKind.Gave);
        if (met is not null && !thanked && today.DayNumber - met.Day.DayNumber is >= 0 and <= 7)
        {
            return new(person, NextReason.ThanksDue, met.Day);
        }

        var mine = person.Promises.Where(p => p.IsMine && p.IsOpen()).OrderBy(p => p.Due ?? DateOnly.MaxValue).FirstOrDefault();
        if (mine?.IsDue(today) == true)
        {
            return new(person, NextReason.PromiseDue, mine.Due, mine.What);
        }

        if (person.ISpokeLast == false && last is { Kind: ContactKind.Answered or ContactKind.IntroducedMe or ContactKind.Received } && !IsWaiting(person, today))
        {
            return new(person, NextReason.AnswerDue, last.Day);
        }

        if (person.NextContact is { } due)
        {
            return due <= today ? new(person, NextReason.ContactDue, due) : null;
        }

        return person switch
        {
            { Timeline.Count: 0, LastContact: null, IntroducedByName: { } by } => new(person, NextReason.NameGiven, null, by),
            _ when LosingTouch.Is(person, today) => new(person, NextReason.GoingQuiet, person.LastContact),
            _ when mine is not null => new(person, NextReason.PromiseOpen, mine.Due, mine.What),
            { LastContact: null } => new(person, person.Strength > Strength.Introduced ? NextReason.WarmEnough : NextReason.NotStarted),
            _ => null,
        };
    }

    private static bool IsWaiting(Person person, DateOnly today) => person.NextContact > today;
}
