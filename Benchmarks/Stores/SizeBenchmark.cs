using System.Diagnostics;
using System.Globalization;
using NetworkCoachBot.Bot;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.PostgreSql;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Reminders;
using NetworkCoachBot.Storage.Sqlite;
using NetworkCoachBot.Storage.Turns;
using Npgsql;

namespace NetworkCoachBot.Benchmarks.Stores;

/// <summary>What 1,000 people take in the database: each with 60 people of their own, four contacts with each, a planned look, and 20 turns of the last two days.</summary>
internal static class SizeBenchmark
{
    private const int Users = 1_000;
    private const int People = 60;
    private const int Turns = 20;

    public static async Task RunAsync(string? postgreSql, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("coach-size-");
        try
        {
            var file = Path.Combine(folder.FullName, "coach.db");
            await using (var store = EncryptedStore.Of(new SqliteStore(new SqliteOptions(file))))
            {
                await FillAsync(store, Users);
            }

            Say(output, "SQLite", folder.GetFiles().Sum(f => f.Length));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        if (EncryptedStore.IsOn)
        {
            await TurnOnAsync(output);
        }

        if (postgreSql is not null)
        {
            var before = await SizeOfAsync(postgreSql);
            await using (var store = EncryptedStore.Of(new PostgreSqlStore(postgreSql)))
            {
                await FillAsync(store, Users);
            }

            Say(output, "PostgreSQL", await SizeOfAsync(postgreSql) - before);
        }
    }

    private static async Task<long> SizeOfAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT pg_database_size(current_database())", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>How long a database that is in clear takes to be encrypted.</summary>
    private static async Task TurnOnAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("coach-size-");
        try
        {
            var options = new SqliteOptions(Path.Combine(folder.FullName, "coach.db"));
            await using (var clear = new SqliteStore(options))
            {
                await FillAsync(clear, Users / 10);
            }

            var clock = Stopwatch.GetTimestamp();
            await using (var store = EncryptedStore.Of(new SqliteStore(options)))
            {
                await store.OpenAsync(CancellationToken.None);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"turned on for {Users / 10} users with {People} people each: {Users / 10 * People / Stopwatch.GetElapsedTime(clock).TotalSeconds:F0} people a second"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Say(TextWriter output, string what, long bytes) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {Users} users with {People} people each take {bytes / 1024.0 / 1024:F0} MB, {bytes / Users / 1024.0:F0} KB a user"));

    private static async Task FillAsync(ITurnStore store, int users)
    {
        await store.OpenAsync(CancellationToken.None);
        var storage = new TurnStorage(store, new StateSerializer(CoachServices.StoredTypes()));
        var (notebook, book) = (new Notebook(new RecordStorage(storage)), new NudgeBook(new ReminderStorage(storage)));
        var now = DateTimeOffset.UtcNow;
        for (var i = 0; i < users; i++)
        {
            var (user, chat) = ($"msteams/users/29:{Guid.NewGuid():N}{Guid.NewGuid():N}", $"msteams/conversations/a:{Guid.NewGuid():N}{Guid.NewGuid():N}");
            await storage.InUnitAsync([user], async token =>
            {
                for (var n = 0; n < People; n++)
                {
                    await notebook.SaveAsync(user, Somebody(n), token);
                }

                await storage.WriteAsync(new Dictionary<string, object> { [user] = new string('p', 1_200), [chat] = new string('d', 700) }, token);
                await book.PlanAsync(user, now, new Nudge(NudgeKind.Look, new Whereabouts("https://smba.trafficmanager.net/amer/", "msteams", chat, user, "28:coach")), token);
            }, CancellationToken.None);
            for (var turn = 0; turn < Turns; turn++)
            {
                var identity = new TurnIdentity(TurnKey.Unique(), chat, [user], []);
                await using var scope = await store.EnterAsync(identity, CancellationToken.None);
                await scope.CommitAsync(new UnitOfWork(scope) { Handled = new HandledTurn(identity.Key, chat, now) });
            }
        }
    }

    private static Person Somebody(int n)
    {
        var day = new DateOnly(2026, 11, 1);
        return new Person
        {
            Id = $"p{n}",
            Name = $"Somebody{n} Familyname",
            Company = $"Company {n % 17} Inc",
            Role = "head of operations",
            NextContact = day.AddDays(n),
            LastContact = day.AddDays(-n),
            Timeline = Enumerable.Range(0, 4).Select(c => new Contact(day.AddDays(-c * 20), ContactKind.Wrote) { Note = "sent her the plan for four day weeks that she asked about" }).ToArray(),
        };
    }
}
