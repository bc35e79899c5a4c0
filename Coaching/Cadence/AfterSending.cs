namespace NetworkCoachBot.Coaching.Cadence;

/// <summary>What follows a message that was sent (METHOD R15).</summary>
/// <param name="TrySomebodyElse">The day to write to another person when nothing came: 3 business days on.</param>
/// <param name="RemindOnce">The day for the one reminder: 7 business days on.</param>
public sealed record AfterSending(DateOnly TrySomebodyElse, DateOnly RemindOnce)
{
    /// <summary>The days for a message sent on a day.</summary>
    public static AfterSending On(DateOnly sent, BusinessDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new(days.After(sent, 3), days.After(sent, 7));
    }
}
