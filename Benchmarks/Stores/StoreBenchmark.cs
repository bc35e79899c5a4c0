using System.Diagnostics;
using System.Globalization;
using NetworkCoachBot.Storage.PostgreSql;
using NetworkCoachBot.Storage.Sqlite;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Benchmarks.Stores;

/// <summary>
/// What a turn costs the store alone: the gates, two values read and written, the mark, the replies noted and settled.
/// SQLite with either durability on a disk of the user's choice, and PostgreSQL where a connection string is given.
/// </summary>
internal static class StoreBenchmark
{
    private static readonly string Value = "{\"$type\":\"map\",\"text\":\"" + new string('x', 1500) + "\"}";

    public static async Task RunAsync(string folder, string? postgreSql, TextWriter output)
    {
        foreach (var durability in Enum.GetValues<SqliteDurability>())
        {
            var file = Path.Combine(folder, $"coach-bench-{Guid.NewGuid():N}.db");
            await using (var store = EncryptedStore.Of(new SqliteStore(new SqliteOptions(file) { Durability = durability })))
            {
                await MeasureAsync($"SQLite, {durability}", store, output);
            }

            foreach (var left in Directory.GetFiles(folder, Path.GetFileName(file) + "*"))
            {
                File.Delete(left);
            }
        }

        if (postgreSql is not null)
        {
            await using var store = EncryptedStore.Of(new PostgreSqlStore(postgreSql));
            await MeasureAsync("PostgreSQL", store, output);
        }
    }

    private static async Task MeasureAsync(string what, ITurnStore store, TextWriter output)
    {
        await store.OpenAsync(CancellationToken.None);
        await TurnsAsync(store, 12_000, 8);
        foreach (var concurrent in (int[])[1, 8, 64])
        {
            using var process = Process.GetCurrentProcess();
            var (cpu, clock) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
            var latencies = await TurnsAsync(store, 8_000, concurrent);
            process.Refresh();
            var (used, elapsed) = (process.TotalProcessorTime - cpu, Stopwatch.GetElapsedTime(clock));
            latencies.Sort();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{what}, {concurrent} at a time: {used.TotalMilliseconds / latencies.Count:F3} ms CPU a turn, {latencies.Count / elapsed.TotalSeconds:F0} turns/s, p50 {latencies[latencies.Count / 2]:F2} ms, p99 {latencies[latencies.Count * 99 / 100]:F2} ms"));
        }
    }

    private static async Task<List<double>> TurnsAsync(ITurnStore store, int turns, int concurrent)
    {
        var workers = Enumerable.Range(0, concurrent).Select(worker => Task.Run(async () =>
        {
            var latencies = new List<double>(turns / concurrent);
            for (var i = 0; i < turns / concurrent; i++)
            {
                var clock = Stopwatch.GetTimestamp();
                await TurnAsync(store, $"bench/{worker}-{i / 20 % 50}");
                latencies.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            }

            return latencies;
        }));
        return [.. (await Task.WhenAll(workers)).SelectMany(l => l)];
    }

    private static async Task TurnAsync(ITurnStore store, string conversation)
    {
        var (there, user, key) = ("c/" + conversation, "u/" + conversation, TurnKey.Unique());
        await using var scope = await store.EnterAsync(new TurnIdentity(key, conversation, [there, user], [there, user]), CancellationToken.None);
        await scope.ReadStateAsync([there], CancellationToken.None);
        await scope.ReadStateAsync([user], CancellationToken.None);
        var unit = new UnitOfWork(scope) { Handled = new HandledTurn(key, conversation, DateTimeOffset.UnixEpoch) };
        unit.SetState(there, Value, 1, null);
        unit.SetState(user, Value, 1, null);
        unit.Outbox = new OutboxRow(key, conversation, DateTimeOffset.UnixEpoch, "[{\"Text\":\"What is your name?\"}]");
        await scope.CommitAsync(unit);
        await scope.SettleAsync(key, null);
    }
}
