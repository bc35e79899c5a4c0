using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Meetings;

/// <summary>What a log changed.</summary>
/// <param name="Person">The person after it.</param>
/// <param name="Named">The people whose names were given, linked to the one who gave them.</param>
/// <param name="IsNew">False where the same log was kept before: then nothing changed.</param>
public sealed record Logged(Person Person, IReadOnlyList<Person> Named, bool IsNew);

/// <summary>Keeps what happened with a person: timeline, strength, promises, names with their chain, and the next day to be in touch (F51-F55).</summary>
public static class Logbook
{
    /// <summary>Business days until a promise without a day should be kept.</summary>
    public const int PromiseDays = 3;

    /// <summary>Business days after an answer until the user's own.</summary>
    public const int AnswerDays = 1;

    /// <summary>Days after a no until something useful may be sent (F44, P7).</summary>
    public const int DoorDays = 60;

    /// <summary>Days after something given until the next light touch.</summary>
    public const int LightDays = 30;

    /// <summary>Business days in which to write to somebody whose name was given.</summary>
    public const int NameDays = 3;

    /// <summary>Keeps a log.</summary>
    /// <param name="person">Whom it was with.</param>
    /// <param name="log">What happened.</param>
    /// <param name="named">The people behind the names given, new or known, in the order of the names.</param>
    /// <param name="today">The day in the user's time zone.</param>
    /// <param name="days">Business days of the user's country.</param>
    /// <exception cref="ArgumentException">The log is about another person.</exception>
    public static Logged Keep(Person person, MeetingLog log, IReadOnlyList<Person> named, DateOnly today, BusinessDays days)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(named);
        ArgumentNullException.ThrowIfNull(days);
        if (log.PersonId != person.Id)
        {
            throw new ArgumentException("The log is about somebody else.", nameof(log));
        }

        if (person.Timeline.Any(c => c.Log == log.Id))
        {
            return new(person, [], false);
        }

        var after = Contacts(log, person).Aggregate(person, (p, contact) => p.After(contact with { Log = log.Id }, today));
        if ((PromiseKeptBy(person, log.Given) ?? PromiseKeptByMeeting(person, log)) is { } kept)
        {
            after = after with { Promises = after.Promises.Select(p => p.Number == kept.Number ? p with { DoneOn = today } : p).ToArray() };
        }

        foreach (var mine in Things(log.Promised))
        {
            after = after.Promising(mine, isMine: true, today, log.PromisedBy ?? days.After(today, PromiseDays));
        }

        if (log.TheyPromised is { } theirs)
        {
            after = after.Promising(theirs, isMine: false, today);
        }

        if (log.MeetingOn is { } ahead)
        {
            after = after.Meeting(ahead, log.MeetingAt);
        }

