using NetworkCoachBot.Coaching.Critique.Phrases;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Reads from the text how well the two know each other, and whether the reader opened the subject of work (METHOD R1).</summary>
internal static class RelationshipReader
{
    public static Strength Read(Context context, IReadOnlyList<Span> referrers)
    {
        if (context.Said(Signal.HelpedEachOther).Any())
        {
            return Strength.Mutual;
        }

        var cold = context.Said(Signal.GoneCold).Any();
        if (context.Said(Signal.TalkedBefore).Any())
        {
            return cold ? Strength.Met : Strength.Talked;
        }

        if (cold || context.Said(Signal.MetBefore).Any())
        {
            return Strength.Met;
        }

        return referrers.Count > 0 ? Strength.Introduced : Strength.Stranger;
    }

    public static bool IsInvited(Context context) => context.Meant(Signal.Invited).Any();
}
