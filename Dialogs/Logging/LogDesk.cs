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
    private readonly IStatePropertyAccessor<MeetingLog?> _open;

    public LogDesk(INotebook notebook, UserState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        _notebook = notebook;
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
        var person = new Person { Id = $"p{scene.Profile.Turns}", Name = Names.Tidy(name) };
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

        await _notebook.SaveUndoAsync(scene.User, new Undo($"u{scene.Profile.Turns}", [person, .. named.Where(n => !added.Contains(n.Id))], added), cancellationToken);
        foreach (var other in logged.Named)
        {
            await _notebook.SaveAsync(scene.User, other, cancellationToken);
            Spoke(context, other);
        }

        await _notebook.SaveAsync(scene.User, logged.Person, cancellationToken);
        await _open.SetAsync(context, log with { IsKept = true }, cancellationToken);
        Spoke(context, logged.Person);
        return logged;
    }

    /// <summary>Keeps a promise that was made without a meeting.</summary>
    public async Task<Person> PromiseAsync(ITurnContext context, Person person, string what, DateOnly? by, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var due = by ?? scene.Days.After(scene.Today, Logbook.PromiseDays);
        var after = person.Promising(what, isMine: true, scene.Today, due).With(new PersonChange.Planned(person.NextContact is { } next && next < due ? next : due));
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
