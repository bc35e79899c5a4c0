namespace NetworkCoachBot.Storage;

/// <summary>What kept the store from doing what it was asked. In every case what was saved before is still there.</summary>
public enum StorageFault
{
    /// <summary>Another program holds a lock on the database for too long.</summary>
    Locked,

    /// <summary>The disk, or the size allowed to the database, is full.</summary>
    Full,

    /// <summary>The database or a value in it cannot be read.</summary>
    Corrupt,

    /// <summary>The database cannot be reached, opened or written to.</summary>
    Unavailable,

    /// <summary>Another host has the SQLite file open; one file serves one host.</summary>
    InUse,

    /// <summary>The database is encrypted, and the keys that the host has do not open it.</summary>
    Sealed,

    /// <summary>The database was written by a newer version of this program.</summary>
    Newer,

    /// <summary>The connection broke while a transaction was being committed, and whether it was could not be found out.</summary>
    OutcomeUnknown,
}
