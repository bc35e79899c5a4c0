using System.Globalization;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards.Templating;

/// <summary>
/// One parsed <c>${…}</c>. Evaluate gives the value as a JSON node, or null where a property or index does not exist
/// (a JSON null that does exist is a JValue of type Null).
/// </summary>
internal abstract record Expression
{
    private Expression()
    {
    }

    public abstract JToken? Evaluate(Scope scope);

    /// <summary>The value, which must exist.</summary>
    public JToken Require(Scope scope) =>
        Evaluate(scope) ?? throw new CardTemplateException($"The data has no value for '{this}'.");

    /// <summary>As the templating language has it: null and false are false, everything else is true.</summary>
    private bool Holds(Scope scope) => Require(scope) is not JValue { Value: null or false };

    public sealed record Constant(JValue Value) : Expression
    {
        public override JToken Evaluate(Scope scope) => Value;

        public override string ToString() => Value.Type == JTokenType.String ? $"'{Value}'" : Value.ToString(CultureInfo.InvariantCulture);
    }

    public sealed record Variable(string Name) : Expression
    {
        public override JToken? Evaluate(Scope scope) => Name switch
        {
            "$root" => scope.Root,
            "$data" => scope.Data,
            "$index" => scope.Index is { } index ? new JValue(index) : null,
            _ => (scope.Data as JObject)?[Name],
        };

        public override string ToString() => Name;
    }

    public sealed record Member(Expression Of, string Name) : Expression
    {
        public override JToken? Evaluate(Scope scope) => (Of.Evaluate(scope) as JObject)?[Name];

        public override string ToString() => $"{Of}.{Name}";
    }

    public sealed record Indexer(Expression Of, Expression At) : Expression
    {
        public override JToken? Evaluate(Scope scope) => (Of.Evaluate(scope), At.Require(scope)) switch
        {
            (JObject map, JValue { Value: string key }) => map[key],
            (JArray list, JValue { Value: long or int } at) => list.ElementAtOrDefault((int)at),
            _ => null,
        };

        public override string ToString() => $"{Of}[{At}]";
    }

    public sealed record Not(Expression Of) : Expression
    {
        public override JToken Evaluate(Scope scope) => new JValue(!Of.Holds(scope));

        public override string ToString() => $"!{Of}";
    }

    public sealed record Binary(string Operator, Expression Left, Expression Right) : Expression
    {
        public override JToken Evaluate(Scope scope) => Operator switch
        {
            "&&" => new JValue(Left.Holds(scope) && Right.Holds(scope)),
            "||" => new JValue(Left.Holds(scope) || Right.Holds(scope)),
            "==" => new JValue(Same(Left.Require(scope), Right.Require(scope))),
            "!=" => new JValue(!Same(Left.Require(scope), Right.Require(scope))),
            "<" => new JValue(Number(Left, scope) < Number(Right, scope)),
            "<=" => new JValue(Number(Left, scope) <= Number(Right, scope)),
            ">" => new JValue(Number(Left, scope) > Number(Right, scope)),
            ">=" => new JValue(Number(Left, scope) >= Number(Right, scope)),
            "+" => Sum(scope),
            _ => throw new CardTemplateException($"'{Operator}' is not an operator."),
        };

        public override string ToString() => $"{Left} {Operator} {Right}";

        private static bool Same(JToken left, JToken right) =>
            left is JValue { Value: long or int or double or decimal } && right is JValue { Value: long or int or double or decimal }
                ? (decimal)left == (decimal)right
                : JToken.DeepEquals(left, right);

        private static decimal Number(Expression of, Scope scope) => of.Require(scope) switch
        {
            JValue { Value: long or int or double or decimal } number => (decimal)number,
            _ => throw new CardTemplateException($"'{of}' is not a number."),
        };

        private JValue Sum(Scope scope)
        {
            var (left, right) = (Left.Require(scope), Right.Require(scope));
            if (left.Type == JTokenType.String || right.Type == JTokenType.String)
            {
                return new JValue(Text(left, Left) + Text(right, Right));
            }

            var sum = Number(Left, scope) + Number(Right, scope);
            return decimal.IsInteger(sum) ? new JValue((long)sum) : new JValue((double)sum);
        }
    }

    public sealed record Call(string Name, IReadOnlyList<Expression> Arguments) : Expression
    {
        /// <summary>The functions there are, each with the number of its arguments.</summary>
        public static readonly IReadOnlyDictionary<string, int> Arity = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["if"] = 3,
            ["count"] = 1,
            ["length"] = 1,
            ["empty"] = 1,
            ["exists"] = 1,
            ["join"] = 2,
        };

        public override JToken? Evaluate(Scope scope) => Name switch
        {
            "if" => Arguments[0].Holds(scope) ? Arguments[1].Evaluate(scope) : Arguments[2].Evaluate(scope),
            "count" => new JValue(Arguments[0].Require(scope) switch
            {
                JArray list => list.Count,
                JValue { Value: string text } => text.Length,
                _ => throw new CardTemplateException($"'{this}' counts neither a list nor a text."),
            }),
            "length" => new JValue(Arguments[0].Require(scope) switch
            {
                JValue { Value: string text } => text.Length,
                _ => throw new CardTemplateException($"'{this}' measures something that is no text."),
            }),
            "empty" => new JValue(Arguments[0].Require(scope) is JValue { Value: null or "" } or JContainer { Count: 0 }),
            "exists" => new JValue(Arguments[0].Evaluate(scope) is not null and not JValue { Value: null }),
            "join" => new JValue(string.Join(
                Text(Arguments[1].Require(scope), this),
                Arguments[0].Require(scope).Children().Select(item => Text(item, this)))),
            _ => throw new CardTemplateException($"'{Name}' is not a function."),
        };

        public override string ToString() => $"{Name}({string.Join(", ", Arguments)})";
    }

    /// <summary>A value as it stands inside a text. Null, lists and objects have no place there.</summary>
    public static string Text(JToken value, Expression from) => value switch
    {
        JValue { Value: string text } => text,
        JValue { Value: bool flag } => flag ? "true" : "false",
        JValue { Value: not null } number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new CardTemplateException($"'{from}' is no text."),
    };
}
