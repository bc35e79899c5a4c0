namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>What is weighed with learned weights, because phrases alone foresee too few ways of saying it.</summary>
internal enum Judged
{
    /// <summary>An ask for a job or lead.</summary>
    Ask,

    /// <summary>Something on offer.</summary>
    Offer,

    /// <summary>A request that says exactly what is wanted.</summary>
    Request,
}
