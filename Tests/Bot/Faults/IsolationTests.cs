using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.Reminders;
using NetworkCoachBot.Tests.Storage;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Faults;

/// <summary>
/// Two hundred users who all know an Ana Ruiz and a Jim Beam, at once, on two hosts with one database. What each says of them
/// carries a mark of theirs; no mark of anybody else may stand in anything that they get, asked or unasked.
/// </summary>
public sealed partial class IsolationTests : IAsyncDisposable
{
    private const int Users = 200;
    private const int AtOnce = 32;

    private readonly ManualTime _time = new(new DateTimeOffset(2026, 11, 25, 10, 0, 0, TimeSpan.Zero));
    private readonly List<Host> _hosts = [];
    private int _activity;

    [SkippableFact]
    public async Task Nobody_gets_a_byte_of_anybody_elses()
    {
        await using var engine = new PostgreSqlEngine();
        await using var channel = await FakeChannel.StartAsync();
        foreach (var _ in (int[])[1, 2])
        {
            var host = new Host(_time, engine.ConnectionString);
            _hosts.Add(host);
            host.Start();
        }

        Func<string, string>[] steps =
        [
            mark => $"add Ana Ruiz from {mark} Foods, Jim Beam from {mark} Tools",
            mark => $"remind me in 10 minutes to call Ana Ruiz about {mark}",
            _ => "show Ana Ruiz",
            _ => "show my people",
        ];
        foreach (var (step, number) in steps.Select((s, n) => (s, n)))
        {
            await EachAsync(user => SayAsync(channel, _hosts[(user + number) % 2], user, step(Mark(user))));
        }

        _time.Advance(TimeSpan.FromMinutes(10));
        await Task.WhenAll(_hosts.Select(DeliverAsync));

        var seen = new int[Users];
        foreach (var call in channel.Calls)
        {
            var user = int.Parse(Uri.UnescapeDataString(call.Path.Split('/')[3])[1..], CultureInfo.InvariantCulture);
            Assert.All(Marks().Matches(call.Body), m => Assert.Equal(Mark(user), m.Value));
            seen[user] += Marks().Count(call.Body) > 0 ? 1 : 0;
        }

        // Their own they do get: a card of Ana, a list, and the reminder.
        Assert.All(seen, count => Assert.InRange(count, 3, 20));
        Assert.Equal(Users, channel.Calls.Count(c => c.Body.Contains("nudge:", StringComparison.Ordinal)));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }
    }

    /// <summary>Users are u1, u10, u100: each the beginning of others, as a key must not be.</summary>
    private static string Mark(int user) => $"Zq{user}x";

    private static Task EachAsync(Func<int, Task> what) =>
        Parallel.ForEachAsync(Enumerable.Range(0, Users), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (user, _) => await what(user));

    private static async Task DeliverAsync(Host host)
    {
        while (await host.Services.GetRequiredService<NudgeService>().DeliverDueAsync(default) > 0)
        {
            // More may be due.
        }
    }

    private async Task SayAsync(FakeChannel channel, Host host, int user, string text)
    {
        var patch = new JsonObject
        {
            ["id"] = $"a{Interlocked.Increment(ref _activity)}",
            ["channelId"] = "directline",
            ["conversation"] = new JsonObject { ["id"] = $"c{user}" },
            ["from"] = new JsonObject { ["id"] = $"u{user}" },
            ["text"] = text,
        };
        using var content = new StringContent(channel.Message(patch.ToJsonString()), Encoding.UTF8, "application/json");
        using var response = await host.Client.PostAsync(new Uri(MessagesEndpoint.Path, UriKind.Relative), content);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, body);
        Assert.DoesNotMatch(Marks(), body);
    }

    [GeneratedRegex(@"Zq\d+x", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    private sealed class Host(ManualTime time, string database) : WebApplicationFactory<CoachAdapter>
    {
        public HttpClient Client { get; private set; } = null!;

        public void Start() => Client = CreateClient();

        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
            .UseEnvironment("Development")
            .UseSetting("Storage:Provider", "PostgreSql")
            .UseSetting("Storage:ConnectionString", database)
            .ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));

                // The test says when it is looked.
                services.Replace(ServiceDescriptor.Singleton(new NudgeOptions { Every = TimeSpan.FromDays(45), PerSecond = 1000, Batch = 20 }));
            });
    }
}
