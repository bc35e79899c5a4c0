using Microsoft.Data.Sqlite;
using NetworkCoachBot.Storage.Sql;

namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>
/// The one writer. Whoever comes while a transaction is being written waits for the next, which takes all that have
/// gathered: many turns at once cost little more than one.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MaxBatch = 64;
    private static readonly TimeSpan Linger = TimeSpan.FromMilliseconds(20);

    private readonly SqliteSession _session;
    private readonly string _path;
    private readonly bool _syncs;
    private readonly OncePerSecond? _forcing;
    private readonly Lock _queueLock = new();
    private readonly Queue<SqliteJob> _queue = new();
    private readonly Queue<Statement> _whenever = new();
    private readonly Timer _timer;
    private bool _running;
    private bool _timerSet;
    private bool _syncing;

    public SqliteWriter(SqliteSession session, SqliteOptions options)
    {
        (_session, _path) = (session, options.Path);
        _syncs = _syncing = options.Durability == SqliteDurability.PowerCut && !options.InMemory;
        _timer = new Timer(_ => _ = FlushAsync());
        _forcing = options.Durability == SqliteDurability.LastSecond && !options.InMemory ? new OncePerSecond(options.Path + "-wal") : null;
    }

    /// <summary>Runs statements in a transaction that others may share; if it fails, theirs is not affected.</summary>
    public Task<IReadOnlyList<T>> RunAsync<T>(Func<SqliteSession, IReadOnlyList<T>> work)
    {
        var job = new SqliteJob<T>(work);
        Enqueue(job);
        return job.Task;
    }

    /// <summary>Writes the statements of a unit of work.</summary>
    public Task WriteAsync(IReadOnlyList<Statement> script)
    {
        var job = new SqliteScript(script);
        Enqueue(job);
        return job.Task;
    }

    /// <summary>
    /// Writes a statement with the next transaction, or soon. Nobody waits for it, and it is not synced: if it is
    /// lost, a reply that arrived is taken for one that may not have.
    /// </summary>
    public void WriteWhenever(Statement statement)
    {
        lock (_queueLock)
        {
            _whenever.Enqueue(statement);
            if (!_timerSet)
            {
                _timerSet = _timer.Change(Linger, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>Everything given before is written when this is done.</summary>
    public Task FlushAsync() => WriteAsync([]);

    /// <summary>Runs work on the connection outside of any transaction.</summary>
    public Task<IReadOnlyList<T>> RunAloneAsync<T>(Func<SqliteSession, IReadOnlyList<T>> work)
    {
        var job = new SqliteJob<T>(work) { Alone = true };
        Enqueue(job);
        return job.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync();
        try
        {
            await FlushAsync();
        }
        catch (StorageFailedException)
        {
            // What was acknowledged is written; what is left may be lost.
        }

        _forcing?.Dispose();
        _session.Dispose();
    }

    private void Enqueue(SqliteJob job)
    {
        lock (_queueLock)
        {
            _queue.Enqueue(job);
            if (_running)
            {
                return;
            }

            _running = true;
        }

        RunBatch();
    }

    // The one who finds nobody running writes the first batch on its own thread, and leaves what gathers to the pool.
    private void RunBatch()
    {
        var batch = new List<SqliteJob>();
        var extra = new List<Statement>();
        lock (_queueLock)
        {
            Take(batch, extra);
        }

        Write(batch, extra);
        bool more;
        lock (_queueLock)
        {
            more = _running = _queue.Count > 0;
        }

        if (more)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static writer => writer.RunBatch(), this, preferLocal: false);
        }
    }

    private void Take(List<SqliteJob> batch, List<Statement> extra)
    {
        while (batch.Count < MaxBatch && _queue.TryPeek(out var job) && (!job.Alone || batch.Count == 0))
        {
            batch.Add(_queue.Dequeue());
            if (job.Alone)
            {
                break;
            }
        }

        while (_whenever.TryDequeue(out var statement))
        {
            extra.Add(statement);
        }

        _timerSet = false;
    }

    private void Write(List<SqliteJob> batch, List<Statement> extra)
    {
        try
        {
            if (batch is [{ Alone: true } alone])
            {
                Transact([], extra);
                alone.Run(_session);
            }
            else
            {
                Transact(batch, extra);
            }
        }
        catch (Exception) when (batch.Count + extra.Count > 1)
        {
            // One may be too much where each alone is not: nobody fails for another.
            batch.ForEach(job => Write([job], []));
            extra.ForEach(statement => Write([], [statement]));
            return;
        }
        catch (Exception e)
        {
            var error = e is SqliteException sqlite ? SqliteFaults.Explain(sqlite, _path) : e;
            batch.ForEach(job => job.Fail(error));
        }

        batch.ForEach(job => job.Finish());
    }

    private void Transact(List<SqliteJob> batch, List<Statement> extra)
    {
        if (extra.Count == 0 && batch.TrueForAll(job => job.IsEmpty))
        {
            return;
        }

        try
        {
            SetSync(batch.Exists(job => !job.IsEmpty));
            _session.Execute("BEGIN IMMEDIATE");
            foreach (var job in batch)
            {
                RunWithin(job);
            }

            foreach (var statement in extra)
            {
                _session.Execute(statement.Sql, statement.Arguments);
            }

            _session.Execute("COMMIT");
            _forcing?.Wanted();
        }
        catch
        {
            if (_session.InTransaction)
            {
                _session.Execute("ROLLBACK");
            }

            throw;
        }
    }

    private void RunWithin(SqliteJob job)
    {
        var guarded = job.Conditions > 1;
        if (guarded)
        {
            _session.Execute("SAVEPOINT job");
        }

        try
        {
            job.Run(_session);
            if (guarded)
            {
                _session.Execute("RELEASE job");
            }
        }
        catch (Exception e) when (e is ETagConflictException or Turns.ActivityHandledException)
        {
            if (guarded)
            {
                _session.Execute("ROLLBACK TO job");
                _session.Execute("RELEASE job");
            }

            job.Fail(e);
        }
    }

    private void SetSync(bool wanted)
    {
        if (_syncs && wanted != _syncing)
        {
            _session.Execute(wanted ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
            _syncing = wanted;
        }
    }
}
