using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.PostgreSql;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Reminders;
using NetworkCoachBot.Storage.Sealing;
using NetworkCoachBot.Storage.Sqlite;
using NetworkCoachBot.Storage.Turns;
using Npgsql;

namespace NetworkCoachBot.Tests.Storage.Sealing;

/// <summary>Encryption at rest: what the database tells, what a change of keys does, and that a database is never harmed by wrong ones.</summary>
public abstract class SealedStoreTests : IAsyncLifetime
{
    private const string User = "msteams/users/ann";
    private const string Marked = "Zebulonia";

    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);
    private static readonly TurnIdentity Turn = new(TurnKey.Of("c1", "a1"), "c1", ["person:ann"], []);
    private static readonly StateSerializer Serializer = new(new StoredTypes.Builder(1).AddBotState()
        .Add<Note>("note").Add<Person>("person").Add<Contact>("contact").Add<Promise>("promise").Add<Draft>("draft").Add<Reader>("reader").Add<Referrer>("referrer").Build());

    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("coach-keys-");

    public virtual Task InitializeAsync() => Task.CompletedTask;

    public virtual Task DisposeAsync()
    {
        _keys.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [SkippableFact]
    public async Task No_name_and_no_message_stands_in_the_database()
    {
        await using (var store = await OpenAsync())
        {
            await FillAsync(store);
        }

        Assert.DoesNotContain(Marked, await DumpAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [SkippableFact]
    public async Task What_was_in_clear_is_sealed_as_a_whole_and_found_as_before()
    {
        await using (var clear = await OpenClearAsync())
        {
            await FillAsync(clear);
        }

        Assert.Contains(Marked, await DumpAsync(), StringComparison.OrdinalIgnoreCase);
        await using (var store = await OpenAsync())
        {
            await AssertFilledAsync(store);
        }

        Assert.DoesNotContain(Marked, await DumpAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [SkippableFact]
    public async Task A_new_key_opens_what_the_old_one_sealed_and_a_rewrite_lets_the_old_one_go()
    {
        await using (var store = await OpenAsync())
        {
            await FillAsync(store);
        }

        var old = Assert.Single(_keys.GetFiles("key-*.xml"));
        NewKey();
        await using (var store = await OpenAsync())
        {
            await AssertFilledAsync(store);
        }

        await using (var store = await OpenAsync(renews: true))
        {
            await AssertFilledAsync(store);
        }

        old.Delete();
        await using (var store = await OpenAsync())
        {
            await AssertFilledAsync(store);
        }
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_the_right_keys_it_does_not_open_and_nothing_is_changed(bool otherKeys)
    {
        await using (var store = await OpenAsync())
        {
            await FillAsync(store);
        }

        var before = await DumpAsync();
        var kept = _keys.GetFiles("key-*.xml").Select(f => (f.FullName, File.ReadAllText(f.FullName))).ToArray();
        Array.ForEach(kept, k => File.Delete(k.FullName));
        if (otherKeys)
        {
            NewKey();
        }

        var error = await Assert.ThrowsAsync<StorageFailedException>(() => OpenAsync());
        Assert.Equal(StorageFault.Sealed, error.Fault);
        Assert.Contains("Storage:Encryption:Keys", error.Message, StringComparison.Ordinal);
        await CloseFailedAsync();
        await using (var clear = await OpenClearAsync())
        {
            Assert.Contains("Storage:Encryption:Keys", (await Assert.ThrowsAsync<StorageFailedException>(() => SealedStore.RequireClearAsync(clear, default))).Message, StringComparison.Ordinal);
        }

        Assert.Equal(before, await DumpAsync());
        Array.ForEach(kept, k => File.WriteAllText(k.FullName, k.Item2));
        await using var again = await OpenAsync();
        await AssertFilledAsync(again);
    }

    [SkippableFact]
    public async Task What_is_copied_to_somebody_elses_row_does_not_open()
    {
        await using (var store = await OpenAsync())
        {
            await FillAsync(store);
            await store.CommitAsync(Unit(store, u => u.PutRecord(new RecordKey("bo", Keys.Person, "p1"), "{}", 1, [])), default);
        }

        await RunSqlAsync($"UPDATE records SET value = (SELECT value FROM records WHERE owner = '{User}' AND kind = 'person' AND id = 'p1') WHERE owner = 'bo'");
        await using var again = await OpenAsync();
        Assert.Equal(StorageFault.Corrupt, (await Assert.ThrowsAsync<StorageFailedException>(() => again.FindRecordAsync(new RecordKey("bo", Keys.Person, "p1"), default))).Fault);
    }

    [SkippableFact]
    public async Task Lists_and_searches_give_what_they_give_without()
    {
        await using var sealedStore = await OpenAsync();
        await using var clear = new SqliteStore(new SqliteOptions(":memory:"));
        await clear.OpenAsync(default);
        var (one, other) = (Notebook(clear), Notebook(sealedStore));
        string[] names = ["Ana Ruiz", "Jim Ruiz", "Zoë Ångström", "J", "Jo", "李 明", "Ärger Öl", "Jimmy O'Neil", "ana", "Bo 🙂 Lee", "Maria-José de la Cruz", "Marc", "Mark", "Marketing Mary"];
        var random = new Random(7);
        for (var i = 0; i < 120; i++)
        {
            var person = new Person { Id = $"p{i}", Name = $"{names[random.Next(names.Length)]} {(i % 3 == 0 ? "" : names[random.Next(names.Length)])}".Trim(), Company = i % 4 == 0 ? "Ruiz Foods" : null, IntroducedBy = i % 5 == 0 ? "p1" : null, LastContact = i % 2 == 0 ? new DateOnly(2026, 1, 1).AddDays(i) : null, Strength = (Strength)(i % 4) };
            await one.SaveAsync(User, person, default);
            await other.SaveAsync(User, person, default);
        }

        foreach (var words in (string[])["j", "jo", "jim", "ruiz", "ruiz foods", "mar", "mark", "marc o'neil", "å", "angstrom", "李", "foods zoe", "🙂", "z", "nobody"])
        {
            await SameAsync(n => n.SearchPeopleAsync(User, words, 7, default));
        }

        await SameAsync(n => n.ListSentByAsync(User, "p1", 50, default));
        foreach (var lane in NetworkCoachBot.Coaching.Planning.NextKeys.On(new DateOnly(2026, 11, 21)))
        {
            await SameAsync(n => n.ListNextAsync(User, lane, 9, default));
        }

        Person? last = null;
        for (IReadOnlyList<Person> page; (page = await SameAsync(n => n.ListPeopleAsync(User, last, 13, default))).Count > 0; last = page[^1])
        {
        }

        async Task<IReadOnlyList<Person>> SameAsync(Func<Notebook, Task<IReadOnlyList<Person>>> ask)
        {
            var (expected, found) = (await ask(one), await ask(other));
            Assert.Equal(expected.Select(p => p.Id), found.Select(p => p.Id));
            return found;
        }
    }

    protected abstract ITurnStore Create();

    /// <summary>Every text that the database holds.</summary>
    protected abstract Task<string> DumpAsync();

    protected abstract Task RunSqlAsync(string sql);

    private static Notebook Notebook(ITurnStore store) => new(new RecordStorage(new TurnStorage(store, Serializer)));

    private static UnitOfWork Unit(IStoreReader reader, Action<UnitOfWork> change)
    {
        var unit = new UnitOfWork(reader);
        change(unit);
        return unit;
    }

    // Her name goes wherever something is kept.
    private static async Task FillAsync(ITurnStore store)
    {
        var storage = new TurnStorage(store, Serializer);
        await storage.WriteAsync(new Dictionary<string, object> { [User] = new Note { Text = $"{Marked} it is" } });
        await Notebook(store).SaveAsync(User, new Person { Id = "p1", Name = $"{Marked} Okafor", Company = $"{Marked} Inc" }, default);
        await Notebook(store).SaveAsync(User, new Person { Id = "p2", Name = "Tom Lee", IntroducedBy = "p1", Tags = [Marked] }, default);
        await new ReminderStorage(storage).SetAsync(new Reminder<Note>("r1", User, Now, new Note { Text = $"write to {Marked}" }));
        await using var scope = await store.EnterAsync(Turn, default);
        await scope.CommitAsync(new UnitOfWork(scope)
        {
            Handled = new HandledTurn(Turn.Key, Turn.Conversation, Now),
            Outbox = new OutboxRow(Turn.Key, Turn.Conversation, Now, $"[\"about {Marked}\"]"),
            Answer = $"[\"{Marked}\"]",
        });
        await scope.SettleAsync(Turn.Key, $"[\"still about {Marked}\"]");
    }

    private static async Task AssertFilledAsync(ITurnStore store)
    {
        var storage = new TurnStorage(store, Serializer);
        Assert.Equal($"{Marked} it is", ((Note)(await storage.ReadAsync([User]))[User]).Text);
        var notebook = Notebook(store);
        Assert.Equal(["Tom Lee", $"{Marked} Okafor"], (await notebook.SearchPeopleAsync(User, "zebu", 9, default)).Select(p => p.Name));
        Assert.Equal("p2", Assert.Single(await notebook.ListSentByAsync(User, "p1", 9, default)).Id);
        Assert.Equal(["Tom Lee", $"{Marked} Okafor"], (await notebook.ListPeopleAsync(User, null, 9, default)).Select(p => p.Name));
        Assert.Equal($"write to {Marked}", Assert.Single(await new ReminderStorage(storage).OfAsync<Note>(User)).Value.Text);
        await using var scope = await store.EnterAsync(Turn, default);
        Assert.True(scope.Handled);
        Assert.Equal($"[\"{Marked}\"]", await scope.ReadAnswerAsync(default));
        Assert.Equal($"[\"still about {Marked}\"]", Assert.Single(await scope.ReadOpenRepliesAsync(default)).Replies);
    }

    private async Task<ITurnStore> OpenClearAsync()
    {
        var store = Create();
        await store.OpenAsync(default);
        return store;
    }

    private ITurnStore? _failed;

    private async Task<ITurnStore> OpenAsync(bool renews = false)
    {
        var store = new SealedStore(Create(), new KeyRing(_keys), renews);
        _failed = store;
        await store.OpenAsync(default);
        _failed = null;
        return store;
    }

    private async Task CloseFailedAsync() => await (_failed?.DisposeAsync() ?? ValueTask.CompletedTask);

    private void NewKey()
    {
        var services = new ServiceCollection();
        services.AddDataProtection().SetApplicationName("NetworkCoachBot").PersistKeysToFileSystem(_keys);
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IKeyManager>().CreateNewKey(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(90));
    }
}

public sealed class SealedSqliteStoreTests : SealedStoreTests
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-sealed-");

    private string File => Path.Combine(_folder.FullName, "coach.db");

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    protected override ITurnStore Create() => new SqliteStore(new SqliteOptions(File));

    /// <summary>The bytes of the files, what deleted rows left in them too.</summary>
    protected override async Task<string> DumpAsync()
    {
        var text = new StringBuilder();
        foreach (var file in _folder.GetFiles().Where(f => f.Extension != ".lock").OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            text.Append(Encoding.UTF8.GetString(await System.IO.File.ReadAllBytesAsync(file.FullName)));
        }

        return text.ToString();
    }

    protected override async Task RunSqlAsync(string sql)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

public sealed class SealedPostgreSqlStoreTests : SealedStoreTests
{
    private readonly List<PostgreSqlEngine> _engines = [];

    private PostgreSqlEngine Server
    {
        get
        {
            if (_engines.Count == 0)
            {
                _engines.Add(new PostgreSqlEngine());
            }

            return _engines[0];
        }
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var engine in _engines)
        {
            await engine.DisposeAsync();
        }
    }

    protected override ITurnStore Create() => new PostgreSqlStore(Server.ConnectionString);

    /// <summary>Every row of every table.</summary>
    protected override async Task<string> DumpAsync()
    {
        var text = new StringBuilder();
        await using var connection = new NpgsqlConnection(Server.ConnectionString);
        await connection.OpenAsync();
        foreach (var table in (string[])["state", "marks", "answers", "outbox", "records", "record_terms", "reminders"])
        {
            await using var command = new NpgsqlCommand($"SELECT t::text FROM {table} t ORDER BY 1", connection);
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                text.AppendLine(rows.GetString(0));
            }
        }

        return text.ToString();
    }

    protected override async Task RunSqlAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
