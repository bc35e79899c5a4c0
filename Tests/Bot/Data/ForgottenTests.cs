using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Tests.Support;
using Npgsql;

namespace NetworkCoachBot.Tests.Bot.Data;

/// <summary>After a deletion the name is in no byte of SQLite's files, its log included, and in no row of PostgreSQL's tables.</summary>
public sealed class ForgottenTests : IAsyncLifetime
{
    private const string Marked = "Zebulonia";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-forgotten-");
    private FakeChannel _channel = null!;
    private WebApplicationFactory<CoachAdapter>? _program;
    private HttpClient? _client;
    private int _activity;

    public async Task InitializeAsync() => _channel = await FakeChannel.StartAsync();

    public async Task DisposeAsync()
    {
        _client?.Dispose();
        await (_program?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _channel.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("delete me", "can't delete")]
    [InlineData("delete Zebulonia", "Zebulonia")]
    public async Task On_SQLite_nothing_is_left_in_the_files(string wish, string receipt)
    {
        Start(("Storage:ConnectionString", Path.Combine(_folder.FullName, "coach.db")));
        await LiveAsync();
        Assert.True(await IsInFilesAsync());

        Assert.Contains(receipt, await DeleteAsync(wish), StringComparison.Ordinal);
        Assert.False(await IsInFilesAsync());
    }

    [Fact]
    public async Task With_encryption_on_it_never_stood_in_the_files()
    {
        Start(("Storage:ConnectionString", Path.Combine(_folder.FullName, "coach.db")), ("Storage:Encryption:Keys", Path.Combine(_folder.FullName, "keys")));
        await LiveAsync();
        Assert.False(await IsInFilesAsync());
        Assert.Contains("Okafor", await SayAsync($"who is {Marked}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_encryption_on_it_never_stood_in_the_tables()
    {
        var server = await DatabaseAsync();
        Start(("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", server), ("Storage:Encryption:Keys", Path.Combine(_folder.FullName, "keys")));
        await LiveAsync();
        Assert.Empty(await TablesWithItAsync(server));
        Assert.Contains("Okafor", await SayAsync($"who is {Marked}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("delete me", "can't delete")]
    [InlineData("delete Zebulonia", "Zebulonia")]
    public async Task On_PostgreSQL_nothing_is_left_in_the_tables(string wish, string receipt)
    {
        var server = await DatabaseAsync();
        Start(("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", server));
        await LiveAsync();
        Assert.NotEmpty(await TablesWithItAsync(server));

        Assert.Contains(receipt, await DeleteAsync(wish), StringComparison.Ordinal);
        Assert.Empty(await TablesWithItAsync(server));
    }

    /// <summary>Her name goes wherever a name can: a person, a reminder, a draft, an import, the offer of an export, another's introducer.</summary>
    private async Task LiveAsync()
    {
        await SayAsync($"add {Marked} Okafor, nurse at Mercy");
        await SayAsync($"add Tom Lee, {Marked} introduced us");
        await SayAsync($"remind me tomorrow at 3pm to write to {Marked}");
        await SayAsync($"had coffee with {Marked}, she will send me the list");
        await SayAsync("cancel");
        await SayAsync($"I want to write to {Marked}, she runs the ward at Mercy");
        await SayAsync("she is patient");
        await SayAsync("cancel");

        // What is kept of others speaks of her, too.
        await SayAsync($"had lunch with Tom Lee, we talked about {Marked} and her ward, I promised to send {Marked} his book");
        await SayAsync("cancel");
        await SayAsync($"{Marked} gave me the name of Rita Moss");
        await SayAsync("cancel");
        await SayAsync($"I want to write to Tom Lee, {Marked} said he could use a hand");
        await SayAsync("he repaired my bike");
        await SayAsync("cancel");
        await SayAsync($"remind me tomorrow at 4pm to ask Tom Lee about {Marked}");
        await SayAsync($"Tom Lee plays chess with {Marked}");
        await SayAsync($"my goal is a job at the ward of {Marked}");
        await SayAsync($"check this: Hi Tom, {Marked} told me about you. Do you have a job for me?");
        await SayAsync("export my data");

        // An answer that never got through is kept until it does.
        _channel.Answer = _ => new ChannelAnswer(503);
        await SayAsync($"who is {Marked}");
        _channel.Answer = call => new ChannelAnswer(200, $$"""{"id":"r{{call.Number}}"}""");
    }

    private async Task<string> DeleteAsync(string wish)
    {
        await SayAsync(wish);
        return await SayAsync("yes");
    }

    private void Start(params (string Key, string Value)[] settings)
    {
        var program = new Coach(settings);
        _program = program;
        _client = program.CreateClient();
    }

    private async Task<string> SayAsync(string text)
    {
        var heard = _channel.Calls.Count;
        var patch = new JsonObject { ["id"] = $"a{++_activity}", ["channelId"] = "directline", ["text"] = text };
        using var content = new StringContent(_channel.Message(patch.ToJsonString()), Encoding.UTF8, "application/json");
        using var response = await _client!.PostAsync(new Uri(MessagesEndpoint.Path, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return string.Join('\n', _channel.Calls.Skip(heard).Select(c => c.Body));
    }

    private static async Task<string> DatabaseAsync()
    {
        var database = "f" + Guid.NewGuid().ToString("N");
        await using var connection = new NpgsqlConnection(PostgreSqlServer.Require().ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {database}", connection);
        await create.ExecuteNonQueryAsync();
        return PostgreSqlServer.Require().ConnectionString(database);
    }

    private async Task<bool> IsInFilesAsync()
    {
        foreach (var file in _folder.GetFiles().Where(f => f.Extension != ".lock"))
        {
            await using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            if (Encoding.UTF8.GetString(bytes.ToArray()).Contains(Marked, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<List<string>> TablesWithItAsync(string server)
    {
        // What is settled after a turn is written beside the next one.
        await Task.Delay(200);
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        var tables = new List<string>();
        await using (var list = new NpgsqlCommand("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'", connection))
        await using (var reader = await list.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                tables.Add(reader.GetString(0));
            }
        }

        Assert.Contains("records", tables);
        var found = new List<string>();
        foreach (var table in tables)
        {
            await using var count = new NpgsqlCommand($"SELECT COUNT(*) FROM {table} t WHERE t::text ILIKE '%{Marked}%'", connection);
            if ((long)(await count.ExecuteScalarAsync())! > 0)
            {
                found.Add(table);
            }
        }

        return found;
    }

    private sealed class Coach((string Key, string Value)[] settings) : WebApplicationFactory<CoachAdapter>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            Array.ForEach(settings, s => builder.UseSetting(s.Key, s.Value));
            builder.UseEnvironment("Development");
        }
    }
}
