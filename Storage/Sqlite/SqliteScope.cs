using NetworkCoachBot.Storage.Sql;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>One turn at the embedded store: its gate, its place in the order of sends, and what it reads and commits.</summary>
internal sealed class SqliteScope(SqliteStore store, TurnIdentity turn, KeyedGate.Holder gate, bool handled) : ITurnScope
{
    private KeyedGate.Holder? _order;
    private bool _removed;

    public bool Handled => handled;

    public bool MayHaveOpenReplies => store.OpenReplies.Has(turn.Conversation);

    public async Task<string?> ReadAnswerAsync(CancellationToken cancellationToken) =>
        await store.ReadAsync(session => session.Scalar(CommonSql.FindAnswer, turn.Key.ToBytes()) as string);

    public Task LeaveGatesAsync()
    {
        gate.Dispose();
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<OutboxRow>> ReadOpenRepliesAsync(CancellationToken cancellationToken)
    {
        await KeepOrderAsync(cancellationToken);

        // What those before settled last may not be written yet.
        await store.Writer.FlushAsync();
        var rows = await store.ReadAsync(session => session.Query(CommonSql.ReadReplies, SqliteRows.Outbox, turn.Conversation));
        if (rows.Count == 0)
        {
            // They were purged or forgotten; with gate and place held, nobody adds any.
            store.OpenReplies.Clear(turn.Conversation);
        }

        return rows;
    }

    public async Task CommitAsync(UnitOfWork unit)
    {
        if (unit.Outbox is not null)
        {
            await KeepOrderAsync(CancellationToken.None);
        }

        await store.CommitAsync(unit);
        _removed = unit.Removes;
        gate.Dispose();
    }

    public async Task SettleAsync(TurnKey key, string? remaining)
    {
        if (remaining is null)
        {
            store.Writer.WriteWhenever(new Statement(CommonSql.DeleteReplies, turn.Conversation, key.ToBytes()));
            store.OpenReplies.Settle(turn.Conversation);
        }
        else
        {
            await store.Writer.WriteAsync([new Statement(CommonSql.UpdateReplies, turn.Conversation, key.ToBytes(), remaining)]);
        }
    }

    public Task<IReadOnlyList<StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        store.ReadStateAsync(keys, cancellationToken);

    public Task<RecordRow?> FindRecordAsync(RecordKey key, CancellationToken cancellationToken) =>
        store.FindRecordAsync(key, cancellationToken);

    public Task<IReadOnlyList<RecordRow>> FindRecordsAsync(string owner, string kind, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        store.FindRecordsAsync(owner, kind, ids, cancellationToken);

    public Task<IReadOnlyList<TermRow>> TermsAsync(string owner, string kind, string from, string to, CancellationToken cancellationToken) =>
        store.TermsAsync(owner, kind, from, to, cancellationToken);

    public Task<IReadOnlyList<RecordRow>> RangeAsync(TermRange range, CancellationToken cancellationToken) =>
        store.RangeAsync(range, cancellationToken);

    public Task<long> CountRecordsAsync(string owner, string kind, CancellationToken cancellationToken) =>
        store.CountRecordsAsync(owner, kind, cancellationToken);

    public Task<IReadOnlyList<ReminderRow>> RemindersOfAsync(string owner, CancellationToken cancellationToken) =>
        store.RemindersOfAsync(owner, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        gate.Dispose();
        _order?.Dispose();
        if (_removed)
        {
            await CleanAsync();
        }
    }

    /// <summary>What was deleted, and what the turn said of it, is not left behind in the log.</summary>
    private async Task CleanAsync()
    {
        try
        {
            await store.ScrubAsync(CancellationToken.None);
        }
        catch (StorageFailedException)
        {
            // The turn is over and saved; the log is cleaned with the next purge.
        }
    }

    private async ValueTask KeepOrderAsync(CancellationToken cancellationToken) =>
        _order ??= await store.SendOrder.EnterAsync([turn.Conversation], cancellationToken);
}
