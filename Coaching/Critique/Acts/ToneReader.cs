using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Finds pick-your-brain and desperation (METHOD R12, R14).</summary>
internal static class ToneReader
{
    public static List<Span> Brain(Context context)
    {
        var disowned = context.All(Signal.BrainDisowned).ToList();
        return [.. context.Meant(Signal.Brain).Where(hit => !disowned.Exists(other => other.First < hit.End && hit.First < other.End)).Select(context.SpanOf)];
    }

    public static List<Span> Desperate(Context context) =>
        [.. context.Meant(Signal.Pleading).Concat(context.Meant(Signal.Abasement)).Concat(context.Meant(Signal.Guilt)).Select(context.SpanOf)];
}
