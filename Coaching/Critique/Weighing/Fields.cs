using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>Which fields of meaning a word belongs to (Phrases/fields.txt).</summary>
internal sealed class Fields
{
    private static readonly uint[] NoFields = [];

    private readonly Dictionary<string, uint[]> _byWord;

    private Fields()
    {
        var file = new PhraseFile("fields");
        _byWord = file.Sections.SelectMany(field => file.Section(field).SelectMany(PhraseFile.Words).Distinct().Select(word => (word, field)))
            .GroupBy(pair => pair.word, pair => Clues.Seed($"f:{pair.field}"), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    public static Fields Instance { get; } = new();

    public uint[] Of(string word) => _byWord.GetValueOrDefault(word, NoFields);
}
