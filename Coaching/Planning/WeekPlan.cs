namespace NetworkCoachBot.Coaching.Planning;

/// <summary>What the user means to do in a week, in acts that are theirs to do, not in luck (F62). 0: nothing of that kind.</summary>
/// <param name="Sent">Messages to send.</param>
/// <param name="Given">Things to give.</param>
/// <param name="Met">Meetings and calls to have.</param>
public sealed record WeekPlan(int Sent, int Given, int Met)
{
    /// <summary>The most of one kind that a plan takes.</summary>
    public const int Most = 100;

    /// <summary>Whether the last seven days hold all of it.</summary>
    public bool IsDone(Progress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return progress.SentThisWeek >= Sent && progress.GivenThisWeek >= Given && progress.MetThisWeek >= Met;
    }
}
