using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Method;

namespace NetworkCoachBot.Dialogs.Method;

/// <summary>
/// Answers questions about the method in two or three sentences, at any moment: "should I attach my resume?" (METHOD P1-P20,
/// R1-R16). A question about one person is left to whoever knows that person.
/// </summary>
public sealed class MethodCapability : ICapability, IOverhears
{
    private static readonly Words Coach = new(MethodWords.ResourceManager);

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (utterance.Pasted is not null || MethodQuestions.Read(utterance.Text, dc.ActiveDialog is not null) is not { } topic
            || utterance.People.Any(p => p.Kind is PersonMentionKind.Name || (p.Resolved is not null && topic is not (MethodTopic.AskedForResume or MethodTopic.AskedForJob or MethodTopic.SmallStep or MethodTopic.Timing)))
            || (topic == MethodTopic.FindPeople && utterance.Companies.Count > 0))
        {
            return null;
        }

        return await dc.AnswerAsync(Coach.Say(topic.ToString()), cancellationToken);
    }
}
