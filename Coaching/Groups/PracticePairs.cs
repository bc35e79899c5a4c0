using System.Text;

namespace NetworkCoachBot.Coaching.Groups;

/// <summary>
/// Draws who practises with whom next (F71). Everybody who takes part is in one pair, in a three where the number is odd;
/// nobody meets the same person again before they have met all the others, as far as joins and leaves leave that possible;
/// the three is spread over all.
/// </summary>
public static class PracticePairs
{
    /// <summary>So many threes are tried for one without a repeat. In a group of up to 17 these are all there are.</summary>
    private const int MostThrees = 680;

    /// <summary>Draws the next round.</summary>
    /// <param name="members">Who is in the group; only those who asked to practise are drawn, and nobody in a pause.</param>
    /// <param name="past">The rounds before, oldest first.</param>
    /// <param name="today">The day of the round.</param>
    /// <param name="seed">The group's own number; always the same for a group, it keeps a whole cycle free of repeats.</param>
    /// <returns>The round; without pairs where fewer than two take part.</returns>
    public static PracticeRound Next(IEnumerable<Member> members, IReadOnlyList<PracticeRound> past, DateOnly today, int seed)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(past);
        string[] people = [.. members.Where(m => m.IsDrawn(today)).Select(m => m.Id).Distinct().OrderBy(id => Mix(id, seed)).ThenBy(id => id, StringComparer.Ordinal)];
        var number = past.Count == 0 ? 1 : past[^1].Number + 1;
        var table = new MeetingTable(people, past);
        IReadOnlyList<int[]> pairs = people.Length < 2 ? [] : people.Length % 2 == 0 ? Even(table, unchecked(seed + number)) : Odd(table, unchecked(seed + number));
        return new PracticeRound(number, pairs.Select(pair => new PracticePair(pair.Select(i => people[i]).ToArray())).ToArray());
    }

    /// <summary>A group's own number, from its key.</summary>
    public static int SeedOf(string group) => unchecked((int)Mix(group, 0));

    private static IReadOnlyList<int[]> Even(MeetingTable table, int draw)
    {
        // A round of the circle, where one is unused, keeps the rest of the cycle possible; a free choice can run into a dead end.
        var all = Shuffled(table, draw);
        var least = table.Least(all);
        var circle = Enumerable.Range(0, table.Count - 1).Select(turn => Circle(table.Count, turn)).FirstOrDefault(round => round.All(pair => table.Cost(pair[0], pair[1]) == least));
        return circle is null ? Best(table, all) : circle;
    }

    /// <summary>One round of a round-robin: the last stays, the others move around by one place.</summary>
    private static int[][] Circle(int count, int turn)
    {
        var ring = count - 1;
        return [[ring, turn], .. Enumerable.Range(1, count / 2 - 1).Select(i => new[] { (turn + i) % ring, (turn - i + ring) % ring })];
    }

    private static IReadOnlyList<int[]> Odd(MeetingTable table, int draw)
    {
        var all = Shuffled(table, draw);
        var never = table.Least(all);
        List<int[]>? best = null;
        (int Repeats, int Cost, int Threes) least = (int.MaxValue, 0, 0);
        foreach (var three in Threes(table, all).Take(MostThrees))
        {
            int[] within = [table.Cost(three[0], three[1]), table.Cost(three[0], three[2]), table.Cost(three[1], three[2])];
            if (within.Count(cost => cost > never) > least.Repeats)
            {
                continue;
            }

            var pairs = Best(table, [.. all.Except(three)]);
            int[] costs = [.. within, .. pairs.Select(pair => table.Cost(pair[0], pair[1]))];
            var found = (costs.Count(cost => cost > never), costs.Sum(), three.Sum(table.Threes));
            if (found.CompareTo(least) < 0)
            {
                least = found;
                best = [three, .. pairs];
            }

            if (least.Repeats == 0)
            {
                break;
            }
        }

        return best!;
    }

    /// <summary>All threes, those first who were least often in one.</summary>
    private static IEnumerable<int[]> Threes(MeetingTable table, int[] all)
    {
        int[] order = [.. all.OrderBy(table.Threes)];
        return from c in Enumerable.Range(2, order.Length - 2)
               from b in Enumerable.Range(1, c - 1)
               from a in Enumerable.Range(0, b)
               select new[] { order[a], order[b], order[c] };
    }

    /// <summary>As many as possible who met least often, of those left as many as possible who met next to least, and so on.</summary>
    private static List<int[]> Best(MeetingTable table, int[] people)
    {
        var pairs = new List<int[]>();
        while (people.Length > 0)
        {
            var left = people;
            var least = table.Least(left);
            var mates = Matching.Of(left.Length, (a, b) => table.Cost(left[a], left[b]) == least);
            pairs.AddRange(mates.Index().Where(m => m.Index < m.Item).Select(m => new[] { left[m.Index], left[m.Item] }));
            people = [.. left.Where((_, i) => mates[i] < 0)];
        }

        return pairs;
    }

    /// <summary>Another order for each round: always the same one would leave those apart who come far apart in it.</summary>
    private static int[] Shuffled(MeetingTable table, int draw) => [.. Enumerable.Range(0, table.Count).OrderBy(i => Mix(table.Name(i), draw))];

    /// <summary>A number for somebody that looks random and is the same on every machine (FNV-1a, finished as in MurmurHash3).</summary>
    private static uint Mix(string id, int seed)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes($"{seed}/{id}"))
        {
            hash = unchecked((hash ^ b) * 16777619u);
        }

        hash = unchecked((hash ^ (hash >> 16)) * 0x85ebca6bu);
        return hash ^ (hash >> 13);
    }

    /// <summary>Who met whom how often, and who was in a three.</summary>
    private sealed class MeetingTable
    {
        private readonly string[] _people;
        private readonly int[,] _costs;
        private readonly int[] _threes;

        public MeetingTable(string[] people, IReadOnlyList<PracticeRound> past)
        {
            _people = people;
            _costs = new int[people.Length, people.Length];
            _threes = new int[people.Length];
            var places = people.Index().ToDictionary(p => p.Item, p => p.Index);
            foreach (var (index, round) in past.Index())
            {
                foreach (var pair in round.Pairs)
                {
                    int[] known = [.. pair.Members.Where(places.ContainsKey).Select(m => places[m])];
                    foreach (var one in known)
                    {
                        _threes[one] += pair.Members.Count == 3 ? 1 : 0;
                        foreach (var other in known.Where(o => o != one))
                        {
                            // The same two in a row is a little worse than the same two.
                            _costs[one, other] += index == past.Count - 1 ? 3 : 2;
                        }
                    }
                }
            }
        }

        public int Count => _people.Length;

        public string Name(int person) => _people[person];

        public int Threes(int person) => _threes[person];

        public int Cost(int one, int other) => _costs[one, other];

        public int Least(int[] among)
        {
            var least = int.MaxValue;
            for (var i = 0; i < among.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    least = Math.Min(least, _costs[among[i], among[j]]);
                }
            }

            return least;
        }
    }
}
