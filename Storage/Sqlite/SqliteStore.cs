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

    private readonly SqliteOptions _options = options;
    private readonly SqliteReaders _readers = new(options);
    private readonly KeyedGate _gates = new();
    private readonly Lock _opening = new();
    private SqliteDatabase? _database;
    private SqliteWriter? _writer;

    SqlDialect ISqlStore.Dialect => SqliteDialect.Instance;

    /// <summary>The conversations with replies that are not settled.</summary>
    internal OpenReplies OpenReplies { get; } = new();

    /// <summary>Sends of one conversation go out one after another.</summary>
    internal KeyedGate SendOrder { get; } = new();

    internal SqliteWriter Writer => _writer ?? throw new InvalidOperationException("The store has not been opened.");

    /// <inheritdoc/>
    public Task OpenAsync(CancellationToken cancellationToken)
    {
        lock (_opening)
        {
            if (_writer is null)
            {
                _database = new SqliteDatabase(_options);
                try
                {
                    foreach (var (conversation, count) in _database.Session.Query(CommonSql.OpenConversations, r => (r.GetString(0), r.GetInt32(1))))
                    {
                        OpenReplies.Add(conversation, count);
                    }

                    _writer = new SqliteWriter(_database.Session, _options);
                }
                catch (SqliteException e)
                {
                    throw SqliteFaults.Explain(e, _options.Path);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    throw new StorageFailedException(StorageFault.Unavailable, $"The database {_options.Path} cannot be used: {e.Message}", e);
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
            return new SqliteScope(this, turn, gate, handled);
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

        _readers.Dispose();
        _database?.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    internal async Task CommitAsync(UnitOfWork unit)
    {
        await Writer.WriteAsync(Script.Of(unit));
        foreach (var settled in unit.Settled)
        {
            OpenReplies.Settle(settled.Conversation);
        }

        if (unit.Outbox is { } outbox)
        {
            OpenReplies.Add(outbox.Conversation);
        }
    }

    // SQLite answers at once or not at all: there is nothing to wait for, so nothing to cancel.
    internal async Task<T> ReadAsync<T>(Func<SqliteSession, T> read) =>
        _options.InMemory ? (await Writer.RunAloneAsync<T>(session => [read(session)]))[0] : _readers.Read(read);
}
