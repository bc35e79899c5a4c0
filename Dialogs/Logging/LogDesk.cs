using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Logging;

/// <summary>The log on the table: finds and keeps the people in it, and keeps what happened.</summary>
public sealed class LogDesk
{
    private readonly INotebook _notebook;
    private readonly PeopleDesk _people;
    private readonly IStatePropertyAccessor<MeetingLog?> _open;

    public LogDesk(INotebook notebook, PeopleDesk people, UserState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        _notebook = notebook;
        _people = people;
        _open = state.CreateProperty<MeetingLog?>("log");
    }

    /// <summary>The last log, kept or not; null where there is none.</summary>
    public Task<MeetingLog?> LastAsync(ITurnContext context, CancellationToken cancellationToken) => _open.GetAsync(context, () => null, cancellationToken);

    /// <summary>Puts a log on the table.</summary>
    public Task PutAsync(ITurnContext context, MeetingLog log, CancellationToken cancellationToken) => _open.SetAsync(context, log, cancellationToken);

    /// <summary>A person by key.</summary>
    public Task<Person?> FindAsync(ITurnContext context, string id, CancellationToken cancellationToken) => _notebook.FindPersonAsync(context.Scene().User, id, cancellationToken);

    /// <summary>The people whom a typed name can mean, likeliest first.</summary>
    public Task<IReadOnlyList<Person>> CanMeanAsync(ITurnContext context, string name, CancellationToken cancellationToken) => NamedPeople.FindAsync(_notebook, context, name, cancellationToken);

    /// <summary>Somebody new, kept under a name.</summary>
    public async Task<Person> NewAsync(ITurnContext context, string name, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var id = $"p{scene.Profile.Turns}";
        for (var n = 2; await FindAsync(context, id, cancellationToken) is not null; n++)
        {
            id = $"p{scene.Profile.Turns}x{n}";
        }

        var person = new Person { Id = id, Name = Names.Tidy(name) };
        await _notebook.SaveAsync(scene.User, person, cancellationToken);
        return person;
    }

    /// <summary>Keeps a person as they are now.</summary>
    public Task SaveAsync(ITurnContext context, Person person, CancellationToken cancellationToken) => _notebook.SaveAsync(context.Scene().User, person, cancellationToken);

    /// <summary>Notes who is spoken of, so that "she" is known the next time.</summary>
    public static void Spoke(ITurnContext context, Person person)
    {
        var scene = context.Scene();
        context.SetScene(scene with { Profile = scene.Profile.Spoke(person) });
    }

    /// <summary>Keeps a log with everything that follows from it.</summary>
    public async Task<Logged> KeepAsync(ITurnContext context, Person person, MeetingLog log, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(log);
        var scene = context.Scene();
        var (named, added) = await NamedAsync(context, log, cancellationToken);
        var logged = Logbook.Keep(person, log, named, scene.Today, scene.Days);
        if (!logged.IsNew)
        {
            return logged;
        }

        var isAdded = IsAddedBy(person, log);
        Person[] before = [.. isAdded ? [] : new[] { person }, .. named.Where(n => !added.Contains(n.Id))];
        var undo = await _people.UndoOfAsync(context, PeopleDesk.UndoId(scene), cancellationToken);
        await _notebook.SaveUndoAsync(scene.User, undo with { Before = [.. undo.Before, .. before.Where(b => undo.Before.All(u => u.Id != b.Id))], Added = [.. undo.Added, .. added, .. isAdded ? [person.Id] : Array.Empty<string>()] }, cancellationToken);
        foreach (var other in logged.Named)
        {
            await _notebook.SaveAsync(scene.User, other, cancellationToken);
            Spoke(context, other);
        }

        await _notebook.SaveAsync(scene.User, logged.Person, cancellationToken);
        await _open.SetAsync(context, log with { IsKept = true, KeptIn = scene.Profile.Turns }, cancellationToken);
        Spoke(context, logged.Person);
        return logged;
    }

    /// <summary>Takes back what a log changed, as long as nothing was changed since.</summary>
    /// <returns>Whether it was.</returns>
    public async Task<bool> TakeBackAsync(ITurnContext context, MeetingLog log, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(log);
        if (log.KeptIn is not { } turn || await _people.UndoAsync(context, PeopleDesk.UndoId(turn), cancellationToken) is null)
        {
            return false;
        }

        await _open.SetAsync(context, null, cancellationToken);
        return true;
    }

    /// <summary>Takes a log from the table that was not kept, with the person who was put down for it alone.</summary>
    public async Task DropAsync(ITurnContext context, MeetingLog log, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(log);
        await _open.SetAsync(context, null, cancellationToken);
        if (await FindAsync(context, log.PersonId, cancellationToken) is { } person && IsAddedBy(person, log))
        {
            await _people.DeleteAsync(context, person, cancellationToken);
        }
    }

    /// <summary>Leaves a log where its card can still save it, without the person who was put down for it alone.</summary>
    public async Task SetAsideAsync(ITurnContext context, MeetingLog log, Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(person);
        await _people.DeleteAsync(context, person, cancellationToken);
        await _open.SetAsync(context, log with { PersonName = person.Name }, cancellationToken);
    }

