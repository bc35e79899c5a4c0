using NetworkCoachBot.Evaluation;

// dotnet run -c Release --project Evaluation -- VERB FILE [--labels]
if (args is not [var verb, var file, ..] || !Verbs.All.TryGetValue(verb, out var run))
{
    Console.Error.WriteLine($"usage: VERB FILE [--labels]; verbs: {string.Join(", ", Verbs.All.Keys.Order(StringComparer.Ordinal))}");
    return 2;
}

if (!File.Exists(file))
{
    Console.Error.WriteLine($"{file} cannot be read.");
    return 1;
}

Console.OutputEncoding = new System.Text.UTF8Encoding(false);
run(file, args.Contains("--labels"), Console.Out);
return 0;
