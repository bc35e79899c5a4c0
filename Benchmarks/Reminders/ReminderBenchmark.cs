using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkCoachBot.Benchmarks.Hosts;
using NetworkCoachBot.Bot;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.PostgreSql;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Reminders;
using NetworkCoachBot.Storage.Sqlite;
using NetworkCoachBot.Storage.Turns;
using Npgsql;

namespace NetworkCoachBot.Benchmarks.Reminders;

/// <summary>What became of many reminders that were due at once.</summary>
/// <param name="Due">How many were due.</param>
/// <param name="Sent">How many people were written to.</param>
/// <param name="Doubled">Messages beyond the first to the same person.</param>
/// <param name="Unknown">Noted as of unknown fate: told at the person's next message.</param>
/// <param name="Lost">Neither sent, nor noted, nor waiting.</param>
public sealed record ReminderReport(int Due, int Sent, int Doubled, int Unknown, int Lost);

/// <summary>
/// Reminders of many people, due at the same moment: on two hosts that share a PostgreSQL, or on the one host of a SQLite file.
/// Time is compressed: hosts may send so many times more than Teams allows, and what is late is late by so many times more.
/// </summary>
public sealed class ReminderBenchmark(string database, int count, int times, TextWriter output)
{
    private const int PerSecond = 25;
    private const int Unit = 500;

    private readonly bool _isShared = database.Contains("Host=", StringComparison.Ordinal);

    private int Hosts => _isShared ? 2 : 1;

    /// <summary>Runs it, and prints the figures.</summary>
    /// <param name="kills">Whether one host is killed in the middle.</param>
    public async Task<ReminderReport> RunAsync(bool kills = false)
    {
        await using var connector = new FakeConnector(HostProcess.FreePort());
        await connector.StartAsync();
        await WriteAsync(connector.Address);
        Process[] hosts = [.. Enumerable.Range(0, Hosts).Select(_ => Start())];
        try
        {
            await WaitAsync(connector, kills ? hosts[0] : null);
            var figures = hosts.Where(h => !h.HasExited).Select(Figures).ToArray();

            // The host of a SQLite file has it to itself.
            await StopAsync(hosts);
            return await ReportAsync(connector, figures);
        }
        finally
        {
            await StopAsync(hosts);
            foreach (var host in hosts)
            {
                host.Dispose();
            }
        }
    }

    private static async Task StopAsync(Process[] hosts)
    {
        foreach (var host in hosts.Where(h => !h.HasExited))
        {
            host.Kill();
            await host.WaitForExitAsync();
        }
    }

    private string Figures(Process host)
    {
        host.Refresh();
        return string.Create(CultureInfo.InvariantCulture, $"a host: {host.TotalProcessorTime.TotalMilliseconds * Hosts / count:F2} ms CPU a reminder, peak RSS {host.PeakWorkingSet64 / 1024 / 1024} MB");
    }

    private Process Start() => HostProcess.Start($"{BenchmarkHost.RemindersScenario}{PerSecond * times}", $"http://127.0.0.1:{HostProcess.FreePort()}", database);

    private async Task WriteAsync(string connector)
    {
        await using ITurnStore store = _isShared ? new PostgreSqlStore(database) : new SqliteStore(new SqliteOptions(database));
        await store.OpenAsync(CancellationToken.None);
        var storage = new TurnStorage(store, new StateSerializer(CoachServices.StoredTypes()));
        var (notebook, book) = (new Notebook(new RecordStorage(storage)), new NudgeBook(new ReminderStorage(storage)));
        var due = DateTimeOffset.UtcNow;
        for (var from = 0; from < count; from += Unit)
        {
            await storage.InUnitAsync(["benchmark"], async token =>
            {
                for (var i = from; i < Math.Min(from + Unit, count); i++)
                {
                    var user = $"directline/users/u{i}";
                    var nudge = new Nudge(NudgeKind.Asked, new Whereabouts(connector, "directline", $"c{i}", $"u{i}", "coach")) { PersonId = "p1", What = "remind me to write to Ana" };
                    await notebook.SaveAsync(user, new Person { Id = "p1", Name = "Ana Ruiz" }, token);
                    await book.AskAsync(user, due, nudge, token);
                }
            }, CancellationToken.None);
        }
    }

    private async Task WaitAsync(FakeConnector connector, Process? victim)
    {
        var (seen, quiet) = (0, Stopwatch.StartNew());

        // What a killed host had claimed comes after the lease: longer quiet than that is the end.
        while (connector.Count < count && quiet.Elapsed < TimeSpan.FromSeconds(30))
        {
            if (connector.Count > seen)
            {
                (seen, quiet) = (connector.Count, Stopwatch.StartNew());
            }

            if (victim is { HasExited: false } && seen > count / 3)
            {
                victim.Kill();
            }

            await Task.Delay(100);
        }

        await Task.Delay(TimeSpan.FromSeconds(1));
    }

    private async Task<ReminderReport> ReportAsync(FakeConnector connector, IEnumerable<string> hosts)
    {
        var arrivals = connector.Arrivals.OrderBy(a => a.At).ToArray();
        var people = arrivals.Select(a => a.Conversation).ToHashSet(StringComparer.Ordinal);

        // One that arrived just before its host died may be noted as unknown too: the person is asked to look, once.
        var unknown = (await ReadAsync("SELECT conversation FROM outbox")).Select(c => c[(c.IndexOf('/', StringComparison.Ordinal) + 1)..]).Where(c => !people.Contains(c)).Distinct(StringComparer.Ordinal).Count();
        var waiting = (await ReadAsync("SELECT id FROM reminders WHERE id LIKE '%/asked/%'")).Count;
        var report = new ReminderReport(count, people.Count, arrivals.Length - people.Count, unknown, count - people.Count - unknown - waiting);
        var late = arrivals.Select(a => Stopwatch.GetElapsedTime(arrivals[0].At, a.At).TotalSeconds * times).ToArray();
        var perSecond = arrivals.GroupBy(a => (long)(Stopwatch.GetElapsedTime(arrivals[0].At, a.At).TotalSeconds)).Select(g => g.Count() / (double)times).ToArray();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} reminders due at once, {(_isShared ? "two hosts on PostgreSQL" : "one host on SQLite")}, time compressed {times} times: late p50 {At(late, 0.5):F0} s, p99 {At(late, 0.99):F0} s, last {late[^1]:F0} s (at {PerSecond * Hosts} a second the last would be {count / (double)(PerSecond * Hosts):F0} s late); most in a second {perSecond.Max():F0}; doubled {report.Doubled}, of unknown fate {report.Unknown}, lost {report.Lost}"));
        foreach (var host in hosts)
        {
            output.WriteLine(host);
        }

        return report;
    }

    private static double At(double[] sorted, double share) => sorted[(int)((sorted.Length - 1) * share)];

    private async Task<List<string>> ReadAsync(string query)
    {
        await using DbConnection connection = _isShared ? new NpgsqlConnection(database) : new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Its own callers' words.
        command.CommandText = query;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
