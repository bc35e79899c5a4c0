using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Reading;

/// <summary>Guesses by its smallest words whether a text is English. The lists are Phrases/languages.txt.</summary>
internal static class LanguageGuess
{
    private const string English = "english";

    private static readonly PhraseFile File = new("languages");

    /// <summary>For each small word, the languages that have it, as numbers in the file's order.</summary>
    private static readonly Dictionary<string, int[]> Languages = File.Sections.SelectMany((name, i) => File.Section(name).SelectMany(PhraseFile.Words).Distinct().Select(word => (word, i)))
        .GroupBy(pair => pair.word, pair => pair.i, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly int EnglishNumber = File.Sections.ToList().IndexOf(English);

    /// <summary>Whether English small words are at least as many as those of any other language, and most letters are Latin.</summary>
    public static bool IsEnglish(Message message)
    {
        var counts = new int[File.Sections.Count()];
        var foreignScript = 0;
        foreach (var word in message.Words)
        {
            foreignScript += word.Text.Length > 0 && word.Text[0] > 'ɏ' && char.IsLetter(word.Text[0]) ? 1 : 0;
            foreach (var language in Languages.GetValueOrDefault(word.Text, []))
            {
                counts[language]++;
            }
        }

        if (foreignScript * 2 > message.Words.Count)
        {
            return false;
        }

        var english = counts[EnglishNumber];
        counts[EnglishNumber] = 0;
        var best = counts.Max();
        return best <= english || (best < 2 && english > 0) || best == 0;
    }
}
