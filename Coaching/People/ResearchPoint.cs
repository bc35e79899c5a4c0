namespace NetworkCoachBot.Coaching.People;

/// <summary>What is worth knowing of somebody before writing to them (F16, METHOD P6). The names are stored; add, never rename.</summary>
public enum ResearchPoint
{
    /// <summary>What they do, and where.</summary>
    Role,

    /// <summary>What was in the news about them or their place.</summary>
    News,

    /// <summary>What they wrote, said or posted.</summary>
    Writing,

    /// <summary>Groups, boards, schools, causes.</summary>
    Groups,

    /// <summary>How they came to where they are.</summary>
    Path,
}
