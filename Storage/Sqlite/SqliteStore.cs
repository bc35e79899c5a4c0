using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NetworkCoachBot.Storage.Sql;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>
/// The embedded store: one SQLite file for one host, write-ahead logged. The gates are locks of this process, since no
/// other process has the file open. docs/decisions/0003 says what survives what.
/// </summary>
public sealed class SqliteStore(SqliteOptions options) : ITurnStore, ISqlStore, IDisposable
{
    private static readonly UnitScript Script = new(SqliteDialect.Instance);

    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private readonly KeyedGate _gates = new();
    private readonly KeyedGate _sendOrder = new();

    // How many turns of a conversation have replies that are not settled. Only this host adds or removes any.
    private readonly ConcurrentDictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly Lock _opening = new();
    private SqliteDatabase? _database;
    private SqliteWriter? _writer;

    SqlDialect ISqlStore.Dialect => SqliteDialect.Instance;

    private SqliteWriter Writer => _writer ?? throw new InvalidOperationException("The store has not been opened.");

    /// <inheritdoc/>
    public Task OpenAsync(CancellationToken cancellationToken)
    {
        lock (_opening)
        {
            if (_writer is null)
            {
                _database = new SqliteDatabase(options);
                try
                {
                    foreach (var (conversation, count) in _database.Session.Query(CommonSql.OpenConversations, r => (r.GetString(0), r.GetInt32(1))))
                    {
                        _open[conversation] = count;
                    }

                    _writer = new SqliteWriter(_database.Session, options);
                }
                catch (SqliteException e)
                {
                    throw SqliteFaults.Explain(e, options.Path);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    throw new StorageFailedException(StorageFault.Unavailable, $"The database {options.Path} cannot be used: {e.Message}", e);
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<ITurnScope> EnterAsync(TurnIdentity turn, CancellationToken cancellationToken)
    {
        var gate = await _gates.EnterAsync(turn.Gates, cancellationToken);
        try
        {
            var handled = await ReadAsync(session => session.Scalar(CommonSql.FindMark, turn.Key.ToBytes()) is not null);
            return new Scope(this, turn, gate, handled);
        }
        catch
        {
            gate.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task CommitAsync(UnitOfWork unit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return CommitAsync(unit);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<StateRow>>(session =>
        {
            var rows = new List<StateRow>(keys.Count);
            foreach (var key in keys)
            {
                rows.AddRange(session.Query(CommonSql.ReadState, SqliteRows.State, key));
            }

            return rows;
        });

    /// <inheritdoc/>
    public Task<RecordRow?> FindRecordAsync(RecordKey key, CancellationToken cancellationToken) =>
        ReadAsync(session => session.Query(CommonSql.FindRecord, SqliteRows.Record, key.Owner, key.Kind, key.Id).FirstOrDefault());

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordRow>> FindRecordsAsync(string owner, string kind, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<RecordRow>>(session => session.Query(SqliteDialect.Instance.FindRecords, SqliteRows.Record, owner, kind, JsonSerializer.Serialize(ids)));

    /// <inheritdoc/>
    public Task<IReadOnlyList<TermRow>> TermsAsync(string owner, string kind, string from, string to, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<TermRow>>(session => session.Query(CommonSql.Terms, SqliteRows.Term, owner, kind, from, to));

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordRow>> RangeAsync(TermRange range, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<RecordRow>>(session => session.Query(
            CommonSql.Range, SqliteRows.Record, range.Owner, range.Kind, range.From, range.AfterId, range.To, range.Limit));

    /// <inheritdoc/>
    public Task<long> CountRecordsAsync(string owner, string kind, CancellationToken cancellationToken) =>
        ReadAsync(session => (long)session.Scalar(CommonSql.CountRecords, owner, kind)!);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReminderRow>> RemindersOfAsync(string owner, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<ReminderRow>>(session => session.Query(CommonSql.RemindersOf, SqliteRows.Reminder, owner));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReminderRow>> ClaimDueAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellationToken)
    {
        var claimed = await Writer.RunAsync(session => session.Query(
            SqliteDialect.Instance.ClaimDue,
            SqliteRows.Reminder,
            now.ToUnixTimeMilliseconds(),
            Guid.NewGuid().ToString("N"),
            (now + lease).ToUnixTimeMilliseconds(),
            limit));
        return [.. claimed.OrderBy(r => r.Due)];
    }

    /// <inheritdoc/>
    public async Task<int> PurgeAsync(DateTimeOffset handledBefore, DateTimeOffset repliesBefore, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var purged = await Writer.RunAsync<int>(session =>
        {
            session.Execute(CommonSql.AnswersBefore, handledBefore.ToUnixTimeMilliseconds());
            session.Execute(CommonSql.RepliesBefore, repliesBefore.ToUnixTimeMilliseconds());
            return [session.Execute(CommonSql.MarksBefore, handledBefore.ToUnixTimeMilliseconds())];
        });
        await ScrubAsync(cancellationToken);
        return purged[0];
    }

    /// <inheritdoc/>
    public Task ScrubAsync(CancellationToken cancellationToken) => Writer.RunAloneAsync<int>(session =>
    {
        session.Once("PRAGMA wal_checkpoint(TRUNCATE)");
        return [];
    });

    /// <inheritdoc/>
    Task<IReadOnlyList<object[]>> ISqlStore.RowsAsync(string sql, object[] arguments, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<object[]>>(session => session.Query(sql, SqliteRows.Any, arguments));

    /// <inheritdoc/>
    Task ISqlStore.WriteAsync(IReadOnlyList<Statement> script, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Writer.WriteAsync(script);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_writer is not null)
        {
            await _writer.DisposeAsync();
        }

        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _database?.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task CommitAsync(UnitOfWork unit)
    {
        await Writer.WriteAsync(Script.Of(unit));
        foreach (var settled in unit.Settled)
        {
            Close(settled.Conversation);
        }

        if (unit.Outbox is { } outbox)
        {
            _open.AddOrUpdate(outbox.Conversation, 1, static (_, count) => count + 1);
        }
    }

    private void Close(string conversation)
    {
        if (_open.AddOrUpdate(conversation, 0, static (_, count) => count - 1) <= 0)
        {
            _open.TryRemove(KeyValuePair.Create(conversation, 0));
        }
    }

    // SQLite answers at once or not at all: there is nothing to wait for, so nothing to cancel.
    private async Task<T> ReadAsync<T>(Func<SqliteSession, T> read)
    {
        if (options.InMemory)
        {
            return (await Writer.RunAloneAsync<T>(session => [read(session)]))[0];
        }

        SqliteSession? reader = null;
        try
        {
            if (!_readers.TryTake(out reader))
            {
                reader = new SqliteSession(options, mayCreate: false);
                reader.Once("PRAGMA query_only = ON");
                reader.Once("PRAGMA cache_size = -256");
            }

            var result = read(reader);
            _readers.Add(reader);
            return result;
        }
        catch (SqliteException e)
        {
            reader?.Dispose();
            throw SqliteFaults.Explain(e, options.Path);
        }
    }

    private sealed class Scope(SqliteStore store, TurnIdentity turn, KeyedGate.Holder gate, bool handled) : ITurnScope
    {
        private KeyedGate.Holder? _order;
        private bool _removed;

        public bool Handled => handled;

        public bool MayHaveOpenReplies => store._open.ContainsKey(turn.Conversation);

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
                store._open.TryRemove(turn.Conversation, out _);
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
                store.Close(turn.Conversation);
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
            _order ??= await store._sendOrder.EnterAsync([turn.Conversation], cancellationToken);
    }
}
