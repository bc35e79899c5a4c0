namespace NetworkCoachBot.Coaching.Critique.Phrases;

/// <summary>Turns the lines of the phrase files into steps. The notation is described in Phrases/README.md.</summary>
internal sealed class PhraseCompiler(PhraseFile classes)
{
    private const int GapLength = 5;

    private readonly Dictionary<string, Node> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Every word that some phrase names, with its number.</summary>
    public Dictionary<string, int> Vocabulary { get; } = new(StringComparer.Ordinal);

    /// <summary>The word sets that steps refer to.</summary>
    public List<HashSet<int>> Sets { get; } = [];

    /// <summary>What steps bar from following.</summary>
    public List<Step[]> Bars { get; } = [];

    public int Number(string word)
    {
        if (!Vocabulary.TryGetValue(word, out var number))
        {
            Vocabulary.Add(word, number = Vocabulary.Count);
        }

        return number;
    }

    /// <summary>Compiles a line.</summary>
    /// <exception cref="FormatException">The line does not follow the notation.</exception>
    public Phrase Compile(Signal signal, string line)
    {
        var mood = line.EndsWith("{asks}", StringComparison.Ordinal) ? Mood.Asks : line.EndsWith("{says}", StringComparison.Ordinal) ? Mood.Says : Mood.Any;
        var body = mood == Mood.Any ? line : line[..line.LastIndexOf('{')];
        var steps = new List<Step>();
        var node = Parse(body);
        Emit(node, steps);
        steps.Add(new Step(StepKind.Found, 0, 0));
        return new Phrase(signal, [.. steps], mood, line, Needs(node));
    }

    /// <summary>Sets of words of which the phrase needs one each.</summary>
    private static List<List<int>> Needs(Node node)
    {
        switch (node)
        {
            case Leaf leaf:
                return [leaf.Words];
            case Series series:
                return [.. series.Parts.SelectMany(Needs)];
            case Ways ways:
                // Whichever way is taken needs one of its own words.
                var each = ways.Each.ConvertAll(way => Needs(way).MinBy(words => words.Count));
                return each.Contains(null) ? [] : [[.. each.SelectMany(words => words!).Distinct()]];
            default:
                return [];
        }
    }

    private Node Parse(string line)
    {
        var at = 0;
        var node = Alternatives(line, ref at);
        return at == line.Length ? node : throw new FormatException($"Unexpected '{line[at]}' in phrase '{line}'.");
    }

    private Node Alternatives(string line, ref int at)
    {
        var ways = new List<Node> { Sequence(line, ref at) };
        while (at < line.Length && line[at] == '|')
        {
            at++;
            ways.Add(Sequence(line, ref at));
        }

        return Join(ways);
    }

    private Node Sequence(string line, ref int at)
    {
        var parts = new List<Node>();
        while (at < line.Length && line[at] is not ('|' or ')'))
        {
            if (line[at] == ' ')
            {
                at++;
                continue;
            }

            var part = One(line, ref at);
            if (at < line.Length && line[at] == '?')
            {
                at++;
                part = new Maybe(part);
            }

            parts.Add(part);
        }

        return parts.Count == 1 ? parts[0] : new Series(parts);
    }

    private Node One(string line, ref int at)
    {
        switch (line[at])
        {
            case '(':
                at++;
                var inner = Alternatives(line, ref at);
                if (at >= line.Length || line[at] != ')')
                {
                    throw new FormatException($"A bracket is not closed in phrase '{line}'.");
                }

                at++;
                return inner;
            case '<':
                var close = line.IndexOf('>', at);
                var name = close < 0 ? throw new FormatException($"'<' is not closed in phrase '{line}'.") : line[(at + 1)..close];
                at = close + 1;
                return Class(name);
            case '^':
                at++;
                if (at < line.Length && line[at] == '^')
                {
                    at++;
                    return new Mark(StepKind.AtSentence);
                }

                return new Mark(StepKind.AtStart);
            case '$':
                at++;
                return new Mark(StepKind.AtEnd);
            case '!':
                at++;
                return new Bar(One(line, ref at));
            case '_':
                at++;
                return new Mark(StepKind.Any);
            case '.':
                return Gap(line, ref at);
            default:
                return Words(line, ref at);
        }
    }

