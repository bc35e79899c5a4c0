namespace NetworkCoachBot.Coaching.Meetings;

/// <summary>How a rehearsal goes on, and what is said about it at the end (F50, P13, P14).</summary>
/// <param name="reader">Reads the user's lines.</param>
public sealed class RehearsalCoach(LineReader reader)
{
    /// <summary>From this many lines on a goodbye ends it.</summary>
    public const int Shortest = 6;

    /// <summary>It ends here at the latest.</summary>
    public const int Longest = 10;

    /// <summary>Rounds of practice in following up.</summary>
    public const int Rounds = 3;

    private const int MostPraise = 2;
    private const int MostToWorkOn = 3;

    /// <summary>What the last line does, the most telling first.</summary>
    public IReadOnlyList<LineAct> Read(RehearsalLine exchange) => reader.Read(exchange);

    /// <summary>Whether the conversation is over after the last exchange.</summary>
    public bool IsOver(IReadOnlyList<RehearsalLine> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return said.Count >= Longest || (said.Count >= Shortest && said[^1] is var last && reader.Read(last) is [LineAct.Closes, ..]);
    }

    /// <summary>
    /// How the role answers the last line: the key of what it says, and which wording of it. Names are given to those who took
    /// an interest first.
    /// </summary>
    public (string Key, int Wording) Answer(IReadOnlyList<RehearsalLine> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        string[] keys = [.. said.Select((exchange, i) => KeyOf(exchange, said.Take(i)))];
        return (keys[^1], keys[..^1].Count(k => k == keys[^1]));
    }

    /// <summary>What is said at the end: what went well first, then what to try, each on the user's own words.</summary>
    public IReadOnlyList<RehearsalRemark> Feedback(IReadOnlyList<RehearsalLine> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var read = said.Select(e => (Line: e, Acts: reader.Read(e))).ToArray();
        return [.. Praise(read).DistinctBy(r => r.Quote).Take(MostPraise), .. ToWorkOn(read).Take(MostToWorkOn)];
    }

    /// <summary>Whether there is something in it to ask about.</summary>
    private static bool IsAnswer(string line) => line.Length >= 40 && !line.EndsWith('?');

    private string KeyOf(RehearsalLine exchange, IEnumerable<RehearsalLine> before)
    {
        var act = reader.Read(exchange)[0];
        return act == LineAct.AsksForNames && !before.Any(e => reader.Read(e).Contains(LineAct.FollowsUp)) ? "NamesEarly" : act.ToString();
    }

    private static IEnumerable<RehearsalRemark> Praise((RehearsalLine Line, IReadOnlyList<LineAct> Acts)[] read)
    {
        (LineAct Act, RehearsalPoint Point)[] good =
        [
            (LineAct.FollowsUp, RehearsalPoint.FollowedUp),
            (LineAct.AsksForNames, RehearsalPoint.AskedForNames),
            (LineAct.Offers, RehearsalPoint.Offered),
            (LineAct.Asks, RehearsalPoint.AskedOpenly),
        ];
        return from g in good
               let line = read.FirstOrDefault(r => r.Acts.Contains(g.Act) && !r.Acts.Contains(LineAct.AsksForJob)).Line
               where line is not null
               select new RehearsalRemark(g.Point, line.Mine);
    }

    private static IEnumerable<RehearsalRemark> ToWorkOn((RehearsalLine Line, IReadOnlyList<LineAct> Acts)[] read)
    {
        if (read.FirstOrDefault(r => r.Acts.Contains(LineAct.AsksForJob)).Line is { } job)
        {
            yield return new(RehearsalPoint.AskedForJob, job.Mine);
        }

        if (read.FirstOrDefault(r => r.Acts.Contains(LineAct.Pitches)).Line is { } pitch)
        {
            yield return new(RehearsalPoint.Pitched, pitch.Mine);
        }

        if (!read.Any(r => r.Acts.Contains(LineAct.FollowsUp)) && read.Skip(1).FirstOrDefault(r => IsAnswer(r.Line.Before)).Line is { } left)
        {
            yield return new(RehearsalPoint.LeftAnswer, left.Before);
        }

        if (read.FirstOrDefault(r => r.Acts is [LineAct.AsksYesOrNo, ..]).Line is { } closed)
        {
            yield return new(RehearsalPoint.AskedClosed, closed.Mine);
        }

        if (!read.Any(r => r.Acts.Contains(LineAct.AsksForNames)) && read is [.., var last])
        {
            yield return new(RehearsalPoint.NoNames, last.Line.Mine);
        }
    }
}
