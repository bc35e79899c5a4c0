namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>Tells whom a pronoun means in what is said about a reader: the reader, or somebody else.</summary>
internal static class OtherReader
{
    /// <summary>One person beside the reader: "a kid", "her husband".</summary>
    private static readonly HashSet<string> Persons = Set("kid", "boy", "guy", "man", "son", "brother", "dad", "father", "nephew", "student", "apprentice", "patient", "friend", "colleague", "girl", "woman", "daughter", "sister", "mother", "mom", "wife", "husband", "customer", "client", "trainee", "intern", "nurse", "driver", "neighbor", "person", "somebody", "someone", "newcomer", "worker", "helper", "teenager", "youngster");

    /// <summary>Subjects and objects that may be meant instead: "he told me to call him".</summary>
    private static readonly HashSet<string> Between = Set("i", "we", "me", "us", "it", "who", "that", "which", "people", "anyone", "everybody", "everyone", "to", "i'd", "i'm", "i'll", "we'd", "how", "if", "when");

    private static readonly HashSet<string> Prepositions = Set("with", "for", "to", "from", "by", "beside", "near", "behind", "around", "like", "about", "of", "under", "on");

    /// <summary>Verbs that give somebody something: "send her two friends".</summary>
    private static readonly HashSet<string> Giving = Set("send", "give", "bring", "lend", "offer", "hand", "mail", "email", "buy", "bake", "get");

    private static readonly HashSet<string> Telling = Set("show", "tell", "teach", "make", "cook", "help", "write");

    private static readonly HashSet<string> Numbers = Set("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty", "several", "many", "more", "both", "another", "one", "all", "enough");

    private static readonly HashSet<string> Able = Set("can", "could", "will", "would", "to", "i'd", "i'll", "might", "may", "gladly", "happily");

    /// <summary>Whether a pronoun means somebody beside the reader.</summary>
    /// <param name="tokens">The words; those before it are turned to the reader already.</param>
    /// <param name="i">Where it stands.</param>
    /// <param name="pronoun">"he" or "she", for the reader; null where it is not known.</param>
    /// <param name="sureOf">The same, where it is told for sure: a phrase that has only the other pronoun is about somebody else then.</param>
    public static bool IsOther(List<SpacedWord> tokens, int i, string? pronoun, string? sureOf)
    {
        var word = tokens[i].Word;
        var own = sureOf ?? pronoun;
        return !tokens[i].IsName
            && ((own is not null && Pronouns.Subject(word) is { } subject && subject != own && (sureOf is not null || tokens.Any(t => t.IsReader || Pronouns.Subject(t.Word) == own)))
                || (pronoun is not null && word.ToLowerInvariant() is "them" or "themselves" && !(i > 0 && (Giving.Contains(tokens[i - 1].Word) || Telling.Contains(tokens[i - 1].Word))))
                || (word.ToLowerInvariant() is "his" or "her" or "their" && IsOfAnybody(tokens, i))
                || (word.ToLowerInvariant() is "him" or "her" or "them" && IsTakenIn(tokens, i)));
    }

    /// <summary>"she can send her two friends" gives them to her: the pronoun stands alone before what is given.</summary>
    public static bool IsGivenTo(List<SpacedWord> tokens, int i) =>
        i > 1 && i + 1 < tokens.Count && (Able.Contains(tokens[i - 2].Word) || tokens[i - 2].Word.EndsWith("'d", StringComparison.Ordinal))
        && (Giving.Contains(tokens[i - 1].Word) || (Telling.Contains(tokens[i - 1].Word) && (Numbers.Contains(tokens[i + 1].Word) || char.IsAsciiDigit(tokens[i + 1].Word[0]))));

    /// <summary>"how long till an apprentice earns his keep": whose it is stands before it, and is no one in particular.</summary>
    private static bool IsOfAnybody(List<SpacedWord> tokens, int i)
    {
        for (var k = i - 2; k > 0; k--)
        {
            if (tokens[k].IsReader || tokens[k].After.IndexOfAny(['.', '!', '?', ';', ',']) >= 0)
            {
                return false;
            }

            if (Persons.Contains(tokens[k].Word) && tokens[k - 1].Word.ToLowerInvariant() is "a" or "an" or "every" or "each" or "any" or "no")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"he took in a kid and taught him the books": who does it is the reader, so the one it is done to is not.</summary>
    private static bool IsTakenIn(List<SpacedWord> tokens, int i)
    {
        if (i == 0 || Prepositions.Contains(tokens[i - 1].Word))
        {
            return false;
        }

        var another = false;
        for (var k = i - 1; k >= 0; k--)
        {
            if (tokens[k].After.IndexOfAny(['.', '!', '?', ';']) >= 0 || Between.Contains(tokens[k].Word))
            {
                return false;
            }

            if (tokens[k].IsReader)
            {
                return another;
            }

            another |= Persons.Contains(tokens[k].Word);
        }

        return false;
    }

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
