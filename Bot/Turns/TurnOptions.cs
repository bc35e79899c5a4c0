namespace NetworkCoachBot.Bot.Turns;

/// <summary>How turns are sent and remembered.</summary>
public sealed record TurnOptions
{
    /// <summary>How long one reply may take, with the waits that a throttling channel asks for.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a reply that is on its way when the host is told to stop may still take: what became of it is noted, then.</summary>
    public TimeSpan StopTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The host was told to stop.</summary>
    public CancellationToken Stopping { get; init; }

    /// <summary>For how long another delivery of an activity is known as such. Channels try again for minutes.</summary>
    public TimeSpan RememberActivities { get; init; } = TimeSpan.FromDays(2);

    /// <summary>For how long a reply that did not arrive is kept for the next turn.</summary>
    public TimeSpan RememberReplies { get; init; } = TimeSpan.FromDays(30);
}
