namespace NetworkCoachBot.Bot.Reminders;

/// <summary>
/// Rung when something is due at once, heard by <see cref="NudgeService"/>: whoever writes a letter needs to know nothing of
/// how letters are delivered.
/// </summary>
/// <param name="options">Whether what is written at once goes out at once.</param>
public sealed class NudgeBell(NudgeOptions options) : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0);

    /// <summary>Has what is due now delivered soon; whoever rings does not wait for it.</summary>
    public Task RingAsync(CancellationToken cancellationToken)
    {
        if (options.AtOnce && _rung.CurrentCount == 0)
        {
            _rung.Release();
        }

        return Task.CompletedTask;
    }

    /// <summary>Until it is rung.</summary>
    public Task HearAsync(CancellationToken cancellationToken) => _rung.WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _rung.Dispose();
}
