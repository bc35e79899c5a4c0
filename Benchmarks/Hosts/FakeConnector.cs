using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NetworkCoachBot.Benchmarks.Hosts;

/// <summary>Takes the bot's replies and keeps them by conversation.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _replies = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Conversation, long At)> _arrivals = new();
    private int _count;

    public FakeConnector(int port)
    {
        Address = $"http://127.0.0.1:{port}";
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Address);
        _server = builder.Build();
        _server.Run(TakeAsync);
    }

    public string Address { get; }

    /// <summary>How many messages came so far.</summary>
    public int Count => _count;

    /// <summary>Where and when each message came, in timestamps of Stopwatch.</summary>
    public IReadOnlyCollection<(string Conversation, long At)> Arrivals => _arrivals;

    public Task StartAsync() => _server.StartAsync();

    /// <summary>The replies of a conversation since they were last taken, as JSON, in the order in which they came.</summary>
    public IReadOnlyList<string> Take(string conversation)
    {
        var taken = new List<string>();
        while (_replies.TryGetValue(conversation, out var queue) && queue.TryDequeue(out var reply))
        {
            taken.Add(reply);
        }

        return taken;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        using var json = JsonDocument.Parse(body);
        if (json.RootElement.GetProperty("type").GetString() == "message")
        {
            var conversation = context.Request.Path.Value!.Split('/')[3];
            _arrivals.Enqueue((conversation, Stopwatch.GetTimestamp()));
            Interlocked.Increment(ref _count);
            _replies.GetOrAdd(conversation, _ => new()).Enqueue(body);
        }

        await context.Response.WriteAsync("""{"id":"r"}""");
    }
}
