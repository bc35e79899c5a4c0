using System.Globalization;
using NetworkCoachBot.Benchmarks.Critiques;
using NetworkCoachBot.Benchmarks.Faults;
using NetworkCoachBot.Benchmarks.Hosts;
using NetworkCoachBot.Benchmarks.Reminders;
using NetworkCoachBot.Benchmarks.Stores;
using NetworkCoachBot.Benchmarks.Turns;

// dotnet run -c Release --project Benchmarks               turns: floor (what the machine asks for without a bot), echo, waterfall, draft
// dotnet run -c Release --project Benchmarks -- turns echo one of them
// dotnet run -c Release --project Benchmarks -- durability commits and turns on both engines at 1, 8 and 64 at a time, memory, size
// dotnet run -c Release --project Benchmarks -- critique   1,000 messages, and texts up to 100,000 characters
// dotnet run -c Release --project Benchmarks -- size       what 1,000 people take in the database
// dotnet run -c Release --project Benchmarks -- network    add, find, open, whom next with 10, 1,000 and 30,000 people
// dotnet run -c Release --project Benchmarks -- import     an address file of 1,000 and 30,000 rows
// dotnet run -c Release --project Benchmarks -- kills      2,000 turns and 500 reminders under kill -9
// dotnet run -c Release --project Benchmarks -- reminders  100,000 due at once on two hosts; with a FILE on SQLite's one
// dotnet run -c Release --project Benchmarks -- encrypted ... any of them with encryption at rest
const int Reminded = 100_000, TimesAsFast = 4;
if (args is ["encrypted", ..])
{
    EncryptedStore.TurnOn();
    args = args[1..];
}

switch (args)
{
    case ["serve", var scenario, var url, var database]:
        await BenchmarkHost.RunAsync(scenario, url, database);
        return 0;
    case [] or ["turns"]:
        foreach (var scenario in Scenario.All)
        {
            await TurnBenchmark.RunAsync(scenario, Console.Out);
        }

        return 0;
    case ["turns", var name] when Scenario.All.FirstOrDefault(s => s.Name == name) is { } one:
        await TurnBenchmark.RunAsync(one, Console.Out);
        return 0;
    case ["durability", .. var where] when where.Length <= 2:
        await DurabilityBenchmark.RunAsync(where is [var folder, ..] ? folder : Path.GetTempPath(), where is [_, var postgreSql] ? postgreSql : null, Console.Out);
        return 0;
    case ["size", .. var databases] when databases.Length <= 1:
        await SizeBenchmark.RunAsync(databases is [var given] ? given : null, Console.Out);
        return 0;
    case ["critique"]:
        CritiqueBenchmark.Run(Console.Out);
        return 0;
    case ["network"]:
        await NetworkBenchmark.RunAsync(Console.Out);
        return 0;
    case ["import"]:
        await ImportBenchmark.RunAsync(Console.Out);
        return 0;
    case ["kills", .. var run] when run.Length <= 2:
        var turns = run is [var fewer, ..] ? int.Parse(fewer, CultureInfo.InvariantCulture) : 2_000;
        Console.WriteLine(await KillRun.RunAsync(turns, seed: run is [_, var seed] ? int.Parse(seed, CultureInfo.InvariantCulture) : 20261125));
        return 0;
    case ["reminders"]:
        using (var server = LocalPostgreSql.TryStart())
        {
            if (server is null)
            {
                Console.Error.WriteLine("PostgreSQL is not installed (Debian: postgresql-15); name a connection string, or a file for SQLite.");
                return 2;
            }

            await new ReminderBenchmark(server.ConnectionString("postgres"), Reminded, TimesAsFast, Console.Out).RunAsync();
        }

        return 0;
    case ["reminders", var shared, .. var more] when more.Length <= 2:
        var count = more is [var many, ..] ? int.Parse(many, CultureInfo.InvariantCulture) : Reminded;
        var times = more is [_, var compressed] ? int.Parse(compressed, CultureInfo.InvariantCulture) : TimesAsFast;
        await new ReminderBenchmark(shared, count, times, Console.Out).RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("usage: [encrypted] [turns [floor|echo|waterfall|draft]] | durability [FOLDER [POSTGRESQL-CONNECTION-STRING]] | size [POSTGRESQL-CONNECTION-STRING] | critique | network | import | kills | reminders [POSTGRESQL-CONNECTION-STRING|SQLITE-FILE [COUNT [TIMES]]]");
        return 2;
}
