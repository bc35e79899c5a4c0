using System.Text;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards.Templating;

/// <summary>
/// A JSON node of a template. Expand gives the node, or for an object with a list in <c>$data</c> a list of nodes, which
/// joins the list that it stands in; null where <c>$when</c> is false.
/// </summary>
internal abstract record TemplateNode
{
    private TemplateNode()
    {
    }

    public abstract JToken? Expand(Scope scope);

    /// <summary>Reads a JSON node.</summary>
    /// <exception cref="CardTemplateException">An expression in it cannot be read.</exception>
    public static TemplateNode Read(JToken json) => json switch
    {
        JObject map => ReadMap(map),
        JArray list => new Items([.. list.Select(Read)]),
        JValue { Value: string text } => ReadText(text),
        _ => new Fixed(json),
    };

    private static Map ReadMap(JObject map) => new(
        [.. map.Properties().Where(p => p.Name is not ("$data" or "$when")).Select(p => KeyValuePair.Create(p.Name, Read(p.Value)))],
        map["$data"] is { } data ? ReadData(data) : null,
        map["$when"] is { } when ? ReadWhen(when) : null);

    private static TemplateNode ReadData(JToken data) => Read(data) switch
    {
        Bound bound => bound,
        _ when data is JContainer && !data.ToString().Contains("${", StringComparison.Ordinal) => new Fixed(data),
        _ => throw new CardTemplateException($"$data takes one expression or plain JSON: {data}"),
    };

    private static Expression ReadWhen(JToken when) => Read(when) is Bound bound
        ? bound.Value
        : throw new CardTemplateException($"$when takes one expression: {when}");

    private static TemplateNode ReadText(string text)
    {
        var parts = new List<(string Literal, Expression? Value)>();
        var literal = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (string.CompareOrdinal(text, at, "\\${", 0, 3) == 0)
            {
                literal.Append("${");
                at += 3;
            }
            else if (string.CompareOrdinal(text, at, "${", 0, 2) == 0)
            {
                parts.Add((literal.ToString(), ExpressionParser.Parse(text, at + 2, out at)));
                literal.Clear();
            }
            else
            {
                literal.Append(text[at++]);
            }
        }

        return parts switch
        {
            [] => new Fixed(new JValue(literal.ToString())),
            [("", { } only)] when literal.Length == 0 => new Bound(only),
            _ => new Text([.. parts, (literal.ToString(), null)]),
        };
    }

    private sealed record Fixed(JToken Json) : TemplateNode
    {
        public override JToken Expand(Scope scope) => Json.DeepClone();
    }

    /// <summary>A text that is one expression and nothing else: its value keeps its type.</summary>
    private sealed record Bound(Expression Value) : TemplateNode
    {
        public override JToken Expand(Scope scope) => Value.Require(scope).DeepClone();
    }

    private sealed record Text(IReadOnlyList<(string Literal, Expression? Value)> Parts) : TemplateNode
    {
        public override JToken Expand(Scope scope) => new JValue(string.Concat(Parts.Select(part =>
            part.Value is { } value ? part.Literal + Expression.Text(value.Require(scope), value) : part.Literal)));
    }

    private sealed record Items(IReadOnlyList<TemplateNode> Nodes) : TemplateNode
    {
        public override JToken Expand(Scope scope)
        {
            var expanded = new JArray();
            foreach (var node in Nodes)
            {
                switch (node.Expand(scope))
                {
                    case null:
                        break;
                    case JArray several:
                        foreach (var one in several.ToList())
                        {
                            expanded.Add(one);
                        }

                        break;
                    case { } one:
                        expanded.Add(one);
                        break;
                }
            }

            return expanded;
        }
    }

    private sealed record Map(IReadOnlyList<KeyValuePair<string, TemplateNode>> Properties, TemplateNode? Data, Expression? When) : TemplateNode
    {
        public override JToken? Expand(Scope scope) => Data?.Expand(scope) switch
        {
            null => One(scope),
            JArray list => new JArray(list.Select((item, index) => One(scope.Into(item, index))).OfType<JToken>()),
            { } data => One(scope.Into(data)),
        };

        private JObject? One(Scope scope)
        {
            if (When is not null && !Holds(When, scope))
            {
                return null;
            }

            var expanded = new JObject();
            foreach (var (name, node) in Properties)
            {
                expanded.Add(name, node.Expand(scope));
            }

            return expanded;
        }

        private static bool Holds(Expression when, Scope scope) => when.Require(scope) is JValue { Value: bool holds }
            ? holds
            : throw new CardTemplateException($"$when '{when}' is neither true nor false.");
    }
}
