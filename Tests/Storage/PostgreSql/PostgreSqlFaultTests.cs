using System.Diagnostics;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.PostgreSql;
using NetworkCoachBot.Storage.Turns;
using NetworkCoachBot.Tests.Support;
using Npgsql;

namespace NetworkCoachBot.Tests.Storage.PostgreSql;

/// <summary>Several hosts on one database, hosts and databases that die, connections that break.</summary>
public sealed class PostgreSqlFaultTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    [SkippableFact]
    public async Task Hosts_that_start_at_the_same_moment_make_the_tables_once()
    {
        await using var engine = new PostgreSqlEngine();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(engine.OpenAsync)));
    }

    [SkippableFact]
    public async Task Turns_of_two_hosts_wait_for_each_other()
    {
        await using var engine = new PostgreSqlEngine();
        TurnStorage[] hosts = [await engine.OpenStorageAsync(), await engine.OpenStorageAsync()];
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => CountAsync(hosts[i % 2]))));

        Assert.Equal(60, ((Tagged)(await hosts[0].ReadAsync(["k"]))["k"]).Count);
    }

    [SkippableFact]
    public async Task A_host_that_dies_within_a_turn_holds_up_nobody()
    {
        await using var engine = new PostgreSqlEngine();
        var second = await engine.OpenAsync();
        await using var first = new PostgreSqlStore(engine.ConnectionString + ";Application Name=dying");
        var dying = await first.EnterAsync(Turn("a1"), default);
        var unit = Unit(dying, "a1");
        unit.SetState("k", "\"never\"", 1, null);
        var waiting = second.EnterAsync(Turn("a2"), default);
        Assert.False(waiting.IsCompleted);
        await ExecuteAsync(engine, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dying'");
        await using var scope = await waiting;

        Assert.Empty(await scope.ReadStateAsync(["k"], default));
        await Assert.ThrowsAsync<StorageFailedException>(() => dying.CommitAsync(unit));
        await dying.DisposeAsync();
    }

    [SkippableFact]
    public async Task A_commit_whose_answer_was_lost_is_known_to_have_happened()
    {
        await using var engine = new PostgreSqlEngine();
        await engine.OpenAsync();
        using var proxy = new CuttingProxy(PostgreSqlServer.Require().Port, serverGetsIt: true);
        await using var store = new PostgreSqlStore(Through(proxy, engine));
        await using (var scope = await store.EnterAsync(Turn("a1"), default))
        {
            var unit = Unit(scope, "a1");
            unit.SetState("k", "\"kept\"", 1, null);
            proxy.Arm();
            await scope.CommitAsync(unit);
            await scope.SettleAsync(Turn("a1").Key, null);
        }

        Assert.True(proxy.HasCut);
        Assert.Equal("\"kept\"", Assert.Single(await store.ReadStateAsync(["k"], default)).Json);
        await using var next = await store.EnterAsync(Turn("a2"), default);
        Assert.Empty(await next.ReadOpenRepliesAsync(default));
    }

    [SkippableFact]
    public async Task A_commit_that_never_got_there_is_known_not_to_have_happened()
    {
        await using var engine = new PostgreSqlEngine();
        await engine.OpenAsync();
        using var proxy = new CuttingProxy(PostgreSqlServer.Require().Port, serverGetsIt: false);
        await using var store = new PostgreSqlStore(Through(proxy, engine));
        await using (var scope = await store.EnterAsync(Turn("a1"), default))
        {
            var unit = Unit(scope, "a1");
            unit.SetState("k", "\"lost\"", 1, null);
            proxy.Arm();
            Assert.Equal(StorageFault.Unavailable, (await Assert.ThrowsAsync<StorageFailedException>(() => scope.CommitAsync(unit))).Fault);
        }

        Assert.True(proxy.HasCut);
        Assert.Empty(await store.ReadStateAsync(["k"], default));
        await using var again = await store.EnterAsync(Turn("a1"), default);
        Assert.False(again.Handled);
    }

    [SkippableFact]
    public async Task A_database_that_goes_and_comes_back_is_a_clear_error_in_between()
    {
        using var server = PostgreSqlServer.StartNew();
        await using var store = new PostgreSqlStore(server.ConnectionString("postgres"));
        await store.OpenAsync(default);
        var storage = new TurnStorage(store, Engine.Serializer);
        await CountAsync(storage);
        await using (var scope = await store.EnterAsync(Turn("a1"), default))
        {
            server.Stop();
            Assert.Equal(StorageFault.Unavailable, (await Assert.ThrowsAsync<StorageFailedException>(() => scope.CommitAsync(Unit(scope, "a1")))).Fault);
        }

        Assert.Equal(StorageFault.Unavailable, (await Assert.ThrowsAsync<StorageFailedException>(() => CountAsync(storage))).Fault);
        Assert.Equal(StorageFault.Unavailable, (await Assert.ThrowsAsync<StorageFailedException>(() => storage.ReadAsync(["k"]))).Fault);
        server.Start();
        await CountAsync(storage);

        Assert.Equal(2, ((Tagged)(await storage.ReadAsync(["k"]))["k"]).Count);
    }

    [SkippableFact]
    public async Task More_turns_than_connections_wait_for_one()
    {
        await using var engine = new PostgreSqlEngine();
        await engine.OpenAsync();
        await using var store = new PostgreSqlStore(engine.ConnectionString + ";Maximum Pool Size=4");
        var storage = new TurnStorage(store, Engine.Serializer);
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => storage.InUnitAsync([$"person:{i % 20}"], async ct =>
        {
            await Task.WhenAll(storage.ReadAsync([$"a{i}"], ct), storage.ReadAsync([$"b{i}"], ct));
            await storage.WriteAsync(new Dictionary<string, object> { [$"a{i}"] = "v" }, ct);
        }, default))));

        Assert.Equal(60, (await storage.ReadAsync([.. Enumerable.Range(0, 60).Select(i => $"a{i}")])).Count);
    }

    [SkippableFact]
    public async Task A_turn_that_goes_back_to_the_pool_leaves_no_lock_behind()
    {
        await using var engine = new PostgreSqlEngine();
        var store = await engine.OpenAsync();
        for (var i = 0; i < 3; i++)
        {
            await using var scope = await store.EnterAsync(Turn($"a{i}"), default);
            await scope.ReadOpenRepliesAsync(default);
            if (i > 0)
            {
                await scope.CommitAsync(Unit(scope, $"a{i}"));
            }
        }

        Assert.Equal(0L, await ExecuteAsync(engine, "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"));
    }

    [SkippableFact]
    public async Task Nothing_that_a_turn_does_reads_a_whole_table()
    {
        await using var engine = new PostgreSqlEngine();
        var store = await engine.OpenAsync();
        await ExecuteAsync(engine, """
            INSERT INTO state SELECT 'k' || i, '{}', 1, i FROM generate_series(1, 20000) i;
            INSERT INTO marks SELECT decode(md5('m' || i), 'hex'), i FROM generate_series(1, 20000) i;
            INSERT INTO outbox SELECT 'other' || i, decode(md5('m' || i), 'hex'), i, '[]' FROM generate_series(1, 20000) i;
            INSERT INTO records SELECT 'o' || i % 20, 'person', 'p' || i, '{}', '[]', 1, i FROM generate_series(1, 20000) i;
            INSERT INTO record_terms SELECT 'o' || i % 20, 'person', 'name:' || i, 'p' || i FROM generate_series(1, 20000) i;
            INSERT INTO reminders SELECT 'r' || i, 'o' || i % 20, i, i, NULL, '{}', 1 FROM generate_series(1, 20000) i;
            ANALYZE;
            """);
        await using (var scope = await store.EnterAsync(Turn("a1"), default))
        {
            await scope.ReadStateAsync(["k5"], default);
            await scope.FindRecordAsync(new RecordKey("o1", "person", "p1"), default);
            await scope.RangeAsync(new TermRange("o1", "person", "name:", "name;", "", 10), default);
            await scope.RemindersOfAsync("o1", default);
            await scope.ReadOpenRepliesAsync(default);
            var unit = Unit(scope, "a1");
            unit.SetState("k5", "{}", 1, 5);
            unit.PutRecord(new RecordKey("o1", "person", "p1"), "{}", 1, ["name:x"]);
            unit.SetReminder("r1", "o1", Now, "{}", 1);
            unit.ForgetConversation("c5");
            await scope.CommitAsync(unit);
            await scope.SettleAsync(Turn("a1").Key, null);
        }

        await store.ClaimDueAsync(DateTimeOffset.FromUnixTimeMilliseconds(100), TimeSpan.FromMinutes(1), 10, default);

        // A connection reports what it did when it ends.
        await store.DisposeAsync();
        var deadline = Stopwatch.StartNew();
        while ((long)(await ExecuteAsync(engine, "SELECT idx_scan FROM pg_stat_user_tables WHERE relname = 'reminders'"))! == 0)
        {
            Assert.True(deadline.Elapsed < TimeSpan.FromSeconds(30), "The server has no figures.");
            await Task.Delay(50);
        }

        Assert.Equal(DBNull.Value, await ExecuteAsync(engine, "SELECT string_agg(relname, ', ') FROM pg_stat_user_tables WHERE relname <> 'schema_version' AND seq_tup_read > 0"));
    }

    private static string Through(CuttingProxy proxy, PostgreSqlEngine engine) =>
        new NpgsqlConnectionStringBuilder(engine.ConnectionString) { Port = proxy.Port, SslMode = SslMode.Disable }.ConnectionString;

    private static async Task<object?> ExecuteAsync(PostgreSqlEngine engine, string sql)
    {
        await using var connection = new NpgsqlConnection(engine.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
#pragma warning disable CA2100 // The texts are this class's own.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }

    private static Task CountAsync(TurnStorage storage) => storage.InUnitAsync(["person:ann"], async ct =>
    {
        var read = await storage.ReadAsync(["k"], ct);
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Tagged("n", (read.TryGetValue("k", out var k) ? ((Tagged)k).Count : 0) + 1) }, ct);
    }, default);

    private static TurnIdentity Turn(string activity) => new(TurnKey.Of("c1", activity), "c1", ["conversation:c1", "person:ann"], []);

    private static UnitOfWork Unit(ITurnScope scope, string activity) => new(scope)
    {
        Handled = new HandledTurn(Turn(activity).Key, "c1", Now),
        Outbox = new OutboxRow(Turn(activity).Key, "c1", Now, "[]"),
    };
}
