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
                .ThenBy(DueSince)
                .ThenByDescending(s => Tie.On(s.Person.Strength, s.Person.LastHeard, today))
                .ThenBy(s => s.Person.Name, StringComparer.Ordinal)
                .ThenBy(s => s.Person.Id, StringComparer.Ordinal)
                .Take(count),
        ];
    }

    /// <summary>The most pressing reason to be in touch with one person; null where it is best to wait.</summary>
    private static Suggestion? ReasonFor(Person person, DateOnly today)
    {
        if (Unthanked(person) is { } met && today.DayNumber - met.Day.DayNumber is >= 0 and <= 7)
        {
            return new(person, NextReason.ThanksDue, met.Day);
        }

        var mine = Mine(person);
        if (mine?.IsDue(today) == true)
        {
            return new(person, NextReason.PromiseDue, mine.Due, mine.What);
        }

        if (Unanswered(person) is { } last && !IsWaiting(person, today))
        {
            return new(person, NextReason.AnswerDue, last.Day);
        }

        if (person.NextContact is { } due)
        {
            return due <= today ? new(person, NextReason.ContactDue, due) : null;
        }

        return person switch
        {
            _ when IsNameGiven(person) => new(person, NextReason.NameGiven, null, person.IntroducedByName),
            _ when LosingTouch.Is(person, today) => new(person, NextReason.GoingQuiet, person.LastContact),
            _ when mine is not null => new(person, NextReason.PromiseOpen, mine.Due, mine.What),
            { LastContact: null } => new(person, person.Strength > Strength.Introduced ? NextReason.WarmEnough : NextReason.NotStarted),
            _ => null,
        };
    }

    /// <summary>The last meeting, where it has not been thanked for.</summary>
    public static Contact? Unthanked(Person person)
    {
        var met = person.Timeline.LastOrDefault(c => c.Kind is ContactKind.Met or ContactKind.Called);
        var thanked = met is not null && person.Timeline.SkipWhile(c => c != met).Skip(1).Any(c => c.Kind is ContactKind.Wrote or ContactKind.Gave);
        return thanked ? null : met;
    }

    /// <summary>What the user owes them, the earliest first.</summary>
    internal static Promise? Mine(Person person) => person.OpenPromises().FirstOrDefault(p => p.IsMine);

    /// <summary>What came from them last, where it is the user's turn.</summary>
    public static Contact? Unanswered(Person person) =>
        person.ISpokeLast == false && person.Timeline.Where(c => c.Kind != ContactKind.NoAnswer).MaxBy(c => c.Day) is { Kind: ContactKind.Answered or ContactKind.IntroducedMe or ContactKind.Received } last ? last : null;

    /// <summary>Whether they are a name that somebody gave, and nothing more yet.</summary>
    internal static bool IsNameGiven(Person person) => person is { Timeline.Count: 0, LastContact: null, IntroducedByName: not null };

    /// <summary>Since when it has been due; an answer since the day it was put off to.</summary>
    private static DateOnly DueSince(Suggestion suggestion) => suggestion is { Reason: NextReason.AnswerDue, Person.NextContact: { } day } && day > suggestion.Since ? day : suggestion.Since ?? DateOnly.MaxValue;

    private static bool IsWaiting(Person person, DateOnly today) => person.NextContact > today;
}
