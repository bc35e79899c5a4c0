namespace NetworkCoachBot.Coaching.Planning;

/// <summary>A visit to where people are: a meeting of the chamber, a volunteer day (P3). A step like any other.</summary>
/// <param name="What">In the user's words: "chamber breakfast".</param>
/// <param name="Day">The day, in the user's time zone.</param>
public sealed record Outing(string What, DateOnly Day)
{
    /// <summary>Visits kept at once.</summary>
    public const int Most = 20;

    /// <summary>How many days after it the user is asked whom they met.</summary>
    public const int AskDays = 7;
}
