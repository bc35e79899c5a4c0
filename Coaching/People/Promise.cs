namespace NetworkCoachBot.Coaching.People;

/// <summary>Something one of the two said they would do (F53).</summary>
/// <param name="Number">Which one among the person's promises, counted from 1; never used again.</param>
/// <param name="What">In the user's words: "my month-two notes".</param>
/// <param name="IsMine">Whether the user promised it; otherwise the person did.</param>
/// <param name="MadeOn">The day it was made.</param>
public sealed record Promise(int Number, string What, bool IsMine, DateOnly MadeOn)
{
    /// <summary>When it is due; null for no day.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>When it was kept; null while it is open.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>Whether it is still to be kept.</summary>
    public bool IsOpen() => DoneOn is null;

    /// <summary>Whether it should have been kept by this day.</summary>
    public bool IsDue(DateOnly today) => IsOpen() && Due <= today;
}
