namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>From where on a sentence counts. Chosen by cross validation (evaluation verb <c>train --labels</c>) and messages of public pages.</summary>
internal static class Bars
{
    /// <summary>How sure it must be, in log odds, that a message does what is judged.</summary>
    public static double Of(Judged judged) => judged switch
    {
        Judged.Ask => 0.2,
        Judged.Favour => -0.5,
        Judged.Offer => -0.3,
        Judged.Request => -0.4,
        Judged.Ground => 0,
        Judged.Praise => 0,
        Judged.Plead => -1.2,
        Judged.Referrer => -0.4,
        Judged.Step => -0.5,
        Judged.Brain => -1,
        _ => throw new ArgumentOutOfRangeException(nameof(judged), judged, "has no bar"),
    };

    /// <summary>How high a sentence must score by itself to be quoted beside a likelier one: lower where a phrase was found in it.</summary>
    public static double Besides(bool isKnown) => isKnown ? -0.2 : -0.05;
}
