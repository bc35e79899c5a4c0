using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Tells praise that would fit anybody from praise of one thing (METHOD R9).</summary>
internal static class PraiseReader
{
    public static List<Span> Stock(Context context)
    {
        var specific = context.All(Signal.SpecificPraise).Select(hit => hit.Sentence).ToHashSet();
        return [.. context.Meant(Signal.StockPraise).Where(hit => !specific.Contains(hit.Sentence)).Select(context.SpanOf)];
    }
}
