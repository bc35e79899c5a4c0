using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Tests.Support;

/// <summary>A notebook in memory, for conversations in tests.</summary>
public sealed class MemoryNotebook : INotebook
{
    private readonly Dictionary<(string, string), Draft> _drafts = [];
    private readonly Dictionary<(string, string), Person> _people = [];
    private readonly Dictionary<string, Undo> _undo = [];

    /// <summary>People and drafts, all of them.</summary>
    public IReadOnlyList<object> Everything => [.. _people.Values, .. _drafts.Values];

    public Task<Draft?> FindDraftAsync(string user, string id, CancellationToken cancellationToken) => Task.FromResult(_drafts.GetValueOrDefault((user, id)));

    public Task<IReadOnlyList<Draft>> ListDraftsAsync(string user, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Draft>>([.. _drafts.Where(d => d.Key.Item1 == user).Select(d => d.Value).Reverse().Take(limit)]);

    public Task SaveAsync(string user, Draft draft, CancellationToken cancellationToken)
    {
        _drafts[(user, draft.Id)] = draft;
        return Task.CompletedTask;
    }

    public Task<Person?> FindPersonAsync(string user, string id, CancellationToken cancellationToken) => Task.FromResult(_people.GetValueOrDefault((user, id)));

    public Task<IReadOnlyList<Person>> SearchPeopleAsync(string user, string words, int limit, CancellationToken cancellationToken)
    {
        var sought = Words(words);
        return Task.FromResult<IReadOnlyList<Person>>(sought.Length == 0 ? [] : [.. Of(user).Where(p => sought.All(w => Words(string.Join(' ', [p.Name, p.Company, p.Role, .. p.Tags, .. p.Interests])).Any(n => n.StartsWith(w, StringComparison.OrdinalIgnoreCase)))).Take(limit)]);
    }

    public Task<IReadOnlyList<Person>> ListPeopleAsync(string user, Person? after, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Person>>([.. Of(user).SkipWhile(p => after is not null && string.CompareOrdinal(p.Name, after.Name) <= 0).Take(limit)]);

    public Task<int> CountPeopleAsync(string user, CancellationToken cancellationToken) => Task.FromResult(Of(user).Count());

    public Task<IReadOnlyList<Person>> ListNextAsync(string user, NextLane lane, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Person>>([.. Of(user)
            .SelectMany(p => NextKeys.Of(p).Where(k => k.Lane == lane.Lane && string.CompareOrdinal(k.Place, lane.From) >= 0 && string.CompareOrdinal(k.Place, lane.Until) < 0).Select(k => (Key: k.Place, Person: p)))
            .OrderBy(x => x.Key, StringComparer.Ordinal).ThenBy(x => x.Person.Id, StringComparer.Ordinal).Select(x => x.Person).Take(limit)]);

    public Task<IReadOnlyList<Person>> ListQuietAsync(string user, DateOnly until, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Person>>([.. Of(user).Where(p => p is { Status: PersonStatus.Active, Strength: >= Strength.Met } && p.LastContact <= until).OrderBy(p => p.LastContact).Take(limit)]);

    public Task<IReadOnlyList<Person>> ListOwedAsync(string user, DateOnly until, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Person>>([.. Of(user).Where(p => p.Status != PersonStatus.Archived && p.OwesBy(until)).OrderBy(p => p.OpenPromises().First(o => o.IsMine).Due).Take(limit)]);

    public Task<IReadOnlyList<Person>> ListMeetingsAsync(string user, DateOnly from, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Person>>([.. Of(user).Where(p => p.Status != PersonStatus.Archived && p.MeetingOn >= from).OrderBy(p => p.MeetingOn).ThenBy(p => p.MeetingAt ?? TimeOnly.MaxValue).Take(limit)]);

    public Task<IReadOnlyList<Person>> ListSentByAsync(string user, string id, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Person>>([.. Of(user).Where(p => p.IntroducedBy == id).Take(limit)]);

    public Task SaveAsync(string user, Person person, CancellationToken cancellationToken)
    {
        _people[(user, person.Id)] = person;
        return Task.CompletedTask;
    }

    public Task DeletePersonAsync(string user, string id, CancellationToken cancellationToken)
    {
        _people.Remove((user, id));
        foreach (var draft in _drafts.Where(d => d.Key.Item1 == user && d.Value.PersonId == id).Select(d => d.Key).ToArray())
        {
            _drafts.Remove(draft);
        }

        return Task.CompletedTask;
    }

    public Task<Undo?> FindUndoAsync(string user, CancellationToken cancellationToken) => Task.FromResult(_undo.GetValueOrDefault(user));

    public Task SaveUndoAsync(string user, Undo? undo, CancellationToken cancellationToken)
    {
        _undo.Remove(user);
        if (undo is not null)
        {
            _undo[user] = undo;
        }

        return Task.CompletedTask;
    }

    private static string[] Words(string text) => text.Split([' ', ',', '.', '-', '\'', '"', '<', '>', '*'], StringSplitOptions.RemoveEmptyEntries);

    private IEnumerable<Person> Of(string user) => _people.Where(p => p.Key.Item1 == user).Select(p => p.Value).OrderBy(p => p.Name, StringComparer.Ordinal);
}
