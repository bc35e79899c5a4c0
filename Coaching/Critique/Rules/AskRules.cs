using NetworkCoachBot.Coaching.Critique.Acts;
using NetworkCoachBot.Coaching.Critique.Reading;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Critique;

/// <summary>R1, R2 and R13: what is asked too soon, and what to ask instead.</summary>
internal static class AskRules
{
    /// <summary>More are not said at once; the next check finds the rest.</summary>
    private const int Most = 20;

    public static IEnumerable<Suspect> Check(MessageReading reading)
    {
        if (!reading.Invited)
        {
            var hasRequest = reading.SpecificRequests.Count > 0;
            var taken = new List<(int Start, int End)>();
            foreach (var ask in Ordered(reading))
            {
                if (taken.Count == Most)
                {
                    break;
                }

                var (start, end) = Stretch.Around(reading.Message, ask.Span);
                if (taken.Exists(other => other.Start < end && start < other.End))
                {
                    continue;
                }

                var fix = Instead(reading, ask, hasRequest);
                taken.Add((start, end));
                hasRequest |= fix.Length > 0;
                yield return new Suspect(CheckOf(reading, ask), start, end, fix);
            }
        }

        if (reading.Asks.Any(ask => ask.Kind is not (AskKind.Resume or AskKind.Favour)) || reading.Invited)
        {
            foreach (var papers in reading.Papers.DistinctBy(span => span.Sentence).Take(Most))
            {
                var (start, end) = Stretch.Around(reading.Message, papers);
                yield return new Suspect(Critique.Check.EarlyResume, start, end, "");
            }
        }
    }

    /// <summary>Plain asks before soft ones in the same sentence, then as in the text; what sends a résumé along only where nothing else is asked, for R13 speaks of it then.</summary>
    private static IEnumerable<Ask> Ordered(MessageReading reading)
    {
        var others = reading.Asks.Where(ask => ask.Kind != AskKind.Resume).ToList();
        var apart = others.Where(ask => !reading.Papers.Any(papers => papers.Start < ask.Span.End && ask.Span.Start < papers.End)).ToList();
        return (apart.Count > 0 ? apart : others.Count > 0 ? others : reading.Asks).OrderBy(ask => ask.Span.Sentence).ThenBy(ask => ask.Soft).ThenBy(ask => ask.Span.Start);
    }

    private static Check CheckOf(MessageReading reading, Ask ask) => ask.Kind switch
    {
        AskKind.Favour => Critique.Check.OutsizeFavour,
        AskKind.Reference => Critique.Check.ReferenceTooSoon,
        AskKind.Resume => Critique.Check.ResumeAsAsk,
        _ => ask.Soft ? Critique.Check.SoftAsk : Critique.Check.AskTooSoon,
    };

    private static string Instead(MessageReading reading, Ask ask, bool hasRequest)
    {
        var role = reading.Message.Sentences[ask.Span.Sentence].Role;
        if (role == SentenceRole.Subject)
        {
            return CritiqueFixes.Subject;
        }

        if (hasRequest || ask.Kind == AskKind.Resume || reading.Kind == MessageKind.Thanks)
        {
            return "";
        }

        if (ask.Kind == AskKind.Favour)
        {
            return CritiqueFixes.OneQuestion;
        }

        if (reading.Relationship >= Strength.Talked)
        {
            return CritiqueFixes.AskForNames;
        }

        return reading.Mentions.Count > 0 ? CritiqueFixes.AskForAdviceKnown : CritiqueFixes.AskForAdvice;
    }
}
