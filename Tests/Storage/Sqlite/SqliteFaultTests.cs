using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Sqlite;

namespace NetworkCoachBot.Tests.Storage.Sqlite;

/// <summary>Whatever happens to the file or the process: a clear error, and nothing lost that was acknowledged.</summary>
public sealed class SqliteFaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coach-").FullName;

    private string File => Path.Combine(_folder, "data", "coach.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(SqliteDurability.LastSecond)]
    [InlineData(SqliteDurability.PowerCut)]
    public async Task What_was_acknowledged_survives_the_death_of_the_process(SqliteDurability durability)
    {
        var random = new Random(20261121);
        var acknowledged = new int[8];
        for (var round = 0; round < 4; round++)
        {
            using (var host = StartHost("count", durability))
            {
                var enough = 50 + random.Next(400);
                for (var i = 0; i < enough; i++)
                {
                    var line = (await host.StandardOutput.ReadLineAsync())!.Split(' ');
                    acknowledged[Number(line[0])] = Number(line[1]);
                }

                host.Kill();
                await host.WaitForExitAsync();

                // What it said before it died, and nobody had read yet, was acknowledged too. The last line may be torn.
                var rest = (await host.StandardOutput.ReadToEndAsync()).Split('\n');
                foreach (var line in rest[..^1].Select(l => l.Split(' ')))
                {
                    acknowledged[Number(line[0])] = Number(line[1]);
                }
            }

            await using var store = await OpenAsync();
            var (storage, records) = (new TurnStorage(store, Engine.Serializer), new RecordStorage(new TurnStorage(store, Engine.Serializer)));
            for (var worker = 0; worker < 8; worker++)
            {
                var count = await Program.ReadAsync(storage, worker);
                Assert.InRange(count, acknowledged[worker], acknowledged[worker] + 1);
                Assert.Equal(count, await records.CountAsync($"counter/{worker}", "counted"));
                acknowledged[worker] = count;
            }
        }

        Assert.True(acknowledged.Sum() > 200 && acknowledged.Min() > 0, "Hardly anything was written.");
    }

    [Fact]
    public async Task A_second_host_on_the_same_file_refuses_to_start_until_the_first_is_gone()
    {
        using var host = StartHost("hold", SqliteDurability.LastSecond);
        var refused = await Assert.ThrowsAsync<StorageFailedException>(OpenAsync);
        Assert.Equal(StorageFault.InUse, refused.Fault);
        Assert.Contains(File, refused.Message, StringComparison.Ordinal);
        Assert.Contains("PostgreSql", refused.Message, StringComparison.Ordinal);
        host.Kill();
        await host.WaitForExitAsync();

        await using var store = await OpenAsync();
        await Assert.ThrowsAsync<StorageFailedException>(OpenAsync);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("my letters to the bank\n", 500)));
        await System.IO.File.WriteAllBytesAsync(File, bytes);

        Assert.Equal(StorageFault.Corrupt, (await Assert.ThrowsAsync<StorageFailedException>(OpenAsync)).Fault);
        Assert.Equal(bytes, await System.IO.File.ReadAllBytesAsync(File));
    }

    [Fact]
    public async Task The_database_of_another_program_is_left_as_it_is()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        using (var other = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE bookmarks (address TEXT)";
            command.ExecuteNonQuery();
        }

        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        Assert.Contains("another program", (await Assert.ThrowsAsync<StorageFailedException>(OpenAsync)).Message, StringComparison.Ordinal);
        Assert.Equal(bytes, await System.IO.File.ReadAllBytesAsync(File));
    }

    [Fact]
    public async Task A_damaged_page_is_a_clear_error_for_those_whose_data_it_held()
    {
        await using (var store = await OpenAsync())
        {
            await new TurnStorage(store, Engine.Serializer).WriteAsync(
                Enumerable.Range(0, 400).ToDictionary(i => $"k{i:D3}", i => (object)new string((char)('a' + (i % 26)), 900)));
        }

        await using (var file = System.IO.File.OpenWrite(File))
        {
            file.Seek(file.Length / 4096 * 2 / 3 * 4096, SeekOrigin.Begin);
            file.Write(new byte[4096 * 8]);
        }

        await using var damaged = await OpenAsync();
        var storage = new TurnStorage(damaged, Engine.Serializer);
        var outcomes = new List<StorageFault?>();
        for (var i = 0; i < 400; i++)
        {
            try
            {
                Assert.Equal(900, ((string)(await storage.ReadAsync([$"k{i:D3}"])).Single().Value).Length);
                outcomes.Add(null);
            }
            catch (StorageFailedException e)
            {
                outcomes.Add(e.Fault);
            }
        }

        Assert.Contains(StorageFault.Corrupt, outcomes);
        Assert.Contains(null, outcomes);
        Assert.All(outcomes, fault => Assert.True(fault is null or StorageFault.Corrupt));
    }

    [Fact]
    public async Task A_full_disk_is_a_clear_error_and_loses_nothing()
    {
        var options = new SqliteOptions(File) { MaxMegabytes = 1 };
        var written = 0;
        await using (var store = new SqliteStore(options))
        {
            await store.OpenAsync(default);
            var storage = new TurnStorage(store, Engine.Serializer);
            var full = await Assert.ThrowsAsync<StorageFailedException>(async () =>
            {
                for (; written < 1000; written++)
                {
                    await storage.WriteAsync(new Dictionary<string, object> { [$"k{written}"] = new string('x', 5000), [$"also{written}"] = "small" });
                }
            });
            Assert.Equal(StorageFault.Full, full.Fault);
            Assert.InRange(written, 50, 999);
            Assert.Empty(await storage.ReadAsync([$"k{written}", $"also{written}"]));

            // Who fits in still gets in, also at the same moment as one who does not.
            var mixed = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () =>
            {
                try
                {
                    await storage.WriteAsync(new Dictionary<string, object> { [i % 2 == 0 ? "k0" : "big"] = new string('y', i % 2 == 0 ? 4000 : 50_000) });
                    return true;
                }
                catch (StorageFailedException e) when (e.Fault == StorageFault.Full)
                {
                    return false;
                }
            })));
            Assert.Equal(Enumerable.Range(0, 20).Select(i => i % 2 == 0), mixed);
        }

        await using var larger = await OpenAsync();
        var again = new TurnStorage(larger, Engine.Serializer);
        Assert.Equal(written, (await again.ReadAsync([.. Enumerable.Range(0, written).Select(i => $"also{i}")])).Count);
        await again.WriteAsync(new Dictionary<string, object> { ["more"] = new string('z', 100_000) });
    }

    [Fact]
    public async Task A_lock_held_by_another_program_is_a_clear_error_and_passes()
    {
        await using var store = new SqliteStore(new SqliteOptions(File) { LockTimeout = TimeSpan.FromSeconds(1) });
        await store.OpenAsync(default);
        var storage = new TurnStorage(store, Engine.Serializer);
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = "one" });
        using (var other = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            other.Open();
            using var begin = other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            begin.ExecuteNonQuery();
            Assert.Equal(StorageFault.Locked, (await Assert.ThrowsAsync<StorageFailedException>(() =>
                storage.WriteAsync(new Dictionary<string, object> { ["k"] = "two" }))).Fault);
            Assert.Equal("one", (await storage.ReadAsync(["k"]))["k"]);
        }

        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = "three" });
        Assert.Equal("three", (await storage.ReadAsync(["k"]))["k"]);
    }

    [Fact]
    public async Task A_newer_database_is_not_touched()
    {
        await (await OpenAsync()).DisposeAsync();
        using (var other = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "INSERT INTO schema_version (version) VALUES (99)";
            command.ExecuteNonQuery();
        }

        Assert.Equal(StorageFault.Newer, (await Assert.ThrowsAsync<StorageFailedException>(OpenAsync)).Fault);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_a_clear_error()
    {
        await System.IO.File.WriteAllTextAsync(Path.Combine(_folder, "data"), "a file where the folder should be");

        Assert.Equal(StorageFault.Unavailable, (await Assert.ThrowsAsync<StorageFailedException>(OpenAsync)).Fault);
    }

    [Fact]
    public async Task What_was_deleted_is_in_no_file_any_more()
    {
        await using var store = await OpenAsync();
        var storage = new TurnStorage(store, Engine.Serializer);
        var records = new RecordStorage(storage);
        for (var i = 0; i < 50; i++)
        {
            await records.PutAsync("ann", "person", $"{i}", new Tagged($"Guinevere Quixote {i}", i), [$"name:guinevere quixote {i}"]);
            await storage.WriteAsync(new Dictionary<string, object> { [$"state{i}"] = $"met Guinevere Quixote {i} times" });
        }

        await store.ScrubAsync(default);
        Assert.Contains("Guinevere", await EverythingAsync(), StringComparison.OrdinalIgnoreCase);
        await storage.DeleteAsync([.. Enumerable.Range(0, 50).Select(i => $"state{i}")]);
        await records.ForgetAsync("ann");
        await store.ScrubAsync(default);

        Assert.DoesNotContain("Guinevere", await EverythingAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private async Task<SqliteStore> OpenAsync()
    {
        var store = new SqliteStore(new SqliteOptions(File));
        await store.OpenAsync(default);
        return store;
    }

    private async Task<string> EverythingAsync()
    {
        var text = new StringBuilder();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(File)!).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }

    private Process StartHost(string what, SqliteDurability durability)
    {
        var host = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, what, File, $"{durability}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        Assert.Equal("open", host.StandardOutput.ReadLine());
        return host;
    }
}
