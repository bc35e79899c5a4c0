namespace NetworkCoachBot.Coaching.Cadence;

/// <summary>
/// Spreads what the coach begins over the time after the hour, so that people of one time zone are not all due in one second:
/// everybody has a moment of their own, the same each day.
/// </summary>
/// <param name="Window">How far it is spread; none for all at the hour.</param>
public sealed record MorningSpread(TimeSpan Window)
{
    /// <summary>How many seconds after the hour somebody's moment is; less than the window.</summary>
    /// <param name="user">Key of the user.</param>
    public int SecondsOf(string user)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (Window <= TimeSpan.Zero)
        {
            return 0;
        }

        // FNV-1a: the same on every host and after every start.
        var hash = 14695981039346656037;
        foreach (var c in user)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        return (int)((hash >> 33) % (ulong)Window.TotalSeconds);
    }
}
