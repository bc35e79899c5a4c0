using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Sealing;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Bot.Turns;

/// <summary>Opens the store before the host takes requests, and has it forget what is old.</summary>
internal sealed class StoreKeeper(ITurnStore store, TurnOptions options, TimeProvider time, ILogger<StoreKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    /// <exception cref="StorageFailedException">The store cannot be opened, so the host must not start.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await store.OpenAsync(cancellationToken);
        await SealedStore.RequireClearAsync(store, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var now = time.GetUtcNow();
                await store.PurgeAsync(now - options.RememberActivities, now - options.RememberReplies, stoppingToken);
            }
            catch (StorageFailedException e)
            {
                logger.LogWarning("Old activities could not be forgotten now: {Fault}.", e.Fault);
            }
        }
    }
}
