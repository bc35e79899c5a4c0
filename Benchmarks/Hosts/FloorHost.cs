using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace NetworkCoachBot.Benchmarks.Hosts;

/// <summary>
/// The least that a bot on SQLite does, without any bot: it parses an activity, writes one row, posts one reply. What this costs on
/// a machine is the measure for the other figures taken on it.
/// </summary>
internal static class FloorHost
{
    public static async Task RunAsync(string url, string database)
    {
        using var client = new HttpClient();
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database }.ToString());
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE said (id TEXT PRIMARY KEY, text TEXT)");
        using var insert = new SqliteCommand("INSERT INTO said VALUES ($id, $text)", connection);
        var (id, text) = (insert.Parameters.Add("$id", SqliteType.Text), insert.Parameters.Add("$text", SqliteType.Text));
        var one = new Lock();

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(url);
        var app = builder.Build();
        app.Run(async context =>
        {
            using var activity = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            var said = activity.RootElement.GetProperty("text").GetString();
            lock (one)
            {
                (id.Value, text.Value) = (activity.RootElement.GetProperty("id").GetString(), said);
                insert.ExecuteNonQuery();
            }

            var conversation = activity.RootElement.GetProperty("conversation").GetProperty("id").GetString();
            using var reply = new StringContent(JsonSerializer.Serialize(new { type = "message", text = said }), Encoding.UTF8, "application/json");
            using var sent = await client.PostAsync($"{activity.RootElement.GetProperty("serviceUrl").GetString()}/v3/conversations/{conversation}/activities", reply);
            sent.EnsureSuccessStatusCode();
        });
        await app.RunAsync();
    }

    private static void Execute(SqliteConnection connection, string script)
    {
        using var command = new SqliteCommand(script, connection);
        command.ExecuteNonQuery();
    }
}
