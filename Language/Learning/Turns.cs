using NetworkCoachBot.Language.Intents;

namespace NetworkCoachBot.Language.Learning;

/// <summary>
/// What tells, while a question of the coach is open, an answer from a wish of its own: "i ran the dock schedule" is the one,
/// "remind me friday" the other. Learned from answers and from the utterances of wishes that may come in between.
/// </summary>
internal static class Turns
{
    public const int Answers = 0;
    public const int Wish = 1;
    public const int Classes = 2;

    /// <summary>There are fewer answers than wishes to learn from, but more of them in a walk.</summary>
    private const float AnswerWeight = 3;

    /// <summary>Tells of a meeting, of a person or of oneself look like answers, and mostly are.</summary>
    private const float TellingWeight = 0.3f;

    public static IEnumerable<Example> Examples(Annotated utterance, Reading reading, IntentFeatures features)
    {
        if (Interruptions.Wishes.Contains(utterance.Intent))
        {
            yield return new Example(features.Collect(reading), Wish, 1);
        }
        else if (utterance.Intent is Intent.LogMeeting or Intent.AddContact or Intent.SetProfile)
        {
            yield return new Example(features.Collect(reading), Answers, TellingWeight);
        }
    }

    public static Example Answer(Reading reading, IntentFeatures features) => new(features.Collect(reading), Answers, AnswerWeight);
}
