using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Finds what is really on offer; "happy to help any time", a coffee or a résumé are not (METHOD R11).</summary>
internal static class OfferReader
{
    public static List<Span> Read(Context context)
    {
        var papers = context.All(Signal.ResumeAttached).ToList();
        var empty = context.All(Signal.EmptyOffer).ToList();
        var asks = context.All(Signal.SoftAsk).Concat(context.All(Signal.DirectAsk)).ToList();
        return [.. context.Meant(Signal.Offer).Where(hit => !Overlaps(hit, papers) && !Overlaps(hit, empty) && !Overlaps(hit, asks)).Select(context.SpanOf)];
    }

    private static bool Overlaps(Hit hit, List<Hit> others) => others.Exists(other => other.First < hit.End && hit.First < other.End);
}
