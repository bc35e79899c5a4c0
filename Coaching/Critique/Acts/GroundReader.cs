using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Finds what writer and reader share: a place, a group, a moment, a past (METHOD P3, R10).</summary>
internal static class GroundReader
{
    public static List<Span> Read(Context context) => [.. context.Meant(Signal.CommonGround).Select(context.SpanOf)];
}
