namespace NetworkCoachBot.Evaluation;

/// <summary>The sentences that a line with "(this|or that)" stands for: a handful of them, the same in every run.</summary>
internal static class Variants
{
    private const int Most = 3;

    /// <summary>At most three of the ways through a line, spread over all there are.</summary>
    public static IEnumerable<string> Of(string line)
    {
        var parts = Parts(line);
        var ways = parts.Aggregate(1L, (count, part) => Math.Min(count * part.Length, 1_000_000));
        var most = Math.Min(ways, Most);
        for (var i = 0L; i < most; i++)
        {
            var way = ways <= Most ? i : (i * ways / most) + ((i * 7919) % Math.Max(1, ways / most));
            yield return string.Concat(parts.Select(part =>
            {
                var choice = part[way % part.Length];
                way /= part.Length;
                return choice;
            }));
        }
    }

    private static List<string[]> Parts(string line)
    {
        var parts = new List<string[]>();
        var at = 0;
        while (at < line.Length)
        {
            var open = line.IndexOf('(', at);
            var close = open < 0 ? -1 : line.IndexOf(')', open);
            if (close < 0)
            {
                break;
            }

            var choices = line[(open + 1)..close].Split('|');
            parts.Add([line[at..open]]);
            parts.Add(choices.Length == 1 ? [line[open..(close + 1)]] : choices);
            at = close + 1;
        }

        parts.Add([line[at..]]);
        return parts;
    }
}
