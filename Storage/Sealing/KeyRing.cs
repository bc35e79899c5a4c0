using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;

namespace NetworkCoachBot.Storage.Sealing;

/// <summary>
/// The ring of keys (ASP.NET Data Protection, AES-256-GCM) that seals what is stored. A new key comes into use every 90 days;
/// the older ones stay in the ring to open what they sealed. Each text is bound to its place: what is copied to another
/// row is not opened there.
/// </summary>
public sealed class KeyRing
{
    /// <summary>The setting that names the folder.</summary>
    public const string Setting = "Storage:Encryption:Keys";

    /// <summary>Begins what is sealed; no JSON text begins so.</summary>
    private const string Mark = "sealed:";

    private readonly DirectoryInfo _folder;
    private readonly IPersistedDataProtector _protector;

    /// <summary>A ring in a folder, which is made, with a first key, where it is not there.</summary>
    /// <param name="folder">The folder, shared by all hosts of the database.</param>
    /// <param name="certificates">Protect the keys themselves: the first one new keys, all of them those that are there. None: they lie in clear.</param>
    public KeyRing(DirectoryInfo folder, params IReadOnlyList<X509Certificate2> certificates)
    {
        ArgumentNullException.ThrowIfNull(certificates);
        _folder = folder;
        var provider = DataProtectionProvider.Create(folder, builder =>
        {
            builder.SetApplicationName("NetworkCoachBot");
            builder.UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
            if (certificates.Count > 0)
            {
                builder.ProtectKeysWithCertificate(certificates[0]).UnprotectKeysWithAnyCertificate([.. certificates]);
            }
        });
        _protector = (IPersistedDataProtector)provider.CreateProtector("Storage");
    }

    /// <summary>There is no key in the folder yet.</summary>
    internal bool IsEmpty
    {
        get
        {
            _folder.Refresh();
            return !_folder.Exists || !_folder.EnumerateFiles("key-*.xml").Any();
        }
    }

    internal static bool IsSealed(string text) => text.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>Seals a text for its place.</summary>
    /// <exception cref="StorageFailedException">There is no key, and none can be made.</exception>
    internal string Seal(string place, string text)
    {
        try
        {
            return Mark + Convert.ToBase64String(_protector.Protect(Encoding.UTF8.GetBytes($"{place}\n{text}")));
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StorageFailedException(StorageFault.Sealed, $"The key ring in {_folder.FullName} ({Setting}) cannot be used: {Why(e)}", e);
        }
    }

    /// <summary>The text that was sealed for a place; a text that is in clear is as it is.</summary>
    /// <exception cref="StorageFailedException">No key of the ring opens it, or it belongs elsewhere.</exception>
    internal string Open(string place, string text) => IsSealed(text) ? Open(place, text, evenRevoked: false, out _) : text;

    /// <summary>The same for a text that is known to be sealed; says whether an older key sealed it than would now.</summary>
    internal string Open(string place, string text, bool evenRevoked, out bool isOld)
    {
        try
        {
            var opened = Encoding.UTF8.GetString(_protector.DangerousUnprotect(Convert.FromBase64String(text[Mark.Length..]), evenRevoked, out isOld, out _));
            return opened.Length > place.Length && opened[place.Length] == '\n' && opened.StartsWith(place, StringComparison.Ordinal)
                ? opened[(place.Length + 1)..]
                : throw new StorageFailedException(StorageFault.Corrupt, "What is stored was sealed for another place.");
        }
        catch (Exception e) when (e is CryptographicException or FormatException or UnauthorizedAccessException || (e is IOException and not StorageFailedException))
        {
            throw new StorageFailedException(StorageFault.Sealed, $"What is stored is encrypted, and no key in {_folder.FullName} ({Setting}) opens it: {Why(e)}", e);
        }
    }

    private static string Why(Exception error) => (error.GetBaseException().Message is { Length: > 0 } why ? why : error.GetType().Name).TrimEnd('.') + ".";
}
