namespace NetworkCoachBot.Language.Contacts;

/// <summary>How near somebody is, as far as the words about them say.</summary>
public enum SaidNearness
{
    /// <summary>Nothing was said.</summary>
    Unsaid,

    /// <summary>"never met him".</summary>
    Stranger,

    /// <summary>"through Ana".</summary>
    Introduced,

    /// <summary>"met at the Chamber", "my neighbour".</summary>
    Met,

    /// <summary>"my old boss", "we worked together".</summary>
    Talked,

    /// <summary>"we've helped each other".</summary>
    Mutual,
}

/// <summary>A person as described in a line: "Jim Ruiz, owner of Ruiz Foods, met at the Chamber". Everything but the name may be null.</summary>
public sealed record ContactReading
{
    /// <summary>The name as typed.</summary>
    public required string Name { get; init; }

    /// <summary>What they do.</summary>
    public string? Role { get; init; }

    /// <summary>Where.</summary>
    public string? Company { get; init; }

    /// <summary>What follows the name with nothing between, and may be where they work or a part of the name: "Acme" in "Tom Vance Acme"; null for nothing.</summary>
    public string? MaybeCompany { get; init; }

    /// <summary>How the user knows them, as typed.</summary>
    public string? HowKnown { get; init; }

    /// <summary>How near that makes them.</summary>
    public SaidNearness Nearness { get; init; }

    /// <summary>Who introduced them, as typed.</summary>
    public string? IntroducedBy { get; init; }

    /// <summary>Mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Phone number as typed.</summary>
    public string? Phone { get; init; }

    /// <summary>Address of a profile page.</summary>
    public string? Url { get; init; }

    /// <summary>What they like or belong to.</summary>
    public IReadOnlyList<string> Interests { get; init => field = value.ToArray(); } = Array.Empty<string>();

    /// <summary>What else was said, as typed.</summary>
    public IReadOnlyList<string> Notes { get; init => field = value.ToArray(); } = Array.Empty<string>();
}
