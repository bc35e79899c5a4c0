using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>Opens the file for this host alone and brings its tables up to date.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly FileStream? _hostLock;

    /// <summary>Opens, or makes, the database.</summary>
    /// <exception cref="StorageFailedException">It cannot be opened, is damaged, newer, or open in another host.</exception>
    public SqliteDatabase(SqliteOptions options)
    {
        _hostLock = options.InMemory ? null : LockForThisHost(options.Path);
        try
        {
            Session = new SqliteSession(options, mayCreate: true);
            RequireOurs(options.Path);
            Configure(options);
            Migrate();
        }
        catch (SqliteException e)
        {
            Dispose();
            throw SqliteFaults.Explain(e, options.Path);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The connection that writes.</summary>
    public SqliteSession Session { get; } = null!;

    public void Dispose()
    {
        Session?.Dispose();
        _hostLock?.Dispose();
    }

    // The operating system lets go of the lock when the process dies, however it dies; the file may stay.
    private static FileStream LockForThisHost(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        }
        catch (IOException e) when (File.Exists(path + ".lock"))
        {
            throw new StorageFailedException(
                StorageFault.InUse,
                $"Another host already uses the database {path}. One SQLite file serves one host: stop the other one, name another file in Storage:ConnectionString, or use Storage:Provider=PostgreSql for several hosts.",
                e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageFailedException(StorageFault.Unavailable, $"The database {path} cannot be used: {e.Message}", e);
        }
    }

    private void RequireOurs(string path)
    {
        if ((long)Session.Scalar("SELECT COUNT(*) FROM sqlite_master")! > 0 && (long)Session.Scalar("SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_version'")! == 0)
        {
            throw new StorageFailedException(StorageFault.Unavailable, $"The database {path} belongs to another program. It has been left as it is.");
        }
    }

    private void Configure(SqliteOptions options)
    {
        Session.Once("PRAGMA journal_mode = WAL");
        Session.Once(options.Durability == SqliteDurability.PowerCut && !options.InMemory ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
        Session.Once("PRAGMA secure_delete = ON");
        Session.Once("PRAGMA temp_store = MEMORY");
        Session.Once("PRAGMA journal_size_limit = 16777216");
        if (options.MaxMegabytes > 0)
        {
            var pageSize = (long)Session.Scalar("PRAGMA page_size")!;
            Session.Once(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {options.MaxMegabytes * 1024L * 1024L / pageSize}"));
        }
    }

    private void Migrate()
    {
        Session.Execute("BEGIN IMMEDIATE");
        Session.Once("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
        var found = (long)(Session.Scalar("SELECT MAX(version) FROM schema_version") is long version ? version : 0L);
        var migrations = SqliteDialect.Instance.Migrations;
        if (found > migrations.Count)
        {
            Session.Execute("ROLLBACK");
            throw new StorageFailedException(StorageFault.Newer, $"The database has tables of version {found}; this version of the program knows up to {migrations.Count}.");
        }

        for (var next = (int)found; next < migrations.Count; next++)
        {
            foreach (var sql in migrations[next])
            {
                Session.Once(sql);
            }

            Session.Execute("INSERT INTO schema_version (version) VALUES ($1)", next + 1);
        }

        Session.Execute("COMMIT");
    }
}