        after = after.With(new PersonChange.Planned(NextContact(after, log, today, days)));
        return new(after, [.. named.Where(n => n.Id != person.Id).Select(n => SentBy(n, after, today, days))], true);
    }

    /// <summary>When to be in touch again (F55, R15); null where no plan is right.</summary>
    /// <param name="person">The person after what happened.</param>
    /// <param name="log">What happened.</param>
    /// <param name="today">The day in the user's time zone.</param>
    /// <param name="days">Business days of the user's country.</param>
    public static DateOnly? NextContact(Person person, MeetingLog log, DateOnly today, BusinessDays days)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(days);
        var planned = log switch
        {
            { MeetingOn: { } meeting } => meeting.AddDays(1),
            { IsThanks: true } => today.AddDays(person.EveryDays ?? LightDays),
            { Kind: ContactKind.Wrote } when Silence.Attempts(person) > 1 => log.Day.AddDays(DoorDays),
            { Kind: ContactKind.Wrote } => AfterSending.On(log.Day, days).RemindOnce,
            { Kind: ContactKind.NoAnswer } => Silence.NextContact(person, today, days),
            { Kind: ContactKind.Answered } => days.After(today, AnswerDays),
            { Kind: ContactKind.Refused, AgainOn: { } again } => again,
            { Kind: ContactKind.Refused } => today.AddDays(DoorDays),
            { Kind: ContactKind.Gave } => today.AddDays(person.EveryDays ?? LightDays),

            // Thanks within 24 hours of a meeting (R15); what is older is thanked for today.
            _ => log.Day.AddDays(1) < today ? today : log.Day.AddDays(1),
        };
        return person.OpenPromises().FirstOrDefault(p => p.IsMine)?.Due is { } due && (planned is null || due < planned) ? due : planned;
    }

    /// <summary>The open promise of the user's that something given keeps: the two share a telling word.</summary>
    /// <param name="person">To whom it was promised.</param>
    /// <param name="given">What was given, in the user's words; null for nothing.</param>
    public static Promise? PromiseKeptBy(Person person, string? given)
    {
        ArgumentNullException.ThrowIfNull(person);
        var words = Telling(given ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return person.OpenPromises().FirstOrDefault(p => p.IsMine && Telling(p.What).Any(words.Contains));
    }

    /// <summary>The promise of a call or a lunch that the call or lunch keeps.</summary>
    private static Promise? PromiseKeptByMeeting(Person person, MeetingLog log) =>
        !log.IsMeeting ? null : person.OpenPromises().FirstOrDefault(p => p.IsMine && IsMeeting(p.What, log.Kind == ContactKind.Called ? "call" : log.Called));

    /// <summary>Whether what was promised is to meet: "a lunch", "call him", "to take her to lunch".</summary>
    private static bool IsMeeting(string promise, string? called) =>
        called is not null && promise.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => w.ToLowerInvariant() is "a" or "an" or "to" or "the" or "have" or "get" or "buy" or "take" or "invite" or "him" or "her" or "them" or "out" or "for" or "another" or "give").FirstOrDefault() is { } first && first.Equals(called, StringComparison.OrdinalIgnoreCase);

    /// <summary>What was promised, thing by thing.</summary>
    /// <param name="promised">The things, with a semicolon between; null for none.</param>
    public static IReadOnlyList<string> Things(string? promised) => promised?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static IEnumerable<string> Telling(string text) => text.Split([' ', ',', '.', ';', ':', '-', '!'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3 && w.ToLowerInvariant() is not ("that" or "this" or "with" or "from" or "about" or "send" or "promised" or "here" or "them"));

    private static IEnumerable<Contact> Contacts(MeetingLog log, Person person)
    {
        if (log is { Kind: ContactKind.NoAnswer, WroteOn: { } wrote } && !person.Timeline.Any(c => c.Kind == ContactKind.Wrote && c.Day >= wrote))
        {
            yield return new Contact(wrote, ContactKind.Wrote) { Asked = true };
        }

        for (var more = 1; more < log.Times && log.Kind == ContactKind.Wrote; more++)
        {
            yield return new Contact(log.Day, log.Kind) { Note = log.Called, Asked = log is { Given: null, IsThanks: false } };
        }

        yield return new Contact(log.Day, log.Kind)
        {
            Note = log.Kind switch
            {
                ContactKind.Gave => log.Given,
                ContactKind.Received => log.Received,
                _ => Joined(log.Called, log.Learned, log.Paths),
            },
            Why = log.Kind switch
            {
                ContactKind.Refused => log.Why ?? RefusalReason.Unsaid,

                // Silence is mostly a full inbox, unless the message left a doubt open.
                ContactKind.NoAnswer => person.Timeline.LastOrDefault(c => c.Kind == ContactKind.Wrote)?.Why ?? RefusalReason.NoTime,
                _ => null,
            },
            Paths = log.Paths,
            Asked = log is { Kind: ContactKind.Wrote, Given: null, IsThanks: false },
        };

        if (log.Given is { } given && log.Kind != ContactKind.Gave)
        {
            yield return new Contact(log.Day, ContactKind.Gave) { Note = given };
        }

        if (log.Received is { } received && log.Kind != ContactKind.Received)
        {
            yield return new Contact(log.Day, ContactKind.Received) { Note = received };
        }

        if (log.Names.Count > 0 && log.Kind != ContactKind.IntroducedMe)
        {
            yield return new Contact(log.Day, ContactKind.IntroducedMe) { Note = string.Join(", ", log.Names.Select(n => n.Name)) };
        }
    }

    private static Person SentBy(Person named, Person giver, DateOnly today, BusinessDays days)
    {
        var linked = named.IntroducedBy is null ? named.With(new PersonChange.SentBy(giver.Id, giver.Name)) : named;
        return linked.NextContact is null ? linked.With(new PersonChange.Planned(days.After(today, NameDays))) : linked;
    }

    private static string? Joined(params string?[] parts) => parts.OfType<string>().ToArray() is { Length: > 0 } said ? string.Join(": ", said) : null;
}
