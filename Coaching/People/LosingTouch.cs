namespace NetworkCoachBot.Coaching.People;

/// <summary>People the user is losing touch with (F8): those who were near, and have been silent for a while.</summary>
public static class LosingTouch
{
    /// <summary>Silence that is worth a word, in days: a quarter of a year with somebody you talked to, half with somebody you met.</summary>
    public static int DaysOf(Strength strength) => strength switch
    {
        Strength.Mutual or Strength.Talked => 90,
        Strength.Met => 180,
        _ => int.MaxValue,
    };

    /// <summary>Whether a person is among them. Nobody who is paused or put aside; nobody of whom no contact is known.</summary>
    public static bool Is(Person person, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person is { Status: PersonStatus.Active, LastContact: { } last } && today.DayNumber - last.DayNumber >= DaysOf(person.Strength);
    }

    /// <summary>Those among them, the strongest ties first, then the longest silent; the same people on the same day give the same order.</summary>
    public static IReadOnlyList<Person> Of(IEnumerable<Person> people, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(people);
        return [.. people.Where(p => Is(p, today)).OrderByDescending(p => p.Strength).ThenBy(p => p.LastContact).ThenBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal)];
    }
}
