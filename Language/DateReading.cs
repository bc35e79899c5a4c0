namespace NetworkCoachBot.Language;

/// <summary>What kind of time a reading is.</summary>
public enum DateKind
{
    /// <summary>Said, but no day could be made of it.</summary>
    Unresolved,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day and a time.</summary>
    DateTime,

    /// <summary>A time of day; <see cref="DateReading.From"/> has it on the day that fits the direction.</summary>
    Time,

    /// <summary>From one time to another.</summary>
    Range,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Again and again; <see cref="DateReading.Timex"/> says how often.</summary>
    Recurring,
}

/// <summary>A date, time, range or length of time in a message. Times are local to the user's time zone.</summary>
/// <param name="Kind">What kind of time.</param>
/// <param name="From">The day, the time or the beginning; null for a length or an unresolved one.</param>
/// <param name="To">The end (exclusive) of a range, else null.</param>
/// <param name="Duration">The length of a Duration, else null.</param>
/// <param name="Timex">The reading in the recogniser's notation, or empty.</param>
/// <param name="IsBackground">True where it is not when something happens or is due: how long a meeting took, when one was at school.</param>
public sealed record DateReading(
    int Start, int Length, string Text, DateKind Kind, DateTime? From, DateTime? To, TimeSpan? Duration, string Timex, bool IsBackground)
    : Mention(Start, Length, Text);
