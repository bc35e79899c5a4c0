using Microsoft.Data.Sqlite;

namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>What SQLite's error codes mean to the one who asked.</summary>
internal static class SqliteFaults
{
    // Result codes: https://sqlite.org/rescode.html
    public static StorageFailedException Explain(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        5 or 6 => new(StorageFault.Locked, $"Another program has locked the database {path}.", error),
        3 or 8 or 14 => new(StorageFault.Unavailable, $"The database {path} cannot be opened for writing: see whose it and its folder are.", error),
        11 or 26 => new(StorageFault.Corrupt, $"The database {path} is damaged or is no database. It has been left as it is.", error),
        13 => new(StorageFault.Full, $"There is no room left for the database {path}.", error),
        _ => new(StorageFault.Unavailable, $"The database {path} cannot be used: {error.Message}", error),
    };
}
