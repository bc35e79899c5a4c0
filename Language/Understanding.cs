using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Learning;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language;

/// <summary>
/// Reads messages: words in, meaning out. One instance serves everybody at once; it holds no state. A message takes well under half a
/// millisecond; of a very long one only the beginning is read.
/// </summary>
public sealed class Understanding
{
    private const string Model = "NetworkCoachBot.Language.understanding.model";

    private readonly Tagger _tagger;
    private readonly IntentReader _intents;
    private readonly EntityReader _entities;
    private readonly Tokenizer _tokenizer = new(Lexicon.Shared.Shorthand);

    internal Understanding(Trained trained)
    {
        _tagger = trained.Tagger();
        _intents = new IntentReader(trained.Classifier());
        _entities = new EntityReader();
    }

    /// <summary>The understanding that was trained when this assembly was built.</summary>
    /// <exception cref="InvalidDataException">The model is of another version.</exception>
    public static Understanding Load()
    {
        using var stream = typeof(Understanding).Assembly.GetManifestResourceStream(Model)
            ?? throw new InvalidDataException("The trained model is missing from the assembly.");
        return new Understanding(Trained.Read(stream));
    }

    /// <summary>Reads one message.</summary>
    /// <param name="text">What was typed, as it came; may be empty, very long, or hostile.</param>
    /// <param name="context">Where, when and by whom.</param>
    /// <returns>Never null; an empty message is None.</returns>
    public Utterance Read(string text, UtteranceContext context)
    {
        var clean = CleanText.Of(text);
        var tokens = _tokenizer.Cut(clean.Text);
        var tags = _tagger.Read(tokens, context.People.HasWord);
        var reading = new Reading(tokens, tags, context.Scope, PastedText.Find(tokens));
        var meant = _intents.Read(reading, clean);
        return _entities.Read(reading, clean, meant, context);
    }
}
