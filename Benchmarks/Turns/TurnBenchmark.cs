using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NetworkCoachBot.Benchmarks.Hosts;

namespace NetworkCoachBot.Benchmarks.Turns;

/// <summary>
/// Turns over loopback HTTP, state in SQLite on disk or in PostgreSQL: throughput, CPU time of the bot's process (the server's
/// is not in it), latency, memory, and every answer checked for the right step and the right person.
/// </summary>
internal sealed class TurnBenchmark(Scenario scenario, Process host, FakeConnector connector, Uri messages) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 256 });
    private int _round;
    private int _wrong;

    /// <param name="scenario">What people say.</param>
    /// <param name="output">Where the figures go.</param>
    /// <param name="postgreSql">A connection string; null for SQLite.</param>
    public static async Task RunAsync(Scenario scenario, TextWriter output, string? postgreSql = null)
    {
        var folder = Directory.CreateTempSubdirectory("coach-bench-");
        var url = $"http://127.0.0.1:{HostProcess.FreePort()}";
        await using var connector = new FakeConnector(HostProcess.FreePort());
        await connector.StartAsync();
        var started = Stopwatch.GetTimestamp();
        using var host = HostProcess.Start(scenario.Name, url, postgreSql ?? Path.Combine(folder.FullName, "coach.db"));
        try
        {
            using var bench = new TurnBenchmark(scenario, host, connector, new Uri(url + "/api/messages"));
            await bench.FirstReplyAsync();
            output.WriteLine(HostProcess.Published is null ? "plain build: not compiled ahead of time" : "compiled ahead of time, as it is deployed");
            output.WriteLine($"{scenario.Name} on {(postgreSql is null ? "SQLite" : "PostgreSQL")}: first reply after {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms, RSS {Megabytes(host, p => p.WorkingSet64)} MB");
            await bench.TurnsAsync(300, 8);
            await bench.MeasureAsync("young (300 turns before)", 600, 8, output);
            await bench.TurnsAsync(9_000, 8);
            await bench.MeasureAsync("hot, 1 at a time", 2_000, 1, output);
            await bench.MeasureAsync("hot, 8 at a time", 6_000, 8, output);
            await bench.MeasureAsync("hot, 64 at a time", 6_000, 64, output);
            output.WriteLine($"{scenario.Name}: peak RSS {Megabytes(host, p => p.PeakWorkingSet64)} MB; wrong step or person: {bench._wrong}");
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync();
            folder.Delete(recursive: true);
        }
    }

    public void Dispose() => _client.Dispose();

    private static long Megabytes(Process process, Func<Process, long> size)
    {
        process.Refresh();
        return size(process) / 1024 / 1024;
    }

    private async Task FirstReplyAsync()
    {
        while (true)
        {
            try
            {
                await RoundAsync("c-first", "Anna", []);
                return;
            }
            catch (HttpRequestException) when (!host.HasExited)
            {
                await Task.Delay(5);
            }
        }
    }

    private async Task MeasureAsync(string what, int turns, int concurrent, TextWriter output)
    {
        host.Refresh();
        var (cpu, clock) = (host.TotalProcessorTime, Stopwatch.GetTimestamp());
        var latencies = await TurnsAsync(turns, concurrent);
        host.Refresh();
        var (used, elapsed) = (host.TotalProcessorTime - cpu, Stopwatch.GetElapsedTime(clock));
        latencies.Sort();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{scenario.Name}, {what}: {used.TotalMilliseconds / latencies.Count:F2} ms CPU a turn, {latencies.Count / elapsed.TotalSeconds:F0} turns/s, p50 {At(latencies, 0.5):F1} ms, p99 {At(latencies, 0.99):F1} ms"));
    }

    private static double At(List<double> sorted, double share) => sorted[(int)((sorted.Count - 1) * share)];

    private async Task<List<double>> TurnsAsync(int turns, int concurrent)
    {
        var rounds = turns / scenario.Says.Length / concurrent;
        var workers = Enumerable.Range(0, concurrent).Select(worker => Task.Run(async () =>
        {
            var latencies = new List<double>();
            for (var i = 0; i < rounds; i++)
            {
                // A new person every ten rounds, so that the database grows as it would.
                var round = Interlocked.Increment(ref _round);
                await RoundAsync($"c{worker}-{i / 10}-{concurrent}-{turns}", $"Anna{Letters(round)}", latencies);
            }

            return latencies;
        })).ToArray();
        return [.. (await Task.WhenAll(workers)).SelectMany(l => l)];
    }

    private static string Letters(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(d => (char)('a' + d - '0')));

    private async Task RoundAsync(string conversation, string word, List<double> latencies)
    {
        for (var step = 0; step < scenario.Says.Length; step++)
        {
            var activity = JsonSerializer.Serialize(new
            {
                type = "message",
                id = Guid.NewGuid().ToString("N"),
                text = scenario.Say(step, word),
                channelId = "directline",
                serviceUrl = connector.Address,
                locale = "en-US",
                from = new { id = "u-" + conversation },
                recipient = new { id = "coach", name = "Coach" },
                conversation = new { id = conversation },
            });
            var clock = Stopwatch.GetTimestamp();
            using var response = await _client.PostAsync(messages, new StringContent(activity, Encoding.UTF8, "application/json"));
            latencies.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            response.EnsureSuccessStatusCode();
            var replies = connector.Take(conversation);
            if (!replies.Any(r => r.Contains(scenario.Hear(step, word), StringComparison.Ordinal)))
            {
                Interlocked.Increment(ref _wrong);
            }
        }
    }
}