    /// <summary>Whom a log is about: as they are kept, or put down again where they went with it; null where they are gone for good.</summary>
    public async Task<Person?> PersonOfAsync(ITurnContext context, MeetingLog log, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(log);
        var person = await FindAsync(context, log.PersonId, cancellationToken);
        if (person is not null || log.PersonName is not { } name)
        {
            return person;
        }

        person = new Person { Id = log.PersonId, Name = name };
        await _notebook.SaveAsync(context.Scene().User, person, cancellationToken);
        return person;
    }

    /// <summary>Whether somebody stands in the notebook for this log alone.</summary>
    internal static bool IsAddedBy(Person person, MeetingLog log) => person is { Version: 0, Timeline.Count: 0 } && log.Id.StartsWith($"m{person.Id[1..].Split('x')[0]}:", StringComparison.Ordinal);

    /// <summary>Keeps a promise that was made without a meeting.</summary>
    public async Task<Person> PromiseAsync(ITurnContext context, Person person, string what, DateOnly? by, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var due = by ?? scene.Days.After(scene.Today, Logbook.PromiseDays);
        var after = Logbook.Things(what).Aggregate(person, (p, thing) => p.Promising(thing, isMine: true, scene.Today, due)).With(new PersonChange.Planned(person.NextContact is { } next && next < due ? next : due));
        await _notebook.SaveAsync(scene.User, after, cancellationToken);
        Spoke(context, after);
        return after;
    }

    /// <summary>Keeps what somebody promised the user without a meeting.</summary>
    public async Task<Person> TheyPromiseAsync(ITurnContext context, Person person, string what, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var after = person.Promising(what, isMine: false, scene.Today);
        await _notebook.SaveAsync(scene.User, after, cancellationToken);
        Spoke(context, after);
        return after;
    }

    /// <summary>Keeps why somebody said no (F44): with the last no on their timeline.</summary>
    public async Task WhyAsync(ITurnContext context, Person person, RefusalReason why, CancellationToken cancellationToken)
    {
        var last = person.Timeline.LastOrDefault(c => c.Kind == ContactKind.Refused);
        if (last is not null)
        {
            await _notebook.SaveAsync(context.Scene().User, person with { Timeline = person.Timeline.Select(c => c == last ? c with { Why = why } : c).ToArray(), Version = person.Version + 1 }, cancellationToken);
        }
    }

    /// <summary>Notes that an introducer heard how it went (F15).</summary>
    public async Task<IReadOnlyList<Person>> ReportedAsync(ITurnContext context, Person introducer, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var sent = (await _notebook.ListSentByAsync(scene.User, introducer.Id, 100, cancellationToken)).Where(p => p.ReportedBackOn is null && p.LastHeard is not null).ToArray();
        foreach (var person in sent)
        {
            await _notebook.SaveAsync(scene.User, person.With(new PersonChange.ReportedBack(scene.Today)), cancellationToken);
        }

        return sent;
    }

    /// <summary>People whose last word was a no, with it, latest first.</summary>
    public async Task<IReadOnlyList<(Person Person, Contact No)>> RefusedAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var people = await _notebook.ListPeopleAsync(context.Scene().User, null, MostLooked, cancellationToken);
        return [.. people.Where(p => p.Timeline.Any(c => c.Kind == ContactKind.Refused)).Select(p => (p, p.Timeline.Last(c => c.Kind == ContactKind.Refused))).OrderByDescending(r => r.Item2.Day)];
    }

    private const int MostLooked = 500;

    /// <summary>The first given name that somebody of the network may have too, with those who may be meant; null where all are settled.</summary>
    public async Task<(GivenName Name, IReadOnlyList<Person> Able)?> NamesakeAsync(ITurnContext context, MeetingLog log, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(log);
        foreach (var name in log.Names.Where(n => n.PersonId is null && !n.Name.Contains(' ', StringComparison.Ordinal) && !log.Strangers.Contains(n.Name)))
        {
            Person[] able = [.. (await CanMeanAsync(context, name.Name, cancellationToken)).Where(p => p.Id != log.PersonId && !p.Id.StartsWith(log.Id, StringComparison.Ordinal))];
            if (able.Length > 0 && !(able.Length == 1 && IsAt(able[0], name)))
            {
                return (name, able);
            }
        }

        return null;
    }

    private static bool IsAt(Person person, GivenName name) => name.About is not null && string.Equals(person.Company, name.About, StringComparison.OrdinalIgnoreCase);

    private async Task<(Person[] Named, string[] Added)> NamedAsync(ITurnContext context, MeetingLog log, CancellationToken cancellationToken)
    {
        var named = new List<Person>();
        var added = new List<string>();
        foreach (var (i, name) in log.Names.Index())
        {
            if (name.PersonId is { } id && await FindAsync(context, id, cancellationToken) is { } meant)
            {
                named.Add(meant);
                continue;
            }

            var known = log.Strangers.Contains(name.Name) ? [] : await CanMeanAsync(context, name.Name, cancellationToken);

            // A first name alone is somebody of that first name only where the place fits too: Tom may be another Tom.
            var same = known.Where(p => p.Id != log.PersonId && (name.Name.Contains(' ', StringComparison.Ordinal) || IsAt(p, name))).ToArray();
            if (same is [var only])
            {
                named.Add(only);
                continue;
            }

            var person = new Person { Id = $"{log.Id}n{i + 1}", Name = name.Name, HowKnown = name.About };
            named.Add(person);
            added.Add(person.Id);
        }

        return ([.. named], [.. added]);
    }
}
