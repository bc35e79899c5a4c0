using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Finds the one easy, bounded act that is asked for (METHOD R12).</summary>
internal static class StepReader
{
    public static List<Span> Read(Context context) => [.. context.Meant(Signal.SmallStep).Select(context.SpanOf)];
}
