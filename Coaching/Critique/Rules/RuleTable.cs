using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Critique;

/// <summary>
/// Which check applies to which kind of message, channel and strength, and how much it weighs: METHOD's "Which rule
/// applies where", read from Rules/rules.tsv.
/// </summary>
public sealed class RuleTable
{
    private readonly Severity?[,,,] _weights;
    private readonly Rule[] _rules;

    private RuleTable(Severity?[,,,] weights, Rule[] rules)
    {
        _weights = weights;
        _rules = rules;
    }

    /// <summary>The product's table.</summary>
    public static RuleTable Standard { get; } = Read();

    /// <summary>How much a check weighs there; null: it does not apply.</summary>
    public Severity? Weight(Check check, MessageKind kind, MessageChannel channel, Strength strength) =>
        _weights[(int)check, (int)kind, (int)channel, (int)strength];

    /// <summary>The rule that a check belongs to.</summary>
    public Rule RuleOf(Check check) => _rules[(int)check];

    private static RuleTable Read()
    {
        var weights = new Severity?[Enum.GetValues<Check>().Length, Enum.GetValues<MessageKind>().Length, Enum.GetValues<MessageChannel>().Length, Enum.GetValues<Strength>().Length];
        var rules = new Rule[weights.GetLength(0)];
        using var stream = typeof(RuleTable).Assembly.GetManifestResourceStream("NetworkCoachBot.Coaching.Critique.Rules.rules.tsv")
            ?? throw new InvalidOperationException("rules.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            if (line.Split('\t') is not [var check, var rule, var kinds, var channels, var strengths, var weight])
            {
                throw new FormatException($"rules.tsv: '{line}' has not six columns.");
            }

            var number = (int)Enum.Parse<Check>(check);
            rules[number] = Enum.Parse<Rule>(rule);
            Severity? severity = weight == "none" ? null : Enum.Parse<Severity>(weight, ignoreCase: true);
            foreach (var kind in Several<MessageKind>(kinds))
            {
                foreach (var channel in Several<MessageChannel>(channels))
                {
                    foreach (var strength in Several<Strength>(strengths))
                    {
                        weights[number, (int)kind, (int)channel, (int)strength] = severity;
                    }
                }
            }
        }

        return new RuleTable(weights, rules);
    }

    private static IEnumerable<T> Several<T>(string cell)
        where T : struct, Enum
    {
        if (cell == "*")
        {
            return Enum.GetValues<T>();
        }

        if (cell.Split("..") is [var from, var to])
        {
            return Enum.GetValues<T>().Where(value => Comparer<T>.Default.Compare(value, Enum.Parse<T>(from)) >= 0 && Comparer<T>.Default.Compare(value, Enum.Parse<T>(to)) <= 0);
        }

        return cell.Split(',').Select(Enum.Parse<T>);
    }
}
