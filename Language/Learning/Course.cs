using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Learning;

/// <summary>The whole training: utterances in, model out. Nothing in it depends on time, chance or the machine's order of things.</summary>
internal static class Course
{
    private const int Folds = 3;
    private const int NameCopies = 2;
    private const float TemplateWeight = 0.5f;

    /// <summary>Personal requests that mean the same when typed before others.</summary>
    private static readonly HashSet<Intent> SameInGroups =
    [
        Intent.None, Intent.Help, Intent.Greeting, Intent.Thanks, Intent.DraftOutreach, Intent.CheckDraft, Intent.ImportContacts,
        Intent.ExportData, Intent.DeleteData, Intent.RemindMe, Intent.NextContacts, Intent.AddContact, Intent.ShowProgress, Intent.Cancel,
    ];

    public static Trained Train(Lessons lessons)
    {
        var (utterances, templated, answers, english) = lessons;
        var tokenizer = new Tokenizer(Lexicon.Shared.Shorthand);
        var counts = Counts([.. utterances, .. templated, .. answers], tokenizer);
        var vocabulary = new Vocabulary(counts.Where(c => c.Value > 1).Select(c => c.Key).Concat(Lexicon.Shared.Words(WordClass.Known)), english);
        var tagger = TrainTagger(utterances, templated, vocabulary, tokenizer, counts);
        var examples = new List<Example>();
        var turns = new List<Example>();
        var features = new IntentFeatures(Lexicon.Shared, vocabulary);
        for (var fold = 0; fold < Folds; fold++)
        {
            // Tags as a tagger gives them that has not seen the message: that is what the classifier will meet.
            var away = TrainTagger([.. utterances.Where((_, i) => i % Folds != fold)], [.. templated.Where((_, i) => i % 3 == fold)], vocabulary, tokenizer, counts);
            examples.AddRange(utterances.Where((_, i) => i % Folds == fold).SelectMany(u => Examples(u, tokenizer, away, features)));
            examples.AddRange(templated.Where((_, i) => i % Folds == fold).SelectMany(u => Examples(u, tokenizer, away, features)).Select(e => e with { Weight = e.Weight * TemplateWeight }));
            turns.AddRange(utterances.Where((u, i) => i % Folds == fold && u.Scope is Scope.Personal).SelectMany(u => Turns.Examples(u, Read(u, tokenizer, away), features)));
            turns.AddRange(answers.Where((_, i) => i % Folds == fold).Select(a => Turns.Answer(Read(a, tokenizer, away), features)));
        }

        var (emissions, transitions) = tagger.Weights;
        return new Trained(vocabulary, emissions, transitions, LogisticTrainer.Train(examples, IntentClassifier.Classes), LogisticTrainer.Train(turns, Turns.Classes));
    }

    private static Dictionary<string, int> Counts(IReadOnlyList<Annotated> utterances, Tokenizer tokenizer)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var utterance in utterances)
        {
            var tokens = tokenizer.Cut(utterance.Text);
            var tags = Variants.TagsOf(utterance, tokens);
            var words = tokens.Where((t, i) => t.IsWord && !tags[i].IsIn(Tag.BeginPerson) && !tags[i].IsIn(Tag.BeginCompany)).Select(t => t.Norm);
            foreach (var word in words.Distinct(StringComparer.Ordinal))
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        return counts;
    }

    private static Tagger TrainTagger(IReadOnlyList<Annotated> utterances, IReadOnlyList<Annotated> templated, Vocabulary vocabulary, Tokenizer tokenizer, Dictionary<string, int> counts)
    {
        var variants = new Variants(Lexicon.Shared, tokenizer, counts);
        var written = utterances.SelectMany(u => variants.Of(u, vocabulary, NameCopies));
        return TaggerTrainer.Train([.. written, .. templated.Where((_, i) => i % 2 == 0).SelectMany(u => variants.Of(u, vocabulary, 0))], vocabulary);
    }

    private static Reading Read(Annotated utterance, Tokenizer tokenizer, Tagger tagger)
    {
        var tokens = tokenizer.Cut(utterance.Text);
        return new Reading(tokens, tagger.Read(tokens, _ => false), utterance.Scope, PastedText.Find(tokens));
    }

    private static IEnumerable<Example> Examples(Annotated utterance, Tokenizer tokenizer, Tagger tagger, IntentFeatures features)
    {
        var reading = Read(utterance, tokenizer, tagger);
        var tokens = reading.Tokens.ToList();
        yield return new Example(features.Collect(reading), (int)utterance.Intent, 1);
        if (utterance.Scope is Scope.Personal && SameInGroups.Contains(utterance.Intent))
        {
            yield return new Example(features.Collect(reading with { Scope = Scope.Group }), (int)utterance.Intent, 0.3f);
        }

        for (var p = 0; p < utterance.Parts.Count && utterance.Parts.Count > 1; p++)
        {
            var end = p + 1 < utterance.Parts.Count ? utterance.Parts[p + 1].Start : utterance.Text.Length;
            var from = tokens.FindIndex(t => t.Start >= utterance.Parts[p].Start);
            var to = tokens.FindIndex(t => t.Start >= end);
            if (from >= 0)
            {
                yield return new Example(features.Collect(reading.Slice(from, to < 0 ? tokens.Count : to)), (int)utterance.Parts[p].Intent, 1);
            }
        }
    }
}
