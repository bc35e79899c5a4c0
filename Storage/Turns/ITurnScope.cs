namespace NetworkCoachBot.Storage.Turns;

/// <summary>
/// A turn that holds its gates. Committing lets go of them; if there are replies to be sent it first waits for the turn's
/// place in the order of sending, and keeps that. Disposing lets go of everything.
/// </summary>
public interface ITurnScope : IStoreReader, IAsyncDisposable
{
    /// <summary>An earlier delivery of this activity was committed.</summary>
    bool Handled { get; }

    /// <summary>Replies of earlier turns of the conversation may be unsettled; <see cref="ReadOpenRepliesAsync"/> knows.</summary>
    bool MayHaveOpenReplies { get; }

    /// <summary>What the request that delivered this activity before was answered with, or null.</summary>
    Task<string?> ReadAnswerAsync(CancellationToken cancellationToken);

    /// <summary>Lets go of the gates of a turn that will commit nothing.</summary>
    Task LeaveGatesAsync();

    /// <summary>
    /// Waits until every earlier turn of the conversation has done its sending, and returns what none of them could
    /// settle, oldest first. Holds the place in the order of sending from then on.
    /// </summary>
    Task<IReadOnlyList<OutboxRow>> ReadOpenRepliesAsync(CancellationToken cancellationToken);

    /// <summary>Writes all of a unit of work or nothing. Not cancelled: it is known to have happened or not.</summary>
    /// <exception cref="ETagConflictException">Something it was conditional on has changed.</exception>
    /// <exception cref="ActivityHandledException">The activity was handled in the meantime.</exception>
    Task CommitAsync(UnitOfWork unit);

    /// <summary>Notes what became of a turn's replies: what remains of them, or null when nothing does.</summary>
    Task SettleAsync(TurnKey key, string? remaining);
}
