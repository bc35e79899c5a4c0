using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Storage.Sealing;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Bot.Turns;

/// <summary>Encryption at rest, off unless it is given a folder for its keys. docs/privacy.md tells what it covers and how keys are changed.</summary>
internal static class StorageEncryption
{
    /// <summary>Certificates (PFX or PEM) that protect the keys, separated by semicolons: the first one new keys, each of them those that it protected.</summary>
    public const string CertificatePathKey = "Storage:Encryption:CertificatePath";

    /// <summary>The password of the certificates.</summary>
    public const string CertificatePasswordKey = "Storage:Encryption:CertificatePassword";

    /// <summary>true: at this start everything is encrypted anew with the newest key.</summary>
    public const string RewriteKey = "Storage:Encryption:Rewrite";

    /// <summary>The store with encryption around it, where that is set.</summary>
    /// <exception cref="HostSettingException">A setting is wrong.</exception>
    public static Func<ITurnStore> Around(Func<ITurnStore> store, IConfiguration configuration)
    {
        var rewrites = Rewrites(configuration);
        var paths = HostSettings.Value(configuration, CertificatePathKey)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (HostSettings.Value(configuration, KeyRing.Setting) is not { } folder)
        {
            return paths.Length == 0 && !rewrites ? store : throw new HostSettingException($"{(rewrites ? RewriteKey : CertificatePathKey)} is set, but {KeyRing.Setting} is not.");
        }

        var certificates = paths.Select(path => HostSettings.Certificate(CertificatePathKey, path, HostSettings.Value(configuration, CertificatePasswordKey))).ToArray();
        return () => new SealedStore(store(), new KeyRing(new DirectoryInfo(folder), certificates), rewrites);
    }

    private static bool Rewrites(IConfiguration configuration) =>
        HostSettings.Value(configuration, RewriteKey) is { } value
        && (bool.TryParse(value, out var rewrites) ? rewrites : throw new HostSettingException($"{RewriteKey} is '{value}'; it can be true or false."));
}
