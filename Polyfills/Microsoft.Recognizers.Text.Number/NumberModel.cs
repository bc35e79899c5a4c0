using System.Globalization;
using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers. Each result has "value" (invariant culture, 15 digits) and "subtype": integer, decimal, fraction or power.</summary>
public class NumberModel : IModel
{
    internal NumberModel()
    {
    }

    public string ModelTypeName => "number";

    public List<ModelResult> Parse(string query)
    {
        var results = new List<ModelResult>();
        var text = new NumberText(query);
        for (var at = 0; at < text.Count;)
        {
            if (Read(text, at) is { } number)
            {
                results.Add(Result(text, at, number));
                at = number.To;
            }
            else
            {
                at++;
            }
        }

        return results;
    }

    private static Numeral? Read(NumberText text, int at)
    {
        if (IsMinus(text, at) && Unsigned(text, at + 1) is { } number)
        {
            return number with { Value = -number.Value };
        }

        return IsPronoun(text, at) ? null : Unsigned(text, at);
    }

    private static Numeral? Unsigned(NumberText text, int at)
    {
        var word = text.Word(at);
        if (word is { Role: NumberRole.None } or { Ordinal: true } && !text.IsArticle(at) && text[at].Kind is not (Tokens.TokenKind.Digits or Tokens.TokenKind.Symbol))
        {
            return null;
        }

        var cardinal = Cardinals.Read(text, at);
        return Fractions.Read(text, at) is { } fraction && !(cardinal?.To > fraction.To) ? fraction : cardinal ?? DigitNumbers.Read(text, at, int.MaxValue);
    }

    /// <summary>A word for minus, or a hyphen that joins nothing: "10-5" is two numbers.</summary>
    private static bool IsMinus(NumberText text, int at) =>
        text.Is(at, "minus", "negative")
        || (text.IsSymbol(at, '-') && (text.IsAttached(at + 1) ? !text.IsAttached(at) || text.IsSymbol(at - 1, '(') : at == 0));

    /// <summary>"this one", "the one": a thing, not a number.</summary>
    private static bool IsPronoun(NumberText text, int at) =>
        text.Is(at, "one") && text.Is(at - 1, "this", "that", "the", "which") && !(Cardinals.Read(text, at)?.To > at + 1) && Fractions.Read(text, at) is null;

    private static ModelResult Result(NumberText text, int at, Numeral number) =>
        new()
        {
            Text = text.Words(at, number.To),
            Start = text[at].Start,
            End = text[number.To - 1].End - 1,
            TypeName = "number",
            Resolution = new SortedDictionary<string, object>
            {
                ["subtype"] = number.Shape switch
                {
                    NumberShape.Fraction => "fraction",
                    NumberShape.Power => "power",
                    _ => number.Value == Math.Floor(number.Value) ? "integer" : "decimal",
                },
                ["value"] = number.Value.ToString("G15", CultureInfo.InvariantCulture),
            },
        };
}
