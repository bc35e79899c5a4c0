using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;

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

    /// <summary>People of whom every word given begins a word of their name, company, role, tags or interests, in the order of their names.</summary>
    Task<IReadOnlyList<Person>> SearchPeopleAsync(string user, string words, int limit, CancellationToken cancellationToken);

    /// <summary>People in the order of their names.</summary>
    /// <param name="user">Whose people.</param>
    /// <param name="after">The last person of the page before; null for the first page.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<Person>> ListPeopleAsync(string user, Person? after, int limit, CancellationToken cancellationToken);

    /// <summary>How many people there are.</summary>
    Task<int> CountPeopleAsync(string user, CancellationToken cancellationToken);

    /// <summary>Active people in a stretch of one lane of whom next, in the order of their places (F60).</summary>
    Task<IReadOnlyList<Person>> ListNextAsync(string user, NextLane lane, int limit, CancellationToken cancellationToken);

    /// <summary>Active people, met or nearer, whose last contact is no later than a day: the longest silent first (F8).</summary>
    Task<IReadOnlyList<Person>> ListQuietAsync(string user, DateOnly until, int limit, CancellationToken cancellationToken);

    /// <summary>People not put aside to whom the user owes something by a day, the longest due first (F53).</summary>
    Task<IReadOnlyList<Person>> ListOwedAsync(string user, DateOnly until, int limit, CancellationToken cancellationToken);

    /// <summary>People not put aside whom the user meets on a day or later, the next meeting first (F46).</summary>
    Task<IReadOnlyList<Person>> ListMeetingsAsync(string user, DateOnly from, int limit, CancellationToken cancellationToken);

    /// <summary>People to whom somebody sent the user (F10).</summary>
    /// <param name="user">Whose people.</param>
    /// <param name="id">Key of the introducer.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<Person>> ListSentByAsync(string user, string id, int limit, CancellationToken cancellationToken);

    /// <summary>Keeps a person, replacing the one of that key.</summary>
    Task SaveAsync(string user, Person person, CancellationToken cancellationToken);

    /// <summary>Removes a person and the drafts to them.</summary>
    Task DeletePersonAsync(string user, string id, CancellationToken cancellationToken);

    /// <summary>What would take the last change back; null where there is nothing.</summary>
    Task<Undo?> FindUndoAsync(string user, CancellationToken cancellationToken);

    /// <summary>Keeps what would take the last change back, in place of the one before; null forgets it.</summary>
    Task SaveUndoAsync(string user, Undo? undo, CancellationToken cancellationToken);
}
