using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Referrals;

/// <summary>Who sent the user to whom (F10, P17).</summary>
/// <param name="Steps">From the first person, whom the user knew already, to the person in question.</param>
public sealed record Chain(IReadOnlyList<Person> Steps)
{
    /// <summary>The longest chain that is followed.</summary>
    public const int Longest = 12;

    /// <summary>How many introductions lie between the user and the person: 0 for somebody known without one.</summary>
    public int IntroductionsAway => Steps.Count - 1 + (Steps[0].IntroducedByName is not null ? 1 : 0);

    /// <summary>The names from the first introducer to the person; the first may be somebody who is not kept.</summary>
    public IReadOnlyList<string> Names => [.. Steps[0].IntroducedByName is { } first ? Steps.Select(p => p.Name).Prepend(first) : Steps.Select(p => p.Name)];

    /// <summary>The chain that ends with a person. A circle is cut where it closes.</summary>
    /// <param name="person">Whom it leads to.</param>
    /// <param name="find">Finds a person by key; null where there is none.</param>
    public static async Task<Chain> ToAsync(Person person, Func<string, Task<Person?>> find)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(find);
        var steps = new List<Person> { person };
        while (steps.Count < Longest && steps[0].IntroducedBy is { } id && steps.All(p => p.Id != id) && await find(id) is { } before)
        {
            steps.Insert(0, before);
        }

        return new Chain(steps);
    }
}
