namespace NetworkCoachBot.Storage;

/// <summary>
/// The store could not do what it was asked. Unless <see cref="Fault"/> is <see cref="StorageFault.OutcomeUnknown"/>,
/// nothing of what was to be written has been written.
/// </summary>
public sealed class StorageFailedException(StorageFault fault, string message, Exception? innerException = null)
    : IOException(message, innerException)
{
    /// <summary>What went wrong.</summary>
    public StorageFault Fault { get; } = fault;
}
