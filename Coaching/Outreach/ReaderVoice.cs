namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>
/// Turns what the user said about somebody ("he moved his plant to 4 day weeks") into what is said to them
/// ("you moved your plant to 4 day weeks"): pronouns, the name, the verbs that agree; small letters and thumb spellings tidied.
/// No word is added or dropped otherwise (F27).
/// </summary>
public static class ReaderVoice
{
    private static readonly HashSet<string> One = Set("he", "she", "he's", "she's", "he'd", "she'd", "he'll", "she'll", "him");

    private static readonly HashSet<string> Several = Set("they", "them", "their", "theirs", "they're", "they've", "they'd", "they'll", "themselves");

    /// <summary>After "her" these show that it stands alone: "tell her how …", but "her plant".</summary>
    private static readonly HashSet<string> AfterObject = Set(
        "how", "what", "why", "when", "where", "who", "which", "whether", "that", "if", "about", "at", "in", "on", "to", "for", "with", "from", "by",
        "and", "or", "but", "so", "because", "as", "a", "an", "the", "my", "our", "some", "any", "this", "these", "those", "into", "through", "over", "up", "out", "off",
        "is", "was", "can", "could", "would", "will", "last", "yesterday", "today", "tomorrow", "again", "too", "also", "once", "before", "after", "since", "there", "here", "directly", "personally", "speak", "say", "do", "give", "present", "explain");

    /// <summary>Rewrites a phrase for its reader.</summary>
    /// <param name="text">The user's words about the reader.</param>
    /// <param name="reader">Who reads the message; forms of their name become "you".</param>
    /// <param name="properNames">Further names whose capitals are restored ("ana", "delta").</param>
    /// <param name="pronoun">Whether the reader is he or she; the other is somebody else then. Null where it is not known.</param>
    /// <returns>The phrase without a full stop at its end and without a capital at its start unless a name or "I" stands there.</returns>
    public static string ToReader(string text, Reader reader, IReadOnlyCollection<string>? properNames = null, string? pronoun = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reader);
        var tokens = ThumbSpelling.Read(text);
        ReaderName.Mark(tokens, reader);

        // Beside "she", "they" are others: "what she'd ask them".
        var others = tokens.Any(t => One.Contains(t.Word));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!(others && Several.Contains(tokens[i].Word)) && !OtherReader.IsOther(tokens, i, pronoun, reader.Pronoun))
            {
                Rewrite(tokens, i);
            }
        }

        Capitals.Restore(tokens, reader.Company is { } company ? [.. properNames ?? [], company] : properNames ?? []);
        return SpacedWord.Join(tokens).Trim().TrimEnd('.', ',', ';', ' ');
    }

    /// <summary>Tidies a phrase without turning anybody into "you".</summary>
    public static string Tidy(string text, IReadOnlyCollection<string>? properNames = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = ThumbSpelling.Read(text);
        Capitals.Restore(tokens, properNames ?? []);
        return SpacedWord.Join(tokens).Trim().TrimEnd('.', ',', ';', ' ');
    }

    private static void Rewrite(List<SpacedWord> tokens, int i)
    {
        var token = tokens[i];
        var word = token.Word.ToLowerInvariant();
        switch (word)
        {
            case "he" or "she" or "they":
                token.Word = "you";
                token.IsReader = true;
                if (i > 0 && SecondPerson.AskedOf(tokens[i - 1].Word) is { } before && tokens[i - 1].After == " ")
                {
                    tokens[i - 1].Word = before;
                }
                else if (word != "they")
                {
                    SecondPerson.Agree(tokens, i + 1);
                }

                break;
            // "questions, 40 of them"
            case "them" when i > 1 && tokens[i - 1].Word.Equals("of", StringComparison.OrdinalIgnoreCase) && IsAmount(tokens[i - 2].Word):
                break;
            case "him" or "them":
                token.Word = "you";
                break;
            case "his" or "their":
                token.Word = EndsPhrase(tokens, i) && !token.IsName ? "yours" : "your";
                break;
            case "her":
                token.Word = EndsPhrase(tokens, i) || AfterObject.Contains(tokens[i + 1].Word) || IsMoved(tokens, i) || OtherReader.IsGivenTo(tokens, i) ? "you" : "your";
                break;
            case "hers" or "theirs":
                token.Word = "yours";
                break;
            case "himself" or "herself" or "themselves" or "themself":
                token.Word = "yourself";
                break;
            case "he's" or "she's":
                token.Word = SecondPerson.IsParticiple(tokens, i + 1) ? "you've" : "you're";
                break;
            case "they're":
                token.Word = "you're";
                break;
            case "they've":
                token.Word = "you've";
                break;
            case "he'd" or "she'd" or "they'd":
                token.Word = "you'd";
                break;
            case "he'll" or "she'll" or "they'll":
                token.Word = "you'll";
                break;
        }
    }

    /// <summary>"what made her move", "what lets her sleep", "help her move her shop": somebody who does something.</summary>
    private static bool IsMoved(List<SpacedWord> tokens, int i)
    {
        var before = i > 0 ? tokens[i - 1].Word.ToLowerInvariant() : "";
        return (i > 1 && before is "made" or "makes" or "make" or "lets" or "let" && tokens[i - 2].Word.ToLowerInvariant() is "what" or "which" or "that" or "who" or "to" or "it")
            || (before is "help" or "helped" or "helping" or "let" or "watch" or "saw" or "see" && i + 2 < tokens.Count && tokens[i + 2].Word.ToLowerInvariant() is "her" or "his" or "their" or "the" or "a" or "an" or "my" or "our" or "it" or "them" or "into");
    }

    private static bool IsAmount(string word) =>
        word.All(char.IsDigit) || word.ToLowerInvariant() is "some" or "all" or "most" or "many" or "none" or "both" or "few" or "each" or "one" or "two" or "three" or "four" or "five" or "six" or "ten" or "dozen" or "half" or "several" or "any";

    private static bool EndsPhrase(List<SpacedWord> tokens, int i) => i + 1 >= tokens.Count || tokens[i].After.Trim().Length > 0;

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
