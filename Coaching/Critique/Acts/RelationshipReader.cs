using NetworkCoachBot.Coaching.Critique.Phrases;
using NetworkCoachBot.Coaching.Critique.Reading;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Reads from the text how well the two know each other, and whether the reader opened the subject of work (METHOD R1).</summary>
internal static class RelationshipReader
{
    public static Strength Read(Context context, IReadOnlyList<Span> referrers)
    {
        // "Hi Uncle Ben" stands in the greeting.
        if (context.Said(Signal.HelpedEachOther).Any() || context.All(Signal.CloseTie).Any(hit => context.RoleOf(hit) == SentenceRole.Greeting))
        {
            return Strength.Mutual;
        }

        var cold = context.Said(Signal.GoneCold).Any();
        var talks = context.Meant(Signal.TalkedBefore);
        if (talks.Count > 0)
        {
            var brief = talks.All(talk => context.MeantIn(Signal.OneMeeting, talk.Sentence));
            return cold || brief ? Strength.Met : Strength.Talked;
        }

        if (cold || context.Said(Signal.MetBefore).Any())
        {
            return Strength.Met;
        }

        return referrers.Count > 0 ? Strength.Introduced : Strength.Stranger;
    }

    public static bool IsInvited(Context context) => context.Meant(Signal.Invited).Any();
}
