using NetworkCoachBot.Benchmarks.Hosts;
using NetworkCoachBot.Benchmarks.Turns;

namespace NetworkCoachBot.Benchmarks.Stores;

/// <summary>
/// What it costs that nothing is lost, on both engines at 1, 8 and 64 at a time: a commit alone, the product's own turns over
/// HTTP, the memory of the host, and what 1,000 people take on disk.
/// </summary>
internal static class DurabilityBenchmark
{
    /// <param name="folder">Where SQLite's file is, for the commits alone.</param>
    /// <param name="postgreSql">A connection string; null for a server of its own, where PostgreSQL is installed.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task RunAsync(string folder, string? postgreSql, TextWriter output)
    {
        using var own = postgreSql is null ? LocalPostgreSql.TryStart() : null;
        postgreSql ??= own?.ConnectionString("postgres");
        if (postgreSql is null)
        {
            output.WriteLine("PostgreSQL is not installed (Debian: postgresql-15): SQLite only");
        }

        await StoreBenchmark.RunAsync(folder, postgreSql, output);
        foreach (var database in (string?[])(postgreSql is null ? [null] : [null, postgreSql]))
        {
            await TurnBenchmark.RunAsync(Scenario.All[^1], output, database);
        }

        await SizeBenchmark.RunAsync(postgreSql, output);
    }
}
