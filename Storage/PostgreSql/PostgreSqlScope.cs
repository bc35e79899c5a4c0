using System.Text.Json;
using NetworkCoachBot.Storage.Sql;
using NetworkCoachBot.Storage.Turns;
using Npgsql;

namespace NetworkCoachBot.Storage.PostgreSql;

/// <summary>
/// A turn on PostgreSQL. The gates are locks of its transaction, so the commit lets go of them; the place in the order
/// of sending is a lock of its connection, which it keeps until it is disposed.
/// </summary>
internal sealed class PostgreSqlScope(PostgreSqlStore store, TurnIdentity turn, KeyedGate.Holder localGate) : ITurnScope
{
    private static readonly TimeSpan[] Patience = [.. new[] { 0, 0.5, 1, 2, 4 }.Select(TimeSpan.FromSeconds)];

    // The SDK loads several kinds of state side by side; a connection does one thing at a time.
    private readonly SemaphoreSlim _turn = new(1);
    private readonly long[] _gates = [.. turn.Gates.Select(gate => PostgreSqlStore.LockOf("gate:" + gate)).Distinct().Order()];
    private readonly List<Statement> _settling = [];
    private Dictionary<string, StateRow?> _ahead = [];
    private NpgsqlConnection? _connection;
    private NpgsqlTransaction? _transaction;
    private bool _holdsPlace;

    public bool Handled { get; private set; }

    public bool MayHaveOpenReplies { get; private set; }

    private NpgsqlConnection Connection => _connection ?? throw new InvalidOperationException("The turn has not been entered.");

    private object SendLock => PostgreSqlStore.LockOf("send:" + turn.Conversation);

    /// <summary>Takes the gates and reads, in the same round trip, what the turn will want to know.</summary>
    public Task EnterAsync(CancellationToken cancellationToken) => PostgreSqlFaults.ExplainAsync(async () =>
    {
        await TakeGatesAsync(cancellationToken);
        return 0;
    });

    public async Task<string?> ReadAnswerAsync(CancellationToken cancellationToken) =>
        (await QueryAsync(CommonSql.FindAnswer, r => r.GetString(0), [turn.Key.ToBytes()], cancellationToken)).FirstOrDefault();

    public async Task LeaveGatesAsync()
    {
        await PostgreSqlFaults.ExplainAsync(async () =>
        {
            await _transaction!.DisposeAsync();
            return 0;
        });
        localGate.Dispose();
    }

    public async Task<IReadOnlyList<OutboxRow>> ReadOpenRepliesAsync(CancellationToken cancellationToken)
    {
        if (!_holdsPlace)
        {
            await QueryAsync(PostgreSqlDialect.LockInSession, _ => 0, [SendLock], cancellationToken);
            _holdsPlace = true;
        }

        return await QueryAsync(CommonSql.ReadReplies, PostgreSqlRows.Outbox, [turn.Conversation], cancellationToken);
    }

    public async Task CommitAsync(UnitOfWork unit)
    {
        await _turn.WaitAsync();
        try
        {
            await WriteAsync(unit);
            try
            {
                await _transaction!.CommitAsync();
            }
            catch (Exception e) when (PostgreSqlFaults.IsFault(e) && e is not PostgresException { SqlState: not PostgresErrorCodes.AdminShutdown })
            {
                await FindOutAsync(unit, e);
            }
        }
        catch (Exception e) when (PostgreSqlFaults.IsFault(e))
        {
            throw PostgreSqlFaults.Explain(e);
        }
        finally
        {
            _turn.Release();
        }

        localGate.Dispose();
    }

    /// <remarks>Written when the scope is disposed, in the round trip that gives the place in the order of sending away.</remarks>
    public Task SettleAsync(TurnKey key, string? remaining)
    {
        _settling.Add(remaining is null
            ? new Statement(CommonSql.DeleteReplies, turn.Conversation, key.ToBytes())
            : new Statement(CommonSql.UpdateReplies, turn.Conversation, key.ToBytes(), remaining));
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var rows = keys.Where(_ahead.ContainsKey).Select(key => _ahead[key]).OfType<StateRow>().ToList();
        var others = keys.Where(key => !_ahead.ContainsKey(key)).ToArray();
        if (others.Length > 0)
        {
            rows.AddRange(await QueryAsync(PostgreSqlDialect.ReadStates, PostgreSqlRows.State, [others], cancellationToken));
        }

        return rows;
    }

    public async Task<RecordRow?> FindRecordAsync(RecordKey key, CancellationToken cancellationToken) =>
        (await QueryAsync(CommonSql.FindRecord, PostgreSqlRows.Record, [key.Owner, key.Kind, key.Id], cancellationToken)).FirstOrDefault();

