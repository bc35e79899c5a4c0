using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using NetworkCoachBot.Benchmarks.Hosts;

namespace NetworkCoachBot.Benchmarks.Faults;

/// <summary>What was found after a run in which the host was killed again and again.</summary>
/// <param name="Turns">Messages that people sent, each until it was accepted, as channels do.</param>
/// <param name="Nudges">Reminders that followed from them.</param>
/// <param name="Kills">How often the host was killed.</param>
/// <param name="Redelivered">Messages that were sent more than once.</param>
/// <param name="Lost">Effects of accepted messages that are not there.</param>
/// <param name="Doubled">Effects that are there twice.</param>
/// <param name="SaidTwice">Answers and reminders that were sent twice as such, or told again more than three times.</param>
/// <param name="ToldAgain">Answers and reminders of unknown fate that were told again at the next turn.</param>
/// <param name="NeverSeen">Answers and reminders that reached nobody, in no way.</param>
/// <param name="Unanswered">People whose last message met silence.</param>
public sealed record KillReport(int Turns, int Nudges, int Kills, int Redelivered, int Lost, int Doubled, int SaidTwice, int ToldAgain, int NeverSeen, int Unanswered)
{
    /// <summary>What reached nobody, in words.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Turns} turns and {Nudges} reminders under {Kills} kills: {Redelivered} messages delivered again; effects lost {Lost}, doubled {Doubled}; answers and reminders sent twice {SaidTwice}, told again at the next turn {ToldAgain}, never seen {NeverSeen}{(Missing.Count > 0 ? $" ({string.Join(", ", Missing)})" : "")}; people left in silence {Unanswered}");
}

/// <summary>
/// kill -9 at random moments during turns and reminders, and what is there afterwards against what was accepted. A message
/// that was not accepted is delivered again with the same id, as channels do.
/// </summary>
public sealed class KillRun : IDisposable
{
    private const int People = 8;
    private const int ComeBack = 20;

    private readonly string _url = $"http://127.0.0.1:{HostProcess.FreePort()}";
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(20) };
    private readonly FakeConnector _connector = new(HostProcess.FreePort());
    private readonly Random _random;
    private int _redelivered;

    private KillRun(int seed) => _random = new Random(seed);

    /// <summary>Runs until so many messages were accepted.</summary>
    /// <param name="turns">How many messages.</param>
    /// <param name="seed">For the moments of the kills.</param>
    public static async Task<KillReport> RunAsync(int turns, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("coach-kill-");
        using var run = new KillRun(seed);
        try
        {
            return await run.RunAsync(turns, Path.Combine(folder.FullName, "coach.db"));
        }
        finally
        {
            await run._connector.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<KillReport> RunAsync(int turns, string database)
    {
        await _connector.StartAsync();
        var host = HostProcess.Start("faults", _url, database);
        await HostProcess.ReadyAsync(host, _client, _url);
        var next = 0;
        var numbers = Enumerable.Range(0, People).Select(_ => new ConcurrentQueue<int>()).ToArray();
        var talking = Task.WhenAll(Enumerable.Range(0, People).Select(person => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var number && number <= turns)
            {
                numbers[person].Enqueue(number);
                await DeliverAsync(person, $"no {number}");
            }
        })));
        var kills = 0;
        while (!talking.IsCompleted)
        {
            await Task.WhenAny(talking, Task.Delay(_random.Next(20, 700)));
            await KillAsync(host);
            kills++;
            host = HostProcess.Start("faults", _url, database);
            await HostProcess.ReadyAsync(host, _client, _url);
        }

        await talking;

        // What dead hosts had claimed is free again after the lease; then everybody comes back, as often as something is
        // still to come: on a busy machine a reminder may take its time.
        var heard = Enumerable.Range(0, People).Select(_ => new List<string>()).ToArray();
        var report = new KillReport(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (var rounds = 0; rounds == 0 || (rounds < ComeBack && report.NeverSeen > 0); rounds++)
        {
            await Task.Delay(TimeSpan.FromSeconds(6));
            for (var person = 0; person < People; person++)
            {
                await DeliverAsync(person, "sum");
                heard[person].AddRange(_connector.Take($"c{person}"));
            }

            report = Count(numbers, heard, kills);
        }

        await KillAsync(host);
        return report;
    }

    private static async Task KillAsync(Process host)
    {
        host.Kill();
        await host.WaitForExitAsync();
        host.Dispose();
    }

    private KillReport Count(ConcurrentQueue<int>[] numbers, List<string>[] bodies, int kills)
    {
        var report = new KillReport(numbers.Sum(n => n.Count), 0, kills, _redelivered, 0, 0, 0, 0, 0, 0);
        for (var person = 0; person < People; person++)
        {
            var heard = bodies[person].Select(body => JsonDocument.Parse(body).RootElement.GetRawText()).ToArray();
            report = Sum(report, numbers[person], heard.LastOrDefault(h => h.Contains("\"sum ", StringComparison.Ordinal)));
            foreach (var said in numbers[person].SelectMany(Said))
            {
                var with = heard.Where(h => h.Contains(said, StringComparison.Ordinal)).ToArray();
                var again = with.Count(h => h.Contains("may not have reached you", StringComparison.Ordinal));
                var first = with.Length - again;
                report = report with
                {
                    Nudges = report.Nudges + (said.StartsWith("nudge", StringComparison.Ordinal) ? 1 : 0),
                    SaidTwice = report.SaidTwice + (first > 1 || again > 3 ? 1 : 0),
                    ToldAgain = report.ToldAgain + (again > 0 ? 1 : 0),
                    NeverSeen = report.NeverSeen + (with.Length == 0 ? 1 : 0),
                    Missing = with.Length == 0 ? [.. report.Missing, $"c{person}: {said}"] : report.Missing,
                };
            }
        }

        return report;
    }

    // "sum 3: 4 8 15" of a person who said 4, 8 and 15.
    private static KillReport Sum(KillReport report, IReadOnlyCollection<int> said, string? heard)
    {
        if (heard is null)
        {
            return report with { Unanswered = report.Unanswered + 1 };
        }

        using var json = JsonDocument.Parse(heard);
        var words = json.RootElement.GetProperty("text").GetString()!.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries)[1..].Select(w => int.Parse(w, CultureInfo.InvariantCulture)).ToArray();
        return report with { Lost = report.Lost + said.Except(words[1..]).Count(), Doubled = report.Doubled + Math.Max(0, words[0] - said.Count) };
    }

    private static IEnumerable<string> Said(int number) =>
        number % CountingBot.NudgeEvery == 0 ? [CountingBot.Kept(number), CountingBot.Nudged(number)] : [CountingBot.Kept(number)];

    private async Task DeliverAsync(int person, string text)
    {
        var activity = JsonSerializer.Serialize(new
        {
            type = "message",
            id = Guid.NewGuid().ToString("N"),
            text,
            channelId = "directline",
            serviceUrl = _connector.Address,
            locale = "en-US",
            from = new { id = $"u{person}" },
            recipient = new { id = "coach", name = "Coach" },
            conversation = new { id = $"c{person}" },
        });
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var content = new StringContent(activity, Encoding.UTF8, "application/json");
                using var response = await _client.PostAsync(new Uri(_url + "/api/messages"), content);
                if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Accepted)
                {
                    Interlocked.Add(ref _redelivered, tries > 0 ? 1 : 0);
                    return;
                }
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // The host is gone, or was in the middle of it.
            }

            await Task.Delay(30);
        }
    }
}
