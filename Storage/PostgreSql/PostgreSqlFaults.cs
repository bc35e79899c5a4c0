using System.Net.Sockets;
using Npgsql;

namespace NetworkCoachBot.Storage.PostgreSql;

/// <summary>What PostgreSQL's and the connection's errors mean to the one who asked.</summary>
internal static class PostgreSqlFaults
{
    /// <summary>The error is one that <see cref="Explain"/> explains.</summary>
    public static bool IsFault(Exception error) => error is NpgsqlException or SocketException or TimeoutException;

    // SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
    public static StorageFailedException Explain(Exception error) => (error as PostgresException)?.SqlState switch
    {
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory => new(StorageFault.Full, "There is no room left for the database.", error),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected => new(StorageFault.Locked, "Another turn holds what this one needs for too long.", error),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => new(StorageFault.Corrupt, "The database is damaged.", error),
        _ => new(StorageFault.Unavailable, $"The database cannot be used: {error.Message}", error),
    };

    /// <summary>Runs work and explains its errors.</summary>
    public static async Task<T> ExplainAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (IsFault(e))
        {
            throw Explain(e);
        }
    }
}
