using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace NetworkCoachBot.Benchmarks.Hosts;

/// <summary>Starts hosts as processes of their own.</summary>
internal static class HostProcess
{
    /// <summary>The host as it is deployed, compiled ahead of time; null where it was not published.</summary>
    public static string? Published
    {
        get
        {
            var assembly = typeof(HostProcess).Assembly;
            var path = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "PublishedHost")?.Value;
            return File.Exists(path) ? path : null;
        }
    }

    /// <param name="scenario">What bot is in it.</param>
    /// <param name="url">Where it listens.</param>
    /// <param name="database">A file for SQLite, or a connection string for PostgreSQL.</param>
    public static Process Start(string scenario, string url, string database)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Published ?? typeof(HostProcess).Assembly.Location);
        foreach (var argument in (string[])["serve", scenario, url, database])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Waits until a host is ready.</summary>
    public static async Task ReadyAsync(Process host, HttpClient client, string url)
    {
        while (!host.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(url + "/health/ready"));
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(20);
        }

        throw new InvalidOperationException($"The host ended with {host.ExitCode} while it started.");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
