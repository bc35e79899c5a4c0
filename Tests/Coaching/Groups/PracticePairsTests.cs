using NetworkCoachBot.Coaching.Groups;

namespace NetworkCoachBot.Tests.Coaching.Groups;

public class PracticePairsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<int> Sizes => [.. Enumerable.Range(2, 30), 47, 64, 99, 151, 200];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Everybody_is_in_exactly_one_pair_and_three_only_where_the_number_is_odd(int size)
    {
        var people = People(size);
        foreach (var round in Rounds(people, 5, seed: size))
        {
            Assert.Equal(people.Select(p => p.Id).Order(), round.Pairs.SelectMany(p => p.Members).Order());
            Assert.Equal(size % 2, round.Pairs.Count(p => p.Members.Count == 3));
            Assert.All(round.Pairs, p => Assert.InRange(p.Members.Count, 2, 3));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Where_the_number_is_even_everybody_meets_everybody_once_before_anybody_meets_twice(int size)
    {
        if (size % 2 == 0)
        {
            var rounds = Rounds(People(size), 2 * (size - 1), seed: 7 * size);
            var counts = Meetings(rounds[..(size - 1)]);
            Assert.Equal(size * (size - 1) / 2, counts.Count);
            Assert.All(counts.Values, count => Assert.Equal(1, count));
            Assert.All(Meetings(rounds).Values, count => Assert.Equal(2, count));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Where_the_number_is_odd_most_of_the_cycle_has_no_repeat_and_the_three_is_spread(int size)
    {
        if (size % 2 == 1)
        {
            // A round uses (n + 3) / 2 of the n (n - 1) / 2 pairs.
            var most = size * (size - 1) / (size + 3);
            var free = Math.Max(1, most * 2 / 3);
            var rounds = Rounds(People(size), size, seed: 3 * size);
            Assert.All(Meetings(rounds[..free]).Values, count => Assert.Equal(1, count));
            var threes = People(size).Select(p => rounds.Count(r => r.PairOf(p.Id)!.Members.Count == 3)).ToArray();
            Assert.InRange(threes.Max() - threes.Min(), 0, size < 10 ? 3 : 2);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void With_joins_leaves_and_pauses_no_round_repeats_more_than_it_must(int seed)
    {
        var random = new Random(seed);
        var people = People(random.Next(4, 9));
        var past = new List<PracticeRound>();
        for (var week = 0; week < 15; week++)
        {
            var today = Today.AddDays(7 * week);
            people = [.. people.Where(_ => random.Next(12) > 0).Select(p => random.Next(8) == 0 ? p with { PausedUntil = today.AddDays(random.Next(30)) } : p)];
            people = random.Next(3) == 0 && people.Count < 9 ? [.. people, Seeker($"late{week}")] : people;
            var round = PracticePairs.Next(people, past, today, seed);
            string[] active = [.. people.Where(p => p.IsDrawn(today)).Select(p => p.Id)];

            Assert.Equal(active.Length < 2 ? [] : active.Order(), round.Pairs.SelectMany(p => p.Members).Order());
            if (active.Length > 1)
            {
                var met = Meetings(past).Keys.ToHashSet();
                Assert.Equal(Fewest([.. active], met), Couples(round).Count(met.Contains));
            }

            past.Add(round);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_seed_draws_the_same_in_whatever_order_members_come(int seed)
    {
        var people = People(4 + seed);
        var past = Rounds(people, 3, seed);
        var one = PracticePairs.Next(people, past, Today, seed);
        var again = PracticePairs.Next(people.AsEnumerable().Reverse(), past, Today, seed);
        Assert.Equal(Text(one), Text(again));
        Assert.Equal(4, one.Number);
    }

    [Fact]
    public void Another_seed_draws_otherwise() =>
        Assert.True(Enumerable.Range(0, 20).Select(seed => Text(PracticePairs.Next(People(12), [], Today, seed))).Distinct().Count() > 10);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Alone_there_is_nobody_to_practise_with(int size) => Assert.Empty(PracticePairs.Next(People(size), [], Today, 1).Pairs);

    [Fact]
    public void Whoever_has_a_pause_is_left_out_until_it_ends()
    {
        List<Member> people = [.. People(4), Seeker("away") with { PausedUntil = Today.AddDays(7) }, Seeker("gone") with { PausedUntil = DateOnly.MaxValue }, Seeker("muted") with { Muted = true }, new("other", "Never asked to")];
        var now = PracticePairs.Next(people, [], Today, 1);
        var later = PracticePairs.Next(people, [now], Today.AddDays(7), 1);

        Assert.Null(now.PairOf("away"));
        Assert.NotNull(later.PairOf("away"));
        Assert.All(new[] { "gone", "muted", "other" }, who => Assert.Null(later.PairOf(who)));
    }

    [Fact]
    public void Did_you_meet_one_yes_is_enough_and_the_last_word_counts()
    {
        var round = PracticePairs.Next(People(2), [], Today, 1);
        Assert.Null(round.Pairs[0].Met);
        round = round.Answer("p0", false);
        Assert.False(round.Pairs[0].Met);
        round = round.Answer("p1", true);
        Assert.True(round.Pairs[0].Met);
        round = round.Answer("p1", false).Answer("stranger", true);
        Assert.False(round.Pairs[0].Met);
        Assert.Equal(2, round.Pairs[0].Answers.Count);
        Assert.Equal(["p1"], round.Pairs[0].Others("p0"));
    }

    private static List<Member> People(int size) => [.. Enumerable.Range(0, size).Select(i => Seeker($"p{i}"))];

    private static Member Seeker(string id) => new(id, id) { Practises = true };

    private static PracticeRound[] Rounds(List<Member> people, int count, int seed)
    {
        var past = new List<PracticeRound>();
        for (var i = 0; i < count; i++)
        {
            past.Add(PracticePairs.Next(people, past, Today.AddDays(7 * i), seed));
        }

        return [.. past];
    }

    private static Dictionary<(string, string), int> Meetings(IEnumerable<PracticeRound> rounds) =>
        rounds.SelectMany(Couples).GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());

    private static IEnumerable<(string One, string Other)> Couples(PracticeRound round) =>
        from pair in round.Pairs
        from one in pair.Members
        from other in pair.Members
        where string.CompareOrdinal(one, other) < 0
        select (one, other);

    private static string Text(PracticeRound round) => string.Join(' ', round.Pairs.Select(p => string.Join('+', p.Members)));

    /// <summary>The fewest repeats of any round at all, by trying them all.</summary>
    private static int Fewest(List<string> people, HashSet<(string, string)> met)
    {
        if (people.Count == 0)
        {
            return 0;
        }

        int Repeats(params ReadOnlySpan<string> group)
        {
            var count = 0;
            foreach (var one in group)
            {
                foreach (var other in group)
                {
                    count += string.CompareOrdinal(one, other) < 0 && met.Contains((one, other)) ? 1 : 0;
                }
            }

            return count;
        }

        var first = people[0];
        var pairs = people.Count == 3 ? [] : people.Skip(1).Select(other => Repeats(first, other) + Fewest([.. people.Where(p => p != first && p != other)], met));
        var threes = people.Count % 2 == 0 ? [] : people.Skip(1).SelectMany(b => people.Where(c => string.CompareOrdinal(b, c) < 0 && c != first).Select(c => Repeats(first, b, c) + Fewest([.. people.Where(p => p != first && p != b && p != c)], met)));
        return pairs.Concat(threes).Min();
    }
}
