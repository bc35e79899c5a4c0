using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Meetings;

/// <summary>A path or idea that came up in a talk (F54, P13), and whom to ask about it.</summary>
/// <param name="What">The path, in the user's words.</param>
/// <param name="From">Who spoke of it.</param>
/// <param name="Day">When.</param>
/// <param name="Ask">Who seems to know about it: somebody else whose work or interests name it, else the one who spoke of it.</param>
public sealed record HeardPath(string What, Person From, DateOnly Day, Person Ask);

/// <summary>Finds the paths that people spoke of, and who knows about something.</summary>
public static class HeardPaths
{
    private const int TellingLetters = 4;

    private static readonly string[] Plain = ["about", "with", "into", "that", "this", "some", "there", "work", "working", "look", "looking", "more", "something", "like"];

    /// <summary>What people spoke of, the latest first.</summary>
    /// <param name="people">The user's people.</param>
    public static IReadOnlyList<HeardPath> Of(IReadOnlyCollection<Person> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        return [.. from person in people
                   where person.Status != PersonStatus.Archived
                   from contact in person.Timeline
                   where contact.Paths is not null
                   from what in contact.Paths!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                   orderby contact.Day descending, person.Name, what
                   select new HeardPath(what, person, contact.Day, WhoKnows(what, people).FirstOrDefault(p => p.Id != person.Id) ?? person)];
    }

    /// <summary>Whose work, interests, tags or talks name something, the best fit first; those put aside or paused left out.</summary>
    /// <param name="what">What is asked about.</param>
    /// <param name="people">The user's people.</param>
    public static IReadOnlyList<Person> WhoKnows(string what, IEnumerable<Person> people)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(people);
        var sought = Telling(what).ToHashSet(StringComparer.Ordinal);
        return [.. people
            .Where(p => p.Status == PersonStatus.Active)
            .Select(p => (Person: p, Fits: (2 * Telling(Known(p)).Distinct().Count(sought.Contains)) + Telling(Told(p)).Distinct().Count(sought.Contains)))
            .Where(p => p.Fits > 0)
            .OrderByDescending(p => p.Fits).ThenByDescending(p => p.Person.Strength).ThenBy(p => p.Person.Name, StringComparer.OrdinalIgnoreCase)
            .Select(p => p.Person)];
    }

    private static string Known(Person person) =>
        string.Join(' ', new[] { person.Role, person.Company, person.HowKnown }.Concat(person.Interests).Concat(person.Tags).Concat(person.Notes));

    private static string Told(Person person) => string.Join(' ', person.Timeline.Select(c => c.Note));

    private static IEnumerable<string> Telling(string text) =>
        text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '-', '!', '?', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= TellingLetters && !Plain.Contains(w)).Select(w => w.TrimEnd('s'));
}
