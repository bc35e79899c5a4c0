using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>The sessions that read beside the one that writes: as many as ever read at once. They cannot write.</summary>
internal sealed class SqliteReaders(SqliteOptions options) : IDisposable
{
    private readonly ConcurrentBag<SqliteSession> _idle = [];

    /// <summary>Reads with a session that nobody else uses meanwhile; one that failed is not used again.</summary>
    /// <exception cref="StorageFailedException">The database cannot be read.</exception>
    public T Read<T>(Func<SqliteSession, T> read)
    {
        SqliteSession? session = null;
        try
        {
            if (!_idle.TryTake(out session))
            {
                session = new SqliteSession(options, mayCreate: false);
                session.Once("PRAGMA query_only = ON");
                session.Once("PRAGMA cache_size = -256");
            }

            var result = read(session);
            _idle.Add(session);
            return result;
        }
        catch (SqliteException e)
        {
            session?.Dispose();
            throw SqliteFaults.Explain(e, options.Path);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