    private static Space Gap(string line, ref int at)
    {
        var start = at;
        while (at < line.Length && line[at] == '.')
        {
            at++;
        }

        if (at - start == 3)
        {
            return new Space(GapLength);
        }

        var digits = at;
        while (at < line.Length && char.IsAsciiDigit(line[at]))
        {
            at++;
        }

        return at - digits is 1 or 2 && digits - start == 2
            ? new Space(int.Parse(line.AsSpan(digits, at - digits), System.Globalization.CultureInfo.InvariantCulture))
            : throw new FormatException($"A gap is '...' or '..' and a number, in phrase '{line}'.");
    }

    private Leaf Words(string line, ref int at)
    {
        var start = at;
        while (at < line.Length && (char.IsLetterOrDigit(line[at]) || line[at] is '\'' or '%'))
        {
            at++;
        }

        return at > start ? new Leaf([Number(line[start..at])]) : throw new FormatException($"Unexpected '{line[at]}' in phrase '{line}'.");
    }

    private Node Class(string name)
    {
        if (_classes.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!_open.Add(name))
        {
            throw new FormatException($"The class <{name}> refers to itself.");
        }

        // A class lists phrases one a line; a line of single words separated by commas lists each of them.
        var ways = classes.Section(name).SelectMany(line => line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(Parse).ToList();
        _open.Remove(name);
        return _classes[name] = Join(ways);
    }

    /// <summary>Single words among the ways become one set.</summary>
    private static Node Join(List<Node> ways)
    {
        if (ways.Count == 1)
        {
            return ways[0];
        }

        var words = ways.OfType<Leaf>().SelectMany(leaf => leaf.Words).Distinct().ToList();
        var rest = ways.Where(way => way is not Leaf).ToList();
        if (words.Count > 0)
        {
            rest.Insert(0, new Leaf(words));
        }

        return rest.Count == 1 ? rest[0] : new Ways(rest);
    }

    private void Emit(Node node, List<Step> steps)
    {
        switch (node)
        {
            case Leaf { Words.Count: 1 } leaf:
                steps.Add(new Step(StepKind.Word, leaf.Words[0], 0));
                break;
            case Leaf leaf:
                steps.Add(new Step(StepKind.Set, SetOf(leaf), 0));
                break;
            case Bar bar:
                var barred = new List<Step>();
                Emit(bar.What, barred);
                barred.Add(new Step(StepKind.Found, 0, 0));
                steps.Add(new Step(StepKind.Not, Bars.Count, 0));
                Bars.Add([.. barred]);
                break;
            case Mark mark:
                steps.Add(new Step(mark.Kind, 0, 0));
                break;
            case Series series:
                series.Parts.ForEach(part => Emit(part, steps));
                break;
            case Maybe maybe:
                var fork = Reserve(steps);
                Emit(maybe.Part, steps);
                steps[fork] = new Step(StepKind.Fork, fork + 1, steps.Count);
                break;
            case Space space:
                EmitGap(space.Most, steps);
                break;
            case Ways ways:
                EmitWays(ways.Each, steps);
                break;
        }
    }

    private int SetOf(Leaf leaf)
    {
        if (leaf.Set < 0)
        {
            leaf.Set = Sets.Count;
            Sets.Add([.. leaf.Words]);
        }

        return leaf.Set;
    }

    private static void EmitGap(int most, List<Step> steps)
    {
        // Each further word is one more fork; the shortest way is tried first.
        var end = steps.Count + (2 * most);
        for (var i = 0; i < most; i++)
        {
            steps.Add(new Step(StepKind.Fork, end, steps.Count + 1));
            steps.Add(new Step(StepKind.Any, 0, 0));
        }
    }

    private void EmitWays(List<Node> ways, List<Step> steps)
    {
        var jumps = new List<int>();
        for (var i = 0; i < ways.Count; i++)
        {
            var fork = i < ways.Count - 1 ? Reserve(steps) : -1;
            Emit(ways[i], steps);
            if (fork >= 0)
            {
                jumps.Add(Reserve(steps));
                steps[fork] = new Step(StepKind.Fork, fork + 1, steps.Count);
            }
        }

        jumps.ForEach(jump => steps[jump] = new Step(StepKind.Jump, steps.Count, 0));
    }

    private static int Reserve(List<Step> steps)
    {
        steps.Add(default);
        return steps.Count - 1;
    }

    private abstract record Node;

    private sealed record Leaf(List<int> Words) : Node
    {
        public int Set { get; set; } = -1;
    }

    private sealed record Bar(Node What) : Node;

    private sealed record Mark(StepKind Kind) : Node;

    private sealed record Series(List<Node> Parts) : Node;

    private sealed record Maybe(Node Part) : Node;

    private sealed record Space(int Most) : Node;

    private sealed record Ways(List<Node> Each) : Node;
}
