using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Learning;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Intents;

/// <summary>What speaks for one intent or another: words, pairs, letters, concepts and their order, how it begins, what is named in it.</summary>
internal sealed class IntentFeatures(Lexicon lexicon, Vocabulary vocabulary)
{
    private const int ShortestWord = 4;
    private const int LongestWord = 20;

    public FeatureBag Collect(Reading reading, bool named = false)
    {
        var bag = new FeatureBag(named);
        var units = Units.Of(reading, vocabulary);
        var concepts = Concepts(units);
        AddWords(bag, units);
        AddEdges(bag, units, concepts);
        AddLetters(bag, units);
        AddStems(bag, units);
        AddConcepts(bag, units, concepts);
        AddFlags(bag, reading, units);
        AddPasted(bag, units);
        if (reading.Scope is Scope.Group)
        {
            AddGroup(bag, units, concepts);
        }

        return bag;
    }

    private static void AddWords(FeatureBag bag, Units units)
    {
        var from = bag.Keys.Count;
        for (var i = 0; i < units.Words.Count; i++)
        {
            bag.Add("u", units.Phrase(i, 1));
        }

        Even(bag, ref from, 1.4f);
        for (var i = 0; i + 1 < units.Words.Count; i++)
        {
            bag.Add("b", units.Phrase(i, 2));
        }

        Even(bag, ref from, 1f);
        for (var i = 0; i + 2 < units.Words.Count; i++)
        {
            bag.Add("t", units.Phrase(i, 3));
            bag.Add("k", units.Phrase(i, 1), units.Phrase(i + 2, 1));
        }

        Even(bag, ref from, 0.8f);
    }

    private static void AddEdges(FeatureBag bag, Units units, List<(string Name, int At)> concepts)
    {
        var count = units.Words.Count;
        var from = bag.Keys.Count;
        for (var n = 1; n <= 3 && n <= count; n++)
        {
            bag.Add("^", units.Phrase(0, n));
            bag.Add("$", units.Phrase(count - n, n));
        }

        if (count is > 0 and <= 4)
        {
            bag.Add("=", units.Joined);
        }

        if (concepts.Count > 0)
        {
            bag.Add("^c", concepts[0].Name);
            bag.Add("^c@", concepts[0].Name, concepts[0].At == 0 ? "0" : "+");
            bag.Add("$c", concepts[^1].Name);
        }

        var end = FirstEnd(units);
        foreach (var (name, at) in concepts)
        {
            bag.Add(at < end ? "1c" : "2c", name);
        }

        bag.Scale(from, 0.35f);
    }

    private static void AddStems(FeatureBag bag, Units units)
    {
        var from = bag.Keys.Count;
        var stems = units.Words.Select(Stemming.Stem).ToArray();
        for (var i = 0; i < stems.Length; i++)
        {
            bag.Add("s", stems[i]);
            if (i + 1 < stems.Length)
            {
                bag.Add("sb", stems[i], stems[i + 1]);
            }

            if (i + 2 < stems.Length)
            {
                bag.Add("sk", stems[i], stems[i + 2]);
            }
        }

        Even(bag, ref from, 1f);
    }

    private static void AddLetters(FeatureBag bag, Units units)
    {
        var from = bag.Keys.Count;
        Span<char> padded = stackalloc char[LongestWord + 2];
        foreach (var word in units.Words)
        {
            if (word.Length is < ShortestWord or > LongestWord || !char.IsLetter(word[0]))
            {
                continue;
            }

            padded[0] = '_';
            word.CopyTo(padded[1..]);
            padded[word.Length + 1] = '_';
            for (var n = 3; n <= 5; n++)
            {
                for (var i = 0; i + n <= word.Length + 2; i++)
                {
                    bag.Add("x", padded.Slice(i, n));
                }
            }
        }

        Even(bag, ref from, 1f);
    }

