namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>What a commit on SQLite waits for.</summary>
public enum SqliteDurability
{
    /// <summary>Until the data is on the disk: it survives a power cut.</summary>
    PowerCut,

    /// <summary>Until the operating system has the data: it survives the death of the process, not of the machine.</summary>
    ProcessDeath,
}

/// <summary>Where the SQLite database is and how it behaves.</summary>
/// <param name="Path">The file, made with its folder where it does not exist; or ":memory:".</param>
public sealed record SqliteOptions(string Path)
{
    /// <summary>What a commit waits for.</summary>
    public SqliteDurability Durability { get; init; } = SqliteDurability.PowerCut;

    /// <summary>How long to wait while another program has the database locked.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How large the database may grow, in megabytes; 0 for as large as the disk.</summary>
    public int MaxMegabytes { get; init; }

    internal bool InMemory => Path == ":memory:";
}
