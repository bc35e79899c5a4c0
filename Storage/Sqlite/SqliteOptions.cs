namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>What of the last commits on SQLite a power cut may take. The death of the process takes nothing either way.</summary>
public enum SqliteDurability
{
    /// <summary>At most the last second: what was committed is forced onto the disk once a second.</summary>
    LastSecond,

    /// <summary>Nothing: every commit waits until it is on the disk.</summary>
    PowerCut,
}

/// <summary>Where the SQLite database is and how it behaves.</summary>
/// <param name="Path">The file, made with its folder where it does not exist; or ":memory:".</param>
public sealed record SqliteOptions(string Path)
{
    /// <summary>What a power cut may take.</summary>
    public SqliteDurability Durability { get; init; }

    /// <summary>How long to wait while another program has the database locked.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How large the database may grow, in megabytes; 0 for as large as the disk.</summary>
    public int MaxMegabytes { get; init; }

    internal bool InMemory => Path == ":memory:";
}
