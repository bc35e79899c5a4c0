using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>Who is next among the user's people, for the list and for what the coach says unasked.</summary>
public sealed class NextPeople(INotebook notebook)
{
    private const int Candidates = 50;

    /// <summary>The people of a whole sitting.</summary>
    public Task<IReadOnlyList<Suggestion>> RankAsync(TurnScene scene, CancellationToken cancellationToken) =>
        RankAsync(scene, new HashSet<string>(), Sitting.Longest, cancellationToken);

    /// <summary>
    /// The people who can matter today: owed something, due, gone quiet, or spoken of lately. A network of any size costs
    /// four short reads.
    /// </summary>
    /// <param name="scene">The turn.</param>
    /// <param name="except">Keys of people to leave out.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<Suggestion>> RankAsync(TurnScene scene, IReadOnlySet<string> except, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(except);
        ArgumentNullException.ThrowIfNull(scene);
        var people = new Dictionary<string, Person>(StringComparer.Ordinal);
        IReadOnlyList<Person>[] found =
        [
            await notebook.ListOwedAsync(scene.User, scene.Today.AddDays(7), Candidates, cancellationToken),
            await notebook.ListDueAsync(scene.User, scene.Today, Candidates, cancellationToken),
            await notebook.ListQuietAsync(scene.User, scene.Today.AddDays(-30), Candidates, cancellationToken),
            await notebook.ListPeopleAsync(scene.User, null, Candidates, cancellationToken),
        ];
        foreach (var person in found.SelectMany(p => p))
        {
            people.TryAdd(person.Id, person);
        }

        foreach (var recent in scene.Profile.Recent.Where(r => !people.ContainsKey(r.Id)))
        {
            if (await notebook.FindPersonAsync(scene.User, recent.Id, cancellationToken) is { } person)
            {
                people.TryAdd(person.Id, person);
            }
        }

        return WhomNext.Rank(people.Values.Where(p => !except.Contains(p.Id)), scene.Today, count);
    }
}
