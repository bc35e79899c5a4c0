using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>Who is next among the user's people, for the list and for what the coach says unasked.</summary>
public sealed class NextPeople(INotebook notebook)
{
    /// <summary>People read beyond those asked for, in place of those whose reason has lapsed.</summary>
    private const int Spare = 10;

    /// <summary>The people of a whole sitting.</summary>
    public Task<IReadOnlyList<Suggestion>> RankAsync(TurnScene scene, CancellationToken cancellationToken) =>
        RankAsync(scene, new HashSet<string>(), Sitting.Longest, cancellationToken);

    /// <summary>
    /// The people who matter today, the most pressing first. The lanes of the day are read in turn until there are enough:
    /// a network of any size costs a few short reads.
    /// </summary>
    /// <param name="scene">The turn.</param>
    /// <param name="except">Keys of people to leave out.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<Suggestion>> RankAsync(TurnScene scene, IReadOnlySet<string> except, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(except);
        var people = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var lane in NextKeys.On(scene.Today))
        {
            foreach (var person in await notebook.ListNextAsync(scene.User, lane, count + except.Count + Spare, cancellationToken))
            {
                people.TryAdd(person.Id, person);
            }

            var ranked = WhomNext.Rank(people.Values.Where(p => !except.Contains(p.Id)), scene.Today, count);
            if (ranked.Count == count && ranked[^1].Reason <= lane.Reason && !(lane.Lane == 5 && ranked[^1].Reason == lane.Reason))
            {
                return ranked;
            }
        }

        return WhomNext.Rank(people.Values.Where(p => !except.Contains(p.Id)), scene.Today, count);
    }
}
