using NetworkCoachBot.Language.Learning;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Intents;

/// <summary>Multinomial logistic regression over the features of a message.</summary>
internal sealed class IntentClassifier(LinearModel model, Vocabulary vocabulary)
{
    /// <summary>Taken from None, which wins too easily where a message holds few known words.</summary>
    private const float NoneHandicap = 0.5f;

    /// <summary>Given to None where the coach has just asked something: then most messages are answers.</summary>
    private const float AnswerBonus = 2.5f;

    public static int Classes => IntentNames.All.Count;

    public Vocabulary Vocabulary => vocabulary;

    public IntentFeatures Features { get; } = new(Lexicon.Shared, vocabulary);

    /// <summary>
    /// The probability of each intent, by itself and where the message may as well be an answer; the group intents have none outside
    /// groups.
    /// </summary>
    public (float[] Alone, float[] Answering) Probabilities(Reading reading)
    {
        var scores = new float[Classes];
        model.Score(Features.Collect(reading), scores);
        scores[(int)Intent.None] -= NoneHandicap;
        if (reading.Scope is Scope.Personal)
        {
            foreach (var intent in IntentNames.ForGroups)
            {
                scores[(int)intent] = float.NegativeInfinity;
            }
        }

        var answering = (float[])scores.Clone();
        answering[(int)Intent.None] += AnswerBonus;
        return (Softmax(scores), Softmax(answering));
    }

    /// <summary>The features that spoke most for or against an intent.</summary>
    public Explanation Explain(Reading reading, Intent intent)
    {
        var bag = Features.Collect(reading, named: true);
        var evidence = Enumerable.Range(0, bag.Keys.Count)
            .Select(i => new Evidence(bag.Names![i], Math.Round(model.Weight(bag, i, (int)intent), 3)))
            .Where(e => e.Weight != 0)
            .OrderByDescending(e => Math.Abs(e.Weight))
            .Take(8);
        return new Explanation(null, [.. evidence]);
    }

    public static float[] Softmax(float[] scores)
    {
        var top = scores.Max();
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - top);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }

        return scores;
    }
}
