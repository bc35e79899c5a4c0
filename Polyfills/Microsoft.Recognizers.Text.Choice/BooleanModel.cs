using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>
/// Reads a yes or a no. The whole answer is one judgement, so there is at most one result: the yes or no that covers the
/// most words, the first of them when several cover the same.
/// </summary>
internal sealed class BooleanModel : IModel
{
    private static readonly Dictionary<string, bool> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = true,
        ["yes"] = true,
        ["yep"] = true,
        ["yup"] = true,
        ["yeah"] = true,
        ["y"] = true,
        ["sure"] = true,
        ["ok"] = true,
        ["agree"] = true,
        ["👍"] = true,
        ["👌"] = true,
        ["false"] = false,
        ["nope"] = false,
        ["nop"] = false,
        ["no"] = false,
        ["disagree"] = false,
        ["👎"] = false,
        ["✋"] = false,
        ["🖐"] = false,
    };

    public string ModelTypeName => "boolean";

    public List<ModelResult> Parse(string query)
    {
        var tokens = Split(query ?? string.Empty);
        (int First, int Count, bool Value)? best = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Read(query, tokens, i) is var (count, value))
            {
                if (best is null || count > best.Value.Count)
                {
                    best = (i, count, value);
                }

                i += count - 1;
            }
        }

        return best is { } found ? [Result(query, tokens, found.First, found.Count, found.Value)] : [];
    }

    private static (int Count, bool Value)? Read(string query, List<Token> tokens, int at)
    {
        var word = query.AsSpan(tokens[at].Start, tokens[at].Length);
        var followed = at + 1 < tokens.Count;
        if (followed && word.Equals("not", StringComparison.OrdinalIgnoreCase)
            && query.AsSpan(tokens[at + 1].Start, tokens[at + 1].Length).Equals("ok", StringComparison.OrdinalIgnoreCase))
        {
            return (2, false);
        }

        if (!Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var value))
        {
            return null;
        }

        // A skin tone belongs to the hand before it.
        return (followed && tokens[at + 1].IsSkinTone ? 2 : 1, value);
    }

    private static ModelResult Result(string query, List<Token> tokens, int first, int count, bool value)
    {
        var start = tokens[first].Start;
        var last = tokens[first + count - 1];
        var end = last.Start + last.Length - 1;
        return new ModelResult
        {
            Text = query[start..(end + 1)],
            Start = start,
            End = end,
            TypeName = "boolean",
            Resolution = new SortedDictionary<string, object>
            {
                ["value"] = value,
                ["score"] = 0.4 + (0.6 * count / tokens.Count),
            },
        };
    }

    /// <summary>Words, and each symbol of its own; punctuation and spaces separate.</summary>
    private static List<Token> Split(string text)
    {
        var tokens = new List<Token>();
        var wordStart = -1;
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (Rune.IsLetterOrDigit(rune))
            {
                wordStart = wordStart < 0 ? i : wordStart;
            }
            else
            {
                Close(i);
                var isSkinTone = rune.Value is >= 0x1F3FB and <= 0x1F3FF;
                if (isSkinTone || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol)
                {
                    tokens.Add(new Token(i, length, isSkinTone));
                }
            }

            i += length;
        }

        Close(text.Length);
        return tokens;

        void Close(int end)
        {
            if (wordStart >= 0)
            {
                tokens.Add(new Token(wordStart, end - wordStart, false));
                wordStart = -1;
            }
        }
    }

    private readonly record struct Token(int Start, int Length, bool IsSkinTone);
}
