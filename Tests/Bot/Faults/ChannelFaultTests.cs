using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Reminders;
using NetworkCoachBot.Tests.Support;
using Npgsql;

namespace NetworkCoachBot.Tests.Bot.Faults;

/// <summary>The whole program between a channel that fails in every way in turn and a database that goes and comes back, over real sockets.</summary>
public sealed class ChannelFaultTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> _read = new();
    private FakeChannel _channel = null!;
    private WebApplicationFactory<CoachAdapter>? _program;
    private HttpClient? _client;

    public async Task InitializeAsync() => _channel = await FakeChannel.StartAsync();

    public async Task DisposeAsync()
    {
        _client?.Dispose();
        await (_program?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task Whatever_the_channel_does_each_message_counts_once_and_is_answered()
    {
        Start(("Storage:Provider", "Memory"));
        Works();
        await DeliverAsync("hello", "m0");

        // A fault, and whether the channel may have shown the answer all the same: then it is not sent again, but told.
        (string Name, string Fault, bool MayHaveArrived)[] faults =
        [
            ("Refina", "refuses", false), ("Throna", "429", false), ("Timona", "408", true), ("Precona", "412", false),
            ("Servina", "500", true), ("Gatewina", "502", true), ("Hangina", "hangs", true), ("Lostina", "arrives", true),
        ];
        foreach (var (name, fault, mayHaveArrived) in faults)
        {
            using var hang = new ManualResetEventSlim();
            _channel.Answer = call => Fails(call, fault, hang);
            await DeliverAsync($"add {name} Okafor", $"m-{name}", fault == "refuses" ? "http://127.0.0.1:9" : null);
            hang.Set();
            Works();
            var before = _read.Count;
            await DeliverAsync($"add {name} Okafor", $"m-{name}");
            Assert.Equal(!mayHaveArrived, _read.Skip(before).Any(said => said.Contains(name, StringComparison.Ordinal)));
            await DeliverAsync("hello", $"h-{name}");
            Assert.Contains(_read.Skip(before), said => said.Contains(name, StringComparison.Ordinal));
            Assert.Distinct(_read.Where(said => said.Contains(name, StringComparison.Ordinal)));
        }

        Assert.Equal(faults.Select(f => $"{f.Name} Okafor").Order(StringComparer.Ordinal), await PeopleAsync());
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("10", false)]
    [InlineData("120", false)]
    [InlineData("Wed, 01 Jan 2200 00:00:00 GMT", false)]
    [InlineData("soon", true)]
    public async Task A_channel_that_asks_for_patience_gets_it_within_reason_and_what_waited_is_no_secret(string retryAfter, bool isWaitedFor)
    {
        Start(("Storage:Provider", "Memory"));
        Works();
        await DeliverAsync("hello", "m0");
        var throttled = 0;
        _channel.Answer = call => call.Body.Contains("\"message\"", StringComparison.Ordinal) && Interlocked.Increment(ref throttled) == 1 ? new ChannelAnswer(429, RetryAfter: retryAfter) : Read(call);
        await DeliverAsync("add Waita Okafor", "m1");
        Assert.Equal(isWaitedFor, _read.Any(said => said.Contains("Waita", StringComparison.Ordinal)));

        // What was refused was certainly not shown: another delivery of the same message sends it as it was.
        await DeliverAsync("add Waita Okafor", "m1");
        await DeliverAsync("hello", "m2");
        Assert.Single(_read, said => said.Contains("Waita", StringComparison.Ordinal));
        Assert.DoesNotContain(_read, said => said.Contains("may not have reached you", StringComparison.Ordinal));
        Assert.Equal(["Waita Okafor"], await PeopleAsync());
    }

    [SkippableFact]
    public async Task A_database_that_is_gone_and_comes_back_loses_nothing_and_leaves_nobody_in_silence()
    {
        using var server = PostgreSqlServer.StartNew();
        var database = server.ConnectionString("postgres");
        Start(("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", database));
        Works();
        await DeliverAsync("add Ana Okafor", "m1");
        var nudge = new Nudge(NudgeKind.Asked, new Whereabouts(_channel.Address, "directline", "c1", "u", "bot")) { TaskId = "t1", What = "print cards" };
        await _program!.Services.GetRequiredService<INudgeBook>().AskAsync("directline/users/u", DateTimeOffset.UtcNow.AddSeconds(2), nudge, default);
        server.Stop();
        NpgsqlConnection.ClearAllPools();
        await DeliverAsync("add Bea Okafor", "m2");
        Assert.Contains("couldn't save", _read.Last(), StringComparison.Ordinal);

        // A reminder falls due meanwhile, and is looked for in vain more than once.
        await Task.Delay(TimeSpan.FromSeconds(12));
        Assert.DoesNotContain(_read, said => said.Contains("print cards", StringComparison.Ordinal));
        server.Start();
        for (var waited = Stopwatch.StartNew(); !_read.Any(said => said.Contains("print cards", StringComparison.Ordinal)) && waited.Elapsed < TimeSpan.FromSeconds(60);)
        {
            await Task.Delay(100);
        }

        await DeliverAsync("add Bea Okafor", "m2");
        await DeliverAsync("add Bea Okafor", "m2");
        Assert.Equal(["Ana Okafor", "Bea Okafor"], await PeopleAsync());
        Assert.Single(_read, said => said.Contains("print cards", StringComparison.Ordinal));
    }

    private void Start(params (string Key, string Value)[] settings)
    {
        var program = new Coach(settings);
        (_program, _client) = (program, program.CreateClient());
    }

    private async Task<IEnumerable<string>> PeopleAsync() =>
        (await _program!.Services.GetRequiredService<INotebook>().ListPeopleAsync("directline/users/u", null, 50, default)).Select(p => p.Name);

    /// <summary>The channel takes what it gets, and the person reads it.</summary>
    private void Works() => _channel.Answer = call => Read(call);

    private ChannelAnswer Read(ChannelCall call)
    {
        if (call.Body.Contains("\"message\"", StringComparison.Ordinal))
        {
            // What a person sees of it.
            var said = JsonNode.Parse(call.Body)!;
            _read.Enqueue($"{said["text"]} {said["attachments"]?.ToJsonString()}");
        }

        return new ChannelAnswer(200, $$"""{"id":"r{{call.Number}}"}""");
    }

    private ChannelAnswer Fails(ChannelCall call, string fault, ManualResetEventSlim hang)
    {
        switch (fault)
        {
            case "hangs":
                hang.Wait(TimeSpan.FromSeconds(30));
                return new ChannelAnswer(200);
            case "arrives":
                Read(call);
                return new ChannelAnswer(502);
            default:
                return new ChannelAnswer(int.TryParse(fault, out var status) ? status : 500, RetryAfter: fault == "429" ? "0" : null);
        }
    }

    private async Task DeliverAsync(string text, string id, string? service = null)
    {
        var patch = new JsonObject { ["id"] = id, ["channelId"] = "directline", ["text"] = text };
        if (service is not null)
        {
            patch["serviceUrl"] = service;
        }

        using var content = new StringContent(_channel.Message(patch.ToJsonString()), Encoding.UTF8, "application/json");
        using var response = await _client!.PostAsync(new Uri(MessagesEndpoint.Path, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private sealed class Coach((string Key, string Value)[] settings) : WebApplicationFactory<CoachAdapter>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            Array.ForEach(settings, s => builder.UseSetting(s.Key, s.Value));
            builder.UseEnvironment("Development").ConfigureTestServices(services =>
                services.Replace(ServiceDescriptor.Singleton(new TurnOptions { SendTimeout = TimeSpan.FromSeconds(3) })));
        }
    }
}
