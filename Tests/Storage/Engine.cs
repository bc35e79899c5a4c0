using Microsoft.Bot.Builder;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.PostgreSql;
using NetworkCoachBot.Storage.Sealing;
using NetworkCoachBot.Storage.Sqlite;
using NetworkCoachBot.Storage.Turns;
using NetworkCoachBot.Tests.Support;
using Npgsql;

namespace NetworkCoachBot.Tests.Storage;

/// <summary>One of the two databases, empty, that can be opened again as another host or after a restart.</summary>
public abstract class Engine : IAsyncDisposable
{
    private readonly List<ITurnStore> _open = [];

    public static StateSerializer Serializer { get; } = new(
        new StoredTypes.Builder(1).AddBotState().Add<Note>("note").Add<Tagged>("tagged").Build());

    /// <summary>Several hosts may have it open at a time.</summary>
    public abstract bool ManyHosts { get; }

    public static Engine Start(Type engine) => (Engine)Activator.CreateInstance(engine)!;

    /// <summary>Opens it; on SQLite, closes it before.</summary>
    public async Task<ITurnStore> OpenAsync()
    {
        if (!ManyHosts)
        {
            await CloseAsync();
        }

        var store = Create();
        await store.OpenAsync(default);
        _open.Add(store);
        return store;
    }

    public async Task<TurnStorage> OpenStorageAsync() => new(await OpenAsync(), Serializer);

    /// <summary>What the death of a host does to its store.</summary>
    public virtual async Task KillAsync(ITurnStore store)
    {
        await store.DisposeAsync();
        _open.Remove(store);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        CleanUp();
        GC.SuppressFinalize(this);
    }

    protected abstract ITurnStore Create();

    protected abstract void CleanUp();

    private async Task CloseAsync()
    {
        foreach (var store in _open)
        {
            await store.DisposeAsync();
        }

        _open.Clear();
    }
}

public class SqliteEngine : Engine
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coach-").FullName;

    public override bool ManyHosts => false;

    public string File => Path.Combine(_folder, "coach.db");

    protected override ITurnStore Create() => new SqliteStore(new SqliteOptions(File));

    protected override void CleanUp() => Directory.Delete(_folder, recursive: true);
}

public sealed class InMemoryEngine : Engine
{
    public override bool ManyHosts => false;

    protected override ITurnStore Create() => new SqliteStore(new SqliteOptions(":memory:"));

    protected override void CleanUp()
    {
    }
}

public class PostgreSqlEngine : Engine
{
    private readonly string _database = "t" + Guid.NewGuid().ToString("N");

    public PostgreSqlEngine()
    {
        using var connection = new NpgsqlConnection(PostgreSqlServer.Require().ConnectionString("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {_database}", connection);
        command.ExecuteNonQuery();
    }

    public override bool ManyHosts => true;

    public string ConnectionString => PostgreSqlServer.Require().ConnectionString(_database);

    /// <summary>The server loses every connection to the database, as it does when hosts die.</summary>
    public override async Task KillAsync(ITurnStore store)
    {
        await using var connection = new NpgsqlConnection(PostgreSqlServer.Require().ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_database}'", connection);
        await command.ExecuteNonQueryAsync();
    }

    protected override ITurnStore Create() => new PostgreSqlStore(ConnectionString);

    protected override void CleanUp()
    {
    }
}

/// <summary>SQLite with encryption on.</summary>
public sealed class SealedSqliteEngine : SqliteEngine
{
    private readonly string _keys = Directory.CreateTempSubdirectory("coach-keys-").FullName;

    protected override ITurnStore Create() => new SealedStore(base.Create(), new KeyRing(new DirectoryInfo(_keys)));

    protected override void CleanUp()
    {
        base.CleanUp();
        Directory.Delete(_keys, recursive: true);
    }
}

/// <summary>PostgreSQL with encryption on.</summary>
public sealed class SealedPostgreSqlEngine : PostgreSqlEngine
{
    private readonly string _keys = Directory.CreateTempSubdirectory("coach-keys-").FullName;

    protected override ITurnStore Create() => new SealedStore(base.Create(), new KeyRing(new DirectoryInfo(_keys)));

    protected override void CleanUp() => Directory.Delete(_keys, recursive: true);
}

public sealed class Note : IStoreItem
{
    public string Text { get; set; } = "";

    public string? ETag { get; set; }
}

public sealed record Tagged(string Name, int Count);
