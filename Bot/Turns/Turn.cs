namespace NetworkCoachBot.Bot.Turns;

/// <summary>How a turn ended.</summary>
public enum TurnOutcome
{
    /// <summary>It goes on, or the bot failed.</summary>
    Open,

    /// <summary>Everything it changed and said is saved.</summary>
    Committed,

    /// <summary>It changed and said nothing.</summary>
    Empty,

    /// <summary>The activity had been handled before; nothing was changed.</summary>
    Repeated,

    /// <summary>It could not be saved; nothing was changed.</summary>
    NotSaved,
}

/// <summary>The turn that is going on, in the turn state under its type.</summary>
public sealed class Turn
{
    private readonly List<Func<CancellationToken, Task>> _afterwards = [];

    /// <summary>How it ended; to be read after it.</summary>
    public TurnOutcome Outcome { get; internal set; }

    /// <summary>All that the turn said has reached the channel; to be read after it.</summary>
    public bool Delivered { get; internal set; } = true;

    /// <summary>The channel answered that the bot may not write there, or that there is no such chat; to be read after it.</summary>
    public bool IsRefused { get; internal set; }

    /// <summary>
    /// Does something once the turn is saved and its replies are sent: a turn in another conversation, which may not
    /// begin within this one. Lost if the process dies before; what must not be lost is a reminder that is due now.
    /// </summary>
    public void AfterCommit(Func<CancellationToken, Task> work) => _afterwards.Add(work);

    internal async Task RunAfterwardsAsync(ILogger logger)
    {
        foreach (var work in _afterwards)
        {
            try
            {
                await work(CancellationToken.None);
            }
#pragma warning disable CA1031 // The turn is over: what follows it cannot undo it, nor may one keep the next from being done.
            catch (Exception e)
#pragma warning restore CA1031
            {
                logger.LogError("What was to follow a turn failed: {Error}.\n{StackTrace}", e.GetType().FullName, e.StackTrace);
            }
        }
    }
}
