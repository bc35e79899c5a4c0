using NetworkCoachBot.Language.Learning;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Intents;

/// <summary>Multinomial logistic regression over the features of a message.</summary>
internal sealed class IntentClassifier(LinearModel model, LinearModel turns, Vocabulary vocabulary)
{
    /// <summary>Taken from None, which wins too easily where a message holds few known words.</summary>
    private const float NoneHandicap = 0.5f;

    /// <summary>Given to None where the coach has just asked something: then most messages are answers.</summary>
    private const float AnswerBonus = 1.5f;

    public static int Classes => IntentNames.All.Count;

    public Vocabulary Vocabulary => vocabulary;

    public IntentFeatures Features { get; } = new(Lexicon.Shared, vocabulary);

    /// <summary>The probability of each intent; the group intents have none outside groups.</summary>
    public float[] Probabilities(Reading reading) => Probabilities(reading, Features.Collect(reading));

    /// <summary>The probability of each intent, by itself and where the message may as well answer a question of the coach.</summary>
    public (float[] Alone, float[] InWalk) ProbabilitiesInWalk(Reading reading)
    {
        var bag = Features.Collect(reading);
        var turn = new float[Turns.Classes];
        turns.Score(bag, turn);
        var isWish = Softmax(turn)[Turns.Wish];
        return (Probabilities(reading, bag), [.. Probabilities(reading, bag, AnswerBonus).Select(p => p * isWish)]);
    }

    private float[] Probabilities(Reading reading, FeatureBag bag, float bonus = 0)
    {
        var scores = new float[Classes];
        model.Score(bag, scores);
        scores[(int)Intent.None] += bonus - NoneHandicap;
        if (reading.Scope is Scope.Personal)
        {
            foreach (var intent in IntentNames.ForGroups)
            {
                scores[(int)intent] = float.NegativeInfinity;
            }
        }

        return Softmax(scores);
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
