using NetworkCoachBot.Storage.Sealing;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Benchmarks.Stores;

/// <summary>Encryption at rest for the benchmarks that are begun with "encrypted", with keys of their own.</summary>
internal static class EncryptedStore
{
    private const string Setting = "Storage__Encryption__Keys";

    /// <summary>Turns it on, for this process and the hosts that it starts.</summary>
    public static void TurnOn()
    {
        var keys = Directory.CreateTempSubdirectory("coach-bench-keys-");
        Environment.SetEnvironmentVariable(Setting, keys.FullName);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => keys.Delete(recursive: true);
    }

    public static bool IsOn => Environment.GetEnvironmentVariable(Setting) is not null;

    /// <summary>A store as it was asked for.</summary>
    public static ITurnStore Of(ITurnStore store) =>
        Environment.GetEnvironmentVariable(Setting) is { } keys ? new SealedStore(store, new KeyRing(new DirectoryInfo(keys))) : store;
}
