using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NetworkCoachBot.Bot.Hosting;

namespace NetworkCoachBot.Tests.Bot.Hosting;

/// <summary>Encryption at rest as a setting: what the host says when its keys do not fit, and certificates around the keys.</summary>
public sealed class StorageEncryptionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-encrypted-");

    private string Keys => Path.Combine(_folder.FullName, "keys");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_host_that_lacks_the_keys_does_not_start_and_says_so_in_a_sentence()
    {
        await StartsAsync(("Keys", Keys));
        Directory.Move(Keys, Keys + "-away");
        await StartsNotAsync("Storage:Encryption:Keys", ("Keys", Keys));
        await StartsNotAsync("Storage:Encryption:Keys");
        Directory.Move(Keys + "-away", Keys);
        await StartsAsync(("Keys", Keys));
    }

    [Fact]
    public async Task Certificates_protect_the_keys_and_can_be_changed()
    {
        var (first, second) = (Certificate("first"), Certificate("second"));
        await StartsAsync(("Keys", Keys), ("CertificatePath", first), ("CertificatePassword", "secret"));
        Assert.All(Directory.GetFiles(Keys), file => Assert.Contains("EncryptedData", File.ReadAllText(file), StringComparison.Ordinal));

        await StartsNotAsync("Storage:Encryption:Keys", ("Keys", Keys), ("CertificatePath", second), ("CertificatePassword", "secret"));
        await StartsAsync(("Keys", Keys), ("CertificatePath", $"{second};{first}"), ("CertificatePassword", "secret"));
    }

    [Fact]
    public async Task A_wrong_setting_is_named()
    {
        await StartsNotAsync("Storage:Encryption:CertificatePath", ("Keys", Keys), ("CertificatePath", "/nowhere/coach.pfx"));
        await StartsNotAsync("Storage:Encryption:CertificatePath", ("CertificatePath", Certificate("first")));
        await StartsNotAsync("Storage:Encryption:Rewrite", ("Keys", Keys), ("Rewrite", "perhaps"));
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "coach.db")));
    }

    private string Certificate(string name)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var path = Path.Combine(_folder.FullName, name + ".pfx");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, "secret"));
        return path;
    }

    private async Task StartsAsync(params (string Key, string Value)[] settings)
    {
        using var process = Start(settings);
        for (string? line; (line = await process.StandardOutput.ReadLineAsync()) is not null && !line.Contains("Application started", StringComparison.Ordinal);)
        {
        }

        var started = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        Assert.True(started, await process.StandardError.ReadToEndAsync());
    }

    private async Task StartsNotAsync(string named, params (string Key, string Value)[] settings)
    {
        using var process = Start(settings);
        _ = process.StandardOutput.ReadToEndAsync();
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.Contains(named, said, StringComparison.Ordinal);
        Assert.Single(said.Trim().Split('\n'));
    }

    private Process Start((string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CoachAdapter).Assembly.Location])
        {
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Urls"] = "http://127.0.0.1:0", ["Storage__ConnectionString"] = Path.Combine(_folder.FullName, "coach.db") },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (key, value) in settings)
        {
            start.Environment["Storage__Encryption__" + key] = value;
        }

        return Process.Start(start)!;
    }
}
