namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in an utterance.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some words of a value are enough.</summary>
    public bool AllowPartialMatches { get; set; }
    public string Locale { get; set; }
    /// <summary>How many other words may stand between two words of a value; null for 2.</summary>
    public int? MaxTokenDistance { get; set; }
    /// <summary>Splits utterance and values; null for <see cref="Tokenizer.DefaultTokenizer"/>.</summary>
    public TokenizerFunction Tokenizer { get; set; }
}

/// <summary>How choices are looked for in an utterance.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Leave the choices' values out.</summary>
    public bool NoValue { get; set; }
    /// <summary>Leave the titles of the choices' actions out.</summary>
    public bool NoAction { get; set; }
    /// <summary>Whether a number picks a choice by its place.</summary>
    public bool RecognizeNumbers { get; set; } = true;
    /// <summary>Whether an ordinal picks a choice by its place.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}

/// <summary>A value to look for, and the choice it belongs to.</summary>
public class SortedValue
{
    public string Value { get; set; }
    public int Index { get; set; }
}

/// <summary>A value that was found.</summary>
public class FoundValue
{
    public string Value { get; set; }
    public int Index { get; set; }
    /// <summary>0 to 1; 0 also for values of which only some words were found.</summary>
    public float Score { get; set; }
}

/// <summary>Something found in an utterance.</summary>
public class ModelResult<T>
{
    public string Text { get; set; }
    /// <summary>The place of the first character.</summary>
    public int Start { get; set; }
    /// <summary>The place of the last character.</summary>
    public int End { get; set; }
    public string TypeName { get; set; }
    public T Resolution { get; set; }
}

/// <summary>Looks for choices in an utterance, word by word.</summary>
public static class Find
{
    private const int DefaultDistance = 2;

    /// <summary>The choices whose value, action title or synonym is in the utterance, in the order in which they stand there.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var values = new List<SortedValue>();
        for (var i = 0; i < choices.Count; i++)
        {
            if (options?.NoValue != true)
            {
                values.Add(new SortedValue { Value = choices[i].Value, Index = i });
            }

            if (options?.NoAction != true && choices[i].Action?.Title is { } title)
            {
                values.Add(new SortedValue { Value = title, Index = i });
            }

            foreach (var synonym in choices[i].Synonyms ?? [])
            {
                values.Add(new SortedValue { Value = synonym, Index = i });
            }
        }

        return FindValues(utterance, values, options).ConvertAll(v => new ModelResult<FoundChoice>
        {
            Start = v.Start,
            End = v.End,
            Text = v.Text,
            TypeName = "choice",
            Resolution = new FoundChoice { Value = choices[v.Resolution.Index].Value, Index = v.Resolution.Index, Score = v.Resolution.Score, Synonym = v.Resolution.Value },
        });
    }

    /// <summary>
    /// The values that are in the utterance, in the order in which they stand there. A value that is the whole utterance is the only
    /// one; else the better and then the longer values take their words first, and an index is found once.
    /// </summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Find(v => string.Equals(v.Value, utterance, StringComparison.OrdinalIgnoreCase)) is { } exact)
        {
            return [Result(exact, 0, utterance.Length - 1, 1, utterance)];
        }

        var tokenizer = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenizer(utterance, options?.Locale);
        var matches = new List<ModelResult<FoundValue>>();
        values.Sort((a, b) => b.Value.Length - a.Value.Length);
        foreach (var value in values)
        {
            var words = tokenizer(value.Value.Trim(), options?.Locale);
            for (var match = Match(tokens, value, words, 0, options); match != null; match = Match(tokens, value, words, match.End + 1, options))
            {
                matches.Add(match);
            }
        }

        // Whole points only: among values that were found in part, or with words between, the longer goes first.
        matches.Sort((a, b) => (int)(b.Resolution.Score - a.Resolution.Score));
        return Distinct(utterance, tokens, matches);
    }

    /// <summary>The next place of a value, in tokens; null when there is none.</summary>
    private static ModelResult<FoundValue> Match(List<Token> tokens, SortedValue value, List<Token> words, int from, FindValuesOptions options)
    {
        var (matched, deviation, start, end) = (0, 0, -1, -1);
        foreach (var word in words)
        {
            var at = tokens.FindIndex(Math.Min(from, tokens.Count), t => t.Normalized == word.Normalized);
            var distance = matched > 0 ? at - from : 0;
            if (at >= 0 && distance <= (options?.MaxTokenDistance ?? DefaultDistance))
            {
                (matched, deviation, start, end, from) = (matched + 1, deviation + distance, start < 0 ? at : start, at, at + 1);
            }
        }

        if (matched == 0 || (matched < words.Count && options?.AllowPartialMatches != true))
        {
            return null;
        }

        // What was found in part scores 0.
        return Result(value, start, end, matched < words.Count ? 0 : (float)matched / (matched + deviation), null);
    }

    /// <summary>Drops matches whose index or words were taken by one before, and turns places in tokens into places in the utterance.</summary>
    private static List<ModelResult<FoundValue>> Distinct(string utterance, List<Token> tokens, List<ModelResult<FoundValue>> matches)
    {
        var (results, indexes, used) = (new List<ModelResult<FoundValue>>(), new HashSet<int>(), new bool[tokens.Count]);
        foreach (var match in matches)
        {
            var words = used.AsSpan(match.Start, match.End - match.Start + 1);
            if (!words.Contains(true) && indexes.Add(match.Resolution.Index))
            {
                words.Fill(true);
                (match.Start, match.End) = (tokens[match.Start].Start, tokens[match.End].End);
                match.Text = utterance[match.Start..(match.End + 1)];
                results.Add(match);
            }
        }

        results.Sort((a, b) => a.Start - b.Start);
        return results;
    }

    private static ModelResult<FoundValue> Result(SortedValue value, int start, int end, float score, string text) =>
        new() { Start = start, End = end, Text = text, TypeName = "value", Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score } };
}
