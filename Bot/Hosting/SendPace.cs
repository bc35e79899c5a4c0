using System.Threading.RateLimiting;

namespace NetworkCoachBot.Bot.Hosting;

/// <summary>How much Teams lets a bot send; what is beyond waits here, so that the channel need not refuse it.</summary>
public sealed record SendLimits
{
    /// <summary>Requests a second to one service, all conversations together. Hosts that share an app id share the 50: each gets its part.</summary>
    public int PerSecond { get; init; } = 50;

    /// <summary>Requests to one conversation in two seconds; Teams takes 7 in one and 8 in two.</summary>
    public int PerConversation { get; init; } = 7;

    /// <summary>Requests to one conversation in half a minute.</summary>
    public int PerConversationLong { get; init; } = 60;

    /// <summary>Requests that may wait for one service; further ones fail at once.</summary>
    public int Waiting { get; init; } = 10_000;
}

/// <summary>The pace of one host's sends. One for the process: what is counted is what all turns and reminders send together.</summary>
internal sealed class SendPace : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<Uri> _limiter;

    public SendPace(SendLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);

        // The conversation first: what waits for it takes nothing from the others.
        _limiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<Uri, string>(uri => RateLimitPartition.GetSlidingWindowLimiter(Conversation(uri), _ => Window(limits.PerConversation, Second * 2, limits))),
            PartitionedRateLimiter.Create<Uri, string>(uri => RateLimitPartition.GetSlidingWindowLimiter(Conversation(uri), _ => Window(limits.PerConversationLong, Second * 30, limits))),
            PartitionedRateLimiter.Create<Uri, string>(uri => RateLimitPartition.GetSlidingWindowLimiter(Service(uri), _ => Window(limits.PerSecond, Second, limits))));
    }

    /// <summary>Waits until a request may go out.</summary>
    /// <returns>False where too many wait already.</returns>
    public async Task<bool> WaitAsync(Uri uri, CancellationToken cancellationToken)
    {
        using var lease = await _limiter.AcquireAsync(uri, 1, cancellationToken);
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();

    private static SlidingWindowRateLimiterOptions Window(int requests, TimeSpan window, SendLimits limits) =>
        new() { PermitLimit = requests, Window = window, SegmentsPerWindow = 10, QueueLimit = limits.Waiting };

    // Teams names the tenant in the address of its service, so what comes before the API's path is what is limited as one.
    private static string Service(Uri uri) => uri.AbsoluteUri[..PathStart(uri)];

    private static string Conversation(Uri uri)
    {
        var from = PathStart(uri);
        var path = uri.AbsoluteUri[from..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return uri.AbsoluteUri[..from] + (path is [_, "conversations", var id, ..] ? id : "");
    }

    private static int PathStart(Uri uri) => uri.AbsoluteUri.IndexOf("/v3/", StringComparison.Ordinal) is >= 0 and var at ? at : uri.AbsoluteUri.Length;
}

/// <summary>Holds back calls of a channel's API until they may go out. This machine's own local chat has no limits.</summary>
internal sealed class SendPaceHandler(SendPace pace) : DelegatingHandler
{
    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">It did not get its turn: it certainly was not sent.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { IsLoopback: false } uri && uri.AbsolutePath.Contains("/v3/conversations", StringComparison.Ordinal))
        {
            var admitted = false;
            try
            {
                admitted = await pace.WaitAsync(uri, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                // Nothing has left yet, which a timeout would leave open.
            }

            if (!admitted)
            {
                throw new HttpRequestException(HttpRequestError.ConnectionError, "Too much is waiting to be sent.");
            }
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
