namespace NetworkCoachBot.Coaching.Critique.Weighing;

/// <summary>What is weighed with learned weights, because phrases alone foresee too few ways of saying it.</summary>
internal enum Judged
{
    /// <summary>An ask for a job or lead.</summary>
    Ask,

    /// <summary>An outsize favour.</summary>
    Favour,

    /// <summary>Something on offer.</summary>
    Offer,

    /// <summary>A request that says exactly what is wanted.</summary>
    Request,

    /// <summary>Something shared.</summary>
    Ground,

    /// <summary>Praise that fits anybody.</summary>
    Praise,

    /// <summary>Pleading, guilt, self-abasement.</summary>
    Plead,

    /// <summary>A third person as bridge.</summary>
    Referrer,

    /// <summary>One easy, bounded act.</summary>
    Step,

    /// <summary>To pick the reader's brain.</summary>
    Brain,
}
