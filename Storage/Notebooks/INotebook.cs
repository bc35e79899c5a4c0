using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Storage.Notebooks;

/// <summary>What the coach keeps about a user's people and messages. Reads see what the same turn has written.</summary>
public interface INotebook
{
    /// <summary>A draft by its key; null where there is none.</summary>
    Task<Draft?> FindDraftAsync(string user, string id, CancellationToken cancellationToken);

    /// <summary>The drafts last worked on, the latest first.</summary>
    Task<IReadOnlyList<Draft>> ListDraftsAsync(string user, int limit, CancellationToken cancellationToken);

    /// <summary>Keeps a draft, replacing the one of that key.</summary>
    Task SaveAsync(string user, Draft draft, CancellationToken cancellationToken);

    /// <summary>A person by key; null where there is none.</summary>
    Task<Person?> FindPersonAsync(string user, string id, CancellationToken cancellationToken);

    /// <summary>People one of whose names, or whose company, begins with the words given, in the order of their names.</summary>
    Task<IReadOnlyList<Person>> SearchPeopleAsync(string user, string words, int limit, CancellationToken cancellationToken);

    /// <summary>People in the order of their names.</summary>
    /// <param name="user">Whose people.</param>
    /// <param name="after">The last person of the page before; null for the first page.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<Person>> ListPeopleAsync(string user, Person? after, int limit, CancellationToken cancellationToken);

    /// <summary>How many people there are.</summary>
    Task<int> CountPeopleAsync(string user, CancellationToken cancellationToken);

    /// <summary>Active people whose next contact is due by a day, the longest due first.</summary>
    Task<IReadOnlyList<Person>> ListDueAsync(string user, DateOnly until, int limit, CancellationToken cancellationToken);

    /// <summary>Keeps a person, replacing the one of that key.</summary>
    Task SaveAsync(string user, Person person, CancellationToken cancellationToken);

    /// <summary>Removes a person.</summary>
    Task DeletePersonAsync(string user, string id, CancellationToken cancellationToken);
}
