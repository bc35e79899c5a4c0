namespace NetworkCoachBot.Language.Text;

/// <summary>Phrases of one to five words, found in tokens by their first word.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<string, string[][]> _byFirst;

    public PhraseSet(IEnumerable<string> phrases) =>
        _byFirst = phrases.Select(p => Folding.Fold(p).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(p => p[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The number of tokens of the longest phrase that begins here, 0 for none.</summary>
    public int Match(IReadOnlyList<Token> tokens, int at)
    {
        if (!_byFirst.TryGetValue(tokens[at].Norm, out var phrases) && !_byFirst.TryGetValue(tokens[at].Lower, out phrases))
        {
            return 0;
        }

        foreach (var phrase in phrases)
        {
            if (at + phrase.Length <= tokens.Count && IsAt(tokens, at, phrase))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    private static bool IsAt(IReadOnlyList<Token> tokens, int at, string[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (tokens[at + i].Norm != phrase[i] && tokens[at + i].Lower != phrase[i])
            {
                return false;
            }
        }

        return true;
    }
}
