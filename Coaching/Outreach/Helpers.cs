using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>Those who helped, to whom good news is owed (F59, P16, P19).</summary>
public static class Helpers
{
    /// <summary>Who gave the user something, or introduced them, the latest first.</summary>
    /// <param name="people">The user's people.</param>
    /// <returns>Nobody who is put aside or paused.</returns>
    public static IReadOnlyList<Person> Of(IEnumerable<Person> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        return [.. people
            .Where(p => p.Status == PersonStatus.Active)
            .Select(p => (Person: p, Last: p.Timeline.Where(c => c.Kind is ContactKind.Received or ContactKind.IntroducedMe).Select(c => (DateOnly?)c.Day).Max()))
            .Where(p => p.Last is not null)
            .OrderByDescending(p => p.Last)
            .ThenBy(p => p.Person.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(p => p.Person.Id, StringComparer.Ordinal)
            .Select(p => p.Person)];
    }
}
