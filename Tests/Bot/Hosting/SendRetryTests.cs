using System.Net;
using System.Net.Http.Headers;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Hosting;

/// <summary>What the channel certainly did not take is sent again, after the time it asks for; nothing else is.</summary>
public sealed class SendRetryTests : IDisposable
{
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private readonly FakeService _service = new();
    private readonly HttpMessageInvoker _sender;

    public SendRetryTests() => _sender = new(new SendRetry(_time, new Random(1)) { InnerHandler = _service });

    public void Dispose() => _sender.Dispose();

    [Fact]
    public async Task A_throttled_message_is_sent_again_after_the_time_asked_for()
    {
        _service.Answers(Throttled(new(TimeSpan.FromSeconds(7))), Plain(HttpStatusCode.Created));
        var sending = SendAsync(HttpMethod.Post);
        _time.Advance(TimeSpan.FromSeconds(7));
        Assert.Equal(1, _service.Asked);
        _time.Advance(TimeSpan.FromSeconds(1.9));
        Assert.Equal(HttpStatusCode.Created, await sending);
        Assert.Equal(["hello", "hello"], _service.Bodies);
    }

    [Fact]
    public async Task The_time_may_be_a_date()
    {
        _service.Answers(Throttled(new(_time.GetUtcNow().AddSeconds(20))), Plain(HttpStatusCode.OK));
        var sending = SendAsync(HttpMethod.Post);
        _time.Advance(TimeSpan.FromSeconds(19));
        Assert.Equal(1, _service.Asked);
        _time.Advance(TimeSpan.FromSeconds(5.5));
        Assert.Equal(HttpStatusCode.OK, await sending);
    }

    [Fact]
    public async Task Those_who_were_sent_away_together_do_not_come_back_together()
    {
        const int Many = 20;
        _service.Answers([.. Enumerable.Range(0, Many).Select(_ => Throttled(new(TimeSpan.FromSeconds(5)))), .. Enumerable.Range(0, Many).Select(_ => Plain(HttpStatusCode.OK))]);
        var sending = Enumerable.Range(0, Many).Select(_ => SendAsync(HttpMethod.Post)).ToArray();
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(Many, _service.Asked);
        var times = 0;
        for (var (tenth, before) = (0, Many); tenth < 16; tenth++)
        {
            _time.Advance(TimeSpan.FromSeconds(0.1));
            await Task.Delay(30);
            (times, before) = (_service.Asked > before ? times + 1 : times, _service.Asked);
        }

        Assert.All(await Task.WhenAll(sending), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.InRange(times, 4, 16);
    }

    [Fact]
    public async Task Where_no_time_is_given_it_waits_a_little_longer_each_time_and_ends_with_the_refusal()
    {
        _service.Answers(Throttled(null), Throttled(null), Throttled(null), Throttled(null), Plain(HttpStatusCode.OK));
        var sending = SendAsync(HttpMethod.Post);
        for (var i = 0; !sending.IsCompleted && i < 1000; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await sending);
        Assert.Equal(4, _service.Asked);
        Assert.True(_time.GetUtcNow() > new DateTimeOffset(2026, 3, 2, 9, 0, 1, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_wait_of_minutes_is_left_to_a_later_turn()
    {
        _service.Answers(Throttled(new(TimeSpan.FromMinutes(5))), Plain(HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.TooManyRequests, await SendAsync(HttpMethod.Post));
        Assert.Equal(1, _service.Asked);
    }

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task A_message_that_may_have_arrived_is_not_sent_again(HttpStatusCode status)
    {
        _service.Answers(Plain(status), Plain(HttpStatusCode.OK));
        Assert.Equal(status, await SendAsync(HttpMethod.Post));
        Assert.Equal(1, _service.Asked);
    }

    [Fact]
    public async Task A_broken_connection_or_a_timeout_is_not_tried_again()
    {
        _service.Fails(new HttpRequestException("broken"));
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(HttpMethod.Post));
        _service.Fails(new TaskCanceledException("timeout"));
        await Assert.ThrowsAsync<TaskCanceledException>(() => SendAsync(HttpMethod.Post));
        Assert.Equal(2, _service.Asked);
    }

    [Theory]
    [InlineData("GET", HttpStatusCode.BadGateway)]
    [InlineData("GET", HttpStatusCode.GatewayTimeout)]
    [InlineData("PUT", HttpStatusCode.PreconditionFailed)]
    [InlineData("DELETE", HttpStatusCode.BadGateway)]
    public async Task What_may_be_done_twice_is_tried_again(string method, HttpStatusCode status)
    {
        _service.Answers(Plain(status), Plain(HttpStatusCode.OK));
        var sending = SendAsync(new HttpMethod(method));
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(HttpStatusCode.OK, await sending);
    }

    private static HttpResponseMessage Plain(HttpStatusCode status) => new(status);

    private static HttpResponseMessage Throttled(RetryConditionHeaderValue? wait) => new(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = wait } };

    private async Task<HttpStatusCode> SendAsync(HttpMethod method)
    {
        using var request = new HttpRequestMessage(method, "https://smba.test/v3/conversations/c/activities") { Content = new StringContent("hello") };
        using var response = await _sender.SendAsync(request, default);
        return response.StatusCode;
    }

    /// <summary>Answers at once, so that whoever asks goes on without another thread.</summary>
    private sealed class FakeService : HttpMessageHandler
    {
        private readonly Queue<Func<HttpResponseMessage>> _answers = new();

        public int Asked { get; private set; }

        public List<string> Bodies { get; } = [];

        public void Answers(params HttpResponseMessage[] answers) => Array.ForEach(answers, a => _answers.Enqueue(() => a));

        public void Fails(Exception error) => _answers.Enqueue(() => throw error);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked++;
            using (var reader = new StreamReader(request.Content!.ReadAsStream(cancellationToken), leaveOpen: true))
            {
                Bodies.Add(reader.ReadToEnd());
                reader.BaseStream.Position = 0;
            }

            try
            {
                var response = _answers.Dequeue()();
                response.RequestMessage = request;
                return Task.FromResult(response);
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                return Task.FromException<HttpResponseMessage>(e);
            }
        }
    }
}
