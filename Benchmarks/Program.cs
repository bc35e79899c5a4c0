using NetworkCoachBot.Benchmarks.Turns;

// dotnet run -c Release --project Benchmarks               turns: echo, waterfall, draft
// dotnet run -c Release --project Benchmarks -- turns echo one of them
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
    default:
        Console.Error.WriteLine("usage: [turns [echo|waterfall|draft]]");
        return 2;
}
