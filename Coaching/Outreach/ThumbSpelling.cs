namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>Words as they are typed with a thumb, spelled out: "hes w/ ppl" is "he's with people".</summary>
internal static class ThumbSpelling
{
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["i"] = "I",
        ["im"] = "I'm",
        ["i'm"] = "I'm",
        ["ive"] = "I've",
        ["i've"] = "I've",
        ["id"] = "I'd",
        ["i'd"] = "I'd",
        ["i'll"] = "I'll",
        ["monday"] = "Monday",
        ["tuesday"] = "Tuesday",
        ["wednesday"] = "Wednesday",
        ["thursday"] = "Thursday",
        ["friday"] = "Friday",
        ["saturday"] = "Saturday",
        ["sunday"] = "Sunday",
        ["january"] = "January",
        ["february"] = "February",
        ["april"] = "April",
        ["june"] = "June",
        ["july"] = "July",
        ["august"] = "August",
        ["september"] = "September",
        ["october"] = "October",
        ["november"] = "November",
        ["december"] = "December",
        ["cud"] = "could",
        ["yesterdays"] = "yesterday's",
        ["todays"] = "today's",
        ["dont"] = "don't",
        ["doesnt"] = "doesn't",
        ["didnt"] = "didn't",
        ["cant"] = "can't",
        ["couldnt"] = "couldn't",
        ["wouldnt"] = "wouldn't",
        ["isnt"] = "isn't",
        ["wasnt"] = "wasn't",
        ["hasnt"] = "hasn't",
        ["havent"] = "haven't",
        ["arent"] = "aren't",
        ["werent"] = "weren't",
        ["hes"] = "he's",
        ["shes"] = "she's",
        ["theyre"] = "they're",
        ["thats"] = "that's",
        ["weve"] = "we've",
        ["youre"] = "you're",
        ["theyve"] = "they've",
        ["u"] = "you",
        ["ur"] = "your",
        ["w"] = "with",
        ["w/"] = "with",
        ["bc"] = "because",
        ["b/c"] = "because",
        ["cuz"] = "because",
        ["coz"] = "because",
        ["ppl"] = "people",
        ["abt"] = "about",
        ["btw"] = "by the way",
        ["thx"] = "thanks",
        ["gr8"] = "great",
        ["tho"] = "though",
        ["rn"] = "right now",
        ["alot"] = "a lot",
        ["wanna"] = "want to",
        ["gonna"] = "going to",
        ["gotta"] = "have to",
        ["kinda"] = "kind of",
        ["yrs"] = "years",
        ["yr"] = "year",
        ["mgmt"] = "management",
    };

    /// <summary>The words of a text, spelled out.</summary>
    public static List<SpacedWord> Read(string text)
    {
        var tokens = SpacedWord.Split(text);
        foreach (var token in tokens)
        {
            token.Word = Spelled(token, tokens);
            token.Word = token.Word is "its" or "Its" && IsAfterItIs(tokens, token) ? token.Word[..2] + "'s" : token.Word;
            if (token.After.StartsWith('/') && token.Word == "with")
            {
                token.After = " " + token.After[1..].TrimStart();
            }
        }

        return tokens;
    }

    /// <summary>"its not", "its a": it is.</summary>
    private static bool IsAfterItIs(List<SpacedWord> tokens, SpacedWord token) =>
        tokens.IndexOf(token) is var at && at + 1 < tokens.Count && tokens[at + 1].Word.ToLowerInvariant() is "not" or "a" or "an" or "the" or "been" or "so" or "very" or "too" or "just" or "really" or "never" or "always" or "hard" or "free" or "ok";

    private static string Spelled(SpacedWord token, List<SpacedWord> tokens)
    {
        // "w" before a word means with; an initial ("W. Brown") keeps its letter, and "ID" or "U" in capitals are left alone.
        if (token.Word.Length > 1 && token.Word.All(char.IsUpper) || token.After.StartsWith('.') && token.Word.Length == 1 && token != tokens[^1])
        {
            return token.Word;
        }

        var plain = token.Word.Replace('\u2019', '\'');
        return Spellings.TryGetValue(plain, out var spelled) ? spelled : plain.Equals(token.Word, StringComparison.Ordinal) ? token.Word : plain;
    }
}
