namespace NetworkCoachBot.Storage;

/// <summary>
/// An item was written with an ETag that is no longer the stored one; nothing of that write happened.
/// An ArgumentException, as the SDK's MemoryStorage throws for the same reason.
/// </summary>
public sealed class ETagConflictException(string key)
    : ArgumentException($"Etag conflict: '{key}' was changed since it was read.")
{
    /// <summary>The key whose ETag did not match.</summary>
    public string Key { get; } = key;
}
