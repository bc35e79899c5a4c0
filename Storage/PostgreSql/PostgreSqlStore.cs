using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NetworkCoachBot.Storage.Sql;
using NetworkCoachBot.Storage.Turns;
using Npgsql;

namespace NetworkCoachBot.Storage.PostgreSql;

/// <summary>
/// The store that several hosts share: PostgreSQL 15 or newer. A turn is a connection with a transaction; its gates are
/// advisory locks, which the server lets go of when the connection ends, so a host that dies holds up nobody for long.
/// </summary>
/// <remarks>Between host and server there must be no pooler that shares connections among transactions.</remarks>
public sealed class PostgreSqlStore : ITurnStore, ISqlStore, IDisposable
{
    internal static readonly UnitScript Script = new(PostgreSqlDialect.Instance);

    // The server notices in seconds that a host is gone, and ends what hangs; a turn waits for another half a minute.
    private const string SessionSettings =
        "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3 -c lock_timeout=30s -c idle_in_transaction_session_timeout=60s";

    private readonly NpgsqlDataSource _source;

    /// <summary>A store on a database.</summary>
    /// <param name="connectionString">As Npgsql has it. Every turn that is going on takes a connection of the pool.</param>
    public PostgreSqlStore(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.Options = $"{settings.Options} {SessionSettings}".Trim();
        settings.ApplicationName ??= "NetworkCoachBot";
        settings.MaxAutoPrepare = settings.MaxAutoPrepare == 0 ? 64 : settings.MaxAutoPrepare;
        settings.AutoPrepareMinUsages = 2;
        _source = NpgsqlDataSource.Create(settings);
    }

    SqlDialect ISqlStore.Dialect => PostgreSqlDialect.Instance;

    /// <summary>Within this host turns wait here, so that those who wait need no connection.</summary>
    internal KeyedGate LocalGates { get; } = new();

    /// <inheritdoc/>
    public Task OpenAsync(CancellationToken cancellationToken) => PostgreSqlFaults.ExplainAsync(async () =>
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.QueryAsync(PostgreSqlDialect.LockInTransaction, _ => 0, [LockOf("schema")], cancellationToken);
        await ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)");
        var found = (await connection.QueryAsync("SELECT COALESCE(MAX(version), 0) FROM schema_version", r => r.GetInt32(0), [], cancellationToken))[0];
        var migrations = PostgreSqlDialect.Instance.Migrations;
        if (found > migrations.Count)
        {
            throw new StorageFailedException(StorageFault.Newer, $"The database has tables of version {found}; this version of the program knows up to {migrations.Count}.");
        }

        for (var next = found; next < migrations.Count; next++)
        {
            foreach (var sql in migrations[next])
            {
                await ExecuteAsync(sql);
            }

            await ExecuteAsync("INSERT INTO schema_version (version) VALUES ($1)", next + 1);
        }

        await transaction.CommitAsync(cancellationToken);
        return 0;

