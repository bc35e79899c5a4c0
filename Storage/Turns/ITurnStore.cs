namespace NetworkCoachBot.Storage.Turns;

/// <summary>
/// A database that keeps what turns leave behind: bot state, records, reminders, which activities were handled and
/// which replies are still to be sent. Everything a turn changes is one transaction.
/// </summary>
/// <remarks>Every method throws <see cref="StorageFailedException"/> when the database cannot do it.</remarks>
public interface ITurnStore : IStoreReader, IAsyncDisposable
{
    /// <summary>Opens the database and brings its tables up to date. Called before anything else; once is enough.</summary>
    /// <exception cref="StorageFailedException">It cannot be opened, is of a newer version, or belongs to another host.</exception>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Waits until no other turn holds one of the gates, then holds them.</summary>
    Task<ITurnScope> EnterAsync(TurnIdentity turn, CancellationToken cancellationToken);

    /// <summary>Writes a unit of work that belongs to no turn, all of it or nothing.</summary>
    /// <exception cref="ETagConflictException">Something it was conditional on has changed.</exception>
    Task CommitAsync(UnitOfWork unit, CancellationToken cancellationToken);

    /// <summary>
    /// Takes reminders that are due, soonest first, so that no other host takes them before the lease is over.
    /// Delivering one is a turn of its own whose unit of work completes it (<see cref="UnitOfWork.CompleteReminder"/>).
    /// </summary>
    Task<IReadOnlyList<ReminderRow>> ClaimDueAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellationToken);

    /// <summary>Forgets which activities were handled before a time, and replies that nobody came back for.</summary>
    /// <returns>How many activities were forgotten.</returns>
    Task<int> PurgeAsync(DateTimeOffset handledBefore, DateTimeOffset repliesBefore, CancellationToken cancellationToken);

    /// <summary>Removes what deleted rows leave behind in the files, as far as the engine lets it.</summary>
    Task ScrubAsync(CancellationToken cancellationToken);
}
