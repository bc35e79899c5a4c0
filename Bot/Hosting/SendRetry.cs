using System.Net;
using Polly;
using Polly.Retry;

namespace NetworkCoachBot.Bot.Hosting;

/// <summary>
/// Sends again what the channel certainly did not take: a throttled request (429), after the time that Retry-After asks for and a
/// little more, each a different little, so that those who were sent away together do not come back together; and requests that may be made twice (anything but POST) after 412, 502 and 504. A message whose fate is unknown is not sent again:
/// the person would read it twice.
/// </summary>
internal sealed class SendRetry : DelegatingHandler
{
    private const int Attempts = 3;

    // A channel that asks for more than this is asked again at the next turn, not within this one.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    // Beyond the time asked for, at most: this share of it and this much.
    private const double MoreShare = 0.2;
    private static readonly TimeSpan More = TimeSpan.FromMilliseconds(500);

    private readonly Lazy<ResiliencePipeline<HttpResponseMessage>> _pipeline;

    public SendRetry(TimeProvider time, Random chance)
    {
        _pipeline = new(() => new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = Attempts,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromSeconds(1),
                UseJitter = true,
                ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Result is { } response && IsSafeToRepeat(response) && !(RetryAfter(response, time) > LongestWait)),
                DelayGenerator = attempt => ValueTask.FromResult<TimeSpan?>(attempt.Outcome.Result is { } response && RetryAfter(response, time) is { } wait ? wait + (((wait * MoreShare) + More) * chance.NextDouble()) : null),
                OnRetry = attempt =>
                {
                    attempt.Outcome.Result?.Dispose();
                    return ValueTask.CompletedTask;
                },
            })
            .Build());
    }

    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">It was throttled, and the time ran out before it could be sent again.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Most requests are taken at once; the pipeline is for the others.
        var response = await base.SendAsync(request, cancellationToken);
        if (!IsSafeToRepeat(response))
        {
            return response;
        }

        var isThrottled = response.StatusCode == HttpStatusCode.TooManyRequests;
        HttpResponseMessage? first = response;
        try
        {
            return await _pipeline.Value.ExecuteAsync(
                async token =>
                {
                    if (Interlocked.Exchange(ref first, null) is { } known)
                    {
                        return known;
                    }

                    isThrottled = false;
                    var next = await base.SendAsync(request, token);
                    isThrottled = next.StatusCode == HttpStatusCode.TooManyRequests;
                    return next;
                },
                cancellationToken);
        }
        catch (OperationCanceledException e) when (isThrottled)
        {
            // Given up while it waited: what the channel refused it has not shown, which a timeout would leave open.
            throw new HttpRequestException("The channel asked for more patience than there was.", e, HttpStatusCode.TooManyRequests);
        }
    }

    private static bool IsSafeToRepeat(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.TooManyRequests
        || (response.RequestMessage?.Method != HttpMethod.Post
            && response.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout);

    private static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider time) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } wait } => wait,
            { Date: { } then } => then - time.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero,
            _ => null,
        };
}
