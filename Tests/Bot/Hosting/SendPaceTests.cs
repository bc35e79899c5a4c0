using System.Diagnostics;
using System.Net;
using NetworkCoachBot.Bot.Hosting;

namespace NetworkCoachBot.Tests.Bot.Hosting;

/// <summary>Teams' limits are kept before the channel has to remind of them.</summary>
public sealed class SendPaceTests
{
    private const string Amer = "https://smba.test/amer/t1";

    [Fact]
    public async Task One_conversation_gets_no_more_than_its_share_and_holds_up_no_other()
    {
        using var host = new Sender(new SendLimits { PerConversation = 3 });
        var clock = Stopwatch.StartNew();
        var own = Enumerable.Range(0, 7).Select(_ => host.SendAsync(Amer, "talkative")).ToArray();
        await host.SendAsync(Amer, "quiet");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(0.9), "The quiet one waited for the talkative one.");
        await Task.WhenAll(own);
        Assert.InRange(clock.Elapsed.TotalSeconds, 1.5, 10);
        Assert.Equal(8, host.Sent);
    }

    [Fact]
    public async Task All_conversations_of_a_tenant_together_get_no_more_than_the_apps_share()
    {
        using var host = new Sender(new SendLimits { PerSecond = 10 });
        var clock = Stopwatch.StartNew();
        var all = Enumerable.Range(0, 30).Select(i => host.SendAsync(Amer, $"c{i}")).ToArray();
        await host.SendAsync("https://smba.test/emea/t2", "other tenant");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(0.9), "One tenant waited for another.");
        await Task.WhenAll(all);
        Assert.InRange(clock.Elapsed.TotalSeconds, 1.7, 10);
        Assert.Equal(31, host.Sent);
    }

    [Fact]
    public async Task Who_waits_longer_than_a_send_may_take_was_certainly_not_sent()
    {
        using var host = new Sender(new SendLimits { PerConversation = 1 });
        await host.SendAsync(Amer, "c");
        using var timeout = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => host.SendAsync(Amer, "c", timeout.Token));
        Assert.Equal(HttpRequestError.ConnectionError, error.HttpRequestError);
        Assert.Equal(1, host.Sent);
    }

    [Fact]
    public async Task Where_too_much_waits_the_rest_fails_at_once()
    {
        using var host = new Sender(new SendLimits { PerConversation = 1, Waiting = 1 });
        await host.SendAsync(Amer, "c");
        var waits = host.SendAsync(Amer, "c");
        await Assert.ThrowsAsync<HttpRequestException>(() => host.SendAsync(Amer, "c"));
        await waits;
        Assert.Equal(2, host.Sent);
    }

    [Fact]
    public async Task The_local_chat_and_other_requests_have_no_limit()
    {
        using var host = new Sender(new SendLimits { PerConversation = 1, PerSecond = 1, Waiting = 0 });
        for (var i = 0; i < 20; i++)
        {
            await host.SendAsync("http://127.0.0.1:3978", "c");
            await host.GetAsync("https://login.test/token");
        }

        Assert.Equal(40, host.Sent);
    }

    private sealed class Sender : IDisposable
    {
        private readonly SendPace _pace;
        private readonly Counter _counter = new();
        private readonly HttpMessageInvoker _invoker;

        public Sender(SendLimits limits)
        {
            _pace = new SendPace(limits);
            _invoker = new HttpMessageInvoker(new SendPaceHandler(_pace) { InnerHandler = _counter });
        }

        public int Sent => _counter.Count;

        public Task SendAsync(string service, string conversation, CancellationToken cancellationToken = default) =>
            RequestAsync(HttpMethod.Post, $"{service}/v3/conversations/{conversation.Replace(' ', '-')}/activities", cancellationToken);

        public Task GetAsync(string address) => RequestAsync(HttpMethod.Get, address, default);

        public void Dispose()
        {
            _invoker.Dispose();
            _pace.Dispose();
        }

        private async Task RequestAsync(HttpMethod method, string address, CancellationToken cancellationToken)
        {
            using var request = new HttpRequestMessage(method, address);
            using var response = await _invoker.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Counter : HttpMessageHandler
    {
        private int _count;

        public int Count => _count;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _count);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created) { RequestMessage = request });
        }
    }
}
