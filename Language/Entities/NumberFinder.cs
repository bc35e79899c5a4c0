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

    /// <summary>Counts, from the tagger's spans.</summary>
    public static IReadOnlyList<NumberMention> Counts(Reading reading, CleanText clean)
    {
        var found = new List<NumberMention>();
        foreach (var (start, end) in reading.Tags.Spans(Tag.BeginCount))
        {
            if (Value(reading.Tokens, start, end) is { } value)
            {
                var mention = clean.Mention(reading.Tokens[start].Start, reading.Tokens[end - 1].End);
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

    private static int? Value(IReadOnlyList<Token> tokens, int start, int end)
    {
        int? value = null;
        for (var i = start; i < end; i++)
        {
            var word = tokens[i].Norm;
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
                foreach (var part in word.Split('-'))
                {
                    value = Numbers.TryGetValue(part, out var piece) ? (value ?? 0) + piece : value;
                }
            }
        }

        return value;
    }
}
