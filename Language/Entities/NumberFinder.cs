using System.Globalization;
using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>How many people or messages, and which one of a list.</summary>
internal static class NumberFinder
{
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["one"] = 1,
        ["a"] = 1,
        ["an"] = 1,
        ["single"] = 1,
        ["two"] = 2,
        ["couple"] = 2,
        ["pair"] = 2,
        ["both"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["dozen"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["hundred"] = 100,
        ["once"] = 1,
        ["twice"] = 2,
        ["dos"] = 2,
        ["tres"] = 3,
        ["cinco"] = 5,
        ["deux"] = 2,
        ["trois"] = 3,
        ["zwei"] = 2,
        ["drei"] = 3,
    };

    private static readonly Dictionary<string, int> Places = new(StringComparer.Ordinal)
    {
        ["first"] = 1,
        ["1st"] = 1,
        ["second"] = 2,
        ["2nd"] = 2,
        ["third"] = 3,
        ["3rd"] = 3,
        ["fourth"] = 4,
        ["4th"] = 4,
        ["fifth"] = 5,
        ["5th"] = 5,
        ["sixth"] = 6,
        ["6th"] = 6,
        ["seventh"] = 7,
        ["7th"] = 7,
        ["eighth"] = 8,
        ["8th"] = 8,
        ["ninth"] = 9,
        ["9th"] = 9,
        ["tenth"] = 10,
        ["10th"] = 10,
        ["last"] = -1,
        ["final"] = -1,
    };

    private static readonly HashSet<string> Picked = new(StringComparer.Ordinal)
    {
        "one", "option", "version", "name", "names", "person", "contact", "choice", "draft", "message", "suggestion", "item", "line", "two", "guy", "card", "meeting", "entry",
    };

    /// <summary>Counts: what the tagger marked, and plain amounts of people or messages that it passed over.</summary>
    public static IReadOnlyList<NumberMention> Counts(Reading reading, CleanText clean)
    {
        var tokens = reading.Tokens;
        var spans = reading.Tags.Spans(Tag.BeginCount).Where(s => s.Start < reading.Pasted.Start || s.Start >= reading.Pasted.End).Select(s => Amounts.Widened(tokens, s)).Concat(Amounts.PassedOver(reading));
        var found = new List<NumberMention>();
        foreach (var (start, end) in spans.DistinctBy(s => s.Start).OrderBy(s => s.Start))
        {
            if (Value(tokens, start, end) is { } value)
            {
                var mention = clean.Mention(tokens[start].Start, tokens[end - 1].End);
                found.Add(new NumberMention(mention.Start, mention.Length, mention.Text, value));
            }
        }

        return found;
    }

    /// <summary>"the second one", "2nd option", "option 3", "the last one", or an ordinal alone.</summary>
    public static IReadOnlyList<NumberMention> Ordinals(Reading reading, CleanText clean)
    {
        var found = new List<NumberMention>();
        var tokens = reading.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (reading.Tags[i] is not (Tag.Outside or Tag.BeginCount))
            {
                continue;
            }

            var value = 0;
            if (Places.TryGetValue(tokens[i].Norm, out var place))
            {
                var picked = i + 1 < tokens.Count && (Picked.Contains(tokens[i + 1].Norm) || reading.Tags[i + 1] is Tag.BeginPerson);
                var alone = tokens.Count(t => t.IsWord) <= 2 && tokens[i].Norm is not "last" || (tokens.Count(t => t.IsWord) == 2 && tokens[0].Norm == "the");
                value = picked || alone ? place : 0;
            }
            else if (i > 0 && tokens[i - 1].Norm is "option" or "number" or "version" or "#" && Value(tokens, i, i + 1) is { } number)
            {
                value = number;
            }

            if (value != 0)
            {
                var mention = clean.Mention(tokens[i].Start, tokens[i].End);
                found.Add(new NumberMention(mention.Start, mention.Length, mention.Text, value));
            }
        }

        return found;
    }

    /// <summary>"two or three", "1-2": the smaller, which is sure.</summary>
    private static int? Value(IReadOnlyList<Token> tokens, int start, int end)
    {
        int? value = null;
        for (var i = start; i < end; i++)
        {
            var word = tokens[i].Norm;
            if (value is not null && word is "or" or "to" or "-" or "–")
            {
                return value;
            }

            if (int.TryParse(word.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            {
                value = (value ?? 0) + digits;
            }
            else if (word == "half" && i + 2 < tokens.Count)
            {
                return 6;
            }
            else if (Numbers.TryGetValue(word, out var number))
            {
                value = word is "dozen" or "hundred" or "couple" or "pair" ? Math.Max(value ?? 1, 1) * number : (value ?? 0) + number;
            }
            else
            {
                value = Hyphenated(word, value);
            }
        }

        return value;
    }

    /// <summary>"twenty-five" adds up, "1-2" does not.</summary>
    private static int? Hyphenated(string word, int? value)
    {
        foreach (var part in word.Split('-'))
        {
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            {
                return digits;
            }

            value = Numbers.TryGetValue(part, out var piece) ? (value ?? 0) + piece : value;
        }

        return value;
    }

    /// <summary>Whether a word is a number by itself.</summary>
    public static bool IsNumber(Token token) =>
        token.Kind is TokenKind.Number ? token.Norm.All(char.IsAsciiDigit) && token.Norm.Length < 5 : Numbers.ContainsKey(token.Norm) && token.Norm is not ("a" or "an" or "single" or "both" or "once" or "twice");
}
