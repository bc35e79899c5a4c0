using NetworkCoachBot.Benchmarks.Stores;
using NetworkCoachBot.Benchmarks.Turns;

// dotnet run -c Release --project Benchmarks               turns: echo, waterfall, draft
// dotnet run -c Release --project Benchmarks -- turns echo one of them
// dotnet run -c Release --project Benchmarks -- durability what a commit costs
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
        await StoreBenchmark.RunAsync(where is [var folder, ..] ? folder : Path.GetTempPath(), where is [_, var postgreSql] ? postgreSql : null, Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: [turns [echo|waterfall|draft]] | durability [FOLDER [POSTGRESQL-CONNECTION-STRING]]");
        return 2;
}