    private static void AddConcepts(FeatureBag bag, Units units, List<(string Name, int At)> concepts)
    {
        var from = bag.Keys.Count;
        var seen = new HashSet<(string, string)>();
        for (var i = 0; i < concepts.Count; i++)
        {
            if (seen.Add((concepts[i].Name, "")))
            {
                bag.Add("c", concepts[i].Name);
            }
        }

        Even(bag, ref from, 1.2f);
        for (var i = 0; i < concepts.Count; i++)
        {
            for (var j = i + 1; j < concepts.Count && j < i + 8; j++)
            {
                if (concepts[i].At != concepts[j].At && seen.Add((concepts[i].Name, concepts[j].Name)))
                {
                    bag.Add("cc", concepts[i].Name, concepts[j].Name);
                }
            }
        }

        Even(bag, ref from, 1f);
        foreach (var (name, at) in concepts)
        {
            if (at + 1 < units.Words.Count)
            {
                bag.Add("cu", name, units.Phrase(at + 1, 1));
            }

            if (at > 0)
            {
                bag.Add("uc", units.Phrase(at - 1, 1), name);
            }
        }

        Even(bag, ref from, 0.7f);
    }

    private static void AddFlags(FeatureBag bag, Reading reading, Units units)
    {
        var from = bag.Keys.Count;
        var count = units.Words.Count;
        var people = reading.Tags.Count(t => t is Tag.BeginPerson);
        bag.Add("f", "bias");
        bag.Add("f", people switch { 0 => "nobody", 1 => "one person", _ => "people" });
        bag.Add("f", reading.Tags.Contains(Tag.BeginCompany) ? "company" : "no company");
        bag.Add("f", reading.Tags.Contains(Tag.BeginDate) ? "date" : "no date");
        bag.Add("f", reading.Tags.Contains(Tag.BeginCount) ? "count" : "no count");
        bag.Add("f", count switch { <= 1 => "1 word", 2 => "2 words", <= 4 => "4 words", <= 8 => "8 words", <= 16 => "16 words", <= 32 => "32 words", _ => "long" });
        bag.Add("f", units.Words.Contains("?") ? "asks" : "tells");
        bag.Add("f", reading.Scope is Scope.Group ? "group" : "personal");
        bag.Add("f", reading.Tokens.Any(t => t.Kind is TokenKind.Bot) ? "bot named" : "bot not named");
        bag.Add("f", reading.Tokens.Any(t => t.Kind is TokenKind.LineBreak) ? "lines" : "one line");
        bag.Add("f", reading.Pasted.End > reading.Pasted.Start ? "pasted" : "not pasted");
        bag.Scale(from, 0.4f);
    }

    private static void AddPasted(FeatureBag bag, Units units)
    {
        var from = bag.Keys.Count;
        foreach (var word in units.Pasted)
        {
            bag.Add("q", word);
        }

        Even(bag, ref from, 0.6f);
    }

    private static void AddGroup(FeatureBag bag, Units units, List<(string Name, int At)> concepts)
    {
        var from = bag.Keys.Count;
        for (var i = 0; i < units.Words.Count; i++)
        {
            bag.Add("gu", units.Phrase(i, 1));
            if (i + 1 < units.Words.Count)
            {
                bag.Add("gb", units.Phrase(i, 2));
            }
        }

        Even(bag, ref from, 1.2f);
        foreach (var (name, at) in concepts)
        {
            bag.Add(at == 0 ? "g^c" : "gc", name);
        }

        Even(bag, ref from, 1f);
        for (var n = 1; n <= 2 && n <= units.Words.Count; n++)
        {
            bag.Add("g^", units.Phrase(0, n));
        }

        bag.Add("g", "bias");
        bag.Scale(from, 0.4f);
    }

    private static void Even(FeatureBag bag, ref int from, float weight)
    {
        var added = bag.Keys.Count - from;
        if (added > 0)
        {
            bag.Scale(from, weight / MathF.Sqrt(added));
        }

        from = bag.Keys.Count;
    }

    private static int FirstEnd(Units units)
    {
        var end = units.Words.FindIndex(w => w is "." or "!" or "?" or "\n" or ";");
        return end <= 0 ? units.Words.Count : end;
    }

    private List<(string Name, int At)> Concepts(Units units)
    {
        var found = new List<(string, int)>();
        for (var i = 0; i < units.Words.Count; i++)
        {
            if (units.Words[i] is "{p}" or "{c}")
            {
                found.Add((units.Words[i], i));
                continue;
            }

            for (var n = Math.Min(lexicon.LongestConcept, units.Words.Count - i); n > 0; n--)
            {
                if (lexicon.Concepts(units.Phrase(i, n)) is { } names)
                {
                    found.AddRange(names.Select(name => (name, i)));
                    if (n > 1)
                    {
                        break;
                    }
                }
            }
        }

        return found;
    }
}
