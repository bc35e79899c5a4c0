using System.Collections.Concurrent;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>What a token looks like to the tagger: the word, the kinds of word it can be, its case, whether the network knows it.</summary>
internal readonly record struct TokenView(string Word, string Classes, string Shape, bool IsKnownName)
{
    private static readonly ConcurrentDictionary<WordClass, string> Labels = new();

    public static TokenView Edge { get; } = new("|", "|", "|", false);

    /// <summary>Views of all tokens. <paramref name="isRare"/> lets training forget words, so that the model learns to go by the rest.</summary>
    public static TokenView[] Of(IReadOnlyList<Token> tokens, Lexicon lexicon, Vocabulary vocabulary, Func<string, bool> isKnownName, Func<int, bool>? isRare = null)
    {
        var views = new TokenView[tokens.Count];
        var companyEnd = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (i >= companyEnd && lexicon.CompanyLength(tokens, i) is var length and > 0)
            {
                companyEnd = i + length;
            }

            var rare = isRare?.Invoke(i) ?? false;
            var label = rare ? vocabulary.English.Has(token.Norm) ? "E" : "?" : Label(token, lexicon, vocabulary);
            label = i < companyEnd && !rare ? label + "C" : label;
            views[i] = new TokenView(
                token.Kind is TokenKind.Number ? "#" + Math.Min(token.Norm.Length, 5) : token.Norm,
                label, ShapeName(token.Shape), token.IsWord && isKnownName(token.Lower));
        }

        return views;
    }

    private static string Label(Token token, Lexicon lexicon, Vocabulary vocabulary)
    {
        if (token.Kind is not TokenKind.Word)
        {
            return token.Kind switch
            {
                TokenKind.Number => "9",
                TokenKind.Punctuation => token.Norm,
                TokenKind.LineBreak => ";",
                TokenKind.Emoji => "^",
                TokenKind.Bot => "bot",
                _ => "<>",
            };
        }

        var classes = lexicon.Classes(token.Norm) | (vocabulary.Has(token.Norm) ? WordClass.Known : WordClass.None);
        if (classes is WordClass.None)
        {
            classes = lexicon.Classes(token.Lower);
        }

        if (classes is WordClass.None)
        {
            // "wendesday" looks like what it stands for.
            classes = lexicon.Classes(lexicon.TimeWord(token.Norm));
        }

        if (classes is WordClass.None && token.Norm.Contains('-'))
        {
            // "mei-ling", "Ruiz-Calderón": names as their parts are.
            classes = token.Norm.Split('-').Aggregate(WordClass.None, (all, part) => all | (lexicon.Classes(part) & (WordClass.Given | WordClass.Surname)));
        }

        if (classes is not WordClass.None)
        {
            return Labels.GetOrAdd(classes, Letters);
        }

        if (vocabulary.English.Has(token.Norm))
        {
            return "E";
        }

        return char.IsAsciiDigit(token.Norm[0]) ? "9a" : vocabulary.Correct(token.Norm) != token.Norm ? "~" : token.Norm.Contains('-') ? "?-" : "?";
    }

    private static string Letters(WordClass classes)
    {
        const string Letters = "GScwRKTDMUrpmH#o@XPW";
        return string.Concat(Letters.Where((_, i) => ((int)classes & (1 << i)) != 0));
    }

    private static string ShapeName(Shape shape) => shape switch
    {
        Text.Shape.Lower => "a",
        Text.Shape.Capital => "A",
        Text.Shape.Upper => "AA",
        Text.Shape.Mixed => "aA",
        _ => "-",
    };
}