        Task ExecuteAsync(string sql, params object[] arguments) => connection.QueryAsync(sql, _ => 0, arguments, cancellationToken);
    });

    /// <inheritdoc/>
    public async Task<ITurnScope> EnterAsync(TurnIdentity turn, CancellationToken cancellationToken)
    {
        var scope = new PostgreSqlScope(this, turn, await LocalGates.EnterAsync(turn.Gates, cancellationToken));
        try
        {
            await scope.EnterAsync(cancellationToken);
            return scope;
        }
        catch
        {
            await scope.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task CommitAsync(UnitOfWork unit, CancellationToken cancellationToken)
    {
        await using var scope = await EnterAsync(TurnIdentity.Silent(), cancellationToken);
        await scope.CommitAsync(unit);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        QueryAsync(PostgreSqlDialect.ReadStates, PostgreSqlRows.State, [keys.ToArray()], cancellationToken);

    /// <inheritdoc/>
    public async Task<RecordRow?> FindRecordAsync(RecordKey key, CancellationToken cancellationToken) =>
        await QueryAsync(CommonSql.FindRecord, PostgreSqlRows.Record, [key.Owner, key.Kind, key.Id], cancellationToken) is [var row] ? row : null;

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordRow>> FindRecordsAsync(string owner, string kind, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        QueryAsync(PostgreSqlDialect.Instance.FindRecords, PostgreSqlRows.Record, [owner, kind, JsonSerializer.Serialize(ids)], cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TermRow>> TermsAsync(string owner, string kind, string from, string to, CancellationToken cancellationToken) =>
        QueryAsync(CommonSql.Terms, PostgreSqlRows.Term, [owner, kind, from, to], cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordRow>> RangeAsync(TermRange range, CancellationToken cancellationToken) =>
        QueryAsync(CommonSql.Range, PostgreSqlRows.Record, [range.Owner, range.Kind, range.From, range.AfterId, range.To, range.Limit], cancellationToken);

    /// <inheritdoc/>
    public async Task<long> CountRecordsAsync(string owner, string kind, CancellationToken cancellationToken) =>
        (await QueryAsync(CommonSql.CountRecords, r => r.GetInt64(0), [owner, kind], cancellationToken))[0];

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReminderRow>> RemindersOfAsync(string owner, CancellationToken cancellationToken) =>
        QueryAsync(CommonSql.RemindersOf, PostgreSqlRows.Reminder, [owner], cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReminderRow>> ClaimDueAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellationToken)
    {
        object[] arguments = [now.ToUnixTimeMilliseconds(), Guid.NewGuid().ToString("N"), (now + lease).ToUnixTimeMilliseconds(), limit];
        var claimed = await QueryAsync(PostgreSqlDialect.Instance.ClaimDue, PostgreSqlRows.Reminder, arguments, cancellationToken);
        return [.. claimed.OrderBy(r => r.Due)];
    }

    /// <inheritdoc/>
    public async Task<int> PurgeAsync(DateTimeOffset handledBefore, DateTimeOffset repliesBefore, CancellationToken cancellationToken)
    {
        var before = handledBefore.ToUnixTimeMilliseconds();
        await QueryAsync(CommonSql.AnswersBefore, _ => 0, [before], cancellationToken);
        await QueryAsync(CommonSql.RepliesBefore, _ => 0, [repliesBefore.ToUnixTimeMilliseconds()], cancellationToken);
        return (await QueryAsync($"{CommonSql.MarksBefore} RETURNING 1", _ => 0, [before], cancellationToken)).Count;
    }

    /// <inheritdoc/>
    /// <remarks>VACUUM gives the room of deleted rows back for use; when it is overwritten is the server's affair.</remarks>
    public async Task ScrubAsync(CancellationToken cancellationToken)
    {
        foreach (var table in (string[])["state", "records", "record_terms", "reminders", "outbox", "answers"])
        {
            await QueryAsync($"VACUUM {table}", _ => 0, [], cancellationToken);
        }
    }

    /// <inheritdoc/>
    Task<IReadOnlyList<object[]>> ISqlStore.RowsAsync(string sql, object[] arguments, CancellationToken cancellationToken) =>
        QueryAsync(sql, PostgreSqlRows.Any, arguments, cancellationToken);

    /// <inheritdoc/>
    Task ISqlStore.WriteAsync(IReadOnlyList<Statement> script, CancellationToken cancellationToken) => PostgreSqlFaults.ExplainAsync(async () =>
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection, transaction);
        var commands = script.Select(statement => (Command: batch.Add(statement.Sql, statement.Arguments), statement.IfNothingChanged)).ToList();
        if (commands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync(cancellationToken);
        }

        if (commands.Find(c => c.IfNothingChanged is not null && c.Command.RecordsAffected == 0) is { IfNothingChanged: { } error })
        {
            throw error();
        }

        await transaction.CommitAsync(cancellationToken);
        return 0;
    });

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    internal ValueTask<NpgsqlConnection> OpenConnectionAsync(CancellationToken cancellationToken) => _source.OpenConnectionAsync(cancellationToken);

    /// <summary>The number that stands for a name among the server's advisory locks. Two names with one number only wait needlessly.</summary>
    internal static long LockOf(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }

    private Task<IReadOnlyList<T>> QueryAsync<T>(string sql, Func<NpgsqlDataReader, T> read, object[] arguments, CancellationToken cancellationToken) =>
        PostgreSqlFaults.ExplainAsync<IReadOnlyList<T>>(async () =>
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken);
            return await connection.QueryAsync(sql, read, arguments, cancellationToken);
        });
}
