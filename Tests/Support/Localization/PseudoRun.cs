using System.Reflection;
using NetworkCoachBot.Tests.Support.Localization;
using Xunit.Sdk;

namespace NetworkCoachBot.Tests.Localization;

/// <summary>Runs a test once more, in the pseudo-locale. This file is part of each project whose tests are conversations.</summary>
internal static class PseudoRun
{
    private static readonly string Root = typeof(PseudoRun).Assembly.GetName().Name! + ".";

    /// <summary>The tests of some classes, by name.</summary>
    public static TheoryData<string> Of(Func<Type, bool> which) => [.. typeof(PseudoRun).Assembly.GetTypes()
        .Where(which)
        .SelectMany(type => type.GetMethods().Where(method => method.ReturnType == typeof(Task) && method.GetCustomAttribute<FactAttribute>() is { Skip: null }))
        .Select(method => $"{method.DeclaringType!.FullName![Root.Length..]}.{method.Name}")];

    /// <summary>Runs one of them with each of its cases.</summary>
    /// <param name="test">Its name.</param>
    /// <param name="different">The tests that come out otherwise, each with the reason; what is seen in them must come from resource files too.</param>
    public static async Task CheckAsync(string test, IReadOnlyDictionary<string, string> different)
    {
        Skip.If(Environment.GetEnvironmentVariable("APPROVE") == "1", "English is what is approved.");
        var dot = test.LastIndexOf('.');
        var method = typeof(PseudoRun).Assembly.GetType(Root + test[..dot], throwOnError: true)!.GetMethod(test[(dot + 1)..])!;
        var listeners = PseudoListener.ListenFromHere();
        var failures = new List<string>();
        foreach (var arguments in Cases(method))
        {
            try
            {
                await RunAsync(method, arguments);
            }
            catch (Exception wrong) when (wrong is XunitException or InvalidOperationException)
            {
                failures.Add(wrong.Message);
            }
        }

        Assert.All(listeners, listener => Assert.True(listener.IsCoated, "English was spoken."));
        if (different.ContainsKey(test))
        {
            Assert.NotEmpty(failures);
            failures.Clear();
        }

        var wrongs = failures.Concat(listeners.SelectMany(listener => listener.Strays)).Distinct().ToArray();
        Assert.True(wrongs.Length == 0, string.Join('\n', wrongs));
    }

    private static async Task RunAsync(MethodInfo method, object?[] arguments)
    {
        var holder = Activator.CreateInstance(method.DeclaringType!)!;
        var lifetime = holder as IAsyncLifetime;
        try
        {
            await (lifetime?.InitializeAsync() ?? Task.CompletedTask);
            await (Task)method.Invoke(holder, arguments)!;
        }
        finally
        {
            await (lifetime?.DisposeAsync() ?? Task.CompletedTask);
        }
    }

    private static IEnumerable<object?[]> Cases(MethodInfo method) => method.GetCustomAttributes<DataAttribute>().ToArray() is { Length: > 0 } data
        ? data.SelectMany(d => d.GetData(method))
        : [[]];
}
