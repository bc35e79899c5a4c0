using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards.Templating;

/// <summary>
/// Reads the subset of the Adaptive Card Templating language that the cards use: property paths, indexers,
/// <c>$root</c>, <c>$data</c>, <c>$index</c>, texts, numbers, <c>! == != &lt; &lt;= &gt; &gt;= + &amp;&amp; ||</c>
/// and the functions of <see cref="Expression.Call.Arity"/>. Anything else is refused when the template is read.
/// </summary>
internal sealed class ExpressionParser
{
    private static readonly string[][] ByPrecedence = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+"]];

    private readonly string _text;
    private int _at;

    private ExpressionParser(string text, int start)
    {
        _text = text;
        _at = start;
    }

    /// <summary>Reads one expression that begins at start and is closed by '}'; end is the position after it.</summary>
    public static Expression Parse(string text, int start, out int end)
    {
        var parser = new ExpressionParser(text, start);
        var expression = parser.Operators(0);
        parser.Expect('}');
        end = parser._at;
        return expression;
    }

    private Expression Operators(int level)
    {
        if (level == ByPrecedence.Length)
        {
            return Unary();
        }

        var left = Operators(level + 1);
        while (ByPrecedence[level].FirstOrDefault(Take) is { } found)
        {
            left = new Expression.Binary(found, left, Operators(level + 1));
        }

        return left;
    }

    private Expression Unary() => Take("!") ? new Expression.Not(Unary()) : Path(Primary());

    private Expression Path(Expression of)
    {
        while (true)
        {
            if (Take("."))
            {
                of = new Expression.Member(of, Name());
            }
            else if (Take("["))
            {
                of = new Expression.Indexer(of, Operators(0));
                Expect(']');
            }
            else
            {
                return of;
            }
        }
    }

    private Expression Primary()
    {
        if (Take("("))
        {
            var inner = Operators(0);
            Expect(')');
            return inner;
        }

        return Peek() switch
        {
            '\'' or '"' => new Expression.Constant(new JValue(Quoted())),
            >= '0' and <= '9' => new Expression.Constant(Number()),
            _ => NameOrCall(),
        };
    }

    private Expression NameOrCall()
    {
        var name = Name();
        if (Take("("))
        {
            return Call(name);
        }

        return name switch
        {
            "true" => new Expression.Constant(new JValue(true)),
            "false" => new Expression.Constant(new JValue(false)),
            "null" => new Expression.Constant(JValue.CreateNull()),
            "$root" or "$data" or "$index" => new Expression.Variable(name),
            _ when name.StartsWith('$') => throw Unreadable($"there is no {name}"),
            _ => new Expression.Variable(name),
        };
    }

    private Expression.Call Call(string name)
    {
        var arguments = new List<Expression>();
        while (!Take(")"))
        {
            if (arguments.Count > 0)
            {
                Expect(',');
            }

            arguments.Add(Operators(0));
        }

        if (!Expression.Call.Arity.TryGetValue(name, out var arity))
        {
            throw Unreadable($"there is no function {name}()");
        }

        return arguments.Count == arity
            ? new Expression.Call(name, arguments)
            : throw Unreadable($"{name}() takes {arity} arguments, not {arguments.Count}");
    }

    private string Name()
    {
        SkipSpace();
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '_' || (_text[_at] == '$' && _at == start)))
        {
            _at++;
        }

        return _at > start ? _text[start.._at] : throw Unreadable("a name was expected");
    }

    private string Quoted()
    {
        var quote = _text[_at++];
        var found = new StringBuilder();
        while (_at < _text.Length && _text[_at] != quote)
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length)
            {
                _at++;
            }

            found.Append(_text[_at++]);
        }

        Expect(quote);
        return found.ToString();
    }

    private JValue Number()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.'))
        {
            _at++;
        }

        var digits = _text[start.._at];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? new JValue(whole)
            : double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var real) ? new JValue(real)
            : throw Unreadable($"{digits} is no number");
    }

    private char Peek()
    {
        SkipSpace();
        return _at < _text.Length ? _text[_at] : '\0';
    }

    private bool Take(string token)
    {
        SkipSpace();
        if (string.CompareOrdinal(_text, _at, token, 0, token.Length) != 0
            || (token == "!" && string.CompareOrdinal(_text, _at, "!=", 0, 2) == 0))
        {
            return false;
        }

        _at += token.Length;
        return true;
    }

    private void Expect(char token)
    {
        if (Peek() != token)
        {
            throw Unreadable($"{token} was expected");
        }

        _at++;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private CardTemplateException Unreadable(string why) => new($"'{_text}' at {_at}: {why}.");
}
