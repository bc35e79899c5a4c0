using System.Diagnostics;
using Microsoft.Data.Sqlite;
using NetworkCoachBot.Tests.Bot.EndToEnd;
using NetworkCoachBot.Tests.Support;
using Xunit.Abstractions;

namespace NetworkCoachBot.Tests.Bot.Faults;

/// <summary>The whole program on a disk that is really full: people read a sentence, nothing that was acknowledged is lost, and it goes on when there is room.</summary>
public sealed class DiskFullTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const StringComparison Exact = StringComparison.Ordinal;

    private readonly DirectoryInfo _disk = Directory.CreateTempSubdirectory("coach-disk-");
    private bool _isMounted;

    public Task InitializeAsync()
    {
        _isMounted = OperatingSystem.IsLinux() && Environment.UserName == "root" && Run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", _disk.FullName) == 0;
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        if (_isMounted)
        {
            Run("umount", _disk.FullName);
        }

        _disk.Delete();
        return Task.CompletedTask;
    }

    [SkippableFact]
    public async Task A_full_disk_is_said_and_passes()
    {
        Skip.IfNot(_isMounted, "Only root may mount a small disk for the test, and not in every container.");
        await using var channel = await FakeChannel.StartAsync();
        using var ana = new Person(channel);
        channel.Answer = ana.Shown;
        await using var bot = new BotProcess(("Storage:ConnectionString", Path.Combine(_disk.FullName, "coach.db")));
        await bot.StartAsync();
        await ana.SayAsync(bot, "add Adam Okafor", "first");
        var rest = Fill(leave: 250_000);

        // Until it is full, and some more.
        var (kept, refused) = (new List<string> { "Adam" }, new List<(string Name, string Id)>());
        for (var number = 0; refused.Count < 5 && number < 300; number++)
        {
            var name = $"Quen{(char)('a' + number / 26)}{(char)('a' + number % 26)}";
            var said = await ana.SayAsync(bot, $"add {name} Okafor", $"m{number}");
            var isKept = said.Contains(name, Exact);
            Assert.True(isKept || said.Contains("couldn't save", Exact), said);
            if (isKept)
            {
                kept.Add(name);
            }
            else
            {
                refused.Add((name, $"m{number}"));
            }
        }

        Assert.NotEmpty(refused);
        output.WriteLine($"{kept.Count} kept, then {refused.Count} told that they could not be");

        // It was told to no avail; with room it is done, by a new message and by another delivery of the same.
        File.Delete(rest);
        Assert.Contains("Nora", await ana.SayAsync(bot, "add Nora Okafor", "more"), Exact);
        Assert.Contains(refused[0].Name, await ana.SayAsync(bot, $"add {refused[0].Name} Okafor", refused[0].Id), Exact);
        kept.AddRange("Nora", refused[0].Name);
        await bot.KillAsync();
        await bot.StartAsync();
        foreach (var name in kept)
        {
            Assert.Contains($"{name} Okafor", await ana.SayAsync(bot, $"who is {name} Okafor", $"who {name}"), Exact);
        }

        await bot.KillAsync();
        await using var database = new SqliteConnection($"Data Source={Path.Combine(_disk.FullName, "coach.db")};Pooling=False");
        await database.OpenAsync();
        await using var count = database.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM records WHERE kind = 'person'";
        Assert.Equal((long)kept.Count, await count.ExecuteScalarAsync());
    }

    /// <summary>Leaves so much room on the disk.</summary>
    private string Fill(int leave)
    {
        var path = Path.Combine(_disk.FullName, "rest");
        using var file = File.OpenWrite(path);
        file.Write(new byte[new DriveInfo(_disk.FullName).AvailableFreeSpace - leave]);
        return path;
    }

    private static int Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
