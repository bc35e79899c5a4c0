using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Finds pick-your-brain and desperation (METHOD R12, R14).</summary>
internal static class ToneReader
{
    public static List<Span> Brain(Context context)
    {
        var disowned = new HashSet<int>();
        foreach (var hit in context.All(Signal.BrainDisowned))
        {
            disowned.UnionWith(Enumerable.Range(hit.First, hit.End - hit.First));
        }

        return [.. context.Meant(Signal.Brain).Where(hit => !Enumerable.Range(hit.First, hit.End - hit.First).Any(disowned.Contains)).Select(context.SpanOf)];
    }

    public static List<Span> Desperate(Context context) =>
        [.. context.Meant(Signal.Pleading).Concat(context.Meant(Signal.Abasement)).Concat(context.Meant(Signal.Guilt)).Select(context.SpanOf)];
}
