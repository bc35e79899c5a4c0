using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Finds what is really on offer; "happy to help any time", a coffee or a résumé are not (METHOD R11).</summary>
internal static class OfferReader
{
    public static List<Span> Read(Context context)
    {
        var taken = new HashSet<int>();
        foreach (var hit in new[] { Signal.ResumeAttached, Signal.EmptyOffer, Signal.SoftAsk, Signal.DirectAsk }.SelectMany(context.All))
        {
            taken.UnionWith(Enumerable.Range(hit.First, hit.End - hit.First));
        }

        return [.. context.Meant(Signal.Offer).Where(hit => !Enumerable.Range(hit.First, hit.End - hit.First).Any(taken.Contains)).Select(context.SpanOf)];
    }
}
