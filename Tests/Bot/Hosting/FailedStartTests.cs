using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Hosting;

/// <summary>The program where it cannot start: one sentence that names the setting, a status that is not 0, and no stack anywhere.</summary>
public sealed class FailedStartTests : IDisposable
{
    private const string Provider = "Storage:Provider", Connection = "Storage:ConnectionString";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-start-");

    private string Database => Path.Combine(_folder.FullName, "coach.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("MicrosoftAppId is not set", "ASPNETCORE_ENVIRONMENT", "Production")]
    [InlineData("Urls has 'nonsense'", "Urls", "nonsense")]
    [InlineData("Urls has 'http://127.0.0.1:80000'", "Urls", "http://127.0.0.1:80000")]
    [InlineData("PublicUrl is 'coach'", "PublicUrl", "coach")]
    [InlineData("Storage:Provider is 'Paper'", Provider, "Paper")]
    [InlineData("Retention:Days is 'a year'", "Retention:Days", "a year")]
    [InlineData("Logging:LogLevel", "Logging:LogLevel:Default", "Loud")]
    [InlineData("Storage:ConnectionString is no connection string", Provider, "PostgreSql", Connection, "postgres://coach:secret@db/coach")]
    [InlineData("Storage:ConnectionString: The database cannot be used: Failed to connect", Provider, "PostgreSql", Connection, "Host=127.0.0.1;Port=9;Username=coach;Database=coach")]
    public async Task A_setting_that_is_wrong_is_named(string says, params string[] settings)
    {
        var said = await FailAsync([.. settings.Chunk(2).Select(s => (s[0], s[1]))]);
        Assert.StartsWith(says, said, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        var said = await FailAsync(("Urls", url));
        Assert.StartsWith("Urls:", said, StringComparison.Ordinal);
        Assert.Contains(url, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is()
    {
        await File.WriteAllTextAsync(Database, string.Concat(Enumerable.Repeat("my letters\n", 500)));
        var before = await File.ReadAllBytesAsync(Database);
        Assert.StartsWith(Connection, await FailWithFileAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Database));
    }

    [Fact]
    public async Task A_file_that_another_program_has_locked_is_named()
    {
        using var other = new SqliteConnection($"Data Source={Database};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "CREATE TABLE schema_version (version INTEGER NOT NULL); BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        Assert.Contains("locked", await FailWithFileAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_a_host_has_open_is_named_with_a_way_out()
    {
        using var first = Start([(Provider, "Sqlite"), (Connection, Database), ("Urls", "http://127.0.0.1:0")]);
        while (await first.StandardOutput.ReadLineAsync() is { } line && !line.Contains("Application started", StringComparison.Ordinal))
        {
            // Until it runs.
        }

        var said = await FailWithFileAsync();
        first.Kill();
        await first.WaitForExitAsync();
        Assert.Contains(Database, said, StringComparison.Ordinal);
        Assert.Contains("Storage:Provider=PostgreSql", said, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_file_of_somebody_else_is_named()
    {
        string[] nobody = ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"];
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.UserName == "root" && File.Exists(nobody[0]), "Only root may run the program as somebody else.");
        Skip.IfNot(Run([.. nobody, "test", "-r", typeof(CoachAdapter).Assembly.Location]) == 0, "Nobody else may read the program here.");
        await File.WriteAllTextAsync(Database, "");
        Run("chmod", "600", Database);
        Run("chmod", "777", _folder.FullName);
        Assert.Contains("opened for writing", await FailAsync([.. nobody, "dotnet"], (Provider, "Sqlite"), (Connection, Database)), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_database_that_lets_nobody_in_is_named()
    {
        var server = PostgreSqlServer.Require();
        var said = await FailAsync((Provider, "PostgreSql"), (Connection, server.ConnectionString("not_there")));
        Assert.StartsWith(Connection, said, StringComparison.Ordinal);
        Assert.Contains("not_there", said, StringComparison.Ordinal);
    }

    private Task<string> FailWithFileAsync() => FailAsync((Provider, "Sqlite"), (Connection, Database));

    private static Task<string> FailAsync(params (string Key, string Value)[] settings) => FailAsync(["dotnet"], settings);

    private static async Task<string> FailAsync(string[] by, params (string Key, string Value)[] settings)
    {
        using var process = Start([("Urls", "http://127.0.0.1:0"), (Provider, "Memory"), .. settings], by);
        var log = process.StandardOutput.ReadToEndAsync();
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.DoesNotContain("   at ", await log, StringComparison.Ordinal);
        return Assert.Single(said.Trim().Split('\n'));
    }

    private static int Run(params string[] command)
    {
        using var process = Process.Start(command[0], command[1..]);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static Process Start((string Key, string Value)[] settings, string[]? by = null)
    {
        string[] command = [.. by ?? ["dotnet"], typeof(CoachAdapter).Assembly.Location];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_CLI_HOME"] = Path.GetTempPath();
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return Process.Start(start)!;
    }
}
