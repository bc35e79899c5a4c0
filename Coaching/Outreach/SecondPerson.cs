namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>Verbs as they agree with "you": "he was" is "you were", "he owns a bakery and runs a choir" is "you own … and run …".</summary>
internal static class SecondPerson
{
    private static readonly HashSet<string> Subjects = Set("he", "she", "they");

    private static readonly HashSet<string> NotVerbs = Set(
        "always", "perhaps", "sometimes", "besides", "towards", "afterwards", "upstairs", "nowadays", "is", "was", "has", "does",
        "this", "us", "as", "its", "yes", "his", "plus", "thus", "across", "less", "unless", "folks", "guys");

    private static readonly HashSet<string> Adverbs = Set(
        "also", "still", "just", "never", "ever", "always", "already", "now", "then", "often", "sometimes", "even", "only", "once", "too", "not", "both");

    private static readonly HashSet<string> Conjunctions = Set("and", "or", "but", "then");

    /// <summary>Third-person verbs that may follow "and": "he owns a bakery and runs a choir".</summary>
    private static readonly HashSet<string> SecondVerbs = Set(
        "runs", "owns", "works", "leads", "manages", "teaches", "writes", "speaks", "plays", "sits", "coaches", "builds", "makes", "helps", "knows",
        "has", "is", "does", "was", "goes", "lives", "sells", "hires", "designs", "organizes", "organises", "volunteers", "hosts", "chairs", "heads", "uses", "wants", "needs", "loves", "likes", "thinks", "says", "keeps", "gives", "takes", "brings");

    private static readonly Dictionary<string, string> Agreement = new(StringComparer.OrdinalIgnoreCase)
    {
        ["is"] = "are",
        ["was"] = "were",
        ["has"] = "have",
        ["does"] = "do",
        ["isn't"] = "aren't",
        ["wasn't"] = "weren't",
        ["hasn't"] = "haven't",
        ["doesn't"] = "don't",
        ["goes"] = "go",
    };

    /// <summary>The verb of a question: "was" of "was he" is "were"; null for one that stays.</summary>
    public static string? AskedOf(string verb) => verb.Equals("goes", StringComparison.OrdinalIgnoreCase) ? null : Agreement.GetValueOrDefault(verb);

    /// <summary>The verb after "you" loses its third-person form, and so do verbs joined to it by "and".</summary>
    public static void Agree(List<SpacedWord> tokens, int i)
    {
        while (i < tokens.Count && IsAdverb(tokens[i].Word))
        {
            i++;
        }

        if (i >= tokens.Count)
        {
            return;
        }

        tokens[i].Word = Of(tokens[i].Word);
        for (var j = i + 1; j + 1 < tokens.Count && !Subjects.Contains(tokens[j].Word); j++)
        {
            if (Conjunctions.Contains(tokens[j].Word) && SecondVerbs.Contains(tokens[j + 1].Word))
            {
                tokens[j + 1].Word = Of(tokens[j + 1].Word);
            }
        }
    }

    private static string Of(string verb)
    {
        if (Agreement.TryGetValue(verb, out var irregular))
        {
            return irregular;
        }

        var lower = verb.ToLowerInvariant();
        return lower.Length < 3 || !lower.EndsWith('s') || lower.EndsWith("ss", StringComparison.Ordinal) || NotVerbs.Contains(lower) ? verb
            : lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4 ? verb[..^3] + "y"
            : lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal) || lower.EndsWith("sses", StringComparison.Ordinal) || lower.EndsWith("xes", StringComparison.Ordinal) || lower.EndsWith("zzes", StringComparison.Ordinal) ? verb[..^2]
            : verb[..^1];
    }

    /// <summary>Whether what "he's" stands before is done, "he's moved", and not what he is.</summary>
    public static bool IsParticiple(List<SpacedWord> tokens, int i)
    {
        while (i < tokens.Count && IsAdverb(tokens[i].Word))
        {
            i++;
        }

        return i < tokens.Count && tokens[i].Word.ToLowerInvariant() is var w
            && (w is "been" or "had" or "done" or "gone" or "made" or "built" or "written" or "given" or "taken" or "run" or "got" or "grown" or "won" or "led" or "taught" or "worked" or "moved" or "spent" or "started" or "published" or "created" or "turned" or "opened" or "launched");
    }

    private static bool IsAdverb(string word) => Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.OrdinalIgnoreCase));

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
