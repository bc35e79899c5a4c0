using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;

namespace NetworkCoachBot.Tests.Coaching.Planning;

public class WhomNextTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Never_somebody_paused_or_put_aside(int seed) =>
        Assert.All(WhomNext.Rank(Network(seed), Today, 10), s => Assert.Equal(PersonStatus.Active, s.Person.Status));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_people_and_day_give_the_same_list_in_any_order(int seed)
    {
        var people = Network(seed);
        var reversed = people.AsEnumerable().Reverse();
        Assert.Equal(WhomNext.Rank(people, Today, 10), WhomNext.Rank(reversed, Today, 10));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_due_promise_comes_before_a_cold_stranger(int seed)
    {
        var owed = new Person { Id = "owed", Name = "Zz", Strength = Strength.Met, Promises = new List<Promise> { new(1, "notes", true, Today.AddDays(-9)) { Due = Today } } };
        var stranger = new Person { Id = "cold", Name = "Aa" };
        var ranked = WhomNext.Rank([.. Network(seed), owed, stranger], Today, 1000).Select(s => s.Person.Id).ToList();
        Assert.True(ranked.IndexOf("owed") < ranked.IndexOf("cold"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Another_stranger_never_displaces_thanks_that_are_due(int seed)
    {
        var met = new Person { Id = "met", Name = "Zz", Strength = Strength.Met, Timeline = new List<Contact> { new(Today.AddDays(-1), ContactKind.Met) } };
        List<Person> people = [.. Network(seed), met];
        var before = WhomNext.Rank(people, Today, 1000).Select(s => s.Person.Id).ToList().IndexOf("met");
        people.AddRange(Enumerable.Range(0, 30).Select(i => new Person { Id = $"x{i}", Name = $"A{i}" }));
        Assert.Equal(before, WhomNext.Rank(people, Today, 1000).Select(s => s.Person.Id).ToList().IndexOf("met"));
    }

    [Fact]
    public void Somebody_with_a_day_ahead_is_left_in_peace() =>
        Assert.Empty(WhomNext.Rank([new Person { Id = "a", Name = "A", NextContact = Today.AddDays(3), Strength = Strength.Talked, LastContact = Today }], Today, 10));

    private static List<Person> Network(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 30).Select(i => new Person
        {
            Id = $"p{i}",
            Name = $"N{random.Next(20)}",
            Strength = (Strength)random.Next(5),
            Status = (PersonStatus)random.Next(3),
            NextContact = random.Next(3) == 0 ? Today.AddDays(random.Next(-20, 20)) : null,
            LastContact = random.Next(2) == 0 ? Today.AddDays(-random.Next(400)) : null,
            IntroducedByName = random.Next(4) == 0 ? "Ana" : null,
        })];
    }
}
