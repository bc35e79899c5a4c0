using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Sqlite;

namespace NetworkCoachBot.Tests.Storage;

/// <summary>The test assembly as a process of its own: a host that tests can kill.</summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        await using var store = new SqliteStore(new SqliteOptions(args[1]) { Durability = Enum.Parse<SqliteDurability>(args[2]) });
        await store.OpenAsync(default);
        Console.WriteLine("open");
        if (args[0] == "count")
        {
            var storage = new TurnStorage(store, Engine.Serializer);
            await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(() => CountAsync(storage, worker))));
        }

        Console.ReadLine();
        return 0;
    }

    // Each turn counts one up, adds a record and, only then, says so.
    private static async Task CountAsync(TurnStorage storage, int worker)
    {
        var (key, records) = ($"counter/{worker}", new RecordStorage(storage));
        while (true)
        {
            var count = 0;
            await storage.InUnitAsync([key], async ct =>
            {
                count = await ReadAsync(storage, worker) + 1;
                await storage.WriteAsync(new Dictionary<string, object> { [key] = new Tagged(key, count) }, ct);
                await records.PutAsync(key, "counted", $"{count:D8}", new Tagged(key, count), ["all"], ct);
            }, default);
            Console.WriteLine($"{worker} {count}");
        }
    }

    public static async Task<int> ReadAsync(TurnStorage storage, int worker) =>
        (await storage.ReadAsync([$"counter/{worker}"])).TryGetValue($"counter/{worker}", out var found) ? ((Tagged)found).Count : 0;
}
