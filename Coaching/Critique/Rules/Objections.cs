using NetworkCoachBot.Coaching.Critique.Acts;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Critique;

/// <summary>Which of the five reasons the reader would most likely have to say no, and what answers it (METHOD P10, F41-F43).</summary>
internal static class Objections
{
    public static LikelyObjection? Of(MessageReading reading)
    {
        if (!reading.IsEnglish || (reading.Requests.Count == 0 && reading.Asks.Count == 0))
        {
            return null;
        }

        var text = reading.Message.Text;
        string? Quote(IReadOnlyList<Span> spans) => spans.Count == 0 ? null : text[spans[0].Start..spans[0].End];
        if (reading.JobAsks.Any() && reading.Relationship < Strength.Talked && !reading.Invited)
        {
            return new LikelyObjection(ReasonForNo.CannotSeeHowToHelp, CritiqueObjections.CannotSeeHowToHelp, null, CritiqueObjections.CannotSeeHowToHelpAnswer);
        }

        if (reading.Relationship < Strength.Met && reading.Ground.Count == 0)
        {
            return new LikelyObjection(ReasonForNo.DoesNotKnowYou, CritiqueObjections.DoesNotKnowYou, null, CritiqueObjections.DoesNotKnowYouAnswer);
        }

        if (reading.Steps.Count == 0 && reading.SpecificRequests.Count == 0)
        {
            return new LikelyObjection(ReasonForNo.CannotSeeHowToHelp, CritiqueObjections.WhatIsWanted, null, CritiqueObjections.WhatIsWantedAnswer);
        }

        if (reading.Relationship < Strength.Talked && reading.Offers.Count == 0 && reading.ReportsBack.Count == 0)
        {
            return new LikelyObjection(ReasonForNo.HasNoReasonTo, CritiqueObjections.HasNoReasonTo, null, CritiqueObjections.HasNoReasonToAnswer);
        }

        if (reading.Mentions.Count > 0 && reading.Asks.Count == 0 && reading.Disclaimers.Count == 0 && reading.Relationship < Strength.Talked)
        {
            return new LikelyObjection(ReasonForNo.DoesNotBelieveInIt, CritiqueObjections.DoesNotBelieveInIt, null, CritiqueObjections.DoesNotBelieveInItAnswer);
        }

        var step = Quote(reading.Steps);
        return new LikelyObjection(ReasonForNo.HasNoTime, CritiqueObjections.HasNoTime, step, step is null ? CritiqueObjections.HasNoTimeAnswer : null);
    }
}
