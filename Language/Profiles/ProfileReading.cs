namespace NetworkCoachBot.Language.Profiles;

/// <summary>What somebody says about themselves, in their words; null where nothing was said.</summary>
public sealed record ProfileReading
{
    /// <summary>What they are called.</summary>
    public string? Name { get; init; }

    /// <summary>What they are looking for.</summary>
    public string? Goal { get; init; }

    /// <summary>Their story.</summary>
    public string? Story { get; init; }

    /// <summary>Something they can give.</summary>
    public string? Gives { get; init; }

    /// <summary>IANA name of a time zone, or the name of a city in one.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether that is where they live, which may be a town that names no time zone.</summary>
    public bool IsHome { get; init; }

    /// <summary>The country they live in, as they call it.</summary>
    public string? Country { get; init; }

    /// <summary>Something they do, like or belong to.</summary>
    public string? Ground { get; init; }

    /// <summary>They want another goal, and have not said which.</summary>
    public bool WantsGoal { get; init; }

    /// <summary>They ask what their story is.</summary>
    public bool AsksForStory { get; init; }

    /// <summary>They want to tell their story, and have not yet.</summary>
    public bool WantsToTellStory { get; init; }

    /// <summary>Something was said.</summary>
    public bool SaysSomething => this != new ProfileReading();
}
