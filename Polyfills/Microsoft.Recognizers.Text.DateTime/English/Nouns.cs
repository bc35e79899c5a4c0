namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Tells by its form whether a word is a thing that the number before it counts.</summary>
internal static class Nouns
{
    /// <summary>"people", "dollars", "interviews": mostly plurals, which end in s.</summary>
    public static bool IsCounted(Passage text, int at)
    {
        if (!text.IsWord(at) || text.Time(at).Begins || text.Weekday(at) > 0)
        {
            return false;
        }

        return text.Is(at, "people", "person", "men", "women", "children", "staff", "percent", "pct", "bucks", "usd", "other", "others", "new", "different", "of", "times")
            || (text.Span(at) is { Length: > 4 } word && word[^1] is 's' or 'S' && !text.Is(at, "perhaps", "always", "across", "unless", "works", "besides", "sometimes"));
    }
}
