namespace NetworkCoachBot.Coaching.Critique;

/// <summary>Counts words as a person would: stretches between blanks that hold a letter or digit (METHOD R4).</summary>
public static class WordCount
{
    /// <summary>The number of words in a text; a leading "Subject:" is a label, not a word.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.StartsWith("subject:", StringComparison.OrdinalIgnoreCase))
        {
            text = text["subject:".Length..];
        }

        var count = 0;
        var counted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                counted = false;
            }
            else if (!counted && (char.IsLetterOrDigit(c) || char.IsSurrogate(c)))
            {
                count++;
                counted = true;
            }
        }

        return count;
    }
}
