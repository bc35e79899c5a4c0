using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Learning;

/// <summary>What training yields and the bot loads: words, the tagger's weights, the classifier's, and what tells a wish from an answer.</summary>
internal sealed record Trained(Vocabulary Vocabulary, LinearModel Emissions, float[] Transitions, LinearModel Intents, LinearModel Turns)
{
    private const int Version = 3;

    public Tagger Tagger() => new(Emissions, Transitions, Vocabulary);

    public IntentClassifier Classifier() => new(Intents, Turns, Vocabulary);

    public static Trained Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() != Version)
        {
            throw new InvalidDataException("The trained model is of another version: build Language again.");
        }

        var words = new string[reader.ReadInt32()];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = reader.ReadString();
        }

        var vocabulary = new Vocabulary(words, EnglishWords.Read(reader));
        var emissions = LinearModel.Read(reader);
        var transitions = new float[Entities.Tagger.TransitionCount];
        stream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(transitions.AsSpan()));
        return new Trained(vocabulary, emissions, transitions, LinearModel.Read(reader), LinearModel.Read(reader));
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Version);
        writer.Write(Vocabulary.Words.Count);
        foreach (var word in Vocabulary.Words.Order(StringComparer.Ordinal))
        {
            writer.Write(word);
        }

        Vocabulary.English.Write(writer);
        Emissions.Write(writer);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(Transitions.AsSpan()));
        Intents.Write(writer);
        Turns.Write(writer);
    }
}
