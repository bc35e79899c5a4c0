namespace NetworkCoachBot.Storage.Json;

/// <summary>A type that is not on the closed list of <see cref="StoredTypes"/> was to be saved, or was named in what is stored.</summary>
public sealed class StoredTypeRefusedException(string message) : InvalidOperationException(message);
