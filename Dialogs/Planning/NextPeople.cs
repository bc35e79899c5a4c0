using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>Who is next among the user's people, for the list and for what the coach says unasked.</summary>
public sealed class NextPeople(INotebook notebook)
{
    private const int Sitting = 10;
    private const int Candidates = 50;

    /// <summary>
    /// The people who can matter today: owed something, due, gone quiet, or spoken of lately. A network of any size costs
    /// four short reads.
    /// </summary>
    public async Task<IReadOnlyList<Suggestion>> RankAsync(TurnScene scene, CancellationToken cancellationToken)
    {
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

        return WhomNext.Rank(people.Values, scene.Today, Sitting);
    }
}
