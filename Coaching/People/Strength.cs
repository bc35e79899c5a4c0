namespace NetworkCoachBot.Coaching.People;

/// <summary>How strong a relationship is now (METHOD P4, F2). Ordered: later is stronger.</summary>
public enum Strength
{
    /// <summary>Nobody introduced you and you have never exchanged a word.</summary>
    Stranger,

    /// <summary>Somebody you both know has connected you, or is about to.</summary>
    Introduced,

    /// <summary>You have met, in person or online, without a real exchange yet.</summary>
    Met,

    /// <summary>You have had a real exchange.</summary>
    Talked,

    /// <summary>You have helped each other.</summary>
    Mutual,
}
