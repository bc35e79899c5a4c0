using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Reading;

/// <summary>Guesses by its smallest words whether a text is English. The lists are Phrases/languages.txt.</summary>
internal static class LanguageGuess
{
    private static readonly PhraseFile File = new("languages");

    private static readonly Dictionary<string, HashSet<string>> Languages = File.Sections.ToDictionary(
        name => name, name => File.Section(name).SelectMany(PhraseFile.Words).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether English small words are at least as many as those of any other language, and most letters are Latin.</summary>
    public static bool IsEnglish(Message message)
    {
        var counts = Languages.Keys.ToDictionary(name => name, _ => 0);
        var foreignScript = 0;
        foreach (var word in message.Words)
        {
            foreignScript += word.Text.Length > 0 && word.Text[0] > 'ɏ' && char.IsLetter(word.Text[0]) ? 1 : 0;
            foreach (var (name, words) in Languages)
            {
                counts[name] += words.Contains(word.Text) ? 1 : 0;
            }
        }

        if (foreignScript * 2 > message.Words.Count)
        {
            return false;
        }

        var best = counts.Where(pair => pair.Key != "english").MaxBy(pair => pair.Value);
        return best.Value <= counts["english"] || (best.Value < 2 && counts["english"] > 0) || best.Value == 0;
    }
}