    public async Task<IReadOnlyList<RecordRow>> FindRecordsAsync(string owner, string kind, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        await QueryAsync(PostgreSqlDialect.Instance.FindRecords, PostgreSqlRows.Record, [owner, kind, JsonSerializer.Serialize(ids)], cancellationToken);

    public async Task<IReadOnlyList<TermRow>> TermsAsync(string owner, string kind, string from, string to, CancellationToken cancellationToken) =>
        await QueryAsync(CommonSql.Terms, PostgreSqlRows.Term, [owner, kind, from, to], cancellationToken);

    public async Task<IReadOnlyList<RecordRow>> RangeAsync(TermRange range, CancellationToken cancellationToken) =>
        await QueryAsync(CommonSql.Range, PostgreSqlRows.Record, [range.Owner, range.Kind, range.From, range.AfterId, range.To, range.Limit], cancellationToken);

    public async Task<long> CountRecordsAsync(string owner, string kind, CancellationToken cancellationToken) =>
        (await QueryAsync(CommonSql.CountRecords, r => r.GetInt64(0), [owner, kind], cancellationToken))[0];

    public async Task<IReadOnlyList<ReminderRow>> RemindersOfAsync(string owner, CancellationToken cancellationToken) =>
        await QueryAsync(CommonSql.RemindersOf, PostgreSqlRows.Reminder, [owner], cancellationToken);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await LeaveAsync();
        }
        catch (Exception e) when (PostgreSqlFaults.IsFault(e) || e is InvalidOperationException)
        {
            // A connection that fails here is not to go back to the others with its locks. What was not settled is
            // taken for unknown at the next turn.
            if (_connection is not null)
            {
                NpgsqlConnection.ClearPool(_connection);
            }
        }
        finally
        {
            await CloseAsync();
            localGate.Dispose();
            _turn.Dispose();
        }
    }

    private async Task LeaveAsync()
    {
        if (_transaction is not null)
        {
            await _transaction.DisposeAsync();
        }

        if (_connection is null || (!_holdsPlace && _settling.Count == 0))
        {
            return;
        }

        // Each statement a transaction of its own: what is settled is there to be seen before the next one gets its place,
        // which it also gets if the settling fails.
        await using var batch = _connection.CreateBatch();
        batch.EnableErrorBarriers = true;
        foreach (var statement in _settling)
        {
            batch.Add(statement.Sql, statement.Arguments);
        }

        batch.Add(PostgreSqlDialect.UnlockAll);
        await batch.ExecuteNonQueryAsync();
    }

    private async Task WriteAsync(UnitOfWork unit)
    {
        await using var batch = new NpgsqlBatch(Connection, _transaction);
        if (!_holdsPlace && unit.Outbox is not null)
        {
            batch.Add(PostgreSqlDialect.LockInSession, SendLock);
            _holdsPlace = true;
        }

        var conditions = new List<(NpgsqlBatchCommand Command, Func<Exception> Error)>();
        foreach (var statement in PostgreSqlStore.Script.Of(unit))
        {
            var command = batch.Add(statement.Sql, statement.Arguments);
            if (statement.IfNothingChanged is { } error)
            {
                conditions.Add((command, error));
            }
        }

        if (batch.BatchCommands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync();
        }

        if (conditions.Find(c => c.Command.RecordsAffected == 0) is { Error: { } failed })
        {
            await _transaction!.RollbackAsync();
            throw failed();
        }
    }

    private async Task TakeGatesAsync(CancellationToken cancellationToken)
    {
        _connection = await store.OpenConnectionAsync(cancellationToken);
        _transaction = await _connection.BeginTransactionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(_connection, _transaction);
        foreach (var gate in _gates)
        {
            batch.Add(PostgreSqlDialect.LockInTransaction, gate);
        }

        batch.Add(CommonSql.FindMark, turn.Key.ToBytes());
        batch.Add(PostgreSqlDialect.HasReplies, turn.Conversation);
        batch.Add(PostgreSqlDialect.ReadStates, (object)turn.StateKeys.ToArray());
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        for (var i = 0; i < _gates.Length; i++)
        {
            await reader.NextResultAsync(cancellationToken);
        }

        Handled = await reader.ReadAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        MayHaveOpenReplies = await reader.ReadAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        _ahead = turn.StateKeys.Distinct(StringComparer.Ordinal).ToDictionary(key => key, _ => (StateRow?)null, StringComparer.Ordinal);
        foreach (var row in await reader.ReadAllAsync(PostgreSqlRows.State, cancellationToken))
        {
            _ahead[row.Key] = row;
        }
    }

    // The connection broke while it was committing. The server holds the gates for as long as the old connection may
    // still be at work, so once they are ours again the mark tells which way it went.
    private async Task FindOutAsync(UnitOfWork unit, Exception error)
    {
        foreach (var pause in unit.Handled is null ? [] : Patience)
        {
            await Task.Delay(pause);
            try
            {
                await CloseAsync();
                await TakeGatesAsync(CancellationToken.None);
                await _transaction!.DisposeAsync();
                if (_holdsPlace)
                {
                    await Connection.QueryAsync(PostgreSqlDialect.LockInSession, _ => 0, [SendLock], CancellationToken.None);
                }
            }
            catch (Exception e) when (PostgreSqlFaults.IsFault(e))
            {
                continue;
            }

            if (!Handled)
            {
                throw PostgreSqlFaults.Explain(error);
            }

            return;
        }

        throw new StorageFailedException(StorageFault.OutcomeUnknown, "The connection to the database broke during a commit, and whether it happened could not be found out.", error);
    }

    private async Task<List<T>> QueryAsync<T>(string sql, Func<NpgsqlDataReader, T> read, object[] arguments, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await PostgreSqlFaults.ExplainAsync(() => Connection.QueryAsync(sql, read, arguments, cancellationToken));
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task CloseAsync()
    {
        if (_connection is { } connection)
        {
            _connection = null;
            await connection.DisposeAsync();
        }
    }
}
