namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>Restores the capitals of names and of sentences in what was typed without them.</summary>
internal static class Capitals
{
    /// <summary>Words that begin a phrase and are no names, so that a capital there is only the start of what was typed.</summary>
    private static readonly HashSet<string> Openings = Set(
        "a", "an", "the", "my", "our", "some", "any", "his", "her", "their", "he", "she", "they", "we", "this", "that", "these", "those", "how", "what", "why", "when", "where", "who", "which", "whether", "if", "about", "for", "from", "with", "to", "in", "at", "on", "both", "maybe", "because", "two", "three", "one", "notes", "feedback", "introductions", "introduction", "contacts", "names", "tips", "ideas", "photos", "templates", "recipes", "articles", "article", "help", "samples", "data", "numbers", "tell", "show", "share", "send", "give", "introduce", "connect", "explain", "offer", "teach", "lend", "write", "review", "test", "fix", "bring", "translate", "proofread", "invite", "cook", "build", "draw", "design", "read", "met", "worked", "went", "studied", "talked", "same", "being", "getting", "working", "hearing", "seeing", "reading", "building", "running", "starting", "finding", "moving");

    /// <summary>Restores them.</summary>
    /// <param name="tokens">The words, changed in place.</param>
    /// <param name="properNames">Names as they are written.</param>
    public static void Restore(List<SpacedWord> tokens, IReadOnlyCollection<string> properNames)
    {
        var capitals = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var words in properNames.Select(n => Names.Tidy(n).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 0))
        {
            // Of "Brightwell Hospice" the first word is a name by itself; "hospice" is one only where the whole name stands.
            if (char.IsUpper(words[0][0]) && !Openings.Contains(words[0]))
            {
                capitals[words[0]] = words[0];
            }

            for (var at = 0; words.Length > 1 && at + words.Length <= tokens.Count; at++)
            {
                for (var k = 0; SpacedWord.StandAt(tokens, at, words) && k < words.Length; k++)
                {
                    tokens[at + k].Word = words[k];
                }
            }
        }

        // "A list of ovens", typed as a sentence, stands in the middle of one here.
        if (tokens is [{ Word: [var initial, ..] } opening, _, ..] && char.IsUpper(initial) && Openings.Contains(opening.Word) && !capitals.ContainsKey(opening.Word))
        {
            opening.Word = char.ToLowerInvariant(initial) + opening.Word[1..];
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            var possessive = word.EndsWith("'s", StringComparison.OrdinalIgnoreCase);
            var stem = possessive ? word[..^2] : word;
            if (capitals.TryGetValue(stem, out var capital))
            {
                tokens[i].Word = possessive ? capital + "'s" : capital;
            }

            var starts = i > 0 && tokens[i - 1].After.IndexOfAny(['.', '!', '?']) >= 0;
            if (starts && tokens[i].Word is [var first, ..] && char.IsLower(first))
            {
                tokens[i].Word = char.ToUpperInvariant(first) + tokens[i].Word[1..];
            }
        }
    }

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
