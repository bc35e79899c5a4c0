using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Cadence;

/// <summary>How long silence with somebody may last (F56): what is best, and what is the most.</summary>
/// <param name="Ideal">Days after the last contact on which to be in touch again.</param>
/// <param name="Latest">Days after which it is too quiet.</param>
public sealed record Rhythm(int Ideal, int Latest)
{
    /// <summary>The most days between two contacts that can be asked for.</summary>
    public const int Longest = 730;

    /// <summary>A rhythm that the user set: half as long again at the most.</summary>
    /// <param name="days">Days between contacts, 1 to <see cref="Longest"/>.</param>
    public static Rhythm Every(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, Longest);
        return new(days, days + ((days + 1) / 2));
    }

    /// <summary>The rhythm of a person: the user's own, else that of the tie. Null for somebody hardly known.</summary>
    public static Rhythm? Of(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.EveryDays is { } days ? Every(days)
            : LosingTouch.DaysOf(person.Strength) is var most and < int.MaxValue ? new(most * 2 / 3, most)
            : null;
    }

    /// <summary>The best and the latest day to be in touch, counted from the last contact; null where there was none, or no rhythm.</summary>
    public static (DateOnly Best, DateOnly Latest)? DaysFor(Person person) =>
        Of(person) is { } rhythm && person.LastContact is { } last ? (last.AddDays(rhythm.Ideal), last.AddDays(rhythm.Latest)) : null;
}
