using System.Threading.RateLimiting;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot.Reminders;

/// <summary>How reminders are sent.</summary>
public sealed record NudgeOptions
{
    /// <summary>How often it is looked for reminders that are due.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For how long a claimed reminder belongs to this host. Longer than one takes to deliver.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether what is written at once goes out without waiting for the next look.</summary>
    public bool AtOnce { get; init; } = true;

    /// <summary>How many are claimed at a time.</summary>
    public int Batch { get; init; } = 50;

    /// <summary>How many turns go on side by side.</summary>
    public int Together { get; init; } = 4;

    /// <summary>Reminders a second at the most: half of what the host may send, so that answers to people need not wait for them.</summary>
    public int PerSecond { get; init; } = 25;
}

/// <summary>
/// Writes first (F75, F76). A reminder that is due is claimed, so that no other host takes it, and delivered in a turn of
/// its own, whose commit takes it off the list; what became of the sending is noted as it is for every reply: what did
/// not arrive is told at the user's next message, what may have arrived is not sent again.
/// </summary>
public sealed class NudgeService(ReminderStorage reminders, NudgeDelivery delivery, NudgeBell bell, NudgeOptions options, TimeProvider time, ILogger<NudgeService> logger) : BackgroundService
{
    // One for the process: a batch begins where the one before left off.
    private readonly SlidingWindowRateLimiter _limiter = new(new SlidingWindowRateLimiterOptions { PermitLimit = options.PerSecond, Window = TimeSpan.FromSeconds(1), SegmentsPerWindow = 10, QueueLimit = options.Batch });

    /// <summary>Delivers what is due now.</summary>
    /// <returns>How many were claimed.</returns>
    public async Task<int> DeliverDueAsync(CancellationToken cancellationToken)
    {
        var due = await reminders.ClaimDueAsync<Nudge>(time.GetUtcNow(), options.Lease, options.Batch, cancellationToken);

        // What has begun is seen through also when the host stops: a turn is saved and sent, or neither. The others come when
        // their lease is over.
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = options.Together, CancellationToken = CancellationToken.None }, async (reminder, _) =>
        {
            using var permit = await _limiter.AcquireAsync(1, CancellationToken.None);
            if (!cancellationToken.IsCancellationRequested)
            {
                await delivery.DeliverAsync(reminder);
            }
        });
        return due.Count;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _limiter.Dispose();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Every, time);
        var (tick, woken) = (timer.WaitForNextTickAsync(stoppingToken).AsTask(), bell.HearAsync(stoppingToken));
        while (!stoppingToken.IsCancellationRequested)
        {
            var first = await Task.WhenAny(tick, woken);
            await first;
            (tick, woken) = first == tick ? (timer.WaitForNextTickAsync(stoppingToken).AsTask(), woken) : (tick, bell.HearAsync(stoppingToken));
            try
            {
                while (await DeliverDueAsync(stoppingToken) == options.Batch)
                {
                    // More may be due.
                }
            }
            catch (StorageFailedException e)
            {
                logger.LogWarning("Reminders could not be read now: {Fault}.", e.Fault);
            }
        }
    }
}
