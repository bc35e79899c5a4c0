using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Planning;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.Planning;

/// <summary>What is found in a few short reads is what ranking everybody would give.</summary>
public class NextPeopleTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly TurnScene Scene = new("u", new TurnInput.Nothing(), new Profile(), Today, CardSurface.TextOnly);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_list_is_the_one_that_ranking_everybody_gives(int seed)
    {
        var size = (seed % 3) switch { 0 => 5, 1 => 60, _ => 400 };
        var people = Network(seed, size);
        var notebook = await KeptAsync(people);
        var except = people.Where((_, i) => i % 7 == seed % 7).Take(5).Select(p => p.Id).ToHashSet();
        Assert.Equal(Ids(WhomNext.Rank(people, Today, 10)), Ids(await new NextPeople(notebook).RankAsync(Scene, default)));
        Assert.Equal(
            Ids(WhomNext.Rank(people.Where(p => !except.Contains(p.Id)), Today, 5)),
            Ids(await new NextPeople(notebook).RankAsync(Scene, except, 5, default)));
    }

    [Fact]
    public async Task Thanks_that_are_due_are_found_behind_a_thousand_names()
    {
        List<Person> people = [.. Enumerable.Range(0, 1000).Select(i => new Person { Id = $"p{i}", Name = $"Aaron {i}" })];
        people.Add(new Person { Id = "met", Name = "Zora", Strength = Strength.Talked, LastContact = Today, Timeline = [new(Today.AddDays(-1), ContactKind.Met)] });
        var ranked = await new NextPeople(await KeptAsync(people)).RankAsync(Scene, default);
        Assert.Equal(("met", NextReason.ThanksDue, 10), (ranked[0].Person.Id, ranked[0].Reason, ranked.Count));
    }

    private static IEnumerable<(string, NextReason)> Ids(IEnumerable<Suggestion> ranked) => ranked.Select(s => (s.Person.Id, s.Reason));

    private static async Task<MemoryNotebook> KeptAsync(IEnumerable<Person> people)
    {
        var notebook = new MemoryNotebook();
        foreach (var person in people)
        {
            await notebook.SaveAsync("u", person, default);
        }

        return notebook;
    }

    /// <summary>People of every kind, as what happened makes them.</summary>
    private static List<Person> Network(int seed, int size)
    {
        var random = new Random(seed);
        var people = new List<Person>();
        for (var i = 0; i < size; i++)
        {
            var person = new Person
            {
                Id = $"p{i}",
                Name = $"N{random.Next(size)}",
                Strength = (Strength)random.Next(5),
                Status = random.Next(5) == 0 ? PersonStatus.Paused : PersonStatus.Active,
                IntroducedByName = random.Next(4) == 0 ? "Ana" : null,
            };
            for (var n = random.Next(-2, 4); n > 0; n--)
            {
                person = person.After(new Contact(Today.AddDays(-random.Next(400)), (ContactKind)random.Next(11)), Today);
            }

            if (random.Next(5) == 0)
            {
                person = person.Promising("notes", random.Next(2) == 0, Today, random.Next(3) == 0 ? null : Today.AddDays(random.Next(-20, 20)));
            }

            people.Add(random.Next(4) == 0 ? person with { NextContact = Today.AddDays(random.Next(-20, 20)) } : person);
        }

        return people;
    }
}
