namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>
/// How high a sentence must score to count: lower where a phrase was found in it, which can then be quoted. Chosen by
/// cross validation (evaluation verb <c>train --labels</c>).
/// </summary>
internal static class Bars
{
    /// <summary>How much higher the bar without a known phrase is in a subject.</summary>
    public const double InSubject = 0.2;

    /// <summary>The bar with a known phrase, and without.</summary>
    public static (double Known, double Unknown) Of(Judged judged) => judged switch
    {
        Judged.Ask => (-0.15, -0.05),
        Judged.Favour => (-0.3, 0),
        Judged.Offer => (-0.1, -0.05),
        Judged.Request => (-0.1, -0.05),
        Judged.Ground => (-0.5, -0.05),
        Judged.Praise => (-0.4, 0.05),
        Judged.Plead => (-0.15, 0),
        Judged.Referrer => (-0.2, -0.2),
        Judged.Step => (-0.2, -0.1),
        _ => throw new ArgumentOutOfRangeException(nameof(judged), judged, "has no bar"),
    };
}
